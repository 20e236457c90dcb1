#include "core/interchange/MailBomb.h"

#include <algorithm>
#include <array>

namespace gonfalone {

namespace {

constexpr qsizetype kMaxHeadBytes = 2 * 1024 * 1024; ///< of the outermost head
constexpr qint64 kUsualHeaders = 100;                ///< in one head; only what is above it counts
constexpr qint64 kMaxExcessHeaders = 50'000;         ///< in the whole file
constexpr qint64 kMaxGroups = 1000;                  ///< colons of one address header
constexpr qint64 kMaxAddresses = 25'000;             ///< commas of one address header
constexpr qint64 kMaxParameters = 200;               ///< semicolons of one Content-… header

enum class HeaderKind { None, Other, Addresses, Content };

HeaderKind kindOf(QByteArrayView line)
{
    const qsizetype colon = line.first(qMin<qsizetype>(line.size(), 200)).indexOf(':');
    if (colon <= 0)
        return HeaderKind::None;
    const QByteArrayView name = line.first(colon).trimmed();
    if (name.contains(' ') || name.contains('\t'))
        return HeaderKind::None;
    constexpr std::array<QByteArrayView, 6> kAddresses{"from", "to", "cc", "bcc", "sender", "reply-to"};
    const bool resent = name.size() > 7 && name.first(7).compare("resent-", Qt::CaseInsensitive) == 0;
    const QByteArrayView plain = resent ? name.sliced(7) : name;
    const auto is = [&](QByteArrayView known) { return plain.compare(known, Qt::CaseInsensitive) == 0; };
    if (std::any_of(kAddresses.begin(), kAddresses.end(), is))
        return HeaderKind::Addresses;
    if (name.size() > 8 && name.first(8).compare("content-", Qt::CaseInsensitive) == 0)
        return HeaderKind::Content;
    return HeaderKind::Other;
}

class LineCounter
{
public:
    explicit LineCounter(int maxParts) : m_maxBoundaries(20LL * qMax(maxParts, 100)) {}

    /// False when the line is one too many.
    bool accept(QByteArrayView line)
    {
        const bool blank = line.trimmed().isEmpty();
        const bool continued = !blank && (line[0] == ' ' || line[0] == '\t');
        if (blank)
            m_headers = 0;
        if (!continued)
            startLine(blank ? QByteArrayView() : line);
        if (m_kind == HeaderKind::Addresses) {
            m_marks += std::count(line.begin(), line.end(), ':');
            m_commas += std::count(line.begin(), line.end(), ',');
        } else if (m_kind == HeaderKind::Content) {
            m_marks += std::count(line.begin(), line.end(), ';');
        }
        const qint64 marks = m_kind == HeaderKind::Addresses ? kMaxGroups : kMaxParameters;
        return m_marks <= marks && m_commas <= kMaxAddresses && m_excess <= kMaxExcessHeaders
            && m_boundaries <= m_maxBoundaries;
    }

private:
    void startLine(QByteArrayView line)
    {
        m_marks = 0;
        m_commas = 0;
        m_kind = kindOf(line);
        if (m_kind != HeaderKind::None && ++m_headers > kUsualHeaders)
            ++m_excess;
        if (line.size() > 2 && line.size() < 80 && line[0] == '-' && line[1] == '-' && line[2] != ' ')
            ++m_boundaries;
    }

    const qint64 m_maxBoundaries;
    HeaderKind m_kind = HeaderKind::None;
    qint64 m_marks = 0; ///< in the present header and its continuation lines
    qint64 m_commas = 0;
    qint64 m_headers = 0; ///< since the last empty line
    qint64 m_excess = 0;
    qint64 m_boundaries = 0;
};

} // namespace

bool isMailBomb(const QByteArray &raw, int maxParts)
{
    LineCounter counter(maxParts);
    bool inHead = true;
    for (qsizetype at = 0; at < raw.size();) {
        const qsizetype found = raw.indexOf('\n', at);
        const qsizetype end = found < 0 ? raw.size() : found;
        const QByteArrayView line = QByteArrayView(raw).sliced(at, end - at);
        inHead = inHead && (at == 0 || !line.trimmed().isEmpty());
        if ((inHead && end > kMaxHeadBytes) || !counter.accept(line))
            return true;
        at = end + 1;
    }
    return false;
}

} // namespace gonfalone
