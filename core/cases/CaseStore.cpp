#include "core/cases/CaseStore.h"

#include "core/base/Clock.h"
#include "core/base/Text.h"
#include "core/contacts/Contact.h"

#include <algorithm>
#include <array>

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

const QString kColumns =
    u"id, module, label, subject, party, party_id, state, received, due, open, search_text, version, referred_to"_s;

CaseFile readCase(const Row &row)
{
    return {CaseId{row.integer(0)}, row.text(1),     row.text(2), row.text(3), row.text(4),
            row.integer(5),         row.text(6),     row.date(7), row.date(8), row.flag(9),
            row.text(10),           row.integer(11), row.text(12)};
}

struct ClockName {
    ClockEventKind kind;
    const char *key;
};
constexpr std::array kClockNames{
    ClockName{ClockEventKind::IntegrationRequested, "integration-requested"},
    ClockName{ClockEventKind::IntegrationReceived, "integration-received"},
    ClockName{ClockEventKind::RejectionNotice, "rejection-notice"},
    ClockName{ClockEventKind::ObservationsReceived, "observations-received"},
    ClockName{ClockEventKind::Decided, "decided"},
};

QString clockKey(ClockEventKind kind)
{
    for (const ClockName &name : kClockNames) {
        if (name.kind == kind)
            return QString::fromLatin1(name.key);
    }
    return {};
}

std::optional<ClockEventKind> clockKindFrom(const QString &key)
{
    for (const ClockName &name : kClockNames) {
        if (key == QLatin1String(name.key))
            return name.kind;
    }
    return std::nullopt;
}

QVariant partyOf(const CaseFile &file)
{
    return file.partyId > 0 ? QVariant(file.partyId) : QVariant(QMetaType::fromType<qint64>());
}

QString columnOf(CaseSort sort)
{
    switch (sort) {
    case CaseSort::Due: return u"due"_s;
    case CaseSort::Received: return u"received"_s;
    case CaseSort::Label: return u"label"_s;
    case CaseSort::Subject: return u"subject"_s;
    case CaseSort::Party: return u"party"_s;
    }
    return u"due"_s;
}

/// How a list is found: along the index of its order until there are enough, or by reading the whole table once.
enum class Path { Index, Table };

/// Up to so many hits are found sooner by reading the table than by looking each case of an index up in it.
constexpr qint64 kFewHits = 2000;
/// So many hits are kept from the first reading and fetched by their ids: most searches read the table only once.
constexpr int kHandful = 200;

QString referredCondition(const QStringList &assessori, Values &values)
{
    if (assessori.isEmpty())
        return u" AND 1 = 0"_s;
    for (const QString &person : assessori)
        values << person;
    return u" AND referred_to IN (?"_s + u", ?"_s.repeated(assessori.size() - 1) + u")"_s;
}

/// Always as many values, so that it is one statement.
QString alsoCondition(const QList<CaseId> &also, Values &values)
{
    for (int i = 0; i < kMostAlso; ++i)
        values << (i < also.size() ? also.at(i).value : 0);
    return u" OR id IN (?"_s + u", ?"_s.repeated(kMostAlso - 1) + u"))"_s;
}

/// The WHERE clause of a list and its values.
QString conditionOf(const CaseQuery &query, Path path, Values &values)
{
    // An expression is in no index: SQLite, which knows no statistics here, would take one and read the table in its
    // order.
    QString where = path == Path::Table ? u" WHERE module || '' = ?"_s : u" WHERE module = ?"_s;
    values << query.module;
    if (!query.states.isEmpty()) {
        where += u" AND state IN (?"_s + u", ?"_s.repeated(query.states.size() - 1) + u")"_s;
        for (const QString &state : query.states)
            values << state;
    }
    if (query.referredTo)
        where += referredCondition(*query.referredTo, values);
    if (query.dueTo.isValid()) {
        where += u" AND due <= ?"_s;
        values << stored(query.dueTo);
        if (query.states.isEmpty()) // what is open is in no index, the states that were asked for are
            where += u" AND open = 1"_s;
    }
    QStringList words = nameKey(query.text).split(u' ', Qt::SkipEmptyParts);
    // The longest word is the rarest: what lacks it is not compared with the others.
    std::stable_sort(words.begin(), words.end(),
                     [](const QString &a, const QString &b) { return a.size() > b.size(); });
    const bool also = !words.isEmpty() && !query.also.isEmpty();
    if (also)
        where += u" AND (1 = 1"_s;
    for (const QString &word : words) {
        where += u" AND search_text LIKE ?"_s;
        values << QString(u"%"_s + word + u"%"_s);
    }
    if (also)
        where += alsoCondition(query.also, values);
    return where;
}

} // namespace

Result<qint64> CaseStore::takeNumber(Transaction &tx, const QString &registerKey, int year) const
{
    return tx.database().writeReturning(
        tx,
        u"INSERT INTO register_counter (register, year, last) VALUES (?, ?, 1) "
        "ON CONFLICT (register, year) DO UPDATE SET last = register_counter.last + 1 RETURNING last"_s,
        {registerKey, year});
}

Result<qint64> CaseStore::probableNumber(Database &db, const QString &registerKey, int year) const
{
    auto last = db.readOne<qint64>(u"SELECT last FROM register_counter WHERE register = ? AND year = ?"_s,
                                   {registerKey, year}, [](const Row &row) { return row.integer(0); });
    if (!last && last.error().kind == ErrorKind::NotFound)
        return 1;
    if (!last)
        return last;
    return *last + 1;
}

Result<QList<RegisterYear>> CaseStore::registers(Database &db) const
{
    return db.readAll<RegisterYear>(u"SELECT register, year, last FROM register_counter ORDER BY year DESC, register"_s,
                                    {}, [](const Row &row) {
                                        return RegisterYear{row.text(0), int(row.integer(1)), row.integer(2)};
                                    });
}

Result<CaseFile> CaseStore::add(Transaction &tx, CaseFile file, const QString &registerKey, int year, const QString &at,
                                const QString &by) const
{
    TRY(const qint64 number, takeNumber(tx, registerKey, year));
    file.label = u"%1-%2/%3"_s.arg(registerKey).arg(year).arg(number, 4, 10, QLatin1Char('0'));
    TRY(file.id.value,
        tx.database().writeReturning(
            tx,
            u"INSERT INTO case_file (module, register, year, number, label, subject, party, party_id, state, received, due, "
            "open, search_text, created_at, created_by) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id"_s,
            {file.module, registerKey, year, number, file.label, file.subject, file.party, partyOf(file), file.state,
             stored(file.received), stored(file.due), file.open ? 1 : 0, file.searchText, at, by}));
    file.version = 1;
    return file;
}

Result<CaseFile> CaseStore::find(Database &db, CaseId id) const
{
    return db.readOne<CaseFile>(u"SELECT "_s + kColumns + u" FROM case_file WHERE id = ?"_s, {id.value}, readCase);
}

Error CaseStore::noSuchCase(const QString &label) const
{
    return Error::notFound(say("There is no case “%1”: “list” shows them all.").arg(label));
}

Result<CaseFile> CaseStore::findByLabel(Database &db, const QString &label) const
{
    auto found =
        db.readOne<CaseFile>(u"SELECT "_s + kColumns + u" FROM case_file WHERE label = ?"_s, {label}, readCase);
    if (!found && found.error().kind == ErrorKind::NotFound)
        return failure(noSuchCase(label));
    return found;
}

Result<CaseListPage> CaseStore::list(Database &db, const CaseQuery &query) const
{
    CaseListPage page;
    Values values;
    QString where;
    if (!nameKey(query.text).isEmpty()) {
        Values asked;
        const QString found = conditionOf(query, Path::Table, asked);
        asked << kHandful + 1;
        TRY(QList<qint64> hits,
            db.readAll<qint64>(u"SELECT id FROM case_file"_s + found + u" LIMIT ?"_s, asked,
                               [](const Row &row) { return row.integer(0); }));
        page.total = hits.size();
        if (hits.isEmpty())
            return page;
        if (hits.size() <= kHandful) {
            hits.resize(kHandful, 0); // always as many values, so that it is one statement
            where = u" WHERE id IN (?"_s + u", ?"_s.repeated(kHandful - 1) + u")"_s;
            for (const qint64 id : hits)
                values << id;
        }
    }
    if (where.isEmpty()) {
        const Path whole = page.total > 0 ? Path::Table : Path::Index;
        Values counted;
        CHECK(db.read(u"SELECT COUNT(*) FROM case_file"_s + conditionOf(query, whole, counted), counted,
                      [&](const Row &row) { page.total = row.integer(0); }));
        where = conditionOf(query, whole == Path::Table && page.total < kFewHits ? Path::Table : Path::Index, values);
    }
    const QString direction = query.descending ? u" DESC"_s : u""_s;
    // Few cases are open among many: they are sorted, where the index of the days would lead past all the others.
    const bool few = query.dueTo.isValid() && query.sort == CaseSort::Due;
    const QString column = few ? u"due || ''"_s : columnOf(query.sort);
    values << query.limit << query.offset;
    TRY(page.rows,
        db.readAll<CaseFile>(u"SELECT "_s + kColumns + u" FROM case_file"_s + where + u" ORDER BY "_s + column
                                 + direction + u", id"_s + direction + u" LIMIT ? OFFSET ?"_s,
                             values, readCase));
    return page;
}

Result<QMap<QString, qint64>> CaseStore::countByState(Database &db, const QString &module,
                                                      const std::optional<QStringList> &referredTo) const
{
    QMap<QString, qint64> counts;
    Values values{module};
    const QString referred = referredTo ? referredCondition(*referredTo, values) : QString();
    CHECK(db.read(u"SELECT state, COUNT(*) FROM case_file WHERE module = ?"_s + referred + u" GROUP BY state"_s, values,
                  [&](const Row &row) { counts.insert(row.text(0), row.integer(1)); }));
    return counts;
}

Result<CaseFile> CaseStore::update(Transaction &tx, const CaseFile &file) const
{
    auto version = tx.database().writeReturning(
        tx,
        u"UPDATE case_file SET subject = ?, party = ?, party_id = ?, state = ?, due = ?, open = ?, search_text = ?, "
        "referred_to = ?, version = version + 1 WHERE id = ? AND version = ? RETURNING version"_s,
        {file.subject, file.party, partyOf(file), file.state, stored(file.due), file.open ? 1 : 0, file.searchText,
         file.referredTo, file.id.value, file.version});
    if (!version && version.error().kind == ErrorKind::NotFound)
        return failure(Error::conflict(
            say("%1 was changed by somebody else meanwhile: look at what changed, then save again.").arg(file.label)));
    if (!version)
        return failure(version.error());
    CaseFile saved = file;
    saved.version = *version;
    return saved;
}

Outcome CaseStore::addEvent(Transaction &tx, CaseId id, const CaseEvent &event) const
{
    CHECK(tx.database().write(tx, u"INSERT INTO case_event (case_id, at, actor, title, note) VALUES (?, ?, ?, ?, ?)"_s,
                              {id.value, toInstantText(event.at), event.actor, event.title, event.note}));
    return {};
}

Result<QList<CaseEvent>> CaseStore::events(Database &db, CaseId id) const
{
    return db.readAll<CaseEvent>(u"SELECT at, actor, title, note FROM case_event WHERE case_id = ? ORDER BY id DESC"_s,
                                 {id.value}, [](const Row &row) {
                                     return CaseEvent{row.instant(0), row.text(1), row.text(2), row.text(3)};
                                 });
}

Outcome CaseStore::addClockEvent(Transaction &tx, CaseId id, const ClockEvent &event, const QString &at,
                                 const QString &by) const
{
    CHECK(tx.database().write(
        tx,
        u"INSERT INTO clock_event (case_id, kind, day, days, refusal, accept_late, recorded_at, recorded_by) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {id.value, clockKey(event.kind), stored(event.day), qint64(event.days), qint64(event.refusal),
         qint64(event.acceptLate), at, by}));
    return {};
}

Result<ClockHistory> CaseStore::clockHistory(Database &db, const CaseFile &file) const
{
    ClockHistory history{file.received};
    QString unknown;
    CHECK(db.read(u"SELECT kind, day, days, refusal, accept_late FROM clock_event WHERE case_id = ? ORDER BY id"_s,
                  {file.id.value}, [&](const Row &row) {
                      const auto kind = clockKindFrom(row.text(0));
                      if (kind)
                          history.events.append({*kind, row.date(1), int(row.integer(2)), row.flag(3), row.flag(4)});
                      else
                          unknown = row.text(0);
                  }));
    if (!unknown.isEmpty())
        return failure(Error::corrupt(
            say("The clock of %1 has an unknown event “%2”: update the program.").arg(file.label, unknown)));
    return history;
}

Result<CaseId> CaseStore::caseOfMessage(Database &db, const QString &messageId) const
{
    return db.readOne<CaseId>(u"SELECT case_id FROM mail_message WHERE message_id = ?"_s, {messageId},
                              [](const Row &row) { return CaseId{row.integer(0)}; });
}

Outcome CaseStore::rememberMessage(Transaction &tx, const QString &messageId, CaseId id, const QString &kind,
                                   const QString &sender, const QDateTime &delivered, const QString &sha256) const
{
    CHECK(tx.database().write(
        tx,
        u"INSERT INTO mail_message (message_id, case_id, kind, sender, delivered, sha256) VALUES (?, ?, ?, ?, ?, ?)"_s,
        {messageId, id.value, kind, sender, toInstantText(delivered), sha256}));
    return {};
}

Outcome CaseStore::saveFormDraft(Transaction &tx, qint64 userId, const QString &form, qint64 subjectId,
                                 const QString &content, const QString &at) const
{
    CHECK(tx.database().write(
        tx,
        u"INSERT INTO form_draft (user_id, form, subject_id, content, saved_at) VALUES (?, ?, ?, ?, ?) "
        "ON CONFLICT (user_id, form, subject_id) DO UPDATE SET content = excluded.content, "
        "saved_at = excluded.saved_at"_s,
        {userId, form, subjectId, content, at}));
    return {};
}

Result<QString> CaseStore::formDraft(Database &db, qint64 userId, const QString &form, qint64 subjectId) const
{
    auto draft =
        db.readOne<QString>(u"SELECT content FROM form_draft WHERE user_id = ? AND form = ? AND subject_id = ?"_s,
                            {userId, form, subjectId}, [](const Row &row) { return row.text(0); });
    if (!draft && draft.error().kind == ErrorKind::NotFound)
        return QString();
    return draft;
}

Outcome CaseStore::dropFormDraft(Transaction &tx, qint64 userId, const QString &form, qint64 subjectId) const
{
    CHECK(tx.database().write(tx, u"DELETE FROM form_draft WHERE user_id = ? AND form = ? AND subject_id = ?"_s,
                              {userId, form, subjectId}));
    return {};
}

Result<QStringList> CaseStore::registerFaults(Database &db) const
{
    // No number can stand twice (unique key): as many as the counter says, from 1 up to it, is a register without
    // holes.
    const QString sql = db.isGuarded() // who checks may not see the cases there: the server counts them
        ? u"SELECT register, year, last, cases FROM gonfalone.register_faults()"_s
        : u"SELECT COALESCE(c.register, f.register), COALESCE(c.year, f.year), COALESCE(c.last, 0), COALESCE(f.cases, 0) "
          "FROM register_counter c FULL JOIN (SELECT register, year, COUNT(*) AS cases, MIN(number) AS lowest, "
          "MAX(number) AS highest FROM (SELECT register, year, number FROM case_file UNION ALL "
          "SELECT register, year, number FROM appointment_request UNION ALL "
          "SELECT register, year, number FROM evaluation_sheet) n GROUP BY register, year) f ON f.register = c.register AND f.year = c.year "
          "WHERE COALESCE(c.last, 0) <> COALESCE(f.cases, 0) OR COALESCE(c.last, 0) <> COALESCE(f.highest, 0) "
          "OR f.lowest <> 1 ORDER BY 1, 2"_s;
    return db.readAll<QString>(sql, {}, [](const Row &row) {
        return say("Register %1-%2: the counter says %3, the cases are %4.")
            .arg(row.text(0), row.text(1), row.text(2), row.text(3));
    });
}

} // namespace gonfalone
