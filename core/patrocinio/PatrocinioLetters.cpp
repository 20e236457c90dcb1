#include "core/patrocinio/PatrocinioLetters.h"

#include "core/base/Text.h"

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

constexpr bool isInOrder()
{
    for (std::size_t i = 0; i < kLetters.size(); ++i) {
        if (std::size_t(kLetters[i].kind) != i)
            return false;
    }
    return true;
}
static_assert(isInOrder(), "the row of a letter is found by its kind");
static_assert(kPatrocinioStates.size() <= 32, "the states fit into the bits of a row");

struct Wanted {
    const char *field;
    QString text;
    QString message;
};

QList<Wanted> wantedBy(LetterKind kind, const Patrocinio &p)
{
    const Wanted reason{"outcome_reason", p.outcomeReason, say("Give the reason (art. 3 L. 241/1990).")};
    const Wanted act{"outcome_number", p.outcomeNumber, say("Write the number of the act of the Giunta.")};
    const Wanted delegate{"delegate", p.delegate, say("Inform the assessore first: nobody is named yet.")};
    switch (kind) {
    case LetterKind::Start: return {};
    case LetterKind::Integration: return {{"missing_papers", p.missingPapers, say("Say what the applicant must add.")}};
    case LetterKind::RejectionNotice:
        return {{"obstacles", p.obstacles, say("Say what stands against the request (art. 10-bis L. 241/1990).")}};
    case LetterKind::Grant: return {act};
    case LetterKind::Refusal: return {act, reason};
    case LetterKind::Inadmissibility:
    case LetterKind::Revocation: return {reason};
    case LetterKind::DelegateNote:
    case LetterKind::Reminder: return {delegate};
    case LetterKind::SettoreReferral:
        return {{"settore", p.settore, say("Say which Settore must act.")},
                {"directions", p.directions, say("Write what the Settore is asked to do.")}};
    }
    return {};
}

} // namespace

const LetterRow &letterRow(LetterKind kind)
{
    return kLetters[std::size_t(kind)];
}

QString letterKey(LetterKind kind)
{
    return QString::fromLatin1(letterRow(kind).key);
}

QString letterName(LetterKind kind)
{
    return say(letterRow(kind).name);
}

std::optional<LetterKind> letterKindFrom(const QString &key)
{
    for (const LetterRow &row : kLetters) {
        if (key == QLatin1String(row.key))
            return row.kind;
    }
    return std::nullopt;
}

QList<FieldError> missingForLetter(LetterKind kind, const Patrocinio &p)
{
    QList<Wanted> wanted = wantedBy(kind, p);
    wanted.prepend({"applicant.name", p.applicant.name, say("A letter must name who asked.")});
    wanted.prepend({"initiative", p.initiative, say("A letter must name the initiative.")});
    QList<FieldError> faults;
    for (const Wanted &each : wanted) {
        if (each.text.trimmed().isEmpty())
            faults << FieldError{QString::fromLatin1(each.field), each.message};
    }
    return faults;
}

} // namespace gonfalone
