#include "core/documents/TemplateFields.h"

#include "core/base/Text.h"
#include "core/documents/TemplateTree.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

/// Follows the names as the rendering does, with an example of every field that is never empty.
class FieldCheck
{
public:
    explicit FieldCheck(const TemplateFields &fields)
    {
        QVariantMap all;
        for (const TemplateField &field : fields.fields)
            all.insert(field.name, field.example);
        m_scopes << all;
    }

    QList<FieldError> faults(const QList<TemplateNode> &nodes)
    {
        walk(nodes);
        return m_faults;
    }

private:
    void walk(const QList<TemplateNode> &nodes)
    {
        for (const TemplateNode &node : nodes) {
            const QVariant *value = find(node.name);
            if (!value && node.name != u"."_s) {
                m_faults << FieldError{u"line.%1"_s.arg(node.line),
                                       say("Line %1: the field “%2” is not known.").arg(node.line).arg(node.name)};
            }
            if (node.children.isEmpty())
                continue;
            const bool entered = value && node.kind == TemplateNode::Kind::Section && enter(*value);
            walk(node.children);
            if (entered)
                m_scopes.removeLast();
        }
    }

    const QVariant *find(const QString &name) const
    {
        for (auto scope = m_scopes.crbegin(); scope != m_scopes.crend(); ++scope) {
            if (const auto it = scope->constFind(name); it != scope->cend())
                return &*it;
        }
        return nullptr;
    }

    bool enter(QVariant value)
    {
        if (value.typeId() == QMetaType::QVariantList && !value.toList().isEmpty())
            value = value.toList().constFirst();
        if (value.typeId() != QMetaType::QVariantMap)
            return false;
        m_scopes << value.toMap();
        return true;
    }

    QList<QVariantMap> m_scopes;
    QList<FieldError> m_faults;
};

} // namespace

namespace {

QString keyOf(const QJsonValue &row)
{
    return row.toObject().value(u"template"_s).toString().section(u'.', 0, 0);
}

} // namespace

QStringList templatesOf(const QByteArray &json)
{
    QStringList keys;
    for (const QJsonValue &row : QJsonDocument::fromJson(json).object().value(u"templates"_s).toArray())
        keys << keyOf(row);
    return keys;
}

Result<TemplateFields> readTemplateFields(const QByteArray &json, const QString &key)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    TemplateFields read{object.value(u"title_it"_s).toString(), {}};
    for (const QJsonValue &row : object.value(u"templates"_s).toArray()) {
        if (keyOf(row) == key)
            read.title = row.toObject().value(u"title_it"_s).toString();
    }
    for (const QJsonValue &value : object.value(u"fields"_s).toArray()) {
        const QJsonObject field = value.toObject();
        if (const QJsonArray in = field.value(u"in"_s).toArray(); !key.isEmpty() && !in.isEmpty() && !in.contains(key))
            continue;
        read.fields.append({field.value(u"name"_s).toString(), field.value(u"type"_s).toString(),
                            field.value(u"description_it"_s).toString(), field.value(u"example"_s).toVariant()});
    }
    if (read.fields.isEmpty())
        return failure(
            Error::corrupt(say("The program is not complete: a list of fields is missing. Install it again.")));
    return read;
}

TemplateData exampleData(const TemplateFields &fields)
{
    TemplateData data;
    for (const TemplateField &field : fields.fields)
        data.insert(field.name, field.example);
    return data;
}

QList<FieldError> templateFaults(const QString &html, const TemplateFields &fields)
{
    if (html.trimmed().isEmpty())
        return {{u"line.1"_s, say("The template is empty.")}};
    if (html.size() > TemplateLimits::kTemplate)
        return {{u"line.1"_s, say("The template is too long; split it or shorten it.")}};
    const auto nodes = parseTemplate(html);
    if (nodes)
        return FieldCheck(fields).faults(*nodes);
    QList<FieldError> faults = nodes.error().fields;
    for (FieldError &fault : faults)
        fault.message = say("Line %1: %2").arg(lineOfFault(fault)).arg(fault.message);
    return faults;
}

int lineOfFault(const FieldError &fault)
{
    return fault.field.startsWith(u"line."_s) ? fault.field.mid(5).toInt() : 0;
}

} // namespace gonfalone
