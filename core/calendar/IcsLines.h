#pragma once

#include "core/calendar/CalendarTime.h"
#include "core/calendar/IcsNames.h"
#include "core/calendar/ZoneTable.h"

#include <QByteArray>
#include <QString>

namespace gonfalone {

/// Writes content lines at the end of a text: begin(), parameters, one value, end(). Each line is folded and ends with
/// CRLF.
class IcsLines
{
public:
    explicit IcsLines(QByteArray &out) : m_out(out) {}

    void begin(QByteArrayView name);
    void begin(IcsName name) { begin(icsNameText(name)); }
    /// `value` is any text; it is quoted and escaped as needed.
    void parameter(const char *name, const QString &value);
    /// `written` is what stands after the name of a parameter, as RFC 5545 wants it.
    void rawParameter(QByteArrayView name, QByteArrayView written);
    /// VALUE=DATE or TZID, as the time needs it.
    void timeParameters(const CalendarTime &time, const ZoneTable &zones);
    /// The colon before the value; the value may then be appended to the text itself.
    void colon() { m_out.append(':'); }
    void value(QByteArrayView value)
    {
        colon();
        m_out.append(value.data(), value.size());
    }
    void end();

    void line(IcsName name, QByteArrayView value);
    void text(IcsName name, const QString &text);
    void time(IcsName name, const CalendarTime &time, const ZoneTable &zones);
    void utc(IcsName name, qint64 seconds);
    void beginComponent(const char *name);
    void endComponent(const char *name);

private:
    QByteArray &m_out;
    qsizetype m_start = 0; ///< of the line that is written
};

} // namespace gonfalone
