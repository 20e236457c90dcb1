#include "core/calendar/IcsValues.h"

#include "core/calendar/RecurrenceText.h"

#include <charconv>
#include <cmath>
#include <limits>

namespace gonfalone {

namespace {

/// The number that `count` digits make; -1 where one of them is none.
int digits(const char *at, int count)
{
    int number = 0;
    for (int i = 0; i < count; ++i) {
        if (at[i] < '0' || at[i] > '9')
            return -1;
        number = number * 10 + (at[i] - '0');
    }
    return number;
}

void putNumber(QByteArray &out, int number, int width)
{
    char buffer[8];
    for (int i = width - 1; i >= 0; --i, number /= 10)
        buffer[i] = char('0' + number % 10);
    out.append(buffer, width);
}

} // namespace

std::optional<CalendarSpan> readSpan(QByteArrayView value)
{
    value = value.trimmed();
    const int sign = value.startsWith('-') ? -1 : 1;
    if (value.startsWith('-') || value.startsWith('+'))
        value = value.sliced(1);
    if (value.size() < 3 || (value[0] != 'P' && value[0] != 'p'))
        return {};
    qint64 days = 0;
    qint64 seconds = 0;
    bool clock = false;
    qint64 number = -1;
    for (const char c : value.sliced(1)) {
        if (c >= '0' && c <= '9') {
            number = std::max<qint64>(number, 0) * 10 + (c - '0');
            if (number > std::numeric_limits<qint32>::max())
                return {};
            continue;
        }
        const char unit = char(c & 0xDF);
        if (unit == 'T' && !clock && number < 0) {
            clock = true;
            continue;
        }
        const qint64 length = clock ? (unit == 'H'       ? 3600
                                           : unit == 'M' ? 60
                                           : unit == 'S' ? 1
                                                         : 0)
                                    : (unit == 'W'       ? 7
                                           : unit == 'D' ? 1
                                                         : 0);
        if (number < 0 || length == 0)
            return {};
        (clock ? seconds : days) += number * length;
        number = -1;
    }
    // Longer than the calendar has days it is no length of anything.
    if (number >= 0 || days > 3'700'000 || seconds > std::numeric_limits<qint32>::max())
        return {};
    return CalendarSpan{qint32(sign * days), qint32(sign * seconds)};
}

QByteArray spanText(const CalendarSpan &span)
{
    const bool negative = span.days < 0 || span.seconds < 0;
    const qint64 days = std::abs(qint64(span.days));
    const qint64 seconds = std::abs(qint64(span.seconds));
    QByteArray text = negative ? "-P" : "P";
    if (seconds == 0 && days > 0 && days % 7 == 0)
        return text + QByteArray::number(days / 7) + 'W';
    if (days > 0)
        text += QByteArray::number(days) + 'D';
    if (seconds == 0)
        return days > 0 ? text : text + "T0S";
    text += 'T';
    if (seconds >= 3600)
        text += QByteArray::number(seconds / 3600) + 'H';
    if (seconds / 60 % 60 > 0)
        text += QByteArray::number(seconds / 60 % 60) + 'M';
    if (seconds % 60 > 0)
        text += QByteArray::number(seconds % 60) + 'S';
    return text;
}

std::optional<CalendarPeriod> readPeriod(QByteArrayView value)
{
    const qsizetype slash = value.indexOf('/');
    if (slash < 0)
        return {};
    const auto start = readCalendarTime(value.first(slash));
    if (!start || start->basis == TimeBasis::Date)
        return {};
    CalendarPeriod period{*start, {}, {}};
    const QByteArrayView rest = value.sliced(slash + 1).trimmed();
    if (rest.startsWith('P') || rest.startsWith('+') || rest.startsWith('-'))
        period.length = readSpan(rest);
    else
        period.end = readCalendarTime(rest);
    if (!period.length && (!period.end || period.end->basis != start->basis))
        return {};
    return period;
}

std::optional<qint32> readOffset(QByteArrayView value)
{
    value = value.trimmed();
    if ((value.size() != 5 && value.size() != 7) || (value[0] != '+' && value[0] != '-'))
        return {};
    const int hours = digits(value.data() + 1, 2);
    const int minutes = digits(value.data() + 3, 2);
    const int seconds = value.size() == 7 ? digits(value.data() + 5, 2) : 0;
    if (hours < 0 || hours > 23 || minutes < 0 || minutes > 59 || seconds < 0 || seconds > 59)
        return {};
    return (value[0] == '-' ? -1 : 1) * (hours * 3600 + minutes * 60 + seconds);
}

QByteArray offsetText(qint32 seconds)
{
    QByteArray text(1, seconds < 0 ? '-' : '+');
    const qint32 length = std::abs(seconds);
    putNumber(text, length / 3600, 2);
    putNumber(text, length / 60 % 60, 2);
    if (length % 60 != 0)
        putNumber(text, length % 60, 2);
    return text;
}

std::optional<qint64> readInteger(QByteArrayView value, qint64 least, qint64 most)
{
    value = value.trimmed();
    if (value.startsWith('+'))
        value = value.sliced(1);
    qint64 number = 0;
    const auto read = std::from_chars(value.data(), value.data() + value.size(), number);
    if (value.isEmpty() || read.ec != std::errc() || read.ptr != value.data() + value.size() || number < least
        || number > most)
        return {};
    return number;
}

std::optional<GeoPoint> readGeo(QByteArrayView value)
{
    // Some write a comma or escape the semicolon.
    QByteArray plain = value.trimmed().toByteArray();
    plain.replace("\\;", ";");
    qsizetype middle = plain.indexOf(';');
    if (middle < 0)
        middle = plain.indexOf(',');
    bool good[2] = {false, false};
    const GeoPoint point{plain.left(middle).toDouble(&good[0]), plain.mid(middle + 1).toDouble(&good[1])};
    if (middle < 0 || !good[0] || !good[1] || !(std::abs(point.latitude) <= 90) || !(std::abs(point.longitude) <= 180))
        return {};
    return point;
}

} // namespace gonfalone
