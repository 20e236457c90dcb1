# shellcheck shell=bash
# What the tests of the real window share: an office, an X server of its own, the program in it, and hands for the keyboard.
# Sourced after `set -euo pipefail`, with `programs` (the folder of gonfalone and gonfalonectl) and `engine` set: sqlite,
# postgresql, or server, a PostgreSQL database that was prepared to keep the rights itself.
test=$(basename "$0")
work=$(mktemp -d)
papers=$work/papers # what the dialogs of the window read and write, away from the files of the office
pids=()
database=
cleanup()
{
    status=$?
    if [ "$status" != 0 ] && [ -n "${DISPLAY:-}" ]; then
        import -window root "${GONFALONE_SHOTS:-/tmp}/${test}_failed.png" 2>/dev/null || true
        tail -n 40 "$work"/*.log >&2 || true
    fi
    [ ${#pids[@]} = 0 ] || kill "${pids[@]}" 2>/dev/null || true
    wait 2>/dev/null || true
    [ -z "$database" ] || drop_office || true
    rm -rf "$work"
    exit "$status"
}
trap cleanup EXIT

fail()
{
    echo "FAIL: $*" >&2
    exit 1
}

# The database, and the roles that a prepared one has beside it.
drop_office()
{
    psql -q "$GONFALONE_TEST_PG" -c "DROP DATABASE \"$database\" WITH (FORCE)"
    psql -qtA "$GONFALONE_TEST_PG" -c "SELECT format('DROP ROLE %I;', rolname) FROM pg_roles WHERE rolname LIKE '%@$database'" |
        psql -q "$GONFALONE_TEST_PG"
}

# within SECONDS WHAT COMMAND…: until the command says yes
within()
{
    local until=$((SECONDS + $1)) what=$2
    shift 2
    until "$@" >/dev/null 2>&1; do
        [ "$SECONDS" -lt "$until" ] || fail "waited in vain for: $what"
        sleep 0.2
    done
    echo "ok: $what"
}

ctl()
{
    QT_QPA_PLATFORM=offscreen "$programs/gonfalonectl" --database "$url" --as rossi "$@"
}

# A new office of the Comune di Esempio, whose administrator is rossi.
new_office()
{
    mkdir -p "$work/office" "$papers"
    url=$work/office/office.db
    if [ "$engine" != sqlite ]; then
        [ -n "${GONFALONE_TEST_PG:-}" ] || fail "GONFALONE_TEST_PG is not set: start the tests with scripts/test"
        database=${test//_/-}-$$
        psql -q "$GONFALONE_TEST_PG" -c "CREATE DATABASE \"$database\" TEMPLATE template0 ENCODING 'UTF8'"
        url=${GONFALONE_TEST_PG%/*}/$database
    fi
    export HOME=$papers XDG_CONFIG_HOME=$work/config XDG_DATA_HOME=$work/data XDG_CACHE_HOME=$work/cache XDG_RUNTIME_DIR=$work/run
    mkdir -p -m 700 "$work"/{config,data,cache,run}
    export GONFALONE_LANG=it LC_ALL=C.UTF-8 QT_QPA_PLATFORM=xcb GONFALONE_PASSWORD=una-frase-lunga-9
    unset WAYLAND_DISPLAY
    # libxkbcommon-x11 copies text of a given length with strndup(), which the strict check takes for an overflow.
    export ASAN_OPTIONS=${ASAN_OPTIONS:-}
    ASAN_OPTIONS=${ASAN_OPTIONS//strict_string_checks=1/strict_string_checks=0}
    export GONFALONE_NEW_PASSWORD=$GONFALONE_PASSWORD
    if [ "$engine" = server ]; then
        QT_QPA_PLATFORM=offscreen "$programs/gonfalonectl" server init --to "$url" --comune Esempio --admin rossi >/dev/null
        url=postgresql://${url##*@} # each person is a role of the server: the address names nobody
    else
        QT_QPA_PLATFORM=offscreen "$programs/gonfalonectl" --database "$url" init --comune Esempio --admin rossi >/dev/null
    fi
}

named()
{
    xdotool search --onlyvisible --name "$1"
}

unnamed()
{
    ! named "$1"
}

keys()
{
    sleep 0.3
    xdotool key --clearmodifiers --delay 60 "$@"
}

text()
{
    sleep 0.2
    xdotool type --clearmodifiers --delay 15 "$1"
}

# One of the commands of the window, as a person finds it: Ctrl+K, some of its words, Enter. The words are typed without
# apostrophe and accents, which are found all the same: xdotool changes the keyboard for a sign that it does not have, and
# a busy machine may miss it.
command()
{
    keys ctrl+k
    text "$(sed "s/’/ /g; y/àèéìòùÀÈÉÌÒÙ/aeeiouAEEIOU/" <<<"$1")"
    sleep 0.8
    keys Return
}

# The dialog of a file that is on show: the whole name is typed.
file_name()
{
    keys ctrl+a
    text "$1"
    keys Return
}

# picture NAME: the screen as it is now, for who looks at it
picture()
{
    [ -n "${GONFALONE_SHOTS:-}" ] || return 0
    sleep 0.5
    import -window root "$GONFALONE_SHOTS/${test}_$1.png"
}

# says FILE.pdf WORDS…: all of them are in the PDF, however its lines break
says()
{
    local file=$1 paper words
    shift
    paper=$(pdftotext -layout "$file" - | sed 's/\xc2\xa0/ /g; s/\xe2\x80\x91/-/g' | tr -s '[:space:]' ' ')
    for words in "$@"; do
        [[ $paper == *"$words"* ]] || fail "$(basename "$file") does not say: $words — it says: $paper"
    done
}

# start_window LOGIN: the program in its window, and somebody signed in
start_window()
{
    # -noreset: else the server starts anew when its only client so far leaves, and the next one finds it closed
    Xvfb -displayfd 3 -screen 0 1366x768x24 -nolisten tcp -noreset 3>"$work/display" 2>"$work/xvfb.log" &
    pids+=($!)
    within 20 "an X server" test -s "$work/display"
    DISPLAY=:$(cat "$work/display")
    export DISPLAY
    within 20 "its answer" xprop -root
    openbox 2>"$work/openbox.log" &
    pids+=($!)
    within 20 "a window manager" has_manager
    "$programs/gonfalone" --database "$url" --lang it 2>"$work/gonfalone.log" &
    window=$!
    pids+=("$window")
    within 30 "the window" named Gonfalone
    xdotool search --onlyvisible --name Gonfalone windowfocus
    sleep 1
    sign_in "$1"
}

# sign_in LOGIN: on the page that asks for it
sign_in()
{
    text "$1"
    keys Tab
    text "$GONFALONE_PASSWORD"
    keys Return
}

# sign_out: somebody else comes to this workstation
sign_out()
{
    command "Esci"
    within 20 "the page that asks who it is" named '^Gonfalone$'
    sleep 1
    keys shift+Tab ctrl+a # the name of who was here stands there
}

# The same on the page of the Patrocini.
open_window()
{
    start_window rossi
    within 20 "the page of the day" named 'Oggi — Gonfalone'
    command "Vai a Patrocini"
    within 20 "the page of the Patrocini" named 'Patrocini — Gonfalone'
}

has_manager()
{
    xprop -root _NET_SUPPORTING_WM_CHECK | grep -q 'window id'
}

# in_case WORDS: the case `number` says them in its JSON
in_case()
{
    ctl --json show "$number" | grep -F -- "$1" >/dev/null # not -q: who is cut off in mid-writing fails
}

has_case()
{
    ctl --json list patrocinio | grep -F -- "$1" >/dev/null
}

# import_message FILE ORDINAL: the message becomes the case with that number of the year, which is then the open one
import_message()
{
    keys ctrl+o
    within 20 "the dialog of the messages" named 'Importa'
    file_name "$1"
    within 30 "case $2 of the message" has_case "/000$2"
    number=$(ctl --json list patrocinio | grep -o "PAT-[0-9]*/000$2" | head -n 1)
    sleep 1
}

# step WORDS STATE: a command that takes the case `number` to a state
step()
{
    command "$1"
    within 20 "$number: $1 > $2" in_case "\"state\":\"$2\""
    sleep 1
}

close_window()
{
    keys ctrl+q
    within 20 "the end of the program" gone "$window"
    ctl check
}

gone()
{
    ! kill -0 "$1"
}
