# shellcheck shell=bash
# What the tests of the patronage by keyboard share: the hands for a case. Sourced after lib.sh, with `message` set to a
# request of 9 July 2026 for an event of 4 October 2026: the early steps are recorded with their days of July.
# shellcheck disable=SC2154 # message, papers and number are of the script and of lib.sh
today=$(date +%d/%m/%Y)

# another_message FILE N: the same request sent once more, a message of its own
another_message()
{
    sed "s/20260709\.101502\.4711/20260709.101502.481$2/g; s/opec2941\.20260709101509\.12345/opec2941.20260709101509.2234$2/g" \
        "$message" >"$1"
}

go_to()
{
    command "$1"
    sleep 0.3
}

# field NAME TEXT: the field is found by its name, and what stood there replaced
field()
{
    go_to "Campo: $1"
    keys ctrl+a
    text "$2"
}

# choose no|yes: the answer of the question that has the focus
choose()
{
    keys Home Down
    [ "$1" = no ] || keys Down
}

# answer QUESTION no|yes
answer()
{
    go_to "Campo: $1"
    choose "$2"
}

# letter NAME WORDS…: written, looked at, saved as PDF through its commands; the PDF says the words
letter()
{
    local name=$1 file
    file="$papers/${number##*/}_${1//[^A-Za-z]/_}.pdf"
    shift
    command "Lettera: $name"
    sleep 1
    picture "${number##*/}_${name// /_}"
    command "Salva la lettera come PDF/A"
    within 20 "the dialog of the letter" named 'Salva la lettera'
    file_name "$file"
    within 30 "$number: letter $name" test -s "$file"
    within 10 "the dialog is gone" unnamed 'Salva la lettera'
    sleep 1
    says "$file" "$number" 'Mezza maratona del mare' "$@"
    [ -z "${GONFALONE_SHOTS:-}" ] || cp "$file" "$GONFALONE_SHOTS/"
}

# draft_says WORDS…: the draft of the act saved as PDF/A by its command says them
draft_says()
{
    local file=$papers/${number##*/}_atto.pdf
    command "Salva la proposta come PDF/A"
    within 20 "the dialog of the draft" named 'Salva la proposta'
    file_name "$file"
    within 30 "$number: the act" test -s "$file"
    within 10 "the dialog is gone" unnamed 'Salva la proposta'
    sleep 1
    says "$file" "$number" 'Mezza maratona del mare' "$@"
    [ -z "${GONFALONE_SHOTS:-}" ] || cp "$file" "$GONFALONE_SHOTS/"
}

# The request as the office completes it: who, when, where, why.
complete_request()
{
    field "Dal" 04/10/2026
    field "Luogo" "Lungomare"
    field "Motivazione" "Promuove lo sport e il turismo nel territorio comunale"
    field "Legale rappresentante" "Nicola Fabbri"
}

declare_none()
{
    go_to "Dichiara sul conflitto di interessi"
    keys space
    within 20 "$number: declaration" in_case 'assenza di conflitto'
    sleep 1
}

# opinion technical|accounting SIGNER OFFICE: favourable, of today; the form of the opinion is filled in from its button backwards
opinion()
{
    local kind=$1
    go_to "Vai ai pareri"
    keys shift+Tab shift+Tab shift+Tab shift+Tab shift+Tab shift+Tab
    keys Home
    [ "$kind" = technical ] || keys Down
    keys Tab Tab
    text "$2"
    keys Tab
    text "$3"
    keys Tab Tab Tab
    keys space
    within 20 "$number: opinion of $2" gives_opinion "$kind"
    sleep 1
}

gives_opinion()
{
    ctl --json opinion "$number" | grep -F "\"$1\"" >/dev/null
}
