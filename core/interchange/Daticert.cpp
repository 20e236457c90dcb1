#include "core/interchange/Daticert.h"

#include "core/interchange/MailText.h"

#include <QRegularExpression>
#include <QTimeZone>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace gonfalone {

namespace {

constexpr qsizetype kMaxBytes = 256 * 1024;
constexpr int kMaxDepth = 16;
constexpr qsizetype kMaxText = 4000;
constexpr qsizetype kMaxRecipients = 1000;

/// The pieces of `data`, joined only when the whole file has been seen.
struct CertifiedDate {
    QString day;
    QString time;
    QString zone;
};

std::optional<int> offsetSeconds(const QString &zone)
{
    static const QRegularExpression form(u"^([+-])(\\d{2}):?(\\d{2})$"_s);
    const auto match = form.match(zone);
    if (!match.hasMatch())
        return std::nullopt;
    const int seconds = match.capturedView(2).toInt() * 3600 + match.capturedView(3).toInt() * 60;
    if (seconds > 14 * 3600)
        return std::nullopt;
    return match.capturedView(1) == u'-' ? -seconds : seconds;
}

QDateTime instantOf(const CertifiedDate &date)
{
    const QDate day = QDate::fromString(date.day, u"d/M/yyyy"_s);
    const QTime time = QTime::fromString(date.time, u"H:m:s"_s);
    if (!day.isValid() || !time.isValid() || day.year() < 1990 || day.year() > 2200)
        return {};
    if (const auto offset = offsetSeconds(date.zone))
        return QDateTime(day, time, Qt::OffsetFromUTC, *offset).toUTC();
    return QDateTime(day, time, QTimeZone("Europe/Rome")).toUTC();
}

/// One pass over the tokens with its own stack: readElementText() would recurse into whatever is nested.
class DaticertReader
{
public:
    explicit DaticertReader(const QByteArray &xml) : m_xml(xml) {}

    std::optional<Daticert> read()
    {
        while (!m_xml.atEnd()) {
            const auto token = m_xml.readNext();
            if (token == QXmlStreamReader::DTD || token == QXmlStreamReader::EntityReference)
                return std::nullopt;
            if (token == QXmlStreamReader::StartElement && !start())
                break;
            if (token == QXmlStreamReader::Characters && m_text.size() < kMaxText)
                m_text += m_xml.text().left(kMaxText);
            if (token == QXmlStreamReader::EndElement)
                end();
        }
        if (!m_isDaticert)
            return std::nullopt;
        m_found.complete = m_xml.tokenType() == QXmlStreamReader::EndDocument && !m_xml.hasError();
        m_found.instant = instantOf(m_date);
        return m_found;
    }

private:
    bool start()
    {
        const QString name = m_xml.name().toString();
        const auto attributes = m_xml.attributes();
        if (m_path.isEmpty()) {
            if (name != u"postacert")
                return false;
            m_isDaticert = true;
            m_found.type = oneLine(attributes.value("tipo"_L1).toString(), 100).toLower();
            m_found.error = oneLine(attributes.value("errore"_L1).toString(), 100);
        } else if (name == u"data") {
            m_date.zone = oneLine(attributes.value("zona"_L1).toString(), 20);
        } else if (name == u"ricevuta") {
            m_found.receiptForm = oneLine(attributes.value("tipo"_L1).toString(), 100).toLower();
        }
        m_text.clear();
        m_path.append(name);
        return m_path.size() <= kMaxDepth;
    }

    void end()
    {
        const QString name = m_path.takeLast();
        const QString text = oneLine(m_text, kMaxText);
        m_text.clear();
        if (name == u"destinatari") {
            if (m_found.recipients.size() < kMaxRecipients && !text.isEmpty())
                m_found.recipients.append(text);
        } else if (QString *field = fieldOf(name); field && field->isEmpty()) {
            *field = text;
        }
    }

    QString *fieldOf(const QString &name)
    {
        const std::pair<QLatin1StringView, QString *> fields[] = {
            {"mittente"_L1, &m_found.sender},
            {"oggetto"_L1, &m_found.subject},
            {"gestore-emittente"_L1, &m_found.provider},
            {"identificativo"_L1, &m_found.identifier},
            {"msgid"_L1, &m_found.messageId},
            {"errore-esteso"_L1, &m_found.errorDetails},
            {"giorno"_L1, &m_date.day},
            {"ora"_L1, &m_date.time},
        };
        for (const auto &[element, field] : fields) {
            if (name == element)
                return field;
        }
        return nullptr;
    }

    QXmlStreamReader m_xml;
    Daticert m_found;
    CertifiedDate m_date;
    QStringList m_path;
    QString m_text;
    bool m_isDaticert = false;
};

} // namespace

std::optional<Daticert> readDaticert(const QByteArray &xml)
{
    if (xml.size() > kMaxBytes)
        return std::nullopt;
    return DaticertReader(xml.trimmed()).read();
}

} // namespace gonfalone
