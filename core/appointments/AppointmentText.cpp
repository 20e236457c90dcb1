#include "core/appointments/AppointmentText.h"

#include "core/base/Text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

QJsonArray toJson(const QList<AppointmentBriefing> &briefings)
{
    QJsonArray rows;
    for (const AppointmentBriefing &one : briefings)
        rows << QJsonObject{{u"office"_s, one.office},
                            {u"question"_s, one.question},
                            {u"asked"_s, one.askedOn.toString(Qt::ISODate)},
                            {u"due"_s, one.due.toString(Qt::ISODate)},
                            {u"received"_s, one.receivedOn.toString(Qt::ISODate)},
                            {u"text"_s, one.text}};
    return rows;
}

QDate dayIn(const QJsonValue &value)
{
    return QDate::fromString(value.toString(), Qt::ISODate);
}

QStringList textsIn(const QJsonValue &value)
{
    QStringList texts;
    for (const QJsonValue &one : value.toArray())
        texts << one.toString();
    return texts;
}

} // namespace

QString wordsText(const AppointmentWords &words)
{
    QJsonArray offered;
    for (const FreeSlot &slot : words.offered)
        offered << QJsonObject{{u"from"_s, slot.from}, {u"to"_s, slot.to}};
    QJsonObject object{{u"minutes"_s, words.minutes}, {u"before"_s, stateKey(words.before)}};
    for (const auto &[key, text] :
         {std::pair{u"body"_s, words.body}, std::pair{u"wishes"_s, words.wishes}, std::pair{u"notes"_s, words.notes},
          std::pair{u"delega"_s, words.delega}, std::pair{u"reason"_s, words.reason},
          std::pair{u"answered_by"_s, words.answeredBy}, std::pair{u"handed_before"_s, words.handedBefore}}) {
        if (!text.isEmpty())
            object.insert(key, text);
    }
    if (!words.people.isEmpty())
        object.insert(u"people"_s, QJsonArray::fromStringList(words.people));
    if (!words.briefings.isEmpty())
        object.insert(u"briefings"_s, toJson(words.briefings));
    if (!offered.isEmpty())
        object.insert(u"offered"_s, offered);
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

Result<AppointmentWords> appointmentWordsFrom(const QString &text)
{
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8(), &fault);
    if (!document.isObject())
        return failure(
            Error::corrupt(say("A request for an appointment is damaged: restore a backup."), fault.errorString()));
    const QJsonObject object = document.object();
    AppointmentWords words;
    words.body = object.value(u"body"_s).toString();
    words.wishes = object.value(u"wishes"_s).toString();
    words.notes = object.value(u"notes"_s).toString();
    words.delega = object.value(u"delega"_s).toString();
    words.reason = object.value(u"reason"_s).toString();
    words.answeredBy = object.value(u"answered_by"_s).toString();
    words.handedBefore = object.value(u"handed_before"_s).toString();
    words.minutes = object.value(u"minutes"_s).toInt(words.minutes);
    words.people = textsIn(object.value(u"people"_s));
    words.before = appointmentStateFrom(object.value(u"before"_s).toString()).value_or(words.before);
    for (const QJsonValue &one : object.value(u"briefings"_s).toArray())
        words.briefings << AppointmentBriefing{one[u"office"].toString(), one[u"question"].toString(),
                                               dayIn(one[u"asked"]),      dayIn(one[u"due"]),
                                               dayIn(one[u"received"]),   one[u"text"].toString()};
    for (const QJsonValue &one : object.value(u"offered"_s).toArray())
        words.offered << FreeSlot{one[u"from"].toInteger(), one[u"to"].toInteger()};
    return words;
}

} // namespace gonfalone
