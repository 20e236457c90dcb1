#include "core/documents/TemplateRenderer.h"

#include "core/base/ItalianDate.h"
#include "core/base/Text.h"
#include "core/documents/TemplateTree.h"

#include <QDate>
#include <QRegularExpression>
#include <QSet>

#include <kainjow/mustache.hpp>

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

using kainjow::mustache::data;

/// `{{{name}}}` is asked of the data under this prefix, where the text has been cleaned: nothing else is let through
/// raw.
constexpr auto kCleaned = "simple:";

QString textOf(const QVariant &value)
{
    if (value.typeId() == QMetaType::QDate)
        return italianDate(value.toDate());
    return value.toString();
}

/// The data in mustache's own type; `raw` are the names that the template asks for unescaped.
data toMustache(const QVariant &value, const QSet<QString> &raw)
{
    switch (value.typeId()) {
    case QMetaType::Bool: return data(value.toBool());
    case QMetaType::QVariantMap: {
        data object(data::type::object);
        const QVariantMap map = value.toMap();
        for (auto it = map.cbegin(); it != map.cend(); ++it) {
            object.set(it.key().toStdString(), toMustache(it.value(), raw));
            if (raw.contains(it.key()))
                object.set(kCleaned + it.key().toStdString(), data(simpleHtml(textOf(it.value())).toStdString()));
        }
        return object;
    }
    case QMetaType::QVariantList:
    case QMetaType::QStringList: {
        data list(data::type::list);
        for (const QVariant &item : value.toList())
            list.push_back(toMustache(item, raw));
        return list;
    }
    default: break;
    }
    const QString text = textOf(value);
    return text.trimmed().isEmpty() ? data(false) : data(text.toStdString());
}

void collectRaw(const QList<TemplateNode> &nodes, QSet<QString> *names)
{
    for (const TemplateNode &node : nodes) {
        if (node.kind == TemplateNode::Kind::RawField)
            names->insert(node.name);
        collectRaw(node.children, names);
    }
}

std::string escapedField(const std::string &text)
{
    return escapeHtml(QString::fromStdString(text)).replace(u'\n', u"<br/>"_s).toStdString();
}

QString withCleanedFields(QString html)
{
    const QRegularExpression triple(u"\\{\\{\\{\\s*([^\\s}]+)\\s*\\}\\}\\}"_s);
    const QRegularExpression ampersand(u"\\{\\{\\s*&\\s*([^\\s}]+)\\s*\\}\\}"_s);
    const QString cleaned = u"{{{"_s + QString::fromLatin1(kCleaned) + u"\\1}}}"_s;
    html.replace(ampersand, u"{{{\\1}}}"_s);
    return html.replace(triple, cleaned);
}

Error unusable(const kainjow::mustache::mustache &page)
{
    return Error::invalid(say("The template cannot be used: %1").arg(QString::fromStdString(page.error_message())));
}

bool isPrintable(char32_t c)
{
    const bool control = c < 0x20 && c != u'\n' && c != u'\t';
    const bool noncharacter = (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
    return !control && !noncharacter && !(c >= 0x7F && c < 0xA0) && !(c >= 0xD800 && c <= 0xDFFF) && c != 0xFFFC;
}

} // namespace

struct PageTemplate::Parts {
    QList<TemplateNode> nodes;
    QSet<QString> raw;
    kainjow::mustache::mustache page;
};

PageTemplate::PageTemplate(std::unique_ptr<Parts> parts) : m_parts(std::move(parts)) {}
PageTemplate::~PageTemplate() = default;
PageTemplate::PageTemplate(PageTemplate &&) noexcept = default;
PageTemplate &PageTemplate::operator=(PageTemplate &&) noexcept = default;

Result<PageTemplate> PageTemplate::read(const QString &html)
{
    if (html.size() > TemplateLimits::kTemplate)
        return failure(Error::invalid(say("The template is too long; split it or shorten it.")));
    TRY(const QList<TemplateNode> nodes, parseTemplate(html));
    QSet<QString> raw;
    collectRaw(nodes, &raw);
    auto parts = std::make_unique<Parts>(
        Parts{nodes, raw, kainjow::mustache::mustache((raw.isEmpty() ? html : withCleanedFields(html)).toStdString())});
    if (!parts->page.is_valid())
        return failure(unusable(parts->page));
    parts->page.set_custom_escape(escapedField);
    return PageTemplate(std::move(parts));
}

Result<QString> PageTemplate::fill(const TemplateData &fields) const
{
    CHECK(checkTemplate(m_parts->nodes, fields));
    try {
        const std::string filled = m_parts->page.render(toMustache(fields, m_parts->raw));
        if (!m_parts->page.is_valid())
            return failure(unusable(m_parts->page));
        return QString::fromStdString(filled);
    } catch (const std::exception &problem) {
        return failure(Error::unavailable(say("The page could not be composed; close some documents and try again."),
                                          QString::fromLocal8Bit(problem.what())));
    }
}

Result<QString> renderTemplate(const QString &html, const TemplateData &fields)
{
    TRY(const PageTemplate page, PageTemplate::read(html));
    return page.fill(fields);
}

QString escapeHtml(const QString &text)
{
    QString out;
    out.reserve(text.size() + text.size() / 8);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate()) {
            if (isPrintable(QChar::surrogateToUcs4(c, text.at(i + 1))))
                out.append(c).append(text.at(i + 1));
            ++i;
        } else if (c == u'&') {
            out += u"&amp;"_s;
        } else if (c == u'<') {
            out += u"&lt;"_s;
        } else if (c == u'>') {
            out += u"&gt;"_s;
        } else if (c == u'"') {
            out += u"&quot;"_s;
        } else if (isPrintable(c.unicode())) {
            out += c;
        }
    }
    return out;
}

QString simpleHtml(const QString &html)
{
    const QRegularExpression tag(u"&lt;(/?)(p|br|b|strong|i|em|u|sub|sup|ul|ol|li)\\s*/?&gt;"_s,
                                 QRegularExpression::CaseInsensitiveOption);
    QString text = escapeHtml(html);
    text.replace(QRegularExpression(u"&amp;([A-Za-z]{2,8}|#[0-9]{1,5});"_s), u"&\\1;"_s);
    QString out;
    QStringList open;
    qsizetype at = 0;
    for (auto found = tag.globalMatch(text); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        const QString name = match.captured(2).toLower();
        out += QStringView(text).sliced(at, match.capturedStart() - at);
        at = match.capturedEnd();
        if (name == u"br"_s) {
            out += u"<br/>"_s;
        } else if (match.capturedLength(1) == 0) {
            open.append(name);
            out += u'<' + name + u'>';
        } else if (open.contains(name)) { // what was left open inside is closed, a stray close is dropped
            for (bool closed = false; !closed;) {
                closed = open.last() == name;
                out += u"</"_s + open.takeLast() + u'>';
            }
        }
    }
    out += QStringView(text).sliced(at);
    while (!open.isEmpty())
        out += u"</"_s + open.takeLast() + u'>';
    return out;
}

} // namespace gonfalone
