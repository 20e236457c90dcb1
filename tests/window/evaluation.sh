# shellcheck shell=bash
# What the tests of the evaluation by keyboard share: the hands for a sheet, and the cycle of this year. Sourced after
# lib.sh; `number` is the sheet at work.
# shellcheck disable=SC2154 # number is of the script
year=$(date +%Y)

# field NAME TEXT: a field of the sheet is found by its name, and what stood there replaced
field()
{
    command "Campo della scheda: $1"
    into "$2"
}

# into TEXT: the field that has the focus
into()
{
    keys ctrl+a
    text "$1"
}

# tabs N: to the N-th field after this one
tabs()
{
    for _ in $(seq "$1"); do
        keys Tab
    done
}

# in_sheet WORDS: the sheet `number` says them in its JSON
in_sheet()
{
    ctl --json evaluation show "$number" | grep -F -- "$1" >/dev/null # not -q: who is cut off in mid-writing fails
}

has_sheet()
{
    ctl --json evaluation list --year "$year" | grep -F -- "$1" >/dev/null
}

has_cycle()
{
    ctl evaluation list --year "$year" >/dev/null
}

# reached STATE SECONDS: the sheet is there before they are over
reached()
{
    local until=$((SECONDS + $2))
    until in_sheet "\"state\":\"$1\""; do
        [ "$SECONDS" -lt "$until" ] || return 1
        sleep 0.2
    done
}

# main STATE: the main step of the state, by its key. A window that is still busy with the step before takes none: then
# the key is pressed once more.
main()
{
    for _ in 1 2 3; do
        keys ctrl+Return
        if reached "$1" 8; then
            echo "ok: $number > $1"
            settled
            return
        fi
    done
    fail "waited in vain for: $number > $1"
}

# take WORDS STATE: a command that takes the sheet to a state
take()
{
    command "Scheda: $1"
    within 20 "$number: $1 > $2" in_sheet "\"state\":\"$2\""
    settled
}

# stays STATE WHAT: what was just tried is refused
stays()
{
    sleep 1.5 # nothing can be waited for: nothing is to happen
    in_sheet "\"state\":\"$1\"" || fail "$2 was not refused"
    echo "ok: $2 is refused"
}

# The window has shown what the data says when it was written: it does so right after.
settled()
{
    sleep 1
}

# do_step ACTION [TEXT]: on the command line
do_step()
{
    printf '%s' "${2:-}" | ctl evaluation do "$number" "$1" >/dev/null
}

# open_cycle: the page of the evaluations, and the cycle of this year
open_cycle()
{
    command "Vai a Valutazioni"
    within 20 "the page of the evaluations" named 'Valutazioni — Gonfalone'
    picture empty
    command "Ciclo e sistema"
    into "$year"
    keys Return
    within 20 "the cycle of $year" has_cycle
    settled
    picture cycle
}

# new_sheet NAME ORDINAL: it is the sheet at work then
new_sheet()
{
    keys ctrl+n
    sleep 1
    text "$1"
    keys Escape # the names that are proposed
    picture "new_$2"
    keys Return
    number=VAL-$year/000$2
    within 20 "$number of $1" has_sheet "$number"
    in_sheet "$1" || fail "$number is not of $1"
    sleep 3 # it is read again to be shown: what is typed before would choose another row of the list
}

# two_goals WEIGHT WEIGHT [in_time]: and why they come after February
two_goals()
{
    keys ctrl+shift+n
    text "Protocollo in giornata"
    tabs 3
    text "$1"
    keys ctrl+shift+n
    text "Archivio ordinato"
    tabs 3
    text "$2"
    if [ -z "${3:-}" ] && [ "$(date +%m)" -gt 2 ]; then
        field "motivo del ritardo" "Piano approvato in ritardo."
    fi
}

# add_fact TEXT EVIDENCE [against]
add_fact()
{
    command "Scheda: Aggiungi un fatto"
    sleep 0.5
    [ -z "${3:-}" ] || keys Down
    tabs 2
    text "$1"
    tabs 1
    text "$2"
    tabs 1
    keys Return
    within 20 "the fact" in_sheet "$1"
    settled
}

# scores GOAL GOAL BEHAVIOURS DAYS: all that a sheet wants before it is proposed
scores()
{
    field "primo punteggio di un obiettivo" "$1"
    tabs 5
    text "$2"
    field "primo punteggio di un comportamento" "$3"
    for _ in 1 2 3 4; do
        tabs 2
        text "$3"
    done
    field "performance dell" 8
    field "giorni di presenza" "$4"
    field "motivazione" "Come dicono i fatti annotati e i risultati misurati."
}

# to_notified: from the scores to the notification, with the minutes of the interview
to_notified()
{
    main calibration
    in_sheet '"score":{' || fail "there is no score"
    main interview
    field "testo del passo" "Illustrati i punteggi; nessuna osservazione."
    main interviewed
    main notified
}

# paper NAME FILE: the paper of the sheet that is open, saved as PDF
paper()
{
    command "Documento: $1"
    sleep 1.5
    picture "paper_$2"
    command "Salva il documento della scheda"
    within 20 "the dialog of the paper" named 'Salva l'
    file_name "$papers/$2.pdf"
    within 20 "$1 as PDF" test -s "$papers/$2.pdf"
}
