#include "core/calendar/IcsLines.h"

#include "core/calendar/CivilDay.h"
#include "core/calendar/IcsText.h"
#include "core/calendar/RecurrenceText.h"

#include <algorithm>

namespace gonfalone {

namespace {

constexpr qsizetype kUnfolded = 75; // octets that a line may have, RFC 5545 §3.1

constexpr qsizetype kTimeLength = 15; // of 20260504T100000

/// Room for so many bytes more, where they are to be written: one growth for the many small parts of a line.
char *grown(QByteArray &out, qsizetype more)
{
    const qsizetype before = out.size();
    out.resize(before + more);
    return out.data() + before;
}

char *put(char *at, QByteArrayView text)
{
    return std::copy(text.begin(), text.end(), at);
}

/// A date and time, without the allocation of calendarTimeText().
char *putTime(char *text, const WallTime &wall)
{
    const CivilDate date = civilDate(wall.day);
    const auto put = [](char *at, qint32 number) {
        at[0] = char('0' + number / 10);
        at[1] = char('0' + number % 10);
    };
    put(text, date.year / 100);
    put(text + 2, date.year % 100);
    put(text + 4, date.month);
    put(text + 6, date.day);
    text[8] = 'T';
    put(text + 9, wall.second / 3600);
    put(text + 11, wall.second / 60 % 60);
    put(text + 13, wall.second % 60);
    return text + kTimeLength;
}

} // namespace

void IcsLines::begin(QByteArrayView name)
{
    m_start = m_out.size();
    m_out.append(name.data(), name.size());
}

void IcsLines::parameter(const char *name, const QString &value)
{
    rawParameter(name, parameterValue(value));
}

void IcsLines::rawParameter(QByteArrayView name, QByteArrayView written)
{
    m_out.append(';');
    m_out.append(name.data(), name.size());
    m_out.append('=');
    m_out.append(written.data(), written.size());
}

void IcsLines::timeParameters(const CalendarTime &time, const ZoneTable &zones)
{
    if (time.basis == TimeBasis::Date)
        rawParameter("VALUE", "DATE");
    else if (time.basis == TimeBasis::Zoned)
        rawParameter("TZID", parameterValue(zones.name(time.zone)));
}

void IcsLines::end()
{
    if (m_out.size() - m_start <= kUnfolded) {
        m_out.append("\r\n", 2);
        return;
    }
    const QByteArray line = m_out.sliced(m_start);
    m_out.truncate(m_start);
    appendFolded(m_out, line);
}

void IcsLines::line(IcsName name, QByteArrayView written)
{
    const QByteArrayView named = icsNameText(name);
    const qsizetype size = named.size() + 1 + written.size();
    if (size <= kUnfolded) {
        put(put(put(put(grown(m_out, size + 2), named), ":"), written), "\r\n");
        return;
    }
    begin(name);
    value(written);
    end();
}

void IcsLines::text(IcsName name, const QString &text)
{
    begin(name);
    colon();
    appendEscaped(m_out, text);
    end();
}

void IcsLines::time(IcsName name, const CalendarTime &time, const ZoneTable &zones)
{
    begin(name);
    timeParameters(time, zones);
    colon();
    if (time.basis == TimeBasis::Date)
        m_out.append(calendarTimeText(time));
    else
        putTime(grown(m_out, kTimeLength), time.wall);
    if (time.basis == TimeBasis::Utc)
        m_out.append('Z');
    end();
}

void IcsLines::utc(IcsName name, qint64 seconds)
{
    const QByteArrayView named = icsNameText(name);
    char *at = put(put(grown(m_out, named.size() + kTimeLength + 4), named), ":");
    put(putTime(at, wallTime(seconds)), "Z\r\n");
}

void IcsLines::beginComponent(const char *name)
{
    line(IcsName::Begin, name);
}

void IcsLines::endComponent(const char *name)
{
    line(IcsName::End, name);
}

} // namespace gonfalone
