# shellcheck shell=bash
# What the scripts share. Sourced, never run: `source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"`.
set -euo pipefail

top=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
# shellcheck disable=SC2034 # read by pg-cluster
pg_bin=${GONFALONE_PG_BIN:-/usr/lib/postgresql/15/bin}

say()
{
    printf '%s\n' "gonfalone: $*" >&2
}

die()
{
    say "$@"
    exit 1
}

jobs_count()
{
    nproc 2>/dev/null || echo 2
}

# as_root COMMAND…: the command with the rights of root.
as_root()
{
    if [ "$(id -u)" = 0 ]; then
        "$@"
    else
        sudo "$@"
    fi
}

# The names of a group of scripts/packages.txt, one a line.
packages_of()
{
    awk -v group="[$1]" '
        /^#/ || NF == 0 { next }
        /^\[/ { inside = ($1 == group); known = known || inside; next }
        inside { print $1 }
        END { exit !known }' "$top/scripts/packages.txt"
}

# build_folder PRESET: where its programs are.
build_folder()
{
    printf '%s/build/%s\n' "$top" "$1"
}

# A home of its own, so that nothing here reads or writes what belongs to the person who runs it.
# Only the compiler's cache stays where it was.
private_home()
{
    local home=$1
    CCACHE_DIR=${CCACHE_DIR:-$(ccache -k cache_dir 2>/dev/null || true)}
    [ -z "$CCACHE_DIR" ] || export CCACHE_DIR
    mkdir -p "$home"/{config,data,cache,state,runtime}
    chmod 700 "$home/runtime"
    export HOME=$home
    export XDG_CONFIG_HOME=$home/config XDG_DATA_HOME=$home/data XDG_CACHE_HOME=$home/cache
    export XDG_STATE_HOME=$home/state XDG_RUNTIME_DIR=$home/runtime
    unset GONFALONE_DATABASE GONFALONE_PASSWORD
}

# start_cluster DIR: starts a private server and exports GONFALONE_TEST_PG; stop_cluster DIR ends it.
start_cluster()
{
    GONFALONE_TEST_PG=$("$top/scripts/pg-cluster" start "$1") || die "the private PostgreSQL server did not start; see above"
    export GONFALONE_TEST_PG
}

stop_cluster()
{
    "$top/scripts/pg-cluster" stop "$1" || true
}

# run_measures KIND [NAME…]: the programs of scripts/KIND.d one after the other, with a release build and a PostgreSQL
# server of their own. Each prints one JSON object a line; a program that fails itself makes the exit code 1.
# GONFALONE_BUILD names another build folder, already configured, to measure.
run_measures()
{
    local folder=$top/scripts/$1.d name failed=0
    shift
    if [ "${1:-}" = --list ]; then
        find "$folder" -maxdepth 1 -type f -perm -u+x -printf '%f\n' | sort
        return 0
    fi
    if [ $# -eq 0 ]; then
        mapfile -t all < <(find "$folder" -maxdepth 1 -type f -perm -u+x -printf '%f\n' | sort)
        set -- "${all[@]}"
    fi
    for name in "$@"; do
        [ -x "$folder/$name" ] || { say "there is no $name: one of" "$(find "$folder" -type f -printf '%f ')"; exit 2; }
    done

    "$top/scripts/bootstrap" build run test bench
    if [ -n "${GONFALONE_BUILD:-}" ]; then
        cmake --build "$GONFALONE_BUILD" -j "$(jobs_count)" --target gonfalonectl >&2
    else
        "$top/scripts/build" release gonfalonectl >&2
        GONFALONE_BUILD=$(build_folder release)
    fi
    measure_work=$(TMPDIR=/tmp mktemp -d -t gonfalone-measure.XXXXXX)
    chmod 711 "$measure_work"
    trap 'stop_cluster "$measure_work/pg"; rm -rf "$measure_work"' EXIT
    trap 'exit 130' INT
    trap 'exit 143' TERM
    start_cluster "$measure_work/pg"

    for name in "$@"; do
        say "$name …"
        mkdir -p "$measure_work/$name"
        (
            private_home "$measure_work/$name/home"
            export GONFALONE_TOP=$top GONFALONE_BUILD GONFALONE_WORK=$measure_work/$name
            export PYTHONPATH=$top/scripts PYTHONDONTWRITEBYTECODE=1 QT_QPA_PLATFORM=offscreen
            "$folder/$name"
        ) || { say "$name failed"; failed=1; }
    done
    return "$failed"
}
