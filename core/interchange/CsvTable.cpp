#include "core/interchange/CsvTable.h"

#include "core/base/Text.h"

#include <QStringDecoder>

#include <algorithm>
#include <array>

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLargest = 20 * 1024 * 1024;
constexpr std::array kDelimiters{u';', u',', u'\t', u'|'};

/// What Windows-1252 has from 0x80 to 0x9F; 0 where it has nothing.
constexpr std::array<char16_t, 32> kWindows{0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                            0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0,      0x017D, 0,
                                            0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                            0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178};

Error atLine(int line, const QString &what)
{
    return Error::invalid(say("Line %1: %2").arg(line).arg(what));
}

Result<QString> windowsText(const QByteArray &bytes)
{
    QString text;
    text.reserve(bytes.size());
    int line = 1;
    for (const char byte : bytes) {
        const auto code = static_cast<unsigned char>(byte);
        line += code == '\n' ? 1 : 0;
        const bool high = code >= 0x80 && code <= 0x9F;
        const QChar letter = high ? QChar(kWindows.at(code - 0x80)) : QChar(char16_t(code));
        if (letter.isNull())
            return failure(
                atLine(line, say("this is neither UTF-8 nor Windows-1252: save the file as CSV with UTF-8.")));
        text += letter;
    }
    return text;
}

Result<QString> textOf(const QByteArray &bytes, QString &encoding)
{
    if (bytes.size() > kLargest)
        return failure(Error::invalid(say("The file is larger than 20 MB: divide it.")));
    if (bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF") || bytes.startsWith("PK") || bytes.contains('\0'))
        return failure(Error::invalid(say("This is no CSV file: save the sheet as CSV with UTF-8.")));
    encoding = u"UTF-8"_s;
    QStringDecoder utf8(QStringDecoder::Utf8);
    const QString text = utf8(bytes);
    if (!utf8.hasError())
        return text;
    encoding = u"Windows-1252"_s;
    return windowsText(bytes);
}

QChar delimiterOf(const QString &text)
{
    std::array<int, kDelimiters.size()> counts{};
    bool quoted = false;
    for (const QChar c : text) {
        if (c == u'"')
            quoted = !quoted;
        else if (!quoted && (c == u'\n' || c == u'\r'))
            break;
        for (std::size_t i = 0; i < kDelimiters.size() && !quoted; ++i)
            counts.at(i) += c == kDelimiters.at(i) ? 1 : 0;
    }
    const auto most = std::max_element(counts.begin(), counts.end());
    return kDelimiters.at(std::size_t(most - counts.begin()));
}

/// Cuts a text into rows, one character at a time.
class Cutter
{
public:
    Cutter(const QString &text, QChar delimiter) : m_text(text), m_delimiter(delimiter) {}

    Result<QList<CsvRow>> rows()
    {
        while (m_at < m_text.size())
            CHECK(m_text.at(m_at) == u'"' && m_cell.isEmpty() && !m_closed ? quoted() : plain());
        endRow();
        return m_rows;
    }

private:
    Outcome quoted()
    {
        const int begun = m_line;
        for (++m_at; m_at < m_text.size(); ++m_at) {
            const QChar c = m_text.at(m_at);
            if (c != u'"') {
                m_line += c == u'\n' ? 1 : 0;
                m_cell += c;
            } else if (m_text.mid(m_at + 1, 1) == u"\"") {
                m_cell += c;
                ++m_at;
            } else {
                ++m_at;
                m_closed = true;
                return {};
            }
        }
        return failure(atLine(begun, say("the quotation mark is never closed.")));
    }

    Outcome plain()
    {
        const QChar c = m_text.at(m_at++);
        if (c == m_delimiter) {
            endCell();
        } else if (c == u'\n' || c == u'\r') {
            if (c == u'\r' && m_text.mid(m_at, 1) == u"\n")
                ++m_at;
            endRow();
            m_begun = ++m_line;
        } else if (m_closed && !c.isSpace()) {
            return failure(atLine(m_line, say("there is text behind a closed quotation mark.")));
        } else if (!m_closed) {
            m_cell += c;
        }
        return {};
    }

    void endCell()
    {
        m_cells << m_cell;
        m_cell.clear();
        m_closed = false;
    }

    void endRow()
    {
        const bool empty = m_cells.isEmpty() && m_cell.trimmed().isEmpty() && !m_closed;
        endCell();
        if (!empty)
            m_rows << CsvRow{m_begun, m_cells};
        m_cells.clear();
    }

    const QString &m_text;
    QChar m_delimiter;
    qsizetype m_at = 0;
    int m_line = 1;
    int m_begun = 1;
    bool m_closed = false; ///< the cell was in quotation marks, which have ended
    QString m_cell;
    QStringList m_cells;
    QList<CsvRow> m_rows;
};

} // namespace

Result<CsvTable> readCsv(const QByteArray &bytes)
{
    CsvTable table;
    TRY(const QString text, textOf(bytes, table.encoding));
    table.delimiter = delimiterOf(text);
    TRY(QList<CsvRow> rows, Cutter(text, table.delimiter).rows());
    if (rows.isEmpty())
        return failure(Error::invalid(say("The file is empty: its first line has the names of the columns.")));
    const CsvRow header = rows.takeFirst();
    for (const QString &cell : header.cells) {
        const QString name = cell.simplified();
        if (name.isEmpty() || table.header.contains(name, Qt::CaseInsensitive))
            return failure(
                atLine(header.line,
                       name.isEmpty() ? say("a column has no name.") : say("two columns are called “%1”.").arg(name)));
        table.header << name;
    }
    table.rows = rows;
    return table;
}

} // namespace gonfalone
