// What the commands on requests for an appointment have in common: how one is printed and filled in.
#include "app/gonfalonectl/AppointmentDesk.h"

#include "core/base/Text.h"

#include <QJsonArray>

namespace gonfalone::ctl {

using namespace Qt::StringLiterals;

namespace {

QJsonArray toJson(const Counter &c, const QList<FreeSlot> &times)
{
    QJsonArray rows;
    for (const FreeSlot &slot : times)
        rows << QJsonObject{{u"from"_s, isoTime(c.desk, slot.from)}, {u"to"_s, isoTime(c.desk, slot.to)}};
    return rows;
}

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

/// What --set writes into a request.
Outcome put(AppointmentRequest &r, const QString &assignment)
{
    const QString field = assignment.section(u'=', 0, 0);
    const QString value = assignment.section(u'=', 1);
    const QMap<QString, QString *> texts{{u"requester"_s, &r.requester},
                                         {u"subject"_s, &r.subject},
                                         {u"body"_s, &r.words.body},
                                         {u"email"_s, &r.email},
                                         {u"pec"_s, &r.pec},
                                         {u"phone"_s, &r.phone},
                                         {u"address"_s, &r.address},
                                         {u"wishes"_s, &r.words.wishes},
                                         {u"notes"_s, &r.words.notes}};
    const auto priority = priorityFrom(value);
    if (QString *text = texts.value(field)) {
        *text = value;
    } else if (field == u"people"_s) {
        r.words.people = value.split(u';', Qt::SkipEmptyParts);
        for (QString &one : r.words.people)
            one = one.simplified();
    } else if (field == u"minutes"_s) {
        r.words.minutes = value.toInt();
    } else if (field == u"received"_s) {
        r.received = QDate::fromString(value, Qt::ISODate);
    } else if (field == u"priority"_s && priority) {
        r.priority = *priority;
    } else {
        const QStringList known = texts.keys() + QStringList{u"people"_s, u"minutes"_s, u"received"_s, u"priority"_s};
        return failure(
            Error::invalid(say("“%1” is no field with such a value: the fields are %2; priorities are urgent, high, "
                               "normal and low.")
                               .arg(assignment, known.join(u", "_s))));
    }
    return {};
}

} // namespace

Result<QJsonObject> toJson(const Counter &c, const AppointmentRequest &r)
{
    TRY(const Explained<int> waits, c.service.waiting(c.actor(), r));
    QJsonArray actions;
    for (const AllowedAppointmentAction &one : c.service.actionsFor(c.actor(), r)) {
        if (one.allowed)
            actions << actionKey(one.action);
    }
    return QJsonObject{{u"request"_s, r.label},
                       {u"state"_s, stateKey(r.state)},
                       {u"channel"_s, channelKey(r.channel)},
                       {u"priority"_s, priorityKey(r.priority)},
                       {u"received"_s, r.received.toString(Qt::ISODate)},
                       {u"waiting_days"_s, waits.value},
                       {u"waiting_reasons"_s, QJsonArray::fromStringList(reasonLines(waits.reasons))},
                       {u"subject"_s, r.subject},
                       {u"requester"_s, r.requester},
                       {u"contact"_s, r.contact.value},
                       {u"body"_s, r.words.body},
                       {u"people"_s, QJsonArray::fromStringList(r.words.people)},
                       {u"email"_s, r.email},
                       {u"pec"_s, r.pec},
                       {u"phone"_s, r.phone},
                       {u"wishes"_s, r.words.wishes},
                       {u"minutes"_s, r.words.minutes},
                       {u"notes"_s, r.words.notes},
                       {u"briefings"_s, toJson(r.words.briefings)},
                       {u"offered"_s, toJson(c, r.words.offered)},
                       {u"handed_to"_s, r.handedTo},
                       {u"delega"_s, r.words.delega},
                       {u"answered"_s, r.answered.toString(Qt::ISODate)},
                       {u"answered_by"_s, r.words.answeredBy},
                       {u"reason"_s, r.words.reason},
                       {u"entry"_s, r.entry.isValid() ? QString::number(r.entry.value) : QString()},
                       {u"version"_s, r.version},
                       {u"actions"_s, actions}};
}

Result<QString> lineOf(const Counter &c, const AppointmentRequest &r)
{
    TRY(const Explained<int> waits, c.service.waiting(c.actor(), r));
    return u"%1  %2  %3  %4  %5 — %6"_s.arg(r.label, priorityName(r.priority).leftJustified(8),
                                            say("%n day(s)", waits.value).rightJustified(10),
                                            stateName(r.state).leftJustified(18), r.requester, r.subject);
}

Result<Exit> printRequest(const Counter &c, const AppointmentRequest &r, const QString &gesture)
{
    if (c.json()) {
        TRY(QJsonObject object, toJson(c, r));
        if (!gesture.isEmpty())
            object.insert(u"gesture"_s, gesture);
        printJson(object);
        return Done;
    }
    TRY(const QString line, lineOf(c, r));
    printText(line);
    return Done;
}

Outcome putAll(const Counter &c, AppointmentRequest &r)
{
    for (const QString &one : c.arguments().options.value(u"set"_s))
        CHECK(put(r, one));
    return {};
}

} // namespace gonfalone::ctl
