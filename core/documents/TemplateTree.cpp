#include "core/documents/TemplateTree.h"

#include "core/base/Text.h"

#include <QMetaType>
#include <QStringView>

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

Error atLine(int line, const QString &text)
{
    return Error::invalid(say("The template cannot be used, line %1: %2").arg(line).arg(text),
                          {{u"line.%1"_s.arg(line), text}});
}

bool isName(const QString &name)
{
    if (name == u"."_s)
        return true;
    for (const QChar c : name) {
        if (!(c.unicode() < 128 && c.isLetterOrNumber()) && c != u'_' && c != u'-')
            return false;
    }
    return !name.isEmpty();
}

/// Reads the tags one after the other; `open` is the chain of sections not closed yet.
class Parser
{
public:
    explicit Parser(const QString &html) : m_html(html) { m_open.append(TemplateNode{}); }

    Result<QList<TemplateNode>> parse()
    {
        while (true) {
            const qsizetype start = m_html.indexOf(u"{{"_s, m_at);
            if (start < 0)
                break;
            m_line += int(QStringView(m_html).sliced(m_at, start - m_at).count(u'\n'));
            m_at = start;
            CHECK(readTag());
        }
        if (m_open.size() > 1)
            return failure(
                atLine(m_open.last().line, say("the section «%1» is never closed.").arg(m_open.last().name)));
        return m_open.first().children;
    }

private:
    Outcome readTag()
    {
        const bool triple = QStringView(m_html).sliced(m_at).startsWith(u"{{{");
        const QString closing = triple ? u"}}}"_s : u"}}"_s;
        const qsizetype from = m_at + (triple ? 3 : 2);
        const qsizetype end = m_html.indexOf(closing, from);
        if (end < 0)
            return failure(atLine(m_line, say("a tag opened with {{ is never closed.")));
        const QString tag = m_html.sliced(from, end - from).trimmed();
        CHECK(take(triple ? u'&' + tag : tag, m_at, end + closing.size()));
        m_line += int(QStringView(m_html).sliced(m_at, end - m_at).count(u'\n'));
        m_at = end + closing.size();
        return {};
    }

    Outcome take(const QString &tag, qsizetype start, qsizetype end)
    {
        const QChar sign = tag.isEmpty() ? QChar() : tag.front();
        if (sign == u'!')
            return {};
        if (sign == u'>' || sign == u'=')
            return failure(atLine(m_line, say("the tag {{%1}} is not allowed here.").arg(tag)));
        const bool plain = sign != u'#' && sign != u'^' && sign != u'/' && sign != u'&';
        const QString name = plain ? tag : tag.sliced(1).trimmed();
        if (!isName(name))
            return failure(atLine(m_line, say("«%1» is not the name of a field.").arg(name.left(60))));
        if (sign == u'/')
            return close(name, start);
        if (sign == u'#' || sign == u'^')
            return open(sign == u'#' ? TemplateNode::Kind::Section : TemplateNode::Kind::Inverted, name, end);
        m_open.last().children.append({plain ? TemplateNode::Kind::Field : TemplateNode::Kind::RawField, name, m_line});
        return {};
    }

    Outcome open(TemplateNode::Kind kind, const QString &name, qsizetype end)
    {
        if (m_open.size() > TemplateLimits::kDepth)
            return failure(atLine(m_line, say("there are too many sections inside one another.")));
        m_open.append({kind, name, m_line, end});
        return {};
    }

    Outcome close(const QString &name, qsizetype start)
    {
        if (m_open.size() == 1)
            return failure(atLine(m_line, say("{{/%1}} closes a section that was never opened.").arg(name)));
        if (m_open.last().name != name)
            return failure(atLine(m_line,
                                  say("{{/%1}} closes the section «%2», opened at line %3.")
                                      .arg(name, m_open.last().name)
                                      .arg(m_open.last().line)));
        TemplateNode section = m_open.takeLast();
        section.weight = start - section.weight;
        m_open.last().children.append(std::move(section));
        return {};
    }

    const QString &m_html;
    qsizetype m_at = 0;
    int m_line = 1;
    QList<TemplateNode> m_open;
};

/// Follows the data as mustache does: the innermost record that has the name wins.
class Checker
{
public:
    explicit Checker(const TemplateData &fields) { m_context.append(QVariant(fields)); }

    Outcome walk(const QList<TemplateNode> &nodes)
    {
        for (const TemplateNode &node : nodes) {
            if (++m_steps > TemplateLimits::kSteps || m_size > TemplateLimits::kResult)
                return failure(atLine(node.line, say("the page would become too long.")));
            const bool section = node.kind == TemplateNode::Kind::Section || node.kind == TemplateNode::Kind::Inverted;
            CHECK(section ? walkSection(node) : checkField(node));
        }
        return {};
    }

private:
    Result<QVariant> find(const TemplateNode &node) const
    {
        if (node.name == u"."_s)
            return m_context.last();
        for (auto scope = m_context.crbegin(); scope != m_context.crend(); ++scope) {
            if (scope->typeId() != QMetaType::QVariantMap)
                continue;
            const QVariantMap map = scope->toMap();
            if (const auto it = map.constFind(node.name); it != map.cend())
                return *it;
        }
        return failure(atLine(node.line, say("the field «%1» is not known.").arg(node.name)));
    }

    Outcome checkField(const TemplateNode &node)
    {
        TRY(const QVariant value, find(node));
        const qsizetype size = value.toString().size();
        if (size > TemplateLimits::kField)
            return failure(
                atLine(node.line, say("the text of the field «%1» is too long; shorten it.").arg(node.name)));
        m_size += size;
        return {};
    }

    Outcome walkSection(const TemplateNode &node)
    {
        TRY(const QVariant value, find(node));
        m_size += node.weight;
        const int type = value.typeId();
        const bool isList = type == QMetaType::QVariantList || type == QMetaType::QStringList;
        // What an empty record or list would hold cannot be checked; the rest is, even where it will not be shown.
        if (node.kind == TemplateNode::Kind::Inverted || type == QMetaType::Bool)
            return walk(node.children);
        if (!isList)
            return value.toString().isEmpty() && type != QMetaType::QVariantMap ? Outcome{} : walkIn(node, value);
        for (const QVariant &item : value.toList())
            CHECK(walkIn(node, item));
        return {};
    }

    Outcome walkIn(const TemplateNode &node, const QVariant &scope)
    {
        m_size += node.weight;
        if (++m_steps > TemplateLimits::kSteps || m_size > TemplateLimits::kResult)
            return failure(atLine(node.line, say("the page would become too long.")));
        m_context.append(scope);
        const Outcome done = walk(node.children);
        m_context.removeLast();
        return done;
    }

    QVariantList m_context;
    int m_steps = 0;
    qsizetype m_size = 0;
};

} // namespace

Result<QList<TemplateNode>> parseTemplate(const QString &html)
{
    return Parser(html).parse();
}

Outcome checkTemplate(const QList<TemplateNode> &nodes, const TemplateData &fields)
{
    return Checker(fields).walk(nodes);
}

} // namespace gonfalone
