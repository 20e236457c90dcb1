#include "core/office/OfficeService.h"
#include "tests/support/TestOffice.h"

#include <QTest>

using namespace gonfalone;
using namespace Qt::StringLiterals;

/// The office's own data on both engines: who may change it, and that nothing written is ever lost.
class OfficeServiceTest : public QObject
{
    Q_OBJECT

    Clock m_clock = Clock::fixed(QDateTime(QDate(2026, 5, 5), QTime(8, 0), Qt::UTC));
    const QDate m_since{2024, 6, 10};

    using Office = TestOffice;

    Office office(const TestDatabase &place) const
    {
        OfficeSetup setup = taranto({{{}, u"Giulia Ferri"_s, u"Sindaco"_s, {}, m_since, {}},
                                     {{}, u"Marco Conti"_s, u"Assessore"_s, u"Bilancio"_s, m_since, {}}});
        setup.comune.name = u"Esempio"_s;
        setup.comune.officeName = u"Ufficio di Gabinetto"_s;
        return testOffice(place, m_clock, setup);
    }

    static OfficeHolder assessore(const QString &person, const QString &delega, const QDate &from, const QDate &to = {})
    {
        return {{}, person, u"Assessore"_s, delega, from, to};
    }

    template <typename T>
    static QString faultOf(const Result<T> &result)
    {
        return result || result.error().fields.isEmpty() ? QString() : result.error().fields.first().field;
    }

private slots:
    void theAddressIsKeptWithTheComune_data() { addEngines(); }
    void theAddressIsKeptWithTheComune()
    {
        QFETCH(QString, engine);
        const TestDatabase place(engine);
        const Office o = office(place);
        OfficeService service(*o.db, m_clock);
        Comune comune = *service.comune(o.reader);
        QCOMPARE(comune.address, OfficeAddress());
        QCOMPARE(comune.paper, PaperLook());
        comune.address = {u" gabinetto@comune.example "_s, u"gabinetto@pec.example"_s, u"Piazza  Grande 1"_s,
                          u"+39 099 123.45.67"_s, u"Anna Verdi"_s};
        comune.paper = {u"Liberation Serif"_s, 11.5, 25, 20, 25, 18};
        QCOMPARE(service.saveComune(o.reader, comune).error().kind, ErrorKind::Forbidden);
        const auto saved = service.saveComune(o.boss, comune);
        QVERIFY2(saved, saved ? "" : qPrintable(saved.error().message));
        const Comune read = *service.comune(o.reader);
        QCOMPARE(read, *saved);
        QCOMPARE(read.address.email, u"gabinetto@comune.example"_s);
        QCOMPARE(read.address.postal, u"Piazza Grande 1"_s);
        QCOMPARE(read.paper, comune.paper);
        // Somebody who saw the one before is told, and nothing of his is kept.
        comune.address.email = u"altro@comune.example"_s;
        QCOMPARE(service.saveComune(o.boss, comune).error().kind, ErrorKind::Conflict);
        QCOMPARE(*service.comune(o.reader), read);
    }

    void everyUseCaseAsksForItsRight_data() { addEngines(); }
    void everyUseCaseAsksForItsRight()
    {
        QFETCH(QString, engine);
        const TestDatabase place(engine);
        const Office o = office(place);
        OfficeService service(*o.db, m_clock);
        for (const ErrorKind kind :
             {service.comune(o.nobody).error().kind, service.holders(o.nobody).error().kind,
              service.holdersOn(o.nobody, m_since).error().kind, service.rules(o.nobody).error().kind,
              service.holidays(o.nobody).error().kind, service.saveComune(o.reader, {}).error().kind,
              service.appoint(o.reader, assessore(u"A"_s, u"B"_s, m_since)).error().kind,
              service.endHolder(o.reader, OfficeHolderId{1}, 1, m_since).error().kind,
              service.addRule(o.reader, {}, {}).error().kind, service.addHoliday(o.reader, {}).error().kind})
            QCOMPARE(kind, ErrorKind::Forbidden);
        QVERIFY(service.comune(o.reader) && service.holders(o.reader) && service.rules(o.reader)
                && service.holidays(o.reader));
    }

    void aDelegaPassesOnAndIsRemembered_data() { addEngines(); }
    void aDelegaPassesOnAndIsRemembered()
    {
        QFETCH(QString, engine);
        const TestDatabase place(engine);
        const Office o = office(place);
        OfficeService service(*o.db, m_clock);
        const OfficeHolder next = assessore(u"Elena Sala"_s, u" bilancio "_s, QDate(2026, 5, 1));
        QCOMPARE(faultOf(service.appoint(o.boss, next)), u"delega"_s);
        const QList<OfficeHolder> before = *service.holders(o.boss);
        const auto conti = std::find_if(before.cbegin(), before.cend(),
                                        [](const OfficeHolder &one) { return one.delega == u"Bilancio"_s; });
        QCOMPARE(faultOf(service.endHolder(o.boss, conti->id, conti->version, {})), u"valid_to"_s);
        QCOMPARE(faultOf(service.endHolder(o.boss, conti->id, conti->version, m_since.addDays(-1))), u"valid_to"_s);
        const auto ended = service.endHolder(o.boss, conti->id, conti->version, QDate(2026, 4, 30));
        QVERIFY2(ended, ended ? "" : qPrintable(ended.error().message));
        QCOMPARE(ended->validTo, QDate(2026, 4, 30));
        // Somebody who still sees the old row, and somebody who wants to write over the day.
        QCOMPARE(service.endHolder(o.boss, conti->id, conti->version, QDate(2026, 3, 1)).error().kind,
                 ErrorKind::Conflict);
        QCOMPARE(faultOf(service.endHolder(o.boss, conti->id, ended->version, QDate(2026, 3, 1))), u"valid_to"_s);
        const auto added = service.appoint(o.boss, next);
        QVERIFY2(added, added ? "" : qPrintable(added.error().message));
        QVERIFY(added->id.isValid());
        QCOMPARE(service.holders(o.boss)->size(), 3);
        const auto holderOn = [&](const QDate &day) {
            const auto found = service.holdersOn(o.boss, day);
            for (const OfficeHolder &one : *found) {
                if (one.delega.compare(u"bilancio"_s, Qt::CaseInsensitive) == 0)
                    return one.person;
            }
            return QString();
        };
        QCOMPARE(holderOn(QDate(2026, 4, 30)), u"Marco Conti"_s);
        QCOMPARE(holderOn(QDate(2026, 5, 1)), u"Elena Sala"_s);
        QVERIFY(checkOffice(*o.db, o.boss, m_clock));
    }

    void whatCannotBeIsRefused_data() { addEngines(); }
    void whatCannotBeIsRefused()
    {
        QFETCH(QString, engine);
        const TestDatabase place(engine);
        const Office o = office(place);
        OfficeService service(*o.db, m_clock);
        const QDate day(2026, 5, 1);
        QCOMPARE(faultOf(service.appoint(o.boss, assessore({}, u"Sport"_s, day))), u"person"_s);
        QCOMPARE(faultOf(service.appoint(o.boss, assessore(u"A"_s, u"Sport"_s, {}))), u"valid_from"_s);
        QCOMPARE(faultOf(service.appoint(o.boss, assessore(u"A"_s, u"Sport"_s, day, day.addDays(-1)))), u"valid_to"_s);
        QCOMPARE(faultOf(service.appoint(o.boss, {{}, u"Altro"_s, u"sindaco"_s, {}, day, {}})), u"role"_s);
        QCOMPARE(faultOf(service.appoint(o.boss, {{}, u"Giulia Ferri"_s, u"Sindaco"_s, {}, day, {}})), u"valid_from"_s);
        QVERIFY(service.appoint(o.boss, assessore(u"Marco Conti"_s, u"Sport"_s, day)));
        QCOMPARE(service.endHolder(o.boss, OfficeHolderId{999}, 1, day).error().kind, ErrorKind::NotFound);
        QCOMPARE(faultOf(service.addHoliday(o.boss, {})), u"name"_s);
    }

    void twoPeopleSaveTheComune_data() { addEngines(); }
    void twoPeopleSaveTheComune()
    {
        QFETCH(QString, engine);
        const TestDatabase place(engine);
        const Office o = office(place);
        OfficeService service(*o.db, m_clock);
        Comune mine = *service.comune(o.boss);
        Comune theirs = mine;
        theirs.regulation = u"  il regolamento   sui patrocini "_s;
        const auto saved = service.saveComune(o.boss, theirs);
        QVERIFY2(saved, saved ? "" : qPrintable(saved.error().message));
        QCOMPARE(*service.comune(o.boss), *saved);
        QCOMPARE(saved->regulation, u"il regolamento sui patrocini"_s);
        mine.statuteArticle = u"articolo 3"_s;
        QCOMPARE(service.saveComune(o.boss, mine).error().kind, ErrorKind::Conflict);
        mine = *saved;
        mine.address.pec = u"non è un indirizzo"_s;
        QCOMPARE(faultOf(service.saveComune(o.boss, mine)), u"pec"_s);
        mine.address = {u"uno@comune.example"_s, u"uno@pec.example"_s, {}, u"chiamare al mattino"_s, {}};
        QCOMPARE(faultOf(service.saveComune(o.boss, mine)), u"phone"_s);
        mine.address = {};
        mine.paper.points = 60;
        QCOMPARE(faultOf(service.saveComune(o.boss, mine)), u"points"_s);
        mine.paper = {};
        mine.paper.left = 90;
        QCOMPARE(faultOf(service.saveComune(o.boss, mine)), u"left"_s);
        mine.paper = {};
        mine.stemma = "GIF89a";
        QCOMPARE(faultOf(service.saveComune(o.boss, mine)), u"stemma"_s);
        mine.stemma = {};
        mine.officeName = u" "_s;
        QCOMPARE(faultOf(service.saveComune(o.boss, mine)), u"office_name"_s);
        mine.officeName = u"Gabinetto"_s;
        mine.istatCode = u"73"_s;
        QCOMPARE(faultOf(service.saveComune(o.boss, mine)), u"istat_code"_s);
    }

    void aRuleChangesFromADay_data() { addEngines(); }
    void aRuleChangesFromADay()
    {
        QFETCH(QString, engine);
        const TestDatabase place(engine);
        const Office o = office(place);
        OfficeService service(*o.db, m_clock);
        const QString key = u"procedimento.termine_giorni"_s;
        const QDate since(2009, 7, 4);
        const QDate from(2027, 1, 1);
        Rule rule{key, u"45"_s, {}, from, {}, u"Reg. com. 1/2026"_s, {}, true};
        Rule wrong = rule;
        wrong.value = u"molti"_s;
        QCOMPARE(faultOf(service.addRule(o.boss, wrong, since)), u"value"_s);
        wrong = rule;
        wrong.source.clear();
        QCOMPARE(faultOf(service.addRule(o.boss, wrong, since)), u"source"_s);
        const auto added = service.addRule(o.boss, rule, since);
        QVERIFY2(added, added ? "" : qPrintable(added.error().message));
        QCOMPARE(added->unit, u"giorni"_s);
        QCOMPARE(RuleStore().inForce(*o.db, key, QDate(2026, 12, 31))->value, u"30"_s);
        QCOMPARE(RuleStore().inForce(*o.db, key, QDate(2026, 12, 31))->validTo, QDate(2026, 12, 31));
        QCOMPARE(RuleStore().inForce(*o.db, key, from)->value, u"45"_s);
        QCOMPARE(faultOf(service.addRule(o.boss, rule, from)), u"valid_from"_s);
        rule.validFrom = QDate(2026, 6, 1);
        QCOMPARE(faultOf(service.addRule(o.boss, rule, since)), u"valid_to"_s);
        rule.validFrom = QDate(2027, 6, 1);
        QCOMPARE(service.addRule(o.boss, rule, since).error().kind, ErrorKind::Conflict);
        QVERIFY(service.addRule(o.boss, rule, from));
    }

    void aDayOfTheComuneStopsTheClock_data() { addEngines(); }
    void aDayOfTheComuneStopsTheClock()
    {
        QFETCH(QString, engine);
        const TestDatabase place(engine);
        const Office o = office(place);
        OfficeService service(*o.db, m_clock);
        HolidayRule once;
        once.name = u"Lutto cittadino"_s;
        once.kind = HolidayKind::OneOff;
        once.date = QDate(2026, 5, 6);
        once.source = u"Ordinanza 5/2026"_s;
        const auto added = service.addHoliday(o.boss, once);
        QVERIFY2(added, added ? "" : qPrintable(added.error().message));
        QVERIFY(!HolidayStore().calendar(*o.db, u"073027"_s)->isWorkingDay(once.date));
        QVERIFY(HolidayStore().calendar(*o.db, u"101010"_s)->isWorkingDay(once.date));
        QVERIFY(service.holidays(o.boss)->contains(*added));
        QCOMPARE(service.addHoliday(o.boss, once).error().kind, ErrorKind::Conflict);
        once.date = {};
        QCOMPARE(faultOf(service.addHoliday(o.boss, once)), u"date"_s);
    }
};

QTEST_GUILESS_MAIN(OfficeServiceTest)
#include "OfficeServiceTest.moc"
