#include "ui/desk/FormDraft.h"

#include "core/base/Clock.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

QJsonObject objectOf(const QMap<QString, QString> &texts)
{
    QJsonObject object;
    for (auto text = texts.constBegin(); text != texts.constEnd(); ++text)
        object.insert(text.key(), text.value());
    return object;
}

QMap<QString, QString> textsOf(const QJsonObject &object)
{
    QMap<QString, QString> texts;
    for (auto member = object.constBegin(); member != object.constEnd(); ++member)
        texts.insert(member.key(), member.value().toString());
    return texts;
}

} // namespace

QString FormDraft::toJson() const
{
    const QJsonObject root{{u"at"_s, toInstantText(at)}, {u"fields"_s, objectOf(fields)}, {u"base"_s, objectOf(base)}};
    return QString::fromUtf8(QJsonDocument(root).toJson(QJsonDocument::Compact));
}

FormDraft FormDraft::fromJson(const QString &json)
{
    const QJsonObject root = QJsonDocument::fromJson(json.toUtf8()).object();
    return {fromInstantText(root.value(u"at"_s).toString()), textsOf(root.value(u"fields"_s).toObject()),
            textsOf(root.value(u"base"_s).toObject())};
}

} // namespace gonfalone
