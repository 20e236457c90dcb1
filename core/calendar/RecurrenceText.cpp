#include "core/calendar/RecurrenceText.h"

#include "core/base/Text.h"
#include "core/calendar/CivilDay.h"
#include "core/calendar/RuleCheck.h"

#include <QList>

#include <array>
#include <limits>

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<const char *, 7> kFrequencies{"SECONDLY", "MINUTELY", "HOURLY", "DAILY",
                                                   "WEEKLY",   "MONTHLY",  "YEARLY"};
constexpr std::array<const char *, 7> kWeekdays{"MO", "TU", "WE", "TH", "FR", "SA", "SU"};

template <size_t Size>
int placeIn(const std::array<const char *, Size> &names, const QByteArray &name)
{
    const auto found = std::find(names.begin(), names.end(), name);
    return found == names.end() ? -1 : int(found - names.begin());
}

/// A whole number with or without a sign; nothing for anything else or one that no part can have.
std::optional<qint32> number(const QByteArray &text)
{
    const bool isSigned = text.startsWith('+') || text.startsWith('-');
    for (const char c : isSigned ? text.mid(1) : text) {
        if (c < '0' || c > '9')
            return {};
    }
    bool fits = false;
    const qint32 value = text.toInt(&fits);
    return fits ? std::optional(value) : std::nullopt;
}

/// Reads one part after the other into a rule.
class RuleReader
{
public:
    Result<RecurrenceRule> read(QByteArrayView text)
    {
        const QList<QByteArray> parts = text.toByteArray().toUpper().split(';');
        for (const QByteArray &part : parts) {
            if (!part.trimmed().isEmpty())
                CHECK(readPart(part.trimmed()));
        }
        if (!m_seen.contains("FREQ"))
            return failure(ruleError("FREQ", say("it is missing; write how often, such as FREQ=WEEKLY")));
        CHECK(checkRule(m_rule));
        return m_rule;
    }

private:
    Outcome readPart(const QByteArray &part)
    {
        const qsizetype equals = part.indexOf('=');
        const QByteArray name = part.left(equals).trimmed();
        m_value = equals < 0 ? QByteArray() : part.mid(equals + 1).trimmed();
        if (m_value.isEmpty())
            return failure(ruleError(name, say("it has no value; write one after an equals sign, or leave it out")));
        if (m_seen.contains(name))
            return failure(ruleError(name, say("it is there twice; leave one out")));
        m_seen.append(name);
        m_name = name;
        return readNamed();
    }

    Outcome readNamed()
    {
        if (m_name == "FREQ" || m_name == "WKST" || m_name == "UNTIL" || m_name == "COUNT" || m_name == "INTERVAL")
            return readSingle();
        if (m_name == "BYDAY")
            return readDays();
        if (m_name == "BYSECOND")
            return readList(m_rule.bySecond, 0, 60, false);
        if (m_name == "BYMINUTE")
            return readList(m_rule.byMinute, 0, 59, false);
        if (m_name == "BYHOUR")
            return readList(m_rule.byHour, 0, 23, false);
        if (m_name == "BYMONTHDAY")
            return readList(m_rule.byMonthDay, 1, 31, true);
        if (m_name == "BYYEARDAY")
            return readList(m_rule.byYearDay, 1, 366, true);
        if (m_name == "BYWEEKNO")
            return readList(m_rule.byWeekNo, 1, 53, true);
        if (m_name == "BYMONTH")
            return readList(m_rule.byMonth, 1, 12, false);
        if (m_name == "BYSETPOS")
            return readList(m_rule.bySetPos, 1, 366, true);
        const bool harmless = m_name.startsWith("X-") || (m_name == "RSCALE" && m_value == "GREGORIAN")
            || (m_name == "SKIP" && m_value == "OMIT");
        if (!harmless)
            return failure(
                ruleError(m_name, say("no such part is known here; leave it out or set the repetition anew")));
        return {};
    }

    Outcome readSingle()
    {
        if (m_name == "FREQ") {
            const int place = placeIn(kFrequencies, m_value);
            m_rule.frequency = Frequency(std::max(place, 0));
            return place >= 0 ? Outcome()
                              : refuse(say("it is none of YEARLY, MONTHLY, WEEKLY, DAILY, HOURLY, MINUTELY, SECONDLY"));
        }
        if (m_name == "WKST") {
            const int place = placeIn(kWeekdays, m_value);
            m_rule.weekStart = qint8(std::max(place, 0) + 1);
            return place >= 0 ? Outcome() : refuse(say("it is none of MO, TU, WE, TH, FR, SA, SU"));
        }
        if (m_name == "UNTIL") {
            m_rule.until = readCalendarTime(m_value);
            return m_rule.until ? Outcome() : refuse(say("it is no date; write it such as 20261231T225959Z"));
        }
        const auto value = number(m_value);
        if (!value || *value < 1)
            return refuse(say("it must be a whole number from 1 to 2147483647"));
        if (m_name == "COUNT")
            m_rule.count = *value;
        else
            m_rule.interval = *value;
        return {};
    }

    template <typename Number>
    Outcome readList(std::vector<Number> &into, qint32 lowest, qint32 highest, bool fromTheEnd)
    {
        const QList<QByteArray> items = m_value.split(',');
        for (const QByteArray &item : items) {
            const auto value = number(item.trimmed());
            const qint32 size = value && fromTheEnd ? std::abs(*value) : value.value_or(-1);
            if (size < lowest || size > highest)
                return failure(rangeError(m_name, QString::fromUtf8(item.left(20)), lowest, highest, fromTheEnd));
            into.push_back(Number(*value));
        }
        return {};
    }

    Outcome readDays()
    {
        const QList<QByteArray> items = m_value.split(',');
        for (const QByteArray &untrimmed : items) {
            const QByteArray item = untrimmed.trimmed();
            const int weekday = placeIn(kWeekdays, item.right(2)) + 1;
            const QByteArray ordinal = item.left(item.size() - 2);
            const auto place = ordinal.isEmpty() ? std::optional(0) : number(ordinal);
            if (weekday == 0 || !place)
                return refuse(say("%1 is no weekday; write MO, or 2MO for the second Monday")
                                  .arg(QString::fromUtf8(item.left(20))));
            if (std::abs(*place) > 53 || (*place == 0 && !ordinal.isEmpty()))
                return failure(rangeError(m_name, QString::fromUtf8(item.left(20)), 1, 53, true));
            m_rule.byDay.push_back({qint8(weekday), qint16(*place)});
        }
        return {};
    }

    Outcome refuse(const QString &sentence) const { return failure(ruleError(m_name, sentence)); }

    RecurrenceRule m_rule;
    QList<QByteArray> m_seen;
    QByteArray m_name;
    QByteArray m_value;
};

template <typename Number>
void append(QByteArray &text, const char *name, const std::vector<Number> &values)
{
    for (size_t n = 0; n < values.size(); ++n)
        text += (n == 0 ? QByteArray(name) : QByteArray(",")) + QByteArray::number(int(values[n]));
}

} // namespace

Result<RecurrenceRule> readRule(QByteArrayView text)
{
    return RuleReader().read(text);
}

QByteArray ruleText(const RecurrenceRule &rule)
{
    QByteArray text = QByteArray("FREQ=") + kFrequencies[size_t(rule.frequency)];
    if (rule.interval != 1)
        text += ";INTERVAL=" + QByteArray::number(rule.interval);
    if (rule.until)
        text += ";UNTIL=" + calendarTimeText(*rule.until);
    if (rule.count)
        text += ";COUNT=" + QByteArray::number(*rule.count);
    append(text, ";BYMONTH=", rule.byMonth);
    append(text, ";BYWEEKNO=", rule.byWeekNo);
    append(text, ";BYYEARDAY=", rule.byYearDay);
    append(text, ";BYMONTHDAY=", rule.byMonthDay);
    for (size_t n = 0; n < rule.byDay.size(); ++n) {
        text += n == 0 ? ";BYDAY=" : ",";
        text += rule.byDay[n].ordinal == 0 ? QByteArray() : QByteArray::number(rule.byDay[n].ordinal);
        text += kWeekdays[size_t(rule.byDay[n].weekday - 1)];
    }
    append(text, ";BYHOUR=", rule.byHour);
    append(text, ";BYMINUTE=", rule.byMinute);
    append(text, ";BYSECOND=", rule.bySecond);
    append(text, ";BYSETPOS=", rule.bySetPos);
    if (rule.weekStart != 1)
        text += QByteArray(";WKST=") + kWeekdays[size_t(rule.weekStart - 1)];
    return text;
}

RecurrenceRule ruleFor(const CalendarTime &start, RecurrenceRule rule, const ZoneTable &zones)
{
    if (!rule.until || rule.until->basis == start.basis)
        return rule;
    CalendarTime until = *rule.until;
    if (until.basis == TimeBasis::Date)
        until = {{until.wall.day, qint32(kDaySeconds) - 1}, TimeBasis::Floating, {}};
    if (start.basis == TimeBasis::Date)
        until = {{until.wall.day, 0}, TimeBasis::Date, {}};
    else if (start.basis == TimeBasis::Floating)
        until = {until.wall, TimeBasis::Floating, {}};
    else
        until = {wallTime(zones.toUtc(until, start.zone)), TimeBasis::Utc, {}};
    rule.until = until;
    return rule;
}

} // namespace gonfalone
