#include "core/patrocinio/RegulationService.h"
#include "core/office/OfficeService.h"
#include "tests/patrocinio/CaseOffice.h"

#include <QTest>

using namespace gonfalone;
using namespace Qt::StringLiterals;

/// The regulation, the periods before polls and the registers as the settings use them, on both engines.
class RegulationServiceTest : public QObject
{
    Q_OBJECT

    static StoredBlackout polls(const QString &name, const QDate &from, const QDate &to = {})
    {
        return {{}, name, {PollKind::Municipal, from, to, u"DPR 10 aprile 2027"_s}, 0};
    }

    template <typename T>
    static QStringList fieldsOf(const Result<T> &result)
    {
        QStringList names;
        if (!result) {
            for (const FieldError &fault : result.error().fields)
                names << fault.field;
        }
        return names;
    }

private slots:
    void everyUseCaseAsksForItsRight_data() { addEngines(); }
    void everyUseCaseAsksForItsRight()
    {
        QFETCH(QString, engine);
        CaseOffice o(engine);
        const Actor stranger = actorOf({}, u"nessuno"_s);
        RegulationService service(*o.db, o.clock);
        const Regulations all = CaseOffice::kept(service.regulations(o.reader));
        const StoredBlackout period = polls(u"Comunali"_s, QDate(2027, 4, 15));
        QCOMPARE(service.regulations(stranger).error().kind, ErrorKind::Forbidden);
        QCOMPARE(service.toFile(stranger, QDate(2000, 1, 1)).error().kind, ErrorKind::Forbidden);
        QCOMPARE(service.blackouts(stranger).error().kind, ErrorKind::Forbidden);
        QCOMPARE(service.registers(stranger).error().kind, ErrorKind::Forbidden);
        QCOMPARE(service.save(o.reader, all.profiles.first(), all.newest).error().kind, ErrorKind::Forbidden);
        QCOMPARE(service.fromFile(o.reader, "{}").error().kind, ErrorKind::Forbidden);
        QCOMPARE(service.addBlackout(o.reader, period).error().kind, ErrorKind::Forbidden);
        QCOMPARE(service.changeBlackout(o.reader, period, period, u"x"_s).error().kind, ErrorKind::Forbidden);
        QCOMPARE(service.removeBlackout(o.reader, period, u"x"_s).error().kind, ErrorKind::Forbidden);
    }

    void aVersionHoldsFromItsDay_data() { addEngines(); }
    void aVersionHoldsFromItsDay()
    {
        QFETCH(QString, engine);
        CaseOffice o(engine);
        RegulationService service(*o.db, o.clock);
        const Regulations before = CaseOffice::kept(service.regulations(o.boss));
        RegulationProfile next = before.profiles.first();
        next.validFrom = QDate(2026, 9, 1);
        next.leadDays = {45, u"art. 4"_s, true, {}};
        CaseOffice::kept(service.save(o.boss, next, before.newest));
        const Regulations after = CaseOffice::kept(service.regulations(o.boss));
        QCOMPARE(after.profiles.size(), 2);
        QCOMPARE(after.profiles.first().validTo, QDate(2026, 8, 31));
        QCOMPARE(after.profiles.last(), next);
        QCOMPARE(o.auditLines(u"regulation.save"_s), 1);
        // Somebody who saw only the first is told.
        next.leadDays.value = 60;
        QCOMPARE(service.save(o.boss, next, before.newest).error().kind, ErrorKind::Conflict);
        // Out and in again.
        const QByteArray file = CaseOffice::kept(service.toFile(o.boss, QDate(2026, 9, 1)));
        next.leadDays.value = 45;
        QCOMPARE(CaseOffice::kept(service.fromFile(o.boss, file)), next);
        QCOMPARE(service.toFile(o.boss, QDate(2026, 9, 2)).error().kind, ErrorKind::NotFound);
    }

    void whatCannotBeReadIsNotWritten_data() { addEngines(); }
    void whatCannotBeReadIsNotWritten()
    {
        QFETCH(QString, engine);
        CaseOffice o(engine);
        RegulationService service(*o.db, o.clock);
        const Regulations all = CaseOffice::kept(service.regulations(o.boss));
        RegulationProfile bad = all.profiles.first();
        bad.name.clear();
        bad.leadDays.value = 900;
        bad.attachments = {{u"a"_s, u"statuto"_s}, {u"a"_s, {}}};
        QCOMPARE(fieldsOf(service.save(o.boss, bad, all.newest)),
                 (QStringList{u"name"_s, u"lead_days.value"_s, u"attachments[1].text"_s, u"attachments[1].key"_s}));
        QCOMPARE(CaseOffice::kept(service.regulations(o.boss)).newest, all.newest);
    }

    void faultsOfAFileHaveTheirLine()
    {
        CaseOffice o(u"sqlite"_s);
        RegulationService service(*o.db, o.clock);
        QByteArray file = CaseOffice::kept(service.toFile(o.boss, QDate(2000, 1, 1)));
        const auto lineOf = [&file](const QByteArray &words, qsizetype from = 0) {
            return int(file.left(file.indexOf(words, from)).count('\n')) + 1;
        };
        file.replace("\"value\": \"giunta\"", "\"value\": \"consiglio\"");
        const auto wrong = service.fromFile(o.boss, file);
        QVERIFY(!wrong);
        QCOMPARE(fieldsOf(wrong), QStringList{u"organ.value"_s});
        QVERIFY2(wrong.error().fields.first().message.startsWith(u"Line %1:"_s.arg(lineOf("\"consiglio\""))),
                 qPrintable(wrong.error().fields.first().message));
        // A row of a list, and a field that nobody knows in it.
        file.replace("\"consiglio\"", "\"giunta\"");
        const qsizetype list = file.indexOf("\"exclusions\"");
        const qsizetype second = file.indexOf("\"question\"", file.indexOf("\"question\"", list) + 1);
        file.replace(second, 10, "\"domanda\"");
        const auto row = service.fromFile(o.boss, file);
        QCOMPARE(fieldsOf(row), (QStringList{u"exclusions[1].domanda"_s, u"exclusions[1].question"_s}));
        QVERIFY2(row.error().fields.first().message.startsWith(u"Line %1:"_s.arg(lineOf("\"domanda\""))),
                 qPrintable(row.error().fields.first().message));
        // What is no JSON at all: line and column.
        const auto broken = service.fromFile(o.boss, "{\n \"format\": 1,\n \"name\" \"x\"\n}");
        QVERIFY2(broken.error().message.contains(u"line 3"_s), qPrintable(broken.error().message));
    }

    void periodsAreAddedChangedAndRemovedWithReasons_data() { addEngines(); }
    void periodsAreAddedChangedAndRemovedWithReasons()
    {
        QFETCH(QString, engine);
        CaseOffice o(engine);
        RegulationService service(*o.db, o.clock);
        const StoredBlackout added =
            CaseOffice::kept(service.addBlackout(o.boss, polls(u" Comunali  2027 "_s, QDate(2027, 4, 15))));
        QCOMPARE(added.name, u"Comunali 2027"_s);
        StoredBlackout known = added;
        known.period.to = QDate(2027, 6, 14);
        QCOMPARE(fieldsOf(service.changeBlackout(o.boss, added, known, u"  "_s)), QStringList{u"reason"_s});
        const StoredBlackout changed =
            CaseOffice::kept(service.changeBlackout(o.boss, added, known, u"data del ballottaggio"_s));
        QCOMPARE(CaseOffice::kept(service.blackouts(o.reader)), QList<StoredBlackout>{changed});
        QCOMPARE(changed.period.to, QDate(2027, 6, 14));
        // Who saw the old one is told.
        QCOMPARE(service.changeBlackout(o.boss, added, known, u"ancora"_s).error().kind, ErrorKind::Conflict);
        QCOMPARE(service.removeBlackout(o.boss, changed, {}).error().kind, ErrorKind::Invalid);
        QVERIFY(service.removeBlackout(o.boss, changed, u"mai indette"_s));
        QVERIFY(CaseOffice::kept(service.blackouts(o.reader)).isEmpty());
        QCOMPARE(o.auditLines(u"blackout.add"_s), 1);
        QCOMPARE(o.auditLines(u"blackout.change"_s), 1);
        QCOMPARE(o.auditLines(u"blackout.remove"_s), 1);
    }

    void aPeriodIsWhole_data() { addEngines(); }
    void aPeriodIsWhole()
    {
        QFETCH(QString, engine);
        CaseOffice o(engine);
        RegulationService service(*o.db, o.clock);
        QCOMPARE(fieldsOf(service.addBlackout(o.boss, {})), (QStringList{u"name"_s, u"source"_s, u"valid_from"_s}));
        QCOMPARE(fieldsOf(service.addBlackout(o.boss, polls(u"Comunali"_s, QDate(2027, 5, 2), QDate(2027, 5, 1)))),
                 QStringList{u"valid_to"_s});
        QVERIFY(service.addBlackout(o.boss, polls(u"Comunali"_s, QDate(2027, 4, 15))));
        QCOMPARE(fieldsOf(service.addBlackout(o.boss, polls(u"Altre"_s, QDate(2028, 1, 1), QDate(2028, 2, 1)))),
                 QStringList{u"valid_from"_s}); // the first one has no end yet
        QCOMPARE(CaseOffice::kept(service.blackouts(o.boss)).size(), 1);
    }

    void registersGoOnByThemselves_data() { addEngines(); }
    void registersGoOnByThemselves()
    {
        QFETCH(QString, engine);
        CaseOffice o(engine);
        RegulationService service(*o.db, o.clock);
        QCOMPARE(CaseOffice::kept(service.registers(o.reader)), (QList<RegisterYear>{{u"PAT"_s, 2026, 0}}));
        o.request(u"Festa"_s, QDate(2026, 4, 20), QDate(2026, 9, 1));
        o.request(u"Gara"_s, QDate(2026, 4, 20), QDate(2026, 9, 2));
        o.now = o.now.addYears(1);
        QCOMPARE(CaseOffice::kept(service.registers(o.reader)),
                 (QList<RegisterYear>{{u"PAT"_s, 2027, 0}, {u"PAT"_s, 2026, 2}}));
    }

    /// Act, letters and term all follow the profile in force on the day of receipt.
    void oneSourceForEveryDeadline_data() { addEngines(); }
    void oneSourceForEveryDeadline()
    {
        QFETCH(QString, engine);
        CaseOffice o(engine);
        RegulationService service(*o.db, o.clock);
        const Regulations all = CaseOffice::kept(service.regulations(o.boss));
        RegulationProfile own = all.profiles.first();
        own.validFrom = QDate(2026, 1, 1);
        own.draftWorkingDays.value = 12;
        own.procedureDays = {45, u"art. 9"_s, true, {}};
        CaseOffice::kept(service.save(o.boss, own, all.newest));
        Patrocinio p = o.request(u"Festa"_s, QDate(2026, 4, 20), QDate(2026, 9, 14));
        QCOMPARE(p.file.due, QDate(2026, 6, 4));
        const ProcedureClock clock = CaseOffice::kept(o.service().clock(o.boss, p.file));
        QCOMPARE(clock.length, 45);
        QVERIFY2(reasonLines(clock.due.reasons).join(u' ').contains(u"art. 9"_s),
                 qPrintable(reasonLines(clock.due.reasons).join(u'\n')));
        const HolidayCalendar calendar = CaseOffice::kept(HolidayStore().calendar(*o.db, u"073027"_s));
        const QDate drafts = calendar.addWorkingDays(QDate(2026, 9, 14), -12).value;
        QCOMPARE(drafts, QDate(2026, 8, 27));
        p.grounds = u"interesse"_s;
        p = CaseOffice::kept(o.service().advance(o.boss, p, PatrocinioAction::Investigate));
        QVERIFY(CaseOffice::kept(o.service().draft(o.boss, p)).body.contains(u"27 agosto 2026"_s));
        p.outcomeNumber = u"45"_s;
        p.outcomeDate = o.clock.today();
        PatrocinioService acts = o.service();
        p = CaseOffice::kept(taken(acts, o.boss, p, PatrocinioAction::PrepareDraft, o.clock.today()));
        p = CaseOffice::kept(taken(acts, o.boss, p, PatrocinioAction::Grant, o.clock.today()));
        QVERIFY(CaseOffice::kept(o.service().letter(o.boss, p, LetterKind::Grant)).body.contains(u"27 agosto 2026"_s));
        // The rules that said it a second time are gone.
        for (const Rule &rule : CaseOffice::kept(RuleStore().all(*o.db)))
            QVERIFY2(!rule.key.startsWith(u"patrocinio."_s), qPrintable(rule.key));
    }

    void aReadingIsOneOfItsChoices_data() { addEngines(); }
    void aReadingIsOneOfItsChoices()
    {
        QFETCH(QString, engine);
        CaseOffice o(engine);
        OfficeService office(*o.db, o.clock);
        QCOMPARE(office.readings(actorOf({}, u"x"_s)).error().kind, ErrorKind::Forbidden);
        const QList<Reading> readings = CaseOffice::kept(office.readings(o.reader));
        const QList<Rule> rules = CaseOffice::kept(office.rules(o.boss));
        for (const Reading &reading : readings) {
            // Each has a rule in force, whose value is one of the choices.
            bool found = false;
            for (const Rule &rule : rules) {
                for (const ReadingChoice &choice : reading.choices)
                    found =
                        found || (rule.key == reading.key && rule.value == choice.value && rule.unit == reading.unit);
            }
            QVERIFY2(found, qPrintable(reading.key));
        }
        const Rule wrong{u"esecutivita.decorrenza"_s, u"mai"_s, {}, QDate(2026, 6, 1), {}, u"x"_s, {}, true};
        QCOMPARE(fieldsOf(office.addRule(o.boss, wrong, QDate(2000, 10, 13))), QStringList{u"value"_s});
        QCOMPARE(office.addRule(o.reader, wrong, {}).error().kind, ErrorKind::Forbidden);
        Rule saturday{u"festivi.sabato_festivo"_s, u"true"_s, {},  QDate(2026, 4, 1), {},
                      u"art. 155, c. 5, c.p.c."_s, {},        true};
        CaseOffice::kept(office.addRule(o.boss, saturday, QDate(2006, 3, 1)));
        // 30 days from 16 April 2026 end on Saturday 16 May: the term says which reading moved it.
        const Patrocinio p = o.request(u"Festa"_s, QDate(2026, 4, 16), QDate(2026, 9, 14));
        QCOMPARE(p.file.due, QDate(2026, 5, 18));
        const ProcedureClock clock = CaseOffice::kept(o.service().clock(o.boss, p.file));
        QVERIFY2(reasonLines(clock.due.reasons).join(u' ').contains(u"art. 155, c. 5, c.p.c."_s),
                 qPrintable(reasonLines(clock.due.reasons).join(u'\n')));
    }
};

QTEST_GUILESS_MAIN(RegulationServiceTest)
#include "RegulationServiceTest.moc"
