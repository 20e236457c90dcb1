#include "core/calendar/IcsLines.h"

#include "core/calendar/CivilDay.h"
#include "core/calendar/IcsText.h"
#include "core/calendar/RecurrenceText.h"

namespace gonfalone {

namespace {

constexpr qsizetype kUnfolded = 75; // octets that a line may have, RFC 5545 §3.1

/// A date and time, without the allocation of calendarTimeText().
void appendTime(QByteArray &out, const WallTime &wall, bool utc)
{
    const CivilDate date = civilDate(wall.day);
    const auto put = [](char *at, qint32 number) {
        at[0] = char('0' + number / 10);
        at[1] = char('0' + number % 10);
    };
    char text[16];
    put(text, date.year / 100);
    put(text + 2, date.year % 100);
    put(text + 4, date.month);
    put(text + 6, date.day);
    text[8] = 'T';
    put(text + 9, wall.second / 3600);
    put(text + 11, wall.second / 60 % 60);
    put(text + 13, wall.second % 60);
    text[15] = 'Z';
    out.append(text, utc ? 16 : 15);
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
        parameter("TZID", QString::fromUtf8(zones.name(time.zone)));
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
        appendTime(m_out, time.wall, time.basis == TimeBasis::Utc);
    end();
}

void IcsLines::utc(IcsName name, qint64 seconds)
{
    begin(name);
    colon();
    appendTime(m_out, wallTime(seconds), true);
    end();
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
