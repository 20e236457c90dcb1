#include "core/access/ClockWarning.h"
#include "core/agenda/AgendaPapers.h"
#include "core/agenda/AgendaService.h"
#include "core/agenda/OnCallService.h"
#include "core/agenda/SeriesText.h"
#include "core/appointments/AppointmentService.h"
#include "core/backup/BackupStore.h"
#include "core/evaluation/EvaluationStore.h"
#include "core/missions/MissionService.h"
#include "core/notes/NoteService.h"
#include "core/office/OfficeService.h"
#include "core/patrocinio/PatrocinioService.h"
#include "core/patrocinio/RegulationStore.h"
#include "core/patrocinio/TemplateService.h"
#include "core/privacy/ErasureStore.h"
#include "core/privacy/PersonalDataStore.h"
#include "core/setup/OfficeSetup.h"
#include "core/staff/StaffService.h"
#include "core/storage/Migrations.h"
#include "core/storage/Tables.h"
#include "tests/architecture/SourceText.h"
#include "tests/support/Engines.h"

#include <QDirIterator>
#include <QTest>

using namespace gonfalone;
using namespace gonfalone::architecture;
using namespace Qt::StringLiterals;

namespace {

const QString kNow = u"2026-11-22T08:00:00.000Z"_s;

/// A piece of SQL as the compiler sees it: literals that stand side by side are one.
struct Piece {
    QString file;
    int line = 0;
    QString sql;

    QString toString() const { return u"%1:%2: %3"_s.arg(file).arg(line).arg(sql); }
};

/// What makes a literal SQL here: a keyword in capitals, which no sentence of the program has.
bool isSql(const QString &text)
{
    static const QRegularExpression keyword(
        u"(^|[\\s(])(SELECT|INSERT|UPDATE|DELETE|CREATE|ALTER|DROP|FROM|WHERE|JOIN|GROUP|ORDER|HAVING|AND|OR|IN|LIKE|LIMIT|OFFSET|ASC|DESC"
        "|VALUES|SET|RETURNING|CONFLICT|COALESCE|COLLATE|WITH|UNION|PRAGMA|BEGIN|COMMIT|ROLLBACK|SAVEPOINT|LOCK|VACUUM|ATTACH|TRUNCATE"
        "|LISTEN|NOTIFY)($|[\\s)(,?;])"_s);
    return text.contains(keyword);
}

QList<Piece> piecesOf(const QString &path, const QString &text)
{
    // Between two literals of one string there is nothing but space and the prefix of the second.
    static const QRegularExpression beside(u"^\\s*(u8|u|U|L)?$"_s);
    const SourceText source = SourceText::parse(path, text);
    QList<Piece> pieces;
    qsizetype end = 0;
    qsizetype at = source.code.indexOf(u"\"\""_s);
    for (const Quoted &literal : source.literals) {
        const bool joined = !pieces.isEmpty() && beside.match(source.code.mid(end, at - end)).hasMatch();
        if (joined)
            pieces.last().sql += literal.text;
        else
            pieces.append({path, literal.line, literal.text});
        end = at + 2;
        at = source.code.indexOf(u"\"\""_s, end);
    }
    for (Piece &piece : pieces)
        piece.sql.replace(u"\\\""_s, u"\""_s);
    pieces.removeIf([](const Piece &piece) { return !isSql(piece.sql); });
    return pieces;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", qPrintable(path));
    return file.readAll();
}

/// What carries whole tables makes its SQL from their names and columns, on a connection of its own and with what only
/// one engine knows: the tests of backup, and BulkInsertTest, run each of these on both engines, row by row.
const QStringList kWholeTables{u"core/storage/BulkInsert.cpp"_s,  u"core/storage/Snapshot.cpp"_s,
                               u"core/storage/TableCursor.cpp"_s, u"core/storage/TableWriter.cpp"_s,
                               u"core/storage/Staging.cpp"_s,     u"core/storage/Salvage.cpp"_s};

/// What only a prepared server knows; tests/server runs it there, as the persons whom it is for.
bool forPreparedServer(const Piece &piece)
{
    return piece.file.startsWith(u"core/server/"_s) || piece.sql.contains(u"gonfalone."_s)
        || piece.file == u"core/access/ServerUserStore.cpp"_s;
}

/// Every piece of SQL in `core`. The wall `sql` of tests/architecture keeps it out of everything else.
QList<Piece> piecesInTheSources()
{
    const QString root = QString::fromUtf8(GONFALONE_SOURCE_DIR) + u'/';
    QList<Piece> pieces;
    QDirIterator files(root + u"core"_s, {u"*.cpp"_s, u"*.h"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        if (kWholeTables.contains(path.mid(root.size())))
            continue;
        pieces << piecesOf(path.mid(root.size()), QString::fromUtf8(contentOf(path)));
    }
    pieces.removeIf(forPreparedServer);
    return pieces;
}

/// Those pieces that are part of no statement in `seen`.
QStringList missingFrom(const QStringList &seen, const QList<Piece> &pieces)
{
    QStringList missing;
    for (const Piece &piece : pieces) {
        const bool found =
            std::any_of(seen.begin(), seen.end(), [&](const QString &sql) { return sql.contains(piece.sql); });
        if (!found)
            missing << piece.toString();
    }
    return missing;
}

/// What the engines cannot prepare, because it is no statement on rows: run by opening, migrating and every
/// transaction.
QStringList runWithoutPreparing(Engine engine)
{
    QStringList bare{u"COMMIT"_s,
                     u"ROLLBACK"_s,
                     u"SAVEPOINT aside"_s,
                     u"ROLLBACK TO SAVEPOINT aside"_s,
                     u"RELEASE SAVEPOINT aside"_s,
                     u"CREATE TABLE IF NOT EXISTS schema_version (version BIGINT PRIMARY KEY, name TEXT NOT NULL, "
                     "checksum TEXT NOT NULL, applied_at TEXT NOT NULL)"_s};
    if (engine == Engine::Sqlite)
        bare << u"BEGIN IMMEDIATE"_s << u"PRAGMA foreign_keys = ON"_s << u"PRAGMA synchronous = FULL"_s
             << u"PRAGMA journal_mode = "_s << u"PRAGMA busy_timeout = %1"_s << u"PRAGMA data_version"_s
             << u"PRAGMA secure_delete = ON"_s << u"PRAGMA cache_size = -32768"_s
             << u"PRAGMA wal_checkpoint(TRUNCATE)"_s;
    else
        bare << u"BEGIN"_s << u"LISTEN gonfalone"_s << u"SET client_min_messages = warning"_s
             << u"SELECT pg_advisory_xact_lock(7146)"_s
             // asked when the answer to a COMMIT is lost: scripts/load.d/proxy loses it
             << u"SELECT CASE WHEN CAST(? AS xid8) >= pg_current_xact_id() THEN 'aborted' "
                "ELSE pg_xact_status(CAST(? AS xid8)) END"_s;
    return bare;
}

/// The few statements that only one of the engines knows, by a word in them.
bool onlyFor(Engine engine, const QString &sql)
{
    const bool sqlite =
        sql.contains(u"sqlite_master"_s) || sql.contains(u"pragma_table_info"_s) || sql.startsWith(u"PRAGMA"_s);
    static const QRegularExpression server(
        u"information_schema|pg_|transaction_timestamp|clock_timestamp|\\bsubstring\\("_s);
    const bool postgres = sql.contains(server);
    return engine == Engine::Sqlite ? sqlite : postgres;
}

QString wordsOf(const Error &error)
{
    return error.message + u' ' + error.detail;
}

#define DONE(expression)                                                                                               \
    do {                                                                                                               \
        const auto &done = (expression);                                                                               \
        QVERIFY2(done, qPrintable(done ? QString() : wordsOf(done.error())));                                          \
    } while (false)

} // namespace

/// Every statement of the program, prepared and run on both engines. A piece of SQL that stands in a source but in no
/// statement that was run fails the test, so that a new one cannot come without being tried.
class StatementsTest : public QObject
{
    Q_OBJECT

    Clock m_clock = Clock::fixed(fromInstantText(kNow));
    QMap<QString, QStringList> m_seen; ///< by engine

    /// Who is in the office, who read what, and what is held on a person.
    void people(Database &db, const Actor &capo, AccessService &access)
    {
        const QDate today = m_clock.today();
        DONE(access.people(capo));
        DONE(access.rename(capo, u"sindaco"_s, u"Il Sindaco"_s));
        DONE(access.addUser(capo, u"nuova"_s, u"Nuova"_s, {Role::Portavoce}));
        DONE(access.grantRole(capo, u"nuova"_s, Role::Sindaco, today, today.addDays(1)));
        ReadLog log(db, m_clock);
        DONE(log.read(capo, {ReadKind::Person, u"1"_s, u"PAT"_s}));
        ReadQuery query{u"capo"_s, u"x"_s, u"PAT"_s, 1, today, today};
        DONE(log.readings(capo, query));
        const PersonalDataStore store{};
        const auto found = store.search(db, u"asd"_s, 5);
        DONE(found);
        const auto contact = ContactStore().find(db, found->first().contact);
        DONE(contact);
        DONE(store.tablesOf(db, *contact));
        DONE(store.tablesOf(db, u"capo"_s));
        DONE(store.papersOf(db, contact->id));
        DONE(store.agendaOf(db, *contact));
        DONE(store.unsavedOn(db, contact->id));
        DONE(store.auditLinesWith(db, {u"asdf"_s}));
        DONE(store.readingsOf(db, contact->id));
        const auto cases = store.casesOf(db, contact->id);
        DONE(cases);
        DONE(UnitOfWork(db).run([&](Transaction &tx) -> Outcome {
            CHECK(store.discard(tx, {cases->first().id, cases->first().label, u"X"_s, u"note"_s, u"2026-11-22"_s}));
            CHECK(store.eraseReach(tx, contact->id));
            return store.eraseIdentity(tx, contact->id, u"X"_s, kNow);
        }));
    }

    /// What the settings write, by their services.
    void settingsStores(Database &db, const Actor &capo)
    {
        const QDate today = m_clock.today();
        OfficeService office(db, m_clock);
        const auto comune = office.comune(capo);
        DONE(comune);
        DONE(office.saveComune(capo, *comune));
        DONE(office.holders(capo));
        const auto holder = office.appoint(capo, {{}, u"Elena Sala"_s, u"Assessore"_s, u"Prova"_s, today, {}});
        DONE(holder);
        DONE(office.endHolder(capo, holder->id, holder->version, today));
        DONE(office.addRule(
            capo, {u"procedimento.termine_giorni"_s, u"30"_s, {}, today.addDays(9), {}, u"prova"_s, {}, true}, {}));
        HolidayRule day;
        day.name = u"Prova"_s;
        day.kind = HolidayKind::OneOff;
        day.date = today;
        day.source = u"prova"_s;
        DONE(office.addHoliday(capo, day));

        TemplateService texts(db, m_clock);
        DONE(texts.save(capo, {{}, u"delibera_patrocinio"_s, u"{{oggetto}}"_s, today, {}}, {}));
        const auto phrase = texts.savePhrase(capo, {{}, {}, u"Prova"_s, u"prova"_s});
        DONE(phrase);
        const auto changed = texts.savePhrase(capo, *phrase);
        DONE(changed);
        DONE(texts.phrases(capo));
        DONE(texts.dropPhrase(capo, *changed, u"prova"_s));
    }

    /// The people, the units and what ties them.
    void staffStores(Database &db, const Actor &capo)
    {
        StaffService staff(db, m_clock);
        const QDate today = m_clock.today();
        DONE(staff.importPeople(capo, "name;badge\nProva Uno;9001\n;9002\n", {}, false));
        auto person = staff.savePerson(capo, {{}, u"Prova Due"_s, {}, u"VRDMRA80A01H501Q"_s, {}, {}, {}, 0});
        DONE(person);
        DONE(staff.savePerson(capo, *person));
        UnitPeriod unit;
        unit.name = u"Prova"_s;
        unit.validFrom = today;
        const auto made = staff.put(capo, unit);
        DONE(made);
        Contract contract;
        contract.person = person->id;
        contract.validFrom = today;
        const auto signedOn = staff.put(capo, contract);
        DONE(signedOn);
        DONE(staff.setPay(capo, signedOn->id, 1));
        DONE(staff.pay(capo, signedOn->id));
        const auto facts = [&](auto fact, auto &&fill) {
            fact.validFrom = today;
            fill(fact);
            auto added = staff.put(capo, fact);
            DONE(added);
            added->validTo = today;
            const auto ended = staff.put(capo, *added);
            DONE(ended);
            DONE(staff.withdraw(capo, *ended, u"prova"_s));
        };
        const auto holders = OfficeStore().holdersOn(db, today);
        DONE(holders);
        facts(Headship(), [&](Headship &h) { h.unit = made->unit, h.person = person->id; });
        facts(Affiliation(), [&](Affiliation &a) { a.unit = made->unit, a.person = person->id; });
        facts(DelegaService(), [&](DelegaService &s) { s.unit = made->unit, s.holder = holders->first().id; });
        facts(Skill(), [&](Skill &s) { s.name = u"prova"_s, s.person = person->id; });
        facts(UnitPeriod(), [](UnitPeriod &u) { u.name = u"Altra"_s; });
        DONE(staff.withdraw(capo, *signedOn, u"prova"_s));
        DONE(PersonalDataStore().tablesOf(db, person->id));
        DONE(staff.chart(capo, today));
        DONE(staff.book(capo));
        person = staff.savePerson(capo, {{}, u"Prova Tre"_s, {}, {}, {}, {}, {}, 0});
        DONE(person);
        DONE(UnitOfWork(db).run(
            [&](Transaction &tx) { return StaffStore().erase(tx, person->id, u"X"_s, u"2026-11-22"_s); }));
    }

    /// The evaluations: a sheet of the demonstration, whose keys are what these statements make of them.
    void evaluationStores(Database &db, const Actor &capo)
    {
        const EvaluationStore store;
        DONE(store.systems(db));
        const auto cycles = store.cycles(db);
        DONE(cycles);
        const auto sheets = store.ofCycle(db, cycles->first().id);
        DONE(sheets);
        const EvaluationSheet sheet = sheets->first();
        DONE(store.find(db, sheet.label));
        DONE(store.ofPerson(db, sheet.person));
        DONE(store.readBy(db, capo.id));
        DONE(store.declarations(db, sheet.person, sheet.year));
        const auto other = store.userOf(db, u"segreteria"_s);
        DONE(other);
        DONE(UnitOfWork(db).run([&](Transaction &tx) -> Outcome {
            CHECK(store.updateSheet(tx, sheet));
            CHECK(store.closeCycle(tx, cycles->first()));
            CHECK(store.addReader(tx, sheet.id, {*other, 1, {}, {}}));
            CHECK(store.putWrap(tx, sheet.id, {*other, 1, {}, {}}));
            CHECK(store.wraps(db, sheet.id));
            CHECK(store.dropReader(tx, sheet.id, *other));
            CHECK(store.putRecovery(tx, sheet.id, {1, 1, {}}));
            CHECK(store.recovery(db, sheet.id));
            TRY(const SealedSheet content, store.content(db, sheet.id));
            CHECK(store.putContent(tx, sheet.id, content));
            TRY(const QList<SheetStep> steps, store.steps(db, sheet.id));
            CHECK(store.putStepContent(tx, sheet.id, steps.first()));
            CHECK(store.addDeclaration(tx, {sheet.person, sheet.year, m_clock.today(), {}, m_clock.now(), {}}));
            return PersonalDataStore().eraseEvaluations(tx, sheet.person);
        }));
    }

    /// What is sealed, and the keys.
    void secretStores(Database &db, const Actor &capo, const CaseFile &file)
    {
        SealingService sealing(db, m_clock);
        NoteService notes(db, m_clock);
        const auto keys = sealing.open(capo, demoPassword());
        QVERIFY2(keys, qPrintable(keys ? QString() : wordsOf(keys.error())));
        DONE(sealing.settle(capo, *keys));
        const auto portavoce = AccessService(db, m_clock).signIn(u"portavoce"_s, demoPassword());
        DONE(portavoce);
        DONE(sealing.open(*portavoce, demoPassword()));
        DONE(sealing.grant(capo, *keys, SecretClass::Notes, u"portavoce"_s, true));
        DONE(notes.standing(capo, *keys, file.label));
        const auto note = notes.add(capo, *keys, file.label, NoteAbout::Contact, u"prova"_s);
        DONE(note);
        DONE(notes.correct(capo, *keys, note->id, 1, u"prova corretta"_s));
        DONE(notes.notes(capo, *keys, file.label));
        CaseQuery query;
        query.text = u"corretta"_s;
        DONE(notes.list(capo, *keys, query));
        DONE(notes.remove(capo, *keys, note->id, u"prova"_s));
        DONE(sealing.newRecoverySheet(capo, *keys));
        DONE(sealing.revoke(capo, *keys, SecretClass::Notes, u"portavoce"_s));
        DONE(sealing.overview(capo, *keys));
        DONE(AccessService(db, m_clock).setPassword(capo, u"portavoce"_s, u"another password"_s));
    }

    void rotaStores(Database &db, const Actor &capo)
    {
        OnCallService rota(db, m_clock);
        OnCallShift shift;
        shift.kind = OnCallKind::Staff;
        shift.person = u"Nadia Prova"_s;
        shift.from = m_clock.now().toSecsSinceEpoch();
        shift.to = shift.from + 86'400;
        const auto made = rota.add(capo, shift);
        DONE(made);
        const auto changed = rota.edit(capo, *made);
        DONE(changed);
        OnCallSwap swap;
        swap.shift = made->id;
        swap.toPerson = u"Oreste Prova"_s;
        const auto proposed = rota.propose(capo, swap);
        DONE(proposed);
        DONE(rota.answer(capo, proposed->id, true));
        const QDate today = m_clock.today();
        DONE(rota.swaps(capo, today, today));
        const auto now = rota.shifts(capo, today, today.addDays(1));
        DONE(now);
        for (const OnCallShift &one : *now) {
            if (one.id == made->id)
                DONE(rota.remove(capo, one));
        }
    }

    /// Missions: those of the demonstration, asked for in every way.
    void missionStores(Database &db, const Actor &capo)
    {
        MissionService missions(db, m_clock);
        const auto all = missions.list(capo, {});
        MissionQuery ofCases;
        ofCases.states << u"requested"_s;
        DONE(missions.list(capo, ofCases));
        ofCases.text = u"roma"_s;
        DONE(missions.list(capo, ofCases));
        DONE(MissionStore().countByState(db, {}));
        DONE(all);
        const auto mission = missions.find(capo, all->rows.last().label);
        DONE(mission);
        MissionQuery query;
        query.year = m_clock.today().year();
        query.persons = QStringList{u"Anna Greco"_s};
        query.states = QStringList{u"settled"_s};
        query.text = u"roma"_s;
        query.from = m_clock.today().addDays(-100);
        query.to = m_clock.today();
        DONE(missions.list(capo, query));
        DONE(missions.totals(capo, query));
        query.persons.clear();
        query.restricted = true;
        DONE(missions.totals(capo, query));
        DONE(missions.decisions(capo, mission->file.id));
        DONE(missions.clashes(capo, *mission));
        DONE(missions.actions(capo, *mission));
        DONE(missions.nameDeputy(
            capo, {{}, u"Giulia Ferri"_s, u"Marco Conti"_s, m_clock.today(), m_clock.today(), u"decreto 1"_s}));
        DONE(missions.deputies(capo));
        DONE(missions.transparency(capo, m_clock.today().year(), 1));
        DONE(MissionStore().absencesOf(db, u"Giulia Ferri"_s, 0, 1));
    }

    /// Requests for an appointment, by everything that a list is asked for.
    void appointmentStores(Database &db, const Actor &capo)
    {
        AppointmentService service(db, m_clock);
        AppointmentRequest draft;
        draft.requester = u"Rosa"_s;
        draft.subject = u"Prova"_s;
        draft.received = m_clock.today();
        const auto made = service.registerByHand(capo, draft);
        DONE(made);
        const AppointmentStore store;
        AppointmentQuery query;
        query.text = u"prova"_s;
        query.contact = made->contact;
        query.handedTo = QStringList{u"x"_s};
        DONE(store.list(db, query));
        QCOMPARE(store.ofMessage(db, u"x"_s).error().kind, ErrorKind::NotFound);
        QCOMPARE(store.ofGesture(db, u"x"_s).error().kind, ErrorKind::NotFound);
        QCOMPARE(store.ofEntry(db, AgendaEntryId{99}).error().kind, ErrorKind::NotFound);
        DONE(store.ofContact(db, made->contact));
        DONE(UnitOfWork(db).run([&](Transaction &tx) -> Outcome {
            TRY(const DocumentId paper, store.addPaper(tx, made->id, {u"a"_s, {}, u"letter"_s, "x"}, {}, {}));
            return store.addLetter(tx, {made->id, {}, {}, {}, {}, paper, u"<m>"_s, m_clock.now(), {}});
        }));
        const auto papers = service.papers(capo, made->label);
        DONE(papers);
        DONE(service.paperContent(capo, made->label, papers->first().id));
        DONE(store.letters(db, made->id));
        DONE(service.events(capo, made->label));
        DONE(service.save(capo, *made));
    }

    /// The agenda, with what is personal in it: the head of cabinet and the Segreteria have signed in.
    void agendaStores(Database &db, const Actor &capo, const CaseFile &file)
    {
        SealingService sealing(db, m_clock);
        const auto keys = sealing.open(capo, demoPassword());
        QVERIFY2(keys, qPrintable(keys ? QString() : wordsOf(keys.error())));
        DONE(sealing.settle(capo, *keys));
        AgendaService agenda(db, m_clock);
        const auto calendars = agenda.calendars(capo, *keys);
        DONE(calendars);
        AgendaEntry entry;
        entry.calendar = calendars->first().calendar.id;
        entry.words.title = u"Prova"_s;
        entry.words.cases = QStringList{file.label};
        entry.series.start = wholeDay(m_clock.today());
        entry.series.length = {1, 0};
        RecurrenceRule daily;
        entry.series.rules = {daily};
        const auto made = agenda.create(capo, *keys, entry);
        DONE(made);
        const qint64 now = m_clock.now().toSecsSinceEpoch();
        DONE(agenda.items(capo, *keys, {{now, now + 20'000'000'000}}));
        AgendaPapers papers(db, m_clock);
        const auto paper = papers.add(capo, *keys, made->entry.id, {u"ordine.txt"_s, u"text/plain"_s, {}, "1. Prova"});
        QVERIFY2(paper, paper ? "" : qPrintable(paper.error().message));
        DONE(papers.content(capo, *keys, made->entry.id, paper->id));
        DONE(papers.remove(capo, *keys, made->entry.id, paper->id));
        DONE(agenda.search(capo, *keys, u"prova"_s));
        DONE(agenda.ofCase(capo, *keys, file.label));
        DONE(agenda.history(capo, *keys, made->entry.id));
        DONE(agenda.news(capo, *keys));
        DONE(agenda.looked(capo, 1));
        DONE(agenda.undo(capo, *keys, made->gesture));
        AgendaCalendarId official;
        for (const CalendarStanding &one : *calendars) {
            if (one.calendar.kind == CalendarKind::Official)
                official = one.calendar.id;
            if (!one.calendar.isSealed())
                continue;
            entry.calendar = one.calendar.id;
        }
        const auto personal = agenda.create(capo, *keys, entry);
        DONE(personal);
        const OccurrenceRef ref{personal->entry.id, {}, personal->entry.version};
        const auto moved = agenda.move(capo, *keys, ref, EditScope::All, entry.series.start, {1, 0}, official);
        DONE(moved);
        DONE(agenda.undo(capo, *keys, moved->gesture));
        const QByteArray calendar =
            "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:a@x\r\nDTSTART:20260504T080000Z\r\nSUMMARY:x\r\n"
            "END:VEVENT\r\nEND:VCALENDAR\r\n";
        DONE(agenda.importText(capo, *keys, calendar, u"x.ics"_s, {.calendar = official}));
        DONE(agenda.exportCalendar(capo, *keys, official, {}, {}));
        DONE(agenda.items(capo, *keys, {{now, now + 86'400}}));
        const QDate today = m_clock.today();
        DONE(agenda.lend(capo, official, u"portavoce"_s, GrantLevel::Edit, today, today));
        DONE(agenda.takeBack(capo, official, u"portavoce"_s));
        rotaStores(db, capo);
        DONE(ChangeStore().last(db));
        DONE(UnitOfWork(db).run([&](Transaction &tx) {
            return AgendaStore().addCalendar(tx, {{}, CalendarKind::Assessore, u"Prova"_s});
        }));
        ZoneTable zones;
        DONE(EntryStore(zones).beyond(db, now, {official}));
        DONE(EntryStore(zones).named(db, official, {u"uid-of-nobody"_s}));
        DONE(OccurrenceStore().items(db, {now, now + 1}, {official}, {official}));
    }

    void everyStore(Database &db, const Actor &capo)
    {
        const QDate today = m_clock.today();
        const auto write = [&](auto work) { return UnitOfWork(db).run(work); };

        DONE(clockWarning(db, m_clock));
        const CaseStore cases{};
        CaseQuery query{u"patrocinio"_s, {u"received"_s, u"granted"_s}, u"a b"_s, CaseSort::Due, true, 0, 10};
        for (CaseSort sort : {CaseSort::Due, CaseSort::Received, CaseSort::Label, CaseSort::Subject, CaseSort::Party}) {
            for (bool descending : {false, true}) {
                query.sort = sort;
                query.descending = descending;
                DONE(cases.list(db, query));
            }
        }
        const auto page = cases.list(db, {u"patrocinio"_s, {}, {}, CaseSort::Due, false, 0, 10});
        QVERIFY(page && !page->rows.isEmpty());
        const CaseFile first = page->rows.first();
        DONE(cases.find(db, first.id));
        DONE(cases.findByLabel(db, first.label));
        DONE(cases.countByState(db, u"patrocinio"_s));
        DONE(cases.events(db, first.id));
        DONE(cases.probableNumber(db, u"PAT"_s, 2026));
        DONE(cases.registerFaults(db));
        DONE(write([&](Transaction &tx) { return cases.update(tx, first); }));
        DONE(write([&](Transaction &tx) {
            return cases.rememberMessage(tx, u"<a@b>"_s, first.id, u"pec"_s, u"a@b"_s, m_clock.now(), {});
        }));
        DONE(cases.caseOfMessage(db, u"<a@b>"_s));
        DONE(write([&](Transaction &tx) { return cases.saveFormDraft(tx, capo.id.value, u"f"_s, 1, u"{}"_s, kNow); }));
        DONE(cases.formDraft(db, capo.id.value, u"f"_s, 1));
        DONE(write([&](Transaction &tx) { return cases.dropFormDraft(tx, capo.id.value, u"f"_s, 1); }));

        const ContactStore contacts{};
        Contact body;
        body.name = u"Circolo Due Torri"_s;
        body.taxCode = u"90099990010"_s;
        body.pec = u"torri@pec.example"_s;
        const auto added = write([&](Transaction &tx) { return contacts.add(tx, body); });
        DONE(added);
        DONE(write([&](Transaction &tx) { return contacts.update(tx, *added); }));
        DONE(contacts.search(db, u"torri"_s, 5));
        DONE(contacts.recognise(db, body));
        Contact stranger;
        stranger.name = u"Nessuno"_s;
        stranger.taxCode = u"90099990028"_s;
        stranger.pec = u"nessuno@pec.example"_s;
        QVERIFY(!contacts.recognise(db, stranger)); // by tax code, by address and by name
        DONE(contacts.find(db, added->id));

        const DocumentStore documents{};
        const auto paper = write([&](Transaction &tx) {
            return documents.add(tx, first.id.value, {u"a.txt"_s, u"text/plain"_s, u"attachment"_s, "a"}, kNow,
                                 u"capo"_s);
        });
        DONE(paper);
        DONE(documents.ofCase(db, first.id.value));
        DONE(documents.caseOf(db, *paper));
        DONE(documents.content(db, *paper));
        DONE(documents.verify(db));

        CaseQuery due = {u"patrocinio"_s, {}, {}, CaseSort::Due, false, 0, 10};
        due.dueTo = today;
        DONE(cases.list(db, due));
        due.states = {u"received"_s};
        DONE(cases.list(db, due));
        due.referredTo = QStringList{u"Giulia Ferri"_s, u"Anna Greco"_s};
        DONE(cases.list(db, due));
        DONE(cases.countByState(db, u"patrocinio"_s, due.referredTo));
        due.referredTo = QStringList{};
        DONE(cases.list(db, due));
        DONE(PatrocinioStore().history(db, first));
        DONE(PatrocinioStore().eventsBetween(db, first.id, today, today));
        DONE(PatrocinioStore().reportGroups(db, {today.addDays(-300), today, 30}));
        const RegulationStore regulation{};
        const auto profiles = regulation.profiles(db);
        DONE(profiles);
        DONE(write([&](Transaction &tx) { return regulation.addProfile(tx, profiles->first(), kNow, u"capo"_s); }));
        DONE(write([&](Transaction &tx) {
            return regulation.addBlackout(tx, u"Elezioni"_s, {PollKind::Regional, today, today.addDays(30), {}});
        }));
        const auto blackouts = regulation.blackouts(db);
        DONE(blackouts);
        DONE(write(
            [&](Transaction &tx) { return regulation.removeBlackout(tx, blackouts->first(), u"annullate"_s, kNow); }));

        DONE(RecordStore().versions(db, first.id));

        const LetterStore letters{};
        const auto letter = write([&](Transaction &tx) {
            return letters.add(
                tx,
                {{}, first.id, u"avvio"_s, u"ASD"_s, u"a@b"_s, u"s"_s, *paper, u"<l@b>"_s, m_clock.now(), u"capo"_s});
        });
        DONE(letter);
        DONE(letters.ofCase(db, first.id));
        DONE(CaseStore().registers(db));
        DONE(RegulationStore().newestProfile(db));
        DONE(letters.byMessageId(db, u"<l@b>"_s));
        DONE(write([&](Transaction &tx) { return letters.recordReceipt(tx, *letter); }));

        const AuditStore audit(m_clock);
        DONE(audit.head(db));
        DONE(audit.changesSince(db, 0, u"case"_s, 10));
        DONE(audit.lastChange(db, u"case"_s, first.label));
        const PresenceStore presence{};
        DONE(write([&](Transaction &tx) { return presence.stay(tx, u"s"_s, capo.id, u"case x"_s, kNow); }));
        DONE(presence.others(db, u"case x"_s, u"other"_s));
        DONE(write([&](Transaction &tx) { return presence.leave(tx, u"s"_s); }));

        DONE(RuleStore().all(db));
        DONE(RuleStore().kept(db));
        DONE(RuleStore().inForce(db, u"procedimento.termine_giorni"_s, today));
        DONE(HolidayStore().all(db));
        DONE(OfficeStore().holdersOn(db, today));
        settingsStores(db, capo);
        missionStores(db, capo);
        staffStores(db, capo);
        evaluationStores(db, capo);
        agendaStores(db, capo, first);
        appointmentStores(db, capo);
        secretStores(db, capo, first);

        AccessService access(db, m_clock);
        QVERIFY(!access.signIn(u"sindaco"_s, u"not the password"_s));
        DONE(access.signIn(u"sindaco"_s, demoPassword()));
        DONE(access.setRole(capo, u"sindaco"_s, Role::Portavoce, true));
        DONE(access.setRole(capo, u"sindaco"_s, Role::Portavoce, false));
        DONE(access.setAssessore(capo, u"sindaco"_s, u"Giulia Ferri"_s, true));
        DONE(access.setAssessore(capo, u"sindaco"_s, u"Giulia Ferri"_s, false));
        DONE(access.setDisabled(capo, u"sindaco"_s, true));
        DONE(access.setPassword(capo, u"sindaco"_s, u"another password"_s));
        people(db, capo, access);
        DONE(tablesOf(db));
        const BackupStore backups{};
        DONE(backups.settings(db));
        DONE(write([&](Transaction &tx) { return backups.putLastDaily(tx, today); }));
        DONE(checkOffice(db, capo, m_clock));
        DONE(write([&](Transaction &tx) { return audit.rejoin(tx, u"capo"_s, u"prova"_s); }));
        DONE(checkOffice(db, capo, m_clock));
    }

private slots:
    void everyStatementRuns_data() { addEngines(); }
    void everyStatementRuns()
    {
        QFETCH(QString, engine);
        const TestDatabase place(engine);
        const auto made = createDemoOffice(*DatabaseUrl::parse(place.url()), m_clock);
        QVERIFY2(made, qPrintable(made ? QString() : wordsOf(made.error())));
        Database &db = **made;
        const auto capo = AccessService(db, m_clock).signIn(u"capo"_s, demoPassword());
        QVERIFY(capo);
        everyStore(db, *capo);
        if (QTest::currentTestFailed())
            return;
        m_seen[engine] = db.preparedStatements();
        // Not only cached: the engine takes each of them anew.
        for (const QString &sql : m_seen[engine])
            QVERIFY2(db.canPrepare(sql), qPrintable(sql));
    }

    void everyPieceOfSqlInTheSourcesWasRun_data() { addEngines(); }
    void everyPieceOfSqlInTheSourcesWasRun()
    {
        QFETCH(QString, engine);
        const Engine here = engine == u"sqlite"_s ? Engine::Sqlite : Engine::Postgres;
        const Engine other = here == Engine::Sqlite ? Engine::Postgres : Engine::Sqlite;
        QVERIFY2(m_seen.contains(engine), "run the whole program: this function needs what the first one collected");
        QList<Piece> pieces = piecesInTheSources();
        QVERIFY2(pieces.size() > 60, "the sources were not found, or not understood");
        QStringList seen = m_seen[engine] + runWithoutPreparing(here);
        for (const Migration &step : migrations())
            seen << QString::fromUtf8(step.sql); // TestDatabase was migrated through all of them
        // Run by everyStore(), with their values in place of the names.
        seen << ErasureStore::reach() << ErasureStore::identity() << ErasureStore::contents()
             << ErasureStore::requestContents() << ErasureStore::evaluations();
        const QStringList foreign = runWithoutPreparing(other);
        pieces.removeIf([&](const Piece &piece) { return onlyFor(other, piece.sql) || foreign.contains(piece.sql); });
        const QStringList missing = missingFrom(seen, pieces);
        QVERIFY2(missing.isEmpty(), qPrintable(u"no test runs\n"_s + missing.join(u'\n')));
    }

    /// What one engine was given, the other takes too: no statement was written for one of them unnoticed.
    void theEnginesWereGivenTheSame()
    {
        QCOMPARE(m_seen.size(), 2);
        const auto common = [&](const QString &engine) {
            QStringList sql = m_seen[engine];
            sql.removeIf(
                [](const QString &each) { return onlyFor(Engine::Sqlite, each) || onlyFor(Engine::Postgres, each); });
            // Which index SQLite reads what lists show from: the statement is the same.
            sql.replaceInStrings(u"INDEXED BY agenda_entry_face "_s, QString());
            sql.replaceInStrings(u"INDEXED BY agenda_entry_found "_s, QString());
            sql.sort();
            return sql;
        };
        QCOMPARE(common(u"sqlite"_s), common(u"postgresql"_s));
    }

    void aBadStatementIsCaught_data() { addEngines(); }
    void aBadStatementIsCaught()
    {
        QFETCH(QString, engine);
        const TestDatabase place(engine);
        const auto db = Database::open(*DatabaseUrl::parse(place.url()), true);
        QVERIFY(db);
        DONE(migrate(**db, kNow));
        DONE((*db)->canPrepare(u"SELECT id FROM case_file WHERE label = ?"_s));
        for (const QString &sql :
             {u"SELEC id FROM case_file"_s, u"SELECT nothing FROM case_file"_s,
              u"SELECT id FROM nowhere WHERE id = ?"_s, u"INSERT INTO setting (key) VALUES (?, ?)"_s,
              u"SELECT id FROM case_file WHERE label LIKE"_s})
            QVERIFY2(!(*db)->canPrepare(sql), qPrintable(sql));
        const bool sqlite = engine == u"sqlite"_s;
        QCOMPARE(bool((*db)->canPrepare(u"INSERT OR REPLACE INTO setting (key, value) VALUES (?, ?)"_s)), sqlite);
        QCOMPARE(bool((*db)->canPrepare(u"SELECT now()::date FROM setting"_s)), !sqlite);
    }

    /// The net itself: a statement that nobody runs, whole or put together, is named with its file and line.
    void aStatementThatNobodyRunsIsNamed()
    {
        const QString source = uR"src(
            // SELECT in a comment is none
            const QString kColumns = u"id, label"_s;
            say("There is no case: select another.");
            db.read(u"SELECT "_s + kColumns + u" FROM case_file WHERE id = ?"_s + direction);
            db.write(tx, u"UPDATE case_file SET state = ? "
                         "WHERE id = ?"_s, {});
            where += u" AND open = 1"_s;
            order = u" DESC"_s;
        )src"_s;
        const QList<Piece> pieces = piecesOf(u"core/x/XStore.cpp"_s, source);
        QStringList sql;
        for (const Piece &piece : pieces)
            sql << piece.sql;
        QCOMPARE(sql,
                 (QStringList{u"SELECT "_s, u" FROM case_file WHERE id = ?"_s,
                              u"UPDATE case_file SET state = ? WHERE id = ?"_s, u" AND open = 1"_s, u" DESC"_s}));
        const QStringList seen{u"SELECT id, label FROM case_file WHERE id = ? AND open = 1 ORDER BY id DESC"_s};
        QCOMPARE(missingFrom(seen, pieces),
                 QStringList{u"core/x/XStore.cpp:6: UPDATE case_file SET state = ? WHERE id = ?"_s});
    }
};

QTEST_GUILESS_MAIN(StatementsTest)
#include "StatementsTest.moc"
