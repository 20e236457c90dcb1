#include "core/patrocinio/RegulationLines.h"

#include <QList>

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

/// Walks a readable JSON and tells the path of every key and row with its line.
class LineWalk
{
public:
    LineWalk(const QByteArray &json, const QString &wanted) : m_json(json), m_wanted(wanted) {}

    int best()
    {
        for (; m_at < m_json.size(); ++m_at)
            take(m_json.at(m_at));
        return m_line;
    }

private:
    struct Level {
        bool isList = false;
        int row = 0;
        QString key = {};
    };

    void take(char c)
    {
        switch (c) {
        case '\n': ++m_here; break;
        case '"': takeText(); break;
        case '{':
        case '[':
            meet();
            m_levels.append({c == '[', 0, {}});
            break;
        case '}':
        case ']':
            if (!m_levels.isEmpty())
                m_levels.removeLast();
            break;
        case ',':
            if (!m_levels.isEmpty())
                ++m_levels.last().row;
            break;
        default: break;
        }
    }

    void takeText()
    {
        const qsizetype from = ++m_at;
        while (m_at < m_json.size() && m_json.at(m_at) != '"')
            m_at += m_json.at(m_at) == '\\' ? 2 : 1;
        qsizetype next = m_at + 1;
        while (next < m_json.size() && (m_json.at(next) == ' ' || m_json.at(next) == '\t'))
            ++next;
        if (next >= m_json.size() || m_json.at(next) != ':' || m_levels.isEmpty())
            return;
        m_levels.last().key = QString::fromUtf8(m_json.mid(from, m_at - from));
        meet();
    }

    /// Remembers the line while the path leads to what is wanted; the longest path wins.
    void meet()
    {
        QString path;
        for (const Level &level : m_levels) {
            if (level.isList)
                path += u"[%1]"_s.arg(level.row);
            else
                path += (path.isEmpty() ? u""_s : u"."_s) + level.key;
        }
        const bool whole = m_wanted.size() == path.size() || u".["_s.contains(m_wanted.mid(path.size(), 1));
        if (path.size() < m_longest || !m_wanted.startsWith(path) || !whole)
            return;
        if (path.size() > m_longest || m_line == 0)
            m_line = m_here;
        m_longest = path.size();
    }

    const QByteArray &m_json;
    const QString m_wanted;
    QList<Level> m_levels;
    qsizetype m_at = 0;
    qsizetype m_longest = 0;
    int m_here = 1;
    int m_line = 0;
};

} // namespace

int lineOfField(const QByteArray &json, const QString &field)
{
    return LineWalk(json, field).best();
}

} // namespace gonfalone
