#include "ui/missions/MissionWords.h"

#include "core/base/Money.h"
#include "core/calendar/HumanDate.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

constexpr int kSoonDays = 5;

struct MissionWords {
    Q_DECLARE_TR_FUNCTIONS(gonfalone::MissionWords)
};

int rank(MissionAction action)
{
    using enum MissionAction;
    switch (action) {
    case Submit:
    case Authorise:
    case Declare:
    case Start:
    case ClaimRefund:
    case Admit:
    case ProposeLiquidation:
    case Settle: return 0;
    case Close: return 1;
    case Return:
    case ReturnRefund:
    case Reopen: return 2;
    case Refuse:
    case RefuseRefund:
    case Revoke: return 3;
    case Cancel:
    case Withdraw: break;
    }
    return 4;
}

QString limitText(const StayLimit &limit)
{
    if (limit.stayCents != kNoLimit)
        return euroText(limit.stayCents);
    QStringList words;
    words << (limit.lodgingCents == kNoLimit ? MissionWords::tr("lodging as documented")
                                             : MissionWords::tr("lodging %1").arg(euroText(limit.lodgingCents)))
          << (limit.mealCents == kNoLimit ? MissionWords::tr("meals as documented")
                                          : MissionWords::tr("meals %1").arg(euroText(limit.mealCents)));
    return words.join(u", "_s);
}

} // namespace

Tone toneOfMission(MissionState state)
{
    using enum MissionState;
    switch (state) {
    case Draft:
    case Requested:
    case RefundClaimed:
    case LiquidationProposed: return Tone::Accent;
    case Returned:
    case RefundReturned:
    case Cancelled: return Tone::Warn;
    case Refused:
    case RefundRefused: return Tone::Bad;
    case Authorised:
    case UnderWay:
    case Admitted:
    case Settled: return Tone::Ok;
    case Withdrawn:
    case Closed: break;
    }
    return Tone::Neutral;
}

MissionState stateOf(const MissionRow &row)
{
    return missionStateFrom(row.state).value_or(MissionState::Draft);
}

MissionChip chipOf(const MissionRow &row, const QDate &today)
{
    const MissionState state = stateOf(row);
    const QString word = missionStateName(state).toLower();
    if (state != MissionState::Requested || !row.departs.day.isValid())
        return {word, toneOfMission(state)};
    const qint64 days = today.daysTo(row.departs.day);
    return {word, days < 0 ? Tone::Bad : days <= kSoonDays ? Tone::Warn : Tone::Accent};
}

QString missionDays(const MissionTime &from, const MissionTime &to)
{
    const QLocale locale;
    if (!from.isValid())
        return {};
    const QString first = humanDate(from.day);
    const auto hour = [&locale](const MissionTime &time) { return locale.toString(time.time, u"H:mm"_s); };
    if (!to.isValid())
        return u"%1, %2"_s.arg(first, hour(from));
    if (from.day == to.day)
        return u"%1, %2 – %3"_s.arg(first, hour(from), hour(to));
    return MissionWords::tr("%1 to %2").arg(first, humanDate(to.day));
}

QString missionTitle(const QString &destination, const QString &purpose)
{
    if (destination.isEmpty())
        return purpose;
    return purpose.isEmpty() ? destination : u"%1 · %2"_s.arg(destination, purpose);
}

QString missionLine(const Mission &m)
{
    QStringList parts{m.file.label, m.office.isEmpty() ? m.person : u"%1, %2"_s.arg(m.person, m.office),
                      missionDays(m.from(), m.to())};
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QString missionSentence(const MissionRow &row)
{
    QStringList parts{row.destination,
                      row.purpose,
                      row.label,
                      row.person,
                      missionDays(row.departs, row.returns),
                      missionStateName(stateOf(row))};
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

QStringList limitLines(const MissionSimulation &limits)
{
    QStringList lines{MissionWords::tr("With an overnight stay at most: %1.").arg(limitText(limits.withNight.value))};
    lines << reasonLines(limits.withNight.reasons) << QString();
    lines << MissionWords::tr("Without it at most: %1.").arg(limitText(limits.withoutNight.value));
    lines << reasonLines(limits.withoutNight.reasons) << QString();
    return lines << reasonLines(limits.carCeiling.reasons);
}

QList<AllowedMissionAction> ranked(const QList<AllowedMissionAction> &actions)
{
    QList<AllowedMissionAction> order = actions;
    std::stable_sort(order.begin(), order.end(),
                     [](const AllowedMissionAction &one, const AllowedMissionAction &other) {
                         return rank(one.action) < rank(other.action);
                     });
    return order;
}

bool leadsOn(MissionAction action)
{
    return rank(action) < 2;
}

} // namespace gonfalone
