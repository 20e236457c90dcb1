#include "core/appointments/AppointmentStore.h"

#include "core/appointments/AppointmentRules.h"
#include "core/appointments/AppointmentText.h"
#include "core/base/Clock.h"
#include "core/base/Text.h"
#include "core/cases/CaseStore.h"
#include "core/documents/DocumentStore.h"

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

const QString kColumns =
    u"id, label, state, channel, priority, received, subject, contact_id, requester, email, pec, phone, address, "
    "handed_to, answered, entry_id, gesture, message_id, words, created_by, version"_s;

/// A row and whether its words could be read.
struct Read {
    AppointmentRequest request;
    std::optional<Error> fault = {};
};

Read readRequest(const Row &row)
{
    Read read;
    AppointmentRequest &r = read.request;
    r.id = AppointmentId{row.integer(0)};
    r.label = row.text(1);
    r.state = appointmentStateFrom(row.text(2)).value_or(AppointmentState::Received);
    r.channel = channelFrom(row.text(3)).value_or(AppointmentChannel::Mail);
    r.priority = AppointmentPriority(std::clamp<qint64>(row.integer(4), 0, qint64(AppointmentPriority::Low)));
    r.received = row.date(5);
    r.subject = row.text(6);
    r.contact = ContactId{row.integer(7)};
    r.requester = row.text(8);
    r.email = row.text(9);
    r.pec = row.text(10);
    r.phone = row.text(11);
    r.address = row.text(12);
    r.handedTo = row.text(13);
    r.answered = row.date(14);
    r.entry = AgendaEntryId{row.integer(15)};
    r.gesture = row.text(16);
    r.messageId = row.text(17);
    r.createdBy = row.text(19);
    r.version = row.integer(20);
    const auto words = appointmentWordsFrom(row.text(18));
    if (words)
        r.words = *words;
    else
        read.fault = words.error();
    return read;
}

Result<QList<AppointmentRequest>> readAll(Database &db, const QString &tail, const Values &values)
{
    TRY(const QList<Read> rows,
        db.readAll<Read>(u"SELECT "_s + kColumns + u" FROM appointment_request "_s + tail, values, readRequest));
    QList<AppointmentRequest> requests;
    for (const Read &row : rows) {
        if (row.fault)
            return failure(*row.fault);
        requests << row.request;
    }
    return requests;
}

Result<AppointmentRequest> readOne(Database &db, const QString &tail, const Values &values)
{
    TRY(const QList<AppointmentRequest> found, readAll(db, tail, values));
    if (found.isEmpty())
        return failure(Error::notFound({}));
    return found.first();
}

QVariant idOrNull(qint64 id)
{
    return id > 0 ? QVariant(id) : QVariant(QMetaType::fromType<qint64>());
}

} // namespace

Result<AppointmentRequest> AppointmentStore::add(Transaction &tx, AppointmentRequest r, int year,
                                                 const QString &at) const
{
    const QString registerKey = QString::fromLatin1(kAppointmentRegister);
    TRY(const qint64 number, CaseStore().takeNumber(tx, registerKey, year));
    r.label = u"%1-%2/%3"_s.arg(registerKey).arg(year).arg(number, 4, 10, QLatin1Char('0'));
    TRY(r.id.value,
        tx.database().writeReturning(
            tx,
            u"INSERT INTO appointment_request (register, year, number, label, state, channel, priority, received, "
            "subject, contact_id, requester, email, pec, phone, address, handed_to, answered, entry_id, gesture, "
            "message_id, words, search_text, created_at, created_by) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id"_s,
            {registerKey,
             year,
             number,
             r.label,
             stateKey(r.state),
             channelKey(r.channel),
             qint64(r.priority),
             stored(r.received),
             r.subject,
             idOrNull(r.contact.value),
             r.requester,
             r.email,
             r.pec,
             r.phone,
             r.address,
             r.handedTo,
             stored(r.answered),
             idOrNull(r.entry.value),
             r.gesture,
             orNull(r.messageId),
             wordsText(r.words),
             searchTextOf(r),
             at,
             r.createdBy}));
    r.version = 1;
    return r;
}

Result<AppointmentRequest> AppointmentStore::update(Transaction &tx, AppointmentRequest r) const
{
    const auto version = tx.database().writeReturning(
        tx,
        u"UPDATE appointment_request SET state = ?, channel = ?, priority = ?, received = ?, subject = ?, "
        "contact_id = ?, requester = ?, email = ?, pec = ?, phone = ?, address = ?, handed_to = ?, answered = ?, "
        "entry_id = ?, gesture = ?, words = ?, search_text = ?, version = version + 1 "
        "WHERE id = ? AND version = ? RETURNING version"_s,
        {stateKey(r.state), channelKey(r.channel), qint64(r.priority), stored(r.received), r.subject,
         idOrNull(r.contact.value), r.requester, r.email, r.pec, r.phone, r.address, r.handedTo, stored(r.answered),
         idOrNull(r.entry.value), r.gesture, wordsText(r.words), searchTextOf(r), r.id.value, r.version});
    if (!version && version.error().kind == ErrorKind::NotFound)
        return failure(Error::conflict(
            say("%1 was changed by somebody else meanwhile: look at it again, then repeat what you did.")
                .arg(r.label)));
    if (!version)
        return failure(version.error());
    r.version = *version;
    return r;
}

Error AppointmentStore::noSuchRequest(const QString &label) const
{
    return Error::notFound(
        say("There is no request for an appointment “%1”: “agenda request list” shows them.").arg(label));
}

Result<AppointmentRequest> AppointmentStore::find(Database &db, const QString &label) const
{
    const auto found = readOne(db, u"WHERE label = ?"_s, {label.trimmed().toUpper()});
    if (!found && found.error().kind == ErrorKind::NotFound)
        return failure(noSuchRequest(label));
    return found;
}

Result<QList<AppointmentRequest>> AppointmentStore::list(Database &db, const AppointmentQuery &query) const
{
    QStringList conditions{u"1 = 1"_s};
    Values values;
    const auto among = [&](const QString &column, const QStringList &wanted) {
        conditions << column + u" IN (?"_s + u", ?"_s.repeated(wanted.size() - 1) + u')';
        for (const QString &one : wanted)
            values << one;
    };
    QStringList states;
    for (const AppointmentState state : kAppointmentStates) {
        if (query.states.contains(state) || (query.states.isEmpty() && query.open && isOpen(state)))
            states << stateKey(state);
    }
    if (!states.isEmpty())
        among(u"state"_s, states);
    if (query.handedTo && query.handedTo->isEmpty())
        return QList<AppointmentRequest>();
    if (query.handedTo)
        among(u"handed_to"_s, *query.handedTo);
    for (QString word : nameKey(query.text).split(u' ', Qt::SkipEmptyParts)) {
        conditions << u"search_text LIKE ? ESCAPE '!'"_s;
        values << u"%"_s + word.replace(u'!', u"!!"_s).replace(u'%', u"!%"_s).replace(u'_', u"!_"_s) + u"%"_s;
    }
    if (query.contact.isValid()) {
        conditions << u"contact_id = ?"_s;
        values << query.contact.value;
    }
    values << query.limit;
    return readAll(db, u"WHERE "_s + conditions.join(u" AND "_s) + u" ORDER BY priority, received, id LIMIT ?"_s,
                   values);
}

Result<AppointmentRequest> AppointmentStore::ofMessage(Database &db, const QString &messageId) const
{
    return readOne(db, u"WHERE message_id = ?"_s, {messageId});
}

Result<AppointmentRequest> AppointmentStore::ofGesture(Database &db, const QString &gesture) const
{
    return readOne(db, u"WHERE gesture = ? AND gesture <> ''"_s, {gesture});
}

Result<AppointmentRequest> AppointmentStore::ofEntry(Database &db, AgendaEntryId entry) const
{
    return readOne(db, u"WHERE entry_id = ? ORDER BY id DESC"_s, {entry.value});
}

Result<QList<AppointmentRequest>> AppointmentStore::ofContact(Database &db, ContactId contact) const
{
    return readAll(db, u"WHERE contact_id = ? ORDER BY id"_s, {contact.value});
}

Outcome AppointmentStore::addEvent(Transaction &tx, AppointmentId id, const CaseEvent &event) const
{
    CHECK(tx.database().write(
        tx, u"INSERT INTO appointment_event (request_id, at, actor, title, note) VALUES (?, ?, ?, ?, ?)"_s,
        {id.value, toInstantText(event.at), event.actor, event.title, event.note}));
    return {};
}

Result<QList<CaseEvent>> AppointmentStore::events(Database &db, AppointmentId id) const
{
    return db.readAll<CaseEvent>(
        u"SELECT at, actor, title, note FROM appointment_event WHERE request_id = ? ORDER BY id"_s, {id.value},
        [](const Row &row) {
            return CaseEvent{row.instant(0), row.text(1), row.text(2), row.text(3)};
        });
}

Result<DocumentId> AppointmentStore::addPaper(Transaction &tx, AppointmentId id, const NewDocument &paper,
                                              const QString &at, const QString &by) const
{
    TRY(const QString hash, DocumentStore().keep(tx, paper.content));
    TRY(const qint64 number,
        tx.database().writeReturning(
            tx,
            u"INSERT INTO appointment_paper (request_id, name, media_type, kind, sha256, size, added_at, added_by) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?) RETURNING id"_s,
            {id.value, paper.name, paper.mediaType, paper.kind, hash, paper.content.size(), at, by}));
    return DocumentId{number};
}

Result<QList<Document>> AppointmentStore::papers(Database &db, AppointmentId id) const
{
    return db.readAll<Document>(
        u"SELECT id, name, media_type, kind, sha256, size, added_at, added_by FROM appointment_paper "
        "WHERE request_id = ? ORDER BY id"_s,
        {id.value}, [](const Row &row) {
            return Document{DocumentId{row.integer(0)},
                            row.text(1),
                            row.text(2),
                            row.text(3),
                            row.text(4),
                            row.integer(5),
                            row.instant(6),
                            row.text(7)};
        });
}

Result<QByteArray> AppointmentStore::paperContent(Database &db, const Document &paper) const
{
    return DocumentStore().kept(db, paper.sha256, paper.name);
}

Outcome AppointmentStore::addLetter(Transaction &tx, const AppointmentLetter &letter) const
{
    CHECK(tx.database().write(
        tx,
        u"INSERT INTO appointment_letter (request_id, kind, recipient, address, subject, paper_id, message_id, "
        "created_at, created_by) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {letter.request.value, letter.kind, letter.recipient, letter.address, letter.subject, letter.paper.value,
         letter.messageId, toInstantText(letter.createdAt), letter.createdBy}));
    return {};
}

Result<QList<AppointmentLetter>> AppointmentStore::letters(Database &db, AppointmentId id) const
{
    return db.readAll<AppointmentLetter>(
        u"SELECT request_id, kind, recipient, address, subject, paper_id, message_id, created_at, created_by "
        "FROM appointment_letter WHERE request_id = ? ORDER BY id"_s,
        {id.value}, [](const Row &row) {
            return AppointmentLetter{
                AppointmentId{row.integer(0)}, row.text(1), row.text(2),    row.text(3), row.text(4),
                DocumentId{row.integer(5)},    row.text(6), row.instant(7), row.text(8)};
        });
}

} // namespace gonfalone
