#include "core/cases/CaseStore.h"
#include "core/access/UserStore.h"
#include "core/base/Clock.h"
#include "core/contacts/Contact.h"
#include "core/storage/Migrations.h"
#include "tests/support/Engines.h"

#include <QTest>

#include <thread>

using namespace gonfalone;
using namespace Qt::StringLiterals;

namespace {

const QString kNow = u"2026-11-22T08:00:00.000Z"_s;

std::unique_ptr<Database> opened(const QString &url)
{
    auto db = Database::open(*DatabaseUrl::parse(url), true);
    if (!db)
        qFatal("%s", qPrintable(db.error().message + db.error().detail));
    if (const auto done = migrate(**db, kNow); !done)
        qFatal("%s", qPrintable(done.error().message + done.error().detail));
    return std::move(*db);
}

CaseFile request(const QString &subject, const QString &party = u"Pro Loco"_s,
                 const QDate &received = QDate(2026, 3, 2))
{
    CaseFile file;
    file.module = u"patrocinio"_s;
    file.subject = subject;
    file.party = party;
    file.state = u"received"_s;
    file.received = received;
    file.due = received.addDays(30);
    file.searchText = nameKey(subject + u' ' + party);
    return file;
}

CaseFile added(Database &db, const CaseFile &file, int year = 2026, const QString &registerKey = u"PAT"_s)
{
    const auto made = UnitOfWork(db).run(
        [&](Transaction &tx) { return CaseStore().add(tx, file, registerKey, year, kNow, u"anna"_s); });
    if (!made)
        qFatal("%s", qPrintable(made.error().message + made.error().detail));
    return *made;
}

CaseQuery all(const QStringList &states = {}, const QString &text = {})
{
    return {u"patrocinio"_s, states, text, CaseSort::Label, false, 0, 100};
}

QStringList subjectsOf(const Result<CaseListPage> &page)
{
    QStringList subjects;
    if (page) {
        for (const CaseFile &file : page->rows)
            subjects << file.subject;
    }
    return subjects;
}

void run(Database &db, const QString &sql, const Values &values = {})
{
    const auto done = UnitOfWork(db).run([&](Transaction &tx) { return db.write(tx, sql, values); });
    if (!done)
        qFatal("%s", qPrintable(done.error().message + done.error().detail));
}

} // namespace

/// Registers, cases, timelines, mail already seen and form drafts, on both engines.
class CaseStoreTest : public QObject
{
    Q_OBJECT

    const CaseStore m_store{};

private slots:
    void aCaseComesBackAsItWasStored_data() { addEngines(); }
    void aCaseComesBackAsItWasStored()
    {
        QFETCH(QString, engine);
        const TestDatabase place(engine);
        const auto db = opened(place.url());
        CaseFile file = request(u"L’«ènfasi» & <b>'; DROP TABLE case_file; --"_s, u"Società «Ωmega» 𝄞"_s);
        file.open = false;
        const CaseFile made = added(*db, file);
        QCOMPARE(made.label, u"PAT-2026/0001"_s);
        QCOMPARE(made.version, 1);
        QVERIFY(made.id.isValid());
        file.id = made.id;
        file.label = made.label;
        file.version = 1;
        QCOMPARE(*m_store.find(*db, made.id), file);
        QCOMPARE(*m_store.findByLabel(*db, u"PAT-2026/0001"_s), file);
        const auto none = m_store.findByLabel(*db, u"PAT-2026/0002"_s);
        QCOMPARE(none.error().kind, ErrorKind::NotFound);
        QVERIFY(none.error().message.contains(u"PAT-2026/0002"_s));
        QCOMPARE(m_store.find(*db, CaseId{made.id.value + 1}).error().kind, ErrorKind::NotFound);
    }

    void everyYearAndRegisterStartsAtOne_data() { addEngines(); }
    void everyYearAndRegisterStartsAtOne()
    {
        QFETCH(QString, engine);
        const TestDatabase place(engine);
        const auto db = opened(place.url());
        QCOMPARE(*m_store.probableNumber(*db, u"PAT"_s, 2026), 1);
        QCOMPARE(added(*db, request(u"a"_s), 2026).label, u"PAT-2026/0001"_s);
        QCOMPARE(added(*db, request(u"b"_s), 2026).label, u"PAT-2026/0002"_s);
        QCOMPARE(added(*db, request(u"c"_s), 2027).label, u"PAT-2027/0001"_s);
        QCOMPARE(added(*db, request(u"d"_s), 2026, u"MIS"_s).label, u"MIS-2026/0001"_s);
        // The old year goes on where it was.
        QCOMPARE(added(*db, request(u"e"_s), 2026).label, u"PAT-2026/0003"_s);
        QCOMPARE(*m_store.probableNumber(*db, u"PAT"_s, 2026), 4);
        QCOMPARE(*m_store.probableNumber(*db, u"PAT"_s, 2027), 2);
        // Asking reserves nothing.
        QCOMPARE(*m_store.probableNumber(*db, u"PAT"_s, 2026), 4);
        QVERIFY(m_store.registerFaults(*db)->isEmpty());
    }

    void aRollbackLeavesNoHole_data() { addEngines(); }
    void aRollbackLeavesNoHole()
    {
        QFETCH(QString, engine);
        const TestDatabase place(engine);
        const auto db = opened(place.url());
        added(*db, request(u"a"_s));
        QString lost;
        const auto undone = UnitOfWork(*db).run([&](Transaction &tx) -> Outcome {
            TRY(const CaseFile file, m_store.add(tx, request(u"b"_s), u"PAT"_s, 2026, kNow, u"anna"_s));
            lost = file.label;
            CHECK(m_store.addEvent(tx, file.id, {fromInstantText(kNow), u"Anna"_s, u"Received"_s, {}}));
            return failure(Error::cancelled(u"changed my mind"_s));
        });
        QVERIFY(!undone);
        QCOMPARE(lost, u"PAT-2026/0002"_s);
        QCOMPARE(m_store.findByLabel(*db, lost).error().kind, ErrorKind::NotFound);
        QCOMPARE(added(*db, request(u"c"_s)).label, lost);
        QCOMPARE(m_store.list(*db, all())->total, 2);
        QVERIFY(m_store.registerFaults(*db)->isEmpty());
    }

    void writersAtOnceNeitherShareNorSkip_data() { addEngines(); }
    void writersAtOnceNeitherShareNorSkip()
    {
        QFETCH(QString, engine);
        const TestDatabase place(engine);
        const auto db = opened(place.url());
        constexpr int kWriters = 6;
        constexpr int kEach = 9;
        std::array<QStringList, kWriters> labels;
        std::array<int, kWriters> failed{};
        std::vector<std::thread> writers;
        for (int w = 0; w < kWriters; ++w)
            writers.emplace_back([&, w] {
                const auto own = Database::open(*DatabaseUrl::parse(place.url()));
                for (int i = 0; i < kEach; ++i) {
                    // Two registers taken in turns, and every third case given up.
                    const auto made = UnitOfWork(**own).run([&](Transaction &tx) -> Result<CaseFile> {
                        TRY(const CaseFile file,
                            m_store.add(tx, request(u"s"_s), u"PAT"_s, 2026 + i % 2, kNow, u"anna"_s));
                        if (i % 3 == 2)
                            return failure(Error::cancelled(u"changed my mind"_s));
                        return file;
                    });
                    if (made)
                        labels[std::size_t(w)] << made->label;
                    else if (made.error().kind != ErrorKind::Cancelled)
                        ++failed[std::size_t(w)];
                }
            });
        for (auto &writer : writers)
            writer.join();
        for (int count : failed)
            QCOMPARE(count, 0);
        QStringList all;
        for (const QStringList &list : labels)
            all << list;
        all.sort();
        QStringList expected;
        for (int year : {2026, 2027}) {
            for (int n = 1; n <= kWriters * 3; ++n)
                expected << u"PAT-%1/%2"_s.arg(year).arg(n, 4, 10, QLatin1Char('0'));
        }
        QCOMPARE(all, expected);
        QVERIFY(m_store.registerFaults(*db)->isEmpty());
    }

    void faultsOfARegisterAreNamed_data() { addEngines(); }
    void faultsOfARegisterAreNamed()
    {
        QFETCH(QString, engine);
        const TestDatabase place(engine);
        const auto db = opened(place.url());
        for (int i = 0; i < 4; ++i)
            added(*db, request(u"s"_s));
        added(*db, request(u"s"_s), 2027);
        QVERIFY(m_store.registerFaults(*db)->isEmpty());

        // A hole in the middle.
        run(*db, u"DELETE FROM case_file WHERE label = 'PAT-2026/0002'"_s);
        auto faults = m_store.registerFaults(*db);
        QCOMPARE(faults->size(), 1);
        QVERIFY2(faults->first().contains(u"PAT-2026"_s) && faults->first().contains(u'4')
                     && faults->first().contains(u'3'),
                 qPrintable(faults->first()));
        // Filling it with a number beyond the end keeps the count right and the register wrong.
        const CaseFile beyond = request(u"planted"_s);
        run(*db,
            u"INSERT INTO case_file (module, register, year, number, label, subject, party, state, received, due, open, search_text, "
            "created_at, created_by) VALUES ('patrocinio', 'PAT', 2026, 9, 'PAT-2026/0009', ?, ?, 'received', '2026-03-02', "
            "'2026-04-01', 1, '', ?, 'anna')"_s,
            {beyond.subject, beyond.party, kNow});
        QCOMPARE(m_store.registerFaults(*db)->size(), 1);
        run(*db, u"UPDATE case_file SET number = 2, label = 'PAT-2026/0002' WHERE number = 9"_s);
        QVERIFY(m_store.registerFaults(*db)->isEmpty());
        run(*db, u"UPDATE case_file SET number = 0 WHERE number = 1 AND year = 2026"_s);
        QVERIFY2(m_store.registerFaults(*db)->size() == 1, "a register that starts at 0 has no 1");
        run(*db, u"UPDATE case_file SET number = 1 WHERE number = 0"_s);
        QVERIFY(m_store.registerFaults(*db)->isEmpty());
        // The counter put back: the next number would be doubled.
        run(*db, u"UPDATE register_counter SET last = 3 WHERE year = 2026"_s);
        QCOMPARE(m_store.registerFaults(*db)->size(), 1);
        const auto doubled = UnitOfWork(*db).run(
            [&](Transaction &tx) { return m_store.add(tx, request(u"s"_s), u"PAT"_s, 2026, kNow, u"anna"_s); });
        QCOMPARE(doubled.error().kind, ErrorKind::Conflict); // the unique key of the register holds all the same
        run(*db, u"UPDATE register_counter SET last = 4 WHERE year = 2026"_s);
        // A whole register without its counter.
        run(*db, u"DELETE FROM register_counter WHERE year = 2027"_s);
        QVERIFY2(m_store.registerFaults(*db)->size() == 1, "cases whose register has no counter go unnoticed");
        QVERIFY(m_store.registerFaults(*db)->first().contains(u"PAT-2027"_s));
    }

    void listsPageInAStableOrder_data() { addEngines(); }
    void listsPageInAStableOrder()
    {
        QFETCH(QString, engine);
        const TestDatabase place(engine);
        const auto db = opened(place.url());
        // Seven of them fall due on the same day: only the number keeps them apart.
        QVERIFY(UnitOfWork(*db).run([&](Transaction &tx) -> Outcome {
            for (int i = 0; i < 25; ++i) {
                const CaseFile file =
                    request(u"s%1"_s.arg(i, 2, 10, QLatin1Char('0')), u"p"_s, QDate(2026, 3, 1).addDays(i % 4));
                CHECK(m_store.add(tx, file, u"PAT"_s, 2026, kNow, u"anna"_s));
            }
            return {};
        }));
        for (CaseSort sort : {CaseSort::Due, CaseSort::Received, CaseSort::Label, CaseSort::Subject, CaseSort::Party}) {
            for (bool descending : {false, true}) {
                const QStringList whole =
                    subjectsOf(m_store.list(*db, {u"patrocinio"_s, {}, {}, sort, descending, 0, 100}));
                QCOMPARE(whole.size(), 25);
                QStringList pages;
                for (int offset = 0; offset < 30; offset += 7) {
                    const auto page = m_store.list(*db, {u"patrocinio"_s, {}, {}, sort, descending, offset, 7});
                    QCOMPARE(page->total, 25);
                    QCOMPARE(page->rows.size(), qBound(0, 25 - offset, 7));
                    pages << subjectsOf(page);
                }
                QCOMPARE(pages, whole);
                QStringList other = subjectsOf(m_store.list(*db, {u"patrocinio"_s, {}, {}, sort, !descending, 0, 100}));
                std::reverse(other.begin(), other.end());
                QCOMPARE(other, whole);
            }
        }
        const auto due = m_store.list(*db, {u"patrocinio"_s, {}, {}, CaseSort::Due, false, 0, 100});
        QVERIFY(std::is_sorted(due->rows.begin(), due->rows.end(),
                               [](const auto &a, const auto &b) { return a.due < b.due; }));
        QVERIFY(m_store.list(*db, {u"missions"_s, {}, {}, CaseSort::Due, false, 0, 100})->rows.isEmpty());
    }

    void theEnginesSortAlike()
    {
        const QStringList names{u"zeta"_s, u"Alfa"_s, u"èra"_s, u"Era"_s, u"alfa 2"_s, u"Ère"_s,
                                u"10"_s,   u"9"_s,    u"a-b"_s, u"ab"_s,  u"a b"_s};
        QList<QStringList> orders;
        for (const QString &engine : {u"sqlite"_s, u"postgresql"_s}) {
            const TestDatabase place(engine);
            const auto db = opened(place.url());
            for (const QString &name : names)
                added(*db, request(name));
            orders << subjectsOf(m_store.list(*db, {u"patrocinio"_s, {}, {}, CaseSort::Subject, false, 0, 100}));
        }
        QCOMPARE(orders[0].size(), names.size());
        QCOMPARE(orders[0], orders[1]);
    }

    void searchFindsWordsWhateverTheirAccentsAndCase_data() { addEngines(); }
    void searchFindsWordsWhateverTheirAccentsAndCase()
    {
        QFETCH(QString, engine);
        const TestDatabase place(engine);
        const auto db = opened(place.url());
        const QString music = u"Festa della MÙSICA"_s;
        const QString sagra = u"Sagra dell’uva 100%"_s;
        const QString under = u"A_B"_s;
        for (const QString &subject : {music, sagra, under})
            added(*db, request(subject, u"x"_s));
        const auto finds = [&](const QString &text, const QStringList &found) {
            const auto page = m_store.list(*db, all({}, text));
            const bool right = page && subjectsOf(page) == found && page->total == found.size();
            QVERIFY2(right, qPrintable(u"“%1” finds %2"_s.arg(text, subjectsOf(page).join(u", "_s))));
        };
        finds({}, {music, sagra, under});
        finds(u"musica"_s, {music});
        finds(u"MUSICA"_s, {music});
        finds(u"música"_s, {music});
        finds(u"mu\u0300sica"_s, {music}); // the accent as a sign of its own
        finds(u"fest MÙS"_s, {music});
        finds(u"musica festa"_s, {music});    // in any order
        finds(u"musica sagra"_s, {});         // every word
        finds(u"dell'uva"_s, {sagra});        // whichever apostrophe
        finds(u"%"_s, {music, sagra, under}); // no word at all: no filter
        finds(u"100%"_s, {sagra});
        finds(u"a_b"_s, {under}); // no joker
        finds(u"a\\b"_s, {under});
        finds(u"' OR 1=1 --"_s, {});
        finds(u"nothing"_s, {});
    }

    void statesAreFilteredAndCounted_data() { addEngines(); }
    void statesAreFilteredAndCounted()
    {
        QFETCH(QString, engine);
        const TestDatabase place(engine);
        const auto db = opened(place.url());
        QVERIFY(m_store.countByState(*db, u"patrocinio"_s)->isEmpty());
        for (const QString &state : {u"received"_s, u"received"_s, u"granted"_s, u"closed"_s}) {
            CaseFile file = request(state);
            file.state = state;
            added(*db, file);
        }
        CaseFile other = request(u"other"_s);
        other.module = u"missions"_s;
        added(*db, other, 2026, u"MIS"_s);
        QCOMPARE(*m_store.countByState(*db, u"patrocinio"_s),
                 (QMap<QString, qint64>{{u"received"_s, 2}, {u"granted"_s, 1}, {u"closed"_s, 1}}));
        QCOMPARE(m_store.list(*db, all({u"received"_s, u"closed"_s}))->total, 3);
        QCOMPARE(m_store.list(*db, all({u"received"_s}, u"granted"_s))->total, 0);
        QCOMPARE(m_store.list(*db, all({u"' OR ''='"_s}))->total, 0);
    }

    void anUpdateNeedsTheVersionThatWasSeen_data() { addEngines(); }
    void anUpdateNeedsTheVersionThatWasSeen()
    {
        QFETCH(QString, engine);
        const TestDatabase place(engine);
        const auto db = opened(place.url());
        const CaseFile first = added(*db, request(u"before"_s));
        const auto update = [&](const CaseFile &file) {
            return UnitOfWork(*db).run([&](Transaction &tx) { return m_store.update(tx, file); });
        };
        CaseFile changed = first;
        changed.subject = u"after"_s;
        changed.state = u"under-review"_s;
        changed.open = false;
        const auto saved = update(changed);
        QCOMPARE(saved->version, 2);
        QCOMPARE(*m_store.find(*db, first.id), *saved);
        const auto late = update(first);
        QCOMPARE(late.error().kind, ErrorKind::Conflict);
        QVERIFY(late.error().message.contains(first.label));
        QCOMPARE(m_store.find(*db, first.id)->subject, u"after"_s);
        CaseFile gone = *saved;
        gone.id = CaseId{first.id.value + 100};
        QVERIFY(!update(gone));
    }

    void eventsComeNewestFirst_data() { addEngines(); }
    void eventsComeNewestFirst()
    {
        QFETCH(QString, engine);
        const TestDatabase place(engine);
        const auto db = opened(place.url());
        const CaseFile file = added(*db, request(u"s"_s));
        const CaseFile other = added(*db, request(u"o"_s));
        const QDateTime at = fromInstantText(kNow);
        // Two in the same millisecond, and one by a clock that was put back.
        const QList<CaseEvent> events{{at, u"Anna"_s, u"Received"_s, {}},
                                      {at, u"Anna"_s, u"Saved"_s, u"perché «così»"_s},
                                      {at.addSecs(-60), u"Bruno"_s, u"Review"_s, u"two\nlines"_s}};
        for (const CaseEvent &event : events)
            QVERIFY(UnitOfWork(*db).run([&](Transaction &tx) { return m_store.addEvent(tx, file.id, event); }));
        QCOMPARE(*m_store.events(*db, file.id), (QList<CaseEvent>{events[2], events[1], events[0]}));
        QVERIFY(m_store.events(*db, other.id)->isEmpty());
        // Nothing hangs in the air: an event belongs to a case that is there.
        const auto loose =
            UnitOfWork(*db).run([&](Transaction &tx) { return m_store.addEvent(tx, CaseId{999}, events[0]); });
        QCOMPARE(loose.error().kind, ErrorKind::Conflict);
    }

    void aMessageIsRememberedOnce_data() { addEngines(); }
    void aMessageIsRememberedOnce()
    {
        QFETCH(QString, engine);
        const TestDatabase place(engine);
        const auto db = opened(place.url());
        const CaseFile file = added(*db, request(u"s"_s));
        const QString id = u"<20260709.1@example>"_s;
        const auto remember = [&] {
            return UnitOfWork(*db).run([&](Transaction &tx) {
                return m_store.rememberMessage(tx, id, file.id, u"pec"_s, u"a@b.example"_s, fromInstantText(kNow),
                                               u"00"_s);
            });
        };
        QCOMPARE(m_store.caseOfMessage(*db, id).error().kind, ErrorKind::NotFound);
        QVERIFY(remember());
        QCOMPARE(*m_store.caseOfMessage(*db, id), file.id);
        QCOMPARE(remember().error().kind, ErrorKind::Conflict);
        QCOMPARE(m_store.caseOfMessage(*db, {}).error().kind, ErrorKind::NotFound);
    }

    void formDraftsAreOnesOwn_data() { addEngines(); }
    void formDraftsAreOnesOwn()
    {
        QFETCH(QString, engine);
        const TestDatabase place(engine);
        const auto db = opened(place.url());
        QList<qint64> people;
        for (const QString &login : {u"anna"_s, u"bruno"_s}) {
            const auto id = UnitOfWork(*db).run([&](Transaction &tx) {
                return UserStore().add(tx, {{}, login, login, false, {}, 1}, u"hash"_s, kNow);
            });
            QVERIFY(id);
            people << id->value;
        }
        const auto save = [&](qint64 user, const QString &form, qint64 subject, const QString &content) {
            return bool(UnitOfWork(*db).run(
                [&](Transaction &tx) { return m_store.saveFormDraft(tx, user, form, subject, content, kNow); }));
        };
        QVERIFY(m_store.formDraft(*db, people[0], u"patrocinio"_s, 1)->isEmpty());
        QVERIFY(save(people[0], u"patrocinio"_s, 1, u"first"_s));
        QVERIFY(save(people[0], u"patrocinio"_s, 1, u"{\"place\":\"città\"}"_s));
        QVERIFY(save(people[1], u"patrocinio"_s, 1, u"of bruno"_s));
        QVERIFY(save(people[0], u"patrocinio"_s, 2, u"another case"_s));
        QVERIFY(save(people[0], u"mission"_s, 1, u"another form"_s));
        QCOMPARE(*m_store.formDraft(*db, people[0], u"patrocinio"_s, 1), u"{\"place\":\"città\"}"_s);
        QVERIFY(UnitOfWork(*db).run(
            [&](Transaction &tx) { return m_store.dropFormDraft(tx, people[0], u"patrocinio"_s, 1); }));
        QVERIFY(m_store.formDraft(*db, people[0], u"patrocinio"_s, 1)->isEmpty());
        QCOMPARE(*m_store.formDraft(*db, people[1], u"patrocinio"_s, 1), u"of bruno"_s);
        QCOMPARE(*m_store.formDraft(*db, people[0], u"patrocinio"_s, 2), u"another case"_s);
        QCOMPARE(*m_store.formDraft(*db, people[0], u"mission"_s, 1), u"another form"_s);
        // Dropping what is not there is no error.
        QVERIFY(UnitOfWork(*db).run(
            [&](Transaction &tx) { return m_store.dropFormDraft(tx, people[0], u"patrocinio"_s, 1); }));
        QVERIFY(!save(999, u"patrocinio"_s, 1, u"of nobody"_s));
    }
};

QTEST_GUILESS_MAIN(CaseStoreTest)
#include "CaseStoreTest.moc"
