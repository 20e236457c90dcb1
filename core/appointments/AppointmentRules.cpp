#include "core/appointments/AppointmentRules.h"

#include "core/base/Named.h"
#include "core/base/Text.h"
#include "core/calendar/HumanDate.h"

#include <algorithm>

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongestLine = 300;
constexpr qsizetype kLongestText = 20'000;
constexpr int kMostPeople = 50;
constexpr qsizetype kShortestMatch = 5; ///< letters of a word that says what a delega is about

constexpr std::array kChannels{
    Named{AppointmentChannel::Mail, "mail", QT_TRANSLATE_NOOP("Core", "Mail")},
    Named{AppointmentChannel::Phone, "phone", QT_TRANSLATE_NOOP("Core", "Telephone")},
    Named{AppointmentChannel::Visit, "visit", QT_TRANSLATE_NOOP("Core", "At the desk")},
};
static_assert(standsInOrder(kChannels));
constexpr std::array kPriorities{
    Named{AppointmentPriority::Urgent, "urgent", QT_TRANSLATE_NOOP("Core", "Urgent")},
    Named{AppointmentPriority::High, "high", QT_TRANSLATE_NOOP("Core", "High")},
    Named{AppointmentPriority::Normal, "normal", QT_TRANSLATE_NOOP("Core", "Normal")},
    Named{AppointmentPriority::Low, "low", QT_TRANSLATE_NOOP("Core", "Low")},
};
static_assert(standsInOrder(kPriorities));

/// How many words of the delega the subject has.
int wordsInCommon(const QString &delega, const QString &subject)
{
    const QStringList words = nameKey(subject).split(u' ', Qt::SkipEmptyParts);
    int common = 0;
    for (const QString &word : nameKey(delega).split(u' ', Qt::SkipEmptyParts)) {
        // "scuola" is about "scuole": the ending does not count.
        const QString stem = word.left(std::max(kShortestMatch, word.size() - 1));
        if (word.size() >= kShortestMatch
            && std::any_of(words.cbegin(), words.cend(), [&](const QString &one) { return one.startsWith(stem); }))
            ++common;
    }
    return common;
}

} // namespace

QString channelKey(AppointmentChannel channel)
{
    return keyIn(kChannels, channel);
}

QString channelName(AppointmentChannel channel)
{
    return nameIn(kChannels, channel);
}

std::optional<AppointmentChannel> channelFrom(const QString &key)
{
    return valueIn(kChannels, key);
}

QString priorityKey(AppointmentPriority priority)
{
    return keyIn(kPriorities, priority);
}

QString priorityName(AppointmentPriority priority)
{
    return nameIn(kPriorities, priority);
}

std::optional<AppointmentPriority> priorityFrom(const QString &key)
{
    return valueIn(kPriorities, key);
}

QList<FieldError> requestFaults(const AppointmentRequest &r, const QDate &today)
{
    QList<FieldError> faults;
    const auto fault = [&](const QString &field, const QString &message) { faults << FieldError{field, message}; };
    if (r.requester.trimmed().isEmpty())
        fault(u"requester"_s, say("Say who asks."));
    if (r.subject.trimmed().isEmpty())
        fault(u"subject"_s, say("Say what they want to speak about."));
    for (const auto &[field, text] : {std::pair{u"requester"_s, r.requester}, std::pair{u"subject"_s, r.subject},
                                      std::pair{u"body"_s, r.words.body}, std::pair{u"phone"_s, r.phone},
                                      std::pair{u"email"_s, r.email}, std::pair{u"pec"_s, r.pec}}) {
        if (text.size() > kLongestLine)
            fault(field, say("At most %n characters.", int(kLongestLine)));
    }
    if (!r.received.isValid() || r.received > today)
        fault(u"received"_s, say("The day of receipt is missing or later than today."));
    if (r.words.minutes < 5 || r.words.minutes > 8 * 60)
        fault(u"minutes"_s, say("From 5 minutes to 8 hours."));
    if (r.words.people.size() > kMostPeople)
        fault(u"people"_s, say("At most %n people.", kMostPeople));
    for (const auto &[field, text] : {std::pair{u"notes"_s, r.words.notes}, std::pair{u"wishes"_s, r.words.wishes}}) {
        if (text.size() > kLongestText)
            fault(field, say("At most %n characters.", int(kLongestText)));
    }
    for (const auto &[field, address] : {std::pair{u"email"_s, r.email}, std::pair{u"pec"_s, r.pec}}) {
        const qsizetype at = address.indexOf(u'@');
        if (!address.isEmpty() && (at < 1 || at == address.size() - 1 || address.contains(u' ')))
            fault(field, say("“%1” is no address.").arg(address));
    }
    return faults;
}

Explained<int> waitingOf(const AppointmentRequest &r, const QDate &today, const std::optional<Rule> &limit)
{
    const QDate until = r.answered.isValid() ? r.answered : today;
    Explained<int> days{int(std::max<qint64>(0, r.received.daysTo(until)))};
    days.because(say("Received on %1 (%2).").arg(humanDate(r.received), channelName(r.channel)));
    for (const AppointmentBriefing &one : r.words.briefings) {
        days.because(
            one.isAwaited()
                ? say("A briefing was asked of %1 on %2 and has not come.").arg(one.office, humanDate(one.askedOn))
                : say("The briefing of %1 came on %2.").arg(one.office, humanDate(one.receivedOn)));
    }
    if (r.answered.isValid())
        days.because(say("Answered on %1 by %2.").arg(humanDate(r.answered), r.words.answeredBy));
    else
        days.because(say("Not answered yet: counted to today, %1.").arg(humanDate(today)));
    if (limit && limit->value.toInt() > 0)
        days.because(isLate(r, until, limit)
                         ? say("That is more than the %n day(s) that the office allows itself.", limit->value.toInt())
                         : say("The office allows itself %n day(s).", limit->value.toInt()),
                     limit->source);
    return days;
}

bool isLate(const AppointmentRequest &r, const QDate &today, const std::optional<Rule> &limit)
{
    const QDate until = r.answered.isValid() ? r.answered : today;
    return limit && limit->value.toInt() > 0 && r.received.daysTo(until) > limit->value.toInt();
}

QStringList awaitedOffices(const AppointmentRequest &r)
{
    QStringList offices;
    for (const AppointmentBriefing &one : r.words.briefings) {
        if (one.isAwaited())
            offices << one.office;
    }
    return offices;
}

QList<OfficeHolder> delegatesFor(const AppointmentRequest &r, const QList<OfficeHolder> &holders)
{
    QList<OfficeHolder> delegates;
    for (const OfficeHolder &holder : holders) {
        if (holder.role == u"Vicesindaco"_s || holder.role == u"Assessore"_s)
            delegates << holder;
    }
    std::stable_sort(delegates.begin(), delegates.end(), [&](const OfficeHolder &one, const OfficeHolder &other) {
        return wordsInCommon(one.delega, r.subject) > wordsInCommon(other.delega, r.subject);
    });
    return delegates;
}

QString searchTextOf(const AppointmentRequest &r)
{
    QStringList parts{r.label, r.subject, r.requester, r.words.body, r.handedTo};
    parts << r.words.people;
    return nameKey(parts.join(u' ')).left(4000);
}

} // namespace gonfalone
