#include "core/calendar/IcsStructure.h"

#include "core/base/Text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gonfalone {

namespace {

constexpr qsizetype kUsualLine = 24; // bytes, rather too few: what is not used costs nothing

/// What stands in a calendar and never in another of these: who opens one has ended the one before.
bool isEntry(IcsKind kind)
{
    return kind == IcsKind::Event || kind == IcsKind::TimeZone || kind == IcsKind::Todo || kind == IcsKind::Journal
        || kind == IcsKind::FreeBusy || kind == IcsKind::Calendar;
}

QString nameOf(QByteArrayView name)
{
    return QString::fromUtf8(name.first(std::min<qsizetype>(name.size(), 60)));
}

} // namespace

IcsStructure::IcsStructure(IcsFile::Contents &contents, const IcsLimits &limits)
    : m_contents(contents), m_limits(limits)
{}

void IcsStructure::tell(quint32 number, const QString &property, const QString &message, bool leftOut)
{
    m_contents.problems.add({number, {}, property, message, leftOut}, m_limits.maxProblems);
}

QString IcsStructure::read()
{
    const QByteArrayView raw(m_contents.raw);
    m_contents.lines.reserve(size_t(std::min<qsizetype>(raw.size() / kUsualLine + 1, m_limits.maxLines)));
    ContentLines reader(raw, m_limits.maxLineBytes);
    ContentLine line;
    while (reader.next(line)) {
        if (qsizetype(m_contents.lines.size()) >= m_limits.maxLines)
            return say("«%1» has more lines than a calendar has (%2): export a shorter period from the calendar "
                       "program.")
                .arg(u"%1"_s, QString::number(m_limits.maxLines));
        keep(line);
        const IcsName id = m_contents.lines.back().id;
        if (id == IcsName::Begin) {
            if (const QString fault = open(line); !fault.isEmpty())
                return fault;
        } else if (id == IcsName::End) {
            close(line);
        } else if (m_open.empty()) {
            tell(line.number, nameOf(line.name()), say("It stands outside of every calendar and was left out."), true);
        }
    }
    if (reader.tooLong())
        return say("«%1» has a line that is longer than %2 MB (line %3): it is no calendar of appointments, or it is "
                   "damaged. Export it again without attachments.")
            .arg(u"%1"_s, QString::number(m_limits.maxLineBytes / (1024 * 1024)), QString::number(*reader.tooLong()));
    closeDownTo(0, quint32(m_contents.lines.size()), line.number);
    return {};
}

void IcsStructure::keep(const ContentLine &line)
{
    if (m_contents.lines.size() % kMarkEvery == 0)
        m_contents.lineMarks.push_back(line.number);
    IcsFile::Contents::Line kept;
    const auto start = quint32(line.raw.data() - m_contents.raw.constData());
    kept.length = quint32(line.text.size());
    kept.folded = line.folded || line.recoded || line.text.data() != line.raw.data();
    kept.recoded = line.recoded;
    kept.place = start;
    if (kept.folded) {
        kept.place = quint32(m_contents.foldedLines.size());
        m_contents.foldedLines.push_back({start, quint32(m_contents.unfolded.size())});
        m_contents.unfolded.append(line.text.data(), line.text.size());
    }
    if (line.valid && line.nameLength <= 255) {
        kept.nameLength = quint8(line.nameLength);
        kept.valueStart = line.valueStart;
        kept.id = icsName(line.name());
    } else {
        tell(line.number, {}, say("This is no line of a calendar: “%1”. It was kept as it is.").arg(nameOf(line.text)));
    }
    if (line.recoded && !m_contents.recoded)
        tell(line.number, nameOf(line.name()),
             say("The text is not in UTF-8: it was read as Windows-1252 from here on. Look at the accented letters."));
    m_contents.recoded |= line.recoded;
    m_contents.lines.push_back(kept);
}

QString IcsStructure::open(const ContentLine &line)
{
    const QByteArrayView name = line.value().trimmed();
    const IcsKind kind = icsKind(name);
    implyEnds(kind, line.number);
    if (int(m_open.size()) >= m_limits.maxDepth)
        return say("«%1» has parts within parts, more than %2 deep (line %3): it is damaged, or it was made to do harm.")
            .arg(u"%1"_s, QString::number(m_limits.maxDepth), QString::number(line.number));
    if (qsizetype(m_contents.components.size()) >= m_limits.maxComponents)
        return say("«%1» has more entries than can be read at once (%2): export a shorter period from the calendar "
                   "program.")
            .arg(u"%1"_s, QString::number(m_limits.maxComponents));
    IcsFile::Contents::Component component;
    component.firstLine = quint32(m_contents.lines.size()) - 1;
    component.kind = kind;
    component.depth = quint8(m_open.size());
    m_open.push_back(quint32(m_contents.components.size()));
    m_contents.components.push_back(component);
    return {};
}

void IcsStructure::implyEnds(IcsKind kind, quint32 number)
{
    if (!isEntry(kind))
        return;
    const auto open = std::find_if(m_open.begin(), m_open.end(), [&](quint32 index) {
        const IcsKind other = m_contents.components[index].kind;
        return isEntry(other) && (kind == IcsKind::Calendar || other != IcsKind::Calendar);
    });
    if (open != m_open.end())
        closeDownTo(size_t(open - m_open.begin()), quint32(m_contents.lines.size()) - 1, number);
}

/// Ends the components that are open above `depth`, for which no END came.
void IcsStructure::closeDownTo(size_t depth, quint32 endLine, quint32 number)
{
    while (m_open.size() > depth) {
        auto &component = m_contents.components[m_open.back()];
        component.endLine = endLine;
        component.next = quint32(m_contents.components.size());
        m_open.pop_back();
        const auto &begin = m_contents.lines[component.firstLine];
        const QString name = nameOf(m_contents.text(begin).sliced(begin.valueStart).trimmed());
        tell(
            number, name,
            say("The part that begins at line %1 has no END:%2: the file is cut short or damaged. Export it again if an "
                "entry is missing.")
                .arg(QString::number(m_contents.numberOf(component.firstLine)), name));
    }
}

void IcsStructure::close(const ContentLine &line)
{
    const QByteArrayView name = line.value().trimmed();
    const auto isNamed = [&](quint32 index) {
        const auto &begin = m_contents.lines[m_contents.components[index].firstLine];
        return sameName(m_contents.text(begin).sliced(begin.valueStart).trimmed(), name);
    };
    const auto open = std::find_if(m_open.rbegin(), m_open.rend(), isNamed);
    if (open == m_open.rend()) {
        tell(line.number, u"END"_s, say("END:%1 ends nothing that was begun; it was passed over.").arg(nameOf(name)));
        return;
    }
    closeDownTo(size_t(m_open.rend() - open), quint32(m_contents.lines.size()) - 1, line.number);
    auto &component = m_contents.components[m_open.back()];
    component.endLine = quint32(m_contents.lines.size());
    component.next = quint32(m_contents.components.size());
    component.complete = true;
    m_open.pop_back();
}

} // namespace gonfalone
