#include "core/server/ServerStore.h"

#include "core/agenda/AgendaCalendar.h"
#include "core/base/Text.h"
#include "core/privacy/ErasureStore.h"
#include "core/sealing/SecretClass.h"
#include "core/server/AgendaRowsStore.h"
#include "core/server/EvaluationRowsStore.h"
#include "core/server/TableRights.h"

#include <QFile>
#include <QRegularExpression>

#include <array>

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

QString quoted(QString name)
{
    return u'"' + name.replace(u'"', u"\"\""_s) + u'"';
}

QString literal(QString text)
{
    return u'\'' + text.replace(u'\'', u"''"_s) + u'\'';
}

QString groupsOf(const QList<Permission> &permissions, const QString &database)
{
    if (permissions.isEmpty())
        return quoted(personGroup(database));
    QStringList names;
    for (const Role role : rolesWith(permissions))
        names << quoted(roleGroup(roleKey(role), database));
    return names.join(u", "_s);
}

QString keysOf(const QList<Permission> &permissions)
{
    QStringList keys;
    for (const Role role : rolesWith(permissions))
        keys << roleKey(role);
    return u"'{%1}'::text[]"_s.arg(keys.join(u','));
}

/// Empty is nobody here.
QString keysOrNone(const QList<Permission> &permissions)
{
    return permissions.isEmpty() ? u"'{}'::text[]"_s : keysOf(permissions);
}

QString secretClasses()
{
    QStringList rows;
    for (const SecretClass secret : kSecretClasses)
        rows << u"(%1, %2, %3)"_s.arg(literal(secretKey(secret)), keysOf({permissionFor(secret, SecretUse::Read)}),
                                      keysOf({permissionFor(secret, SecretUse::Write)}));
    return rows.join(u", "_s);
}

/// In the order of Operation.
constexpr std::array kWords{"SELECT", "INSERT", "UPDATE", "DELETE"};

QString calendarRights()
{
    QStringList rows;
    for (const CalendarRule &rule : calendarRules())
        rows << u"(%1, %2, %3, %4, %5)"_s.arg(literal(calendarKey(rule.kind)), keysOrNone(rule.read),
                                              keysOrNone(rule.propose), keysOrNone(rule.edit), keysOrNone(rule.own));
    return rows.join(u", "_s);
}

/// The condition on the table `t`; functions stand in a SELECT of their own so that they run once for each statement.
QString conditionOf(Rows rows, const QString &t)
{
    const QString seen = u"EXISTS (SELECT 1 FROM public.case_file f WHERE f.id = public.%1.case_id)"_s.arg(t);
    const QString noted = u"(case_id IS NULL OR %1) AND (contact_id IS NULL OR EXISTS (SELECT 1 FROM public.contact c "
                          "WHERE c.id = public.sealed_note.contact_id))"_s.arg(seen);
    const auto by = [&](const QString &column, const QString &who) {
        return u"%1 = (SELECT gonfalone.%2()) AND %3"_s.arg(column, who, seen);
    };
    const QString fresh = u"module = '%1' AND state = '%2' AND created_by = (SELECT gonfalone.login()) AND version = 1 "
                          "AND referred_to = ''"_s;
    switch (rows) {
    case Rows::All: return u"true"_s;
    case Rows::None: return u"false"_s;
    case Rows::LentToMe:
    case Rows::Own: return u"user_id = (SELECT gonfalone.user_id())"_s;
    case Rows::OwnPerson: return u"id = (SELECT gonfalone.user_id())"_s;
    case Rows::Referred: return u"referred_to = ANY ((SELECT gonfalone.assessori())::text[])"_s;
    case Rows::PatronageCase: return u"module = 'patrocinio'"_s;
    case Rows::MissionCase: return u"module = 'missions'"_s;
    case Rows::ReferredPatronage: return u"module = 'patrocinio' AND "_s + conditionOf(Rows::Referred, t);
    case Rows::NewMissionOfMine: return fresh.arg(u"missions"_s, u"draft"_s);
    case Rows::DecidedByMe:
    case Rows::OfSeenCase: return seen;
    case Rows::PaperOfSeenCase:
        return u"EXISTS (SELECT 1 FROM public.document d WHERE d.sha256 = public.document_content.sha256)"_s;
    case Rows::ContactOfSeenCase:
        return u"EXISTS (SELECT 1 FROM public.case_file f WHERE f.party_id = public.contact.id) "
               "OR EXISTS (SELECT 1 FROM public.patrocinio p WHERE p.settore = public.contact.name)"_s;
    case Rows::AddedByMe: return by(u"added_by"_s, u"login"_s);
    case Rows::ToldByMe: return by(u"actor"_s, u"person_name"_s);
    case Rows::MadeByMe: return by(u"created_by"_s, u"login"_s);
    case Rows::RecordedByMe: return by(u"recorded_by"_s, u"login"_s);
    case Rows::CreatedByMe: return u"created_by = (SELECT gonfalone.login())"_s;
    case Rows::JustRegistered:
    case Rows::NewCaseOfMine: return fresh.arg(u"patrocinio"_s, u"received"_s);
    case Rows::OfJustRegistered:
        return u"EXISTS (SELECT 1 FROM public.case_file f WHERE f.id = public.%1.case_id "
               "AND f.created_by = (SELECT gonfalone.login()) AND f.version = 2 AND f.state = 'received')"_s.arg(t);
    case Rows::WrittenByMe: return by(u"made_by"_s, u"person_name"_s);
    case Rows::NotedByMe: return by(u"recorded_by"_s, u"person_name"_s);
    case Rows::DeclaredByMe: return by(u"login"_s, u"login"_s);
    case Rows::ReceivedByMe: return by(u"received_by"_s, u"person_name"_s);
    case Rows::LineOfSeenCase:
        return u"entity = 'case' AND EXISTS (SELECT 1 FROM public.case_file f WHERE f.label = public.audit_log.entity_id)"_s;
    case Rows::AtSeenCase:
        return u"place LIKE 'case %' AND EXISTS (SELECT 1 FROM public.case_file f "
               "WHERE f.label = substr(public.presence.place, 6))"_s;
    case Rows::OfficeSetting: return u"(key LIKE 'office.%' OR key LIKE 'paper.%') AND key <> 'office.identity'"_s;
    case Rows::OfClassForMe: return u"gonfalone.entitled((SELECT gonfalone.user_id()), class, false)"_s;
    case Rows::OfClassIOpen: return u"gonfalone.opens(class, false)"_s;
    case Rows::OwnOrOfClassIOpen: return u"user_id = (SELECT gonfalone.user_id()) OR gonfalone.opens(class, false)"_s;
    case Rows::WrapForEntitled:
        return u"gonfalone.entitled(user_id, class, false) AND (user_id = (SELECT gonfalone.user_id()) "
               "OR gonfalone.opens(class, false))"_s;
    case Rows::OpenNote: return u"(SELECT gonfalone.opens('note', false)) AND "_s + noted;
    case Rows::NoteByMe:
        return u"(SELECT gonfalone.opens('note', true)) AND author = (SELECT gonfalone.login()) AND "_s + noted;
    case Rows::OfReadCalendar: return inCalendars(u"read"_s);
    case Rows::OfEditedCalendar: return inCalendars(u"edit"_s);
    case Rows::ProposedByMe:
        return u"created_by = (SELECT gonfalone.login()) AND status IN ('proposed', 'cancelled') AND "_s
            + inCalendars(u"propose"_s);
    case Rows::OfReadEntry:
        return u"EXISTS (SELECT 1 FROM public.agenda_entry e WHERE e.id = public.%1.entry_id)"_s.arg(t);
    case Rows::OfWrittenEntry: return writtenEntry(t);
    case Rows::ChangeByMe: return u"login = (SELECT gonfalone.login()) AND "_s + writtenEntry(t);
    case Rows::AssessoreCalendar: return u"kind = 'assessore' AND person <> ''"_s;
    case Rows::LentByMe: return u"user_id <> (SELECT gonfalone.user_id())"_s;
    case Rows::SeenRequest:
    case Rows::PressRequest:
    case Rows::NewRequestOfMine:
    case Rows::OfSeenRequest:
    case Rows::ToldOfRequestByMe:
    case Rows::AddedToRequestByMe:
    case Rows::LetterOfRequestByMe:
    case Rows::PaperOfSeenRequest:
    case Rows::PaperOfReadEntry: return requestCondition(rows, t);
    case Rows::AddedToEntryByMe: return u"added_by = (SELECT gonfalone.login()) AND "_s + writtenEntry(t);
    case Rows::OpenDiary: return u"(SELECT gonfalone.opens('agenda', false))"_s;
    case Rows::WrittenDiary: return u"(SELECT gonfalone.opens('agenda', true))"_s;
    case Rows::ReadSheet:
    case Rows::SheetByMe:
    case Rows::OfReadSheet:
    case Rows::OfOwnSheet:
    case Rows::StepByMe:
    case Rows::DeclarationByMe: return evaluationCondition(rows);
    case Rows::AnsweredCase: return u"gonfalone.has_patrocinio(case_id) AND "_s + seen;
    }
    Q_UNREACHABLE();
}

/// What the row must be when it is written, where that is not what it had to be before.
QString afterwards(Rows rows, const QString &t)
{
    if (rows == Rows::JustRegistered)
        return u"created_by = (SELECT gonfalone.login()) AND version = 2 AND state = 'received' AND referred_to = ''"_s;
    if (rows == Rows::DecidedByMe)
        return u"decided_by = (SELECT gonfalone.person_name()) AND "_s + conditionOf(rows, t);
    if (rows == Rows::LentByMe)
        return u"granted_by = (SELECT gonfalone.login()) AND "_s + conditionOf(rows, t);
    return conditionOf(rows, t);
}

QString policyOf(const TableRight &right, int number, const QString &database)
{
    const QString table = QString::fromLatin1(right.table);
    const QString who = right.permissions.isEmpty() ? u"(SELECT gonfalone.user_id()) IS NOT NULL"_s
                                                    : u"(SELECT gonfalone.holds(%1))"_s.arg(keysOf(right.permissions));
    const QString before = u"(%1 AND (%2))"_s.arg(who, conditionOf(right.rows, table));
    const QString after = u"(%1 AND (%2))"_s.arg(who, afterwards(right.rows, table));
    QString sql = u"CREATE POLICY gonfalone_%1 ON public.%2 FOR %3 TO %4"_s.arg(
        QString::number(number), table, QString::fromLatin1(kWords.at(std::size_t(right.operation))),
        groupsOf(right.permissions, database));
    if (right.operation != Operation::Insert)
        sql += u" USING "_s + before;
    if (right.operation == Operation::Insert || right.operation == Operation::Update)
        sql += u" WITH CHECK "_s + after;
    return sql;
}

/// The columns that a person may fill in: a number that the table gives by itself is not one of them.
Result<QString> insertable(Database &db, const QString &table)
{
    TRY(const QStringList columns,
        db.readAll<QString>(u"SELECT column_name FROM information_schema.columns WHERE table_schema = 'public' "
                            "AND table_name = ? AND is_identity = 'NO' ORDER BY ordinal_position"_s,
                            {table}, [](const Row &row) { return row.text(0); }));
    return columns.join(u", "_s);
}

/// The program's statements as the body of a function, whose arguments bear the names of the values.
QString bodyOf(const QStringList &statements)
{
    static const QRegularExpression named(u":([a-z_]+)"_s);
    QString body = statements.join(u";\n    "_s) + u';';
    body.replace(named, u"a_\\1"_s);
    return body.replace(u"@"_s, u"public."_s);
}

Result<QStringList> tablesOf(Database &db)
{
    return db.readAll<QString>(u"SELECT tablename FROM pg_catalog.pg_tables WHERE schemaname = 'public'"_s, {},
                               [](const Row &row) { return row.text(0); });
}

} // namespace

QString personGroup(const QString &database)
{
    return roleGroup(u"person"_s, database);
}

QString roleGroup(const QString &roleKey, const QString &database)
{
    return u"role:%1@%2"_s.arg(roleKey, database);
}

Result<ServerStore::Standing> ServerStore::standing(Database &db) const
{
    return db.readOne<Standing>(
        u"SELECT session_user, current_database(), r.rolsuper::int, r.rolcreaterole::int, "
        "pg_has_role(session_user, d.datdba, 'MEMBER')::int, (pg_encoding_to_char(d.encoding) = 'UTF8')::int, "
        "pg_is_in_recovery()::int, COALESCE((SELECT tableowner FROM pg_catalog.pg_tables "
        "WHERE schemaname = 'public' AND tablename = 'schema_version'), '') "
        "FROM pg_catalog.pg_roles r, pg_catalog.pg_database d "
        "WHERE r.rolname = session_user AND d.datname = current_database()"_s,
        {}, [](const Row &row) {
            return Standing{row.text(0), row.text(1), row.flag(2), row.flag(3),
                            row.flag(4), row.flag(5), row.flag(6), row.text(7)};
        });
}

Outcome ServerStore::lower(Transaction &tx) const
{
    return tx.database().execute(tx, u"DROP SCHEMA IF EXISTS gonfalone CASCADE"_s);
}

Outcome ServerStore::handOver(Transaction &tx, const Standing &standing, const QString &owner) const
{
    Database &db = tx.database();
    const QString role = quoted(owner);
    TRY(const bool known,
        db.readOne<bool>(u"SELECT COUNT(*) FROM pg_catalog.pg_roles WHERE rolname = ?"_s, {owner},
                         [](const Row &row) { return row.flag(0); }));
    if (!known)
        CHECK(db.execute(tx, u"CREATE ROLE %1 NOLOGIN CREATEROLE NOSUPERUSER NOBYPASSRLS"_s.arg(role)));
    CHECK(db.execute(tx, u"ALTER DATABASE %1 OWNER TO %2"_s.arg(quoted(standing.database), role)));
    CHECK(db.execute(tx, u"ALTER SCHEMA public OWNER TO %1"_s.arg(role)));
    TRY(const QStringList tables, tablesOf(db));
    for (const QString &table : tables)
        CHECK(db.execute(tx, u"ALTER TABLE public.%1 OWNER TO %2"_s.arg(quoted(table), role)));
    return db.execute(tx, u"SET LOCAL ROLE "_s + role);
}

Outcome ServerStore::makeGroups(Transaction &tx, const Standing &standing) const
{
    Database &db = tx.database();
    QStringList names{personGroup(standing.database)};
    for (const RoleRights &row : roleTable())
        names << roleGroup(QString::fromLatin1(row.key), standing.database);
    for (const QString &name : names) {
        TRY(const bool known,
            db.readOne<bool>(u"SELECT COUNT(*) FROM pg_catalog.pg_roles WHERE rolname = ?"_s, {name},
                             [](const Row &row) { return row.flag(0); }));
        if (!known)
            CHECK(db.execute(tx, u"CREATE ROLE %1 NOLOGIN"_s.arg(quoted(name))));
        CHECK(db.execute(tx, u"REVOKE ALL ON ALL TABLES IN SCHEMA public FROM "_s + quoted(name)));
    }
    const QString database = quoted(standing.database);
    const QString people = quoted(names.first());
    CHECK(db.execute(tx, u"REVOKE ALL ON DATABASE %1 FROM PUBLIC"_s.arg(database)));
    CHECK(db.execute(tx, u"REVOKE ALL ON SCHEMA public FROM PUBLIC"_s));
    CHECK(db.execute(tx, u"REVOKE ALL ON ALL TABLES IN SCHEMA public FROM PUBLIC"_s));
    CHECK(db.execute(tx, u"GRANT CONNECT ON DATABASE %1 TO %2"_s.arg(database, people)));
    return db.execute(tx, u"GRANT USAGE ON SCHEMA public TO "_s + people);
}

Outcome ServerStore::runFile(Transaction &tx, const QString &path, const Standing &standing) const
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::corrupt(say("The program is not complete: %1 is missing. Install it again.").arg(path)));
    QString text = QString::fromUtf8(file.readAll());
    const QString &database = standing.database;
    QStringList keys;
    for (const RoleRights &row : roleTable())
        keys << QString::fromLatin1(row.key);
    text.replace(u"{person}"_s, quoted(personGroup(database)));
    text.replace(u"{person_name}"_s, personGroup(database));
    text.replace(u"{roles}"_s, u"'{%1}'::text[]"_s.arg(keys.join(u',')));
    text.replace(u"{managers}"_s, keysOf({Permission::ManageUsers}));
    text.replace(u"{checkers}"_s, keysOf({Permission::CheckData}));
    text.replace(u"{confirmers}"_s, keysOf({Permission::ConfirmAgenda}));
    text.replace(u"{secrets}"_s, secretClasses());
    text.replace(u"{calendars}"_s, calendarRights());
    text.replace(u"{answerers}"_s, keysOf({Permission::ManagePersonalData}));
    text.replace(u"{answerer_groups}"_s, groupsOf({Permission::ManagePersonalData}, database));
    text.replace(u"{erase_reach}"_s, bodyOf(ErasureStore::reach()));
    text.replace(u"{erase_identity}"_s, bodyOf(ErasureStore::identity()));
    text.replace(u"{erase_contents}"_s, bodyOf(ErasureStore::contents()));
    text.replace(u"{erase_evaluations}"_s, bodyOf(ErasureStore::evaluations()));
    text.replace(u"{erase_request}"_s, bodyOf(ErasureStore::requestContents()));
    text.replace(u"{manager_groups}"_s, groupsOf({Permission::ManageUsers}, database));
    text.replace(u"{checker_groups}"_s, groupsOf({Permission::CheckData}, database));
    for (const QString &statement : text.split(u"\n;;\n"_s, Qt::SkipEmptyParts))
        CHECK(tx.database().execute(tx, statement));
    return {};
}

Outcome ServerStore::grantTables(Transaction &tx, const Standing &standing, const QString &owner) const
{
    Database &db = tx.database();
    TRY(const QStringList tables, tablesOf(db));
    for (const QString &table : tables) {
        const QString name = u"public."_s + quoted(table);
        CHECK(db.execute(tx, u"ALTER TABLE %1 ENABLE ROW LEVEL SECURITY"_s.arg(name)));
        CHECK(db.execute(tx, u"ALTER TABLE %1 FORCE ROW LEVEL SECURITY"_s.arg(name)));
        CHECK(db.execute(tx, u"DROP POLICY IF EXISTS gonfalone_owner ON "_s + name));
        CHECK(db.execute(
            tx,
            u"CREATE POLICY gonfalone_owner ON %1 TO %2 USING (true) WITH CHECK (true)"_s.arg(name, quoted(owner))));
    }
    int number = 0;
    for (const TableRight &right : tableRights()) {
        const QString table = QString::fromLatin1(right.table);
        QString columns = QString::fromLatin1(right.columns);
        if (right.operation == Operation::Insert) {
            TRY(columns, insertable(db, table));
        }
        CHECK(db.execute(
            tx,
            u"GRANT %1%2 ON public.%3 TO %4"_s.arg(QString::fromLatin1(kWords.at(std::size_t(right.operation))),
                                                   columns.isEmpty() ? QString() : u" (%1)"_s.arg(columns), table,
                                                   groupsOf(right.permissions, standing.database))));
        CHECK(db.execute(tx, policyOf(right, ++number, standing.database)));
    }
    for (const QString &table : auditedTables())
        CHECK(db.execute(
            tx,
            u"CREATE CONSTRAINT TRIGGER gonfalone_audited AFTER INSERT OR UPDATE OR DELETE ON public.%1 "
            "DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION gonfalone.check_audited()"_s.arg(table)));
    return {};
}

Outcome ServerStore::raise(Transaction &tx, const Standing &standing, const QString &owner,
                           const QList<Step> &steps) const
{
    Database &db = tx.database();
    CHECK(makeGroups(tx, standing));
    CHECK(runFile(tx, u":/server/functions.sql"_s, standing));
    CHECK(runFile(tx, u":/server/triggers.sql"_s, standing));
    for (const Step &step : steps)
        CHECK(db.execute(tx,
                         u"INSERT INTO gonfalone.step VALUES (%1, %2, %3, %4::text[])"_s.arg(
                             literal(step.module), literal(step.from), literal(step.to),
                             literal(u"{%1}"_s.arg(step.roles.join(u','))))));
    CHECK(grantTables(tx, standing, owner));
    return db.execute(tx, u"SELECT gonfalone.sync_people()"_s);
}

Outcome ServerStore::setPassword(Transaction &tx, const QString &login, const QString &verifier) const
{
    return tx.database().read(u"SELECT gonfalone.user_password(?, ?)"_s, {login, verifier}, [](const Row &) {});
}

Result<bool> ServerStore::slowsFailures(Database &db) const
{
    return db.readOne<bool>(u"SELECT COALESCE(NULLIF(current_setting('auth_delay.milliseconds', true), ''), '0') "
                            "NOT IN ('0', '0ms')"_s,
                            {}, [](const Row &row) { return row.flag(0); });
}

Result<QStringList> ServerStore::withoutPassword(Database &db, const Standing &standing) const
{
    if (!standing.superuser) // only a superuser sees who has one
        return QStringList{};
    return db.readAll<QString>(u"SELECT u.login FROM public.app_user u JOIN pg_catalog.pg_authid a "
                               "ON a.rolname = u.login || '@' || current_database() "
                               "WHERE a.rolpassword IS NULL AND u.disabled = 0 ORDER BY u.login"_s,
                               {}, [](const Row &row) { return row.text(0); });
}

} // namespace gonfalone
