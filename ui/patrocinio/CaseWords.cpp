#include "ui/patrocinio/CaseWords.h"

#include "core/calendar/HumanDate.h"
#include "core/patrocinio/PatrocinioRules.h"
#include "ui/base/TermBar.h"

#include <QCoreApplication>

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

struct CaseWords {
    Q_DECLARE_TR_FUNCTIONS(gonfalone::CaseWords)
};

} // namespace

Tone toneOfState(PatrocinioState state)
{
    using enum PatrocinioState;
    switch (state) {
    case Received:
    case Admissible:
    case UnderReview:
    case DraftReady:
    case InGiunta: return Tone::Accent;
    case AwaitingIntegration:
    case NoticeSent: return Tone::Warn;
    case Referred:
    case Acknowledged:
    case AtSettore:
    case SettoreReported: return Tone::Private;
    case Granted:
    case Communicated:
    case Held: return Tone::Ok;
    case Refused:
    case Inadmissible:
    case Revoked: return Tone::Bad;
    case Closed:
    case Withdrawn: break;
    }
    return Tone::Neutral;
}

PatrocinioState stateOf(const CaseFile &file)
{
    return patrocinioStateFrom(file.state).value_or(PatrocinioState::Received);
}

bool isRunning(PatrocinioState state)
{
    return isEditable(state);
}

ChipWords chipOf(const CaseFile &file, const QDate &today)
{
    const PatrocinioState state = stateOf(file);
    if (!isRunning(state) || !file.due.isValid())
        return {stateName(state).toLower(), toneOfState(state)};
    if (state == PatrocinioState::AwaitingIntegration || state == PatrocinioState::NoticeSent)
        return {CaseWords::tr("suspended"), Tone::Neutral};
    const int days = int(today.daysTo(file.due));
    return {humanDaysLeft(days), toneOfDays(days)};
}

QString caseSentence(const CaseFile &file, const QDate &today)
{
    const PatrocinioState state = stateOf(file);
    QString sentence = u"%1, %2, %3, %4"_s.arg(file.subject, file.label, file.party, stateName(state));
    if (isRunning(state) && file.due.isValid())
        sentence += u", "_s + daysLeftSentence(int(today.daysTo(file.due)));
    return sentence;
}

QString caseLine(const Patrocinio &p)
{
    QStringList parts{p.file.label, p.applicant.name};
    QString when = humanDate(p.startsOn);
    if (p.endsOn.isValid() && p.endsOn != p.startsOn)
        when = CaseWords::tr("%1 to %2").arg(when, humanDate(p.endsOn));
    if (when.isEmpty())
        parts << p.place;
    else
        parts << (p.place.isEmpty() ? when : u"%1, %2"_s.arg(when, p.place));
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QString daysLeftSentence(int daysLeft)
{
    if (daysLeft <= 0)
        return humanDaysLeft(daysLeft);
    return daysLeft == 1 ? CaseWords::tr("1 day left") : CaseWords::tr("%n days left", nullptr, daysLeft);
}

} // namespace gonfalone
