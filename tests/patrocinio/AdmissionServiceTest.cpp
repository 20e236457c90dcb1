#include "core/patrocinio/PatrocinioAdmission.h"
#include "core/patrocinio/RegulationStore.h"
#include "tests/patrocinio/CaseOffice.h"

#include <QTest>

using namespace gonfalone;
using namespace Qt::StringLiterals;

namespace {

const Finding *findingOf(const Admissibility &result, const QString &code)
{
    for (const Finding &finding : result.findings) {
        if (finding.code == code)
            return &finding;
    }
    return nullptr;
}

RegulationProfile withLeadDays(RegulationProfile profile, const QDate &from, int days)
{
    profile.validFrom = from;
    profile.validTo = {};
    profile.leadDays.value = days;
    return profile;
}

} // namespace

/// The checklist of a real case: what the service collects for it, on both engines.
class AdmissionServiceTest : public QObject
{
    Q_OBJECT

private slots:
    void theShippedRegulationIsThere_data() { addEngines(); }
    void theShippedRegulationIsThere()
    {
        QFETCH(QString, engine);
        CaseOffice o(engine);
        const auto profiles = RegulationStore().profiles(*o.db);
        QVERIFY(profiles);
        QCOMPARE(profiles->size(), 1);
        QCOMPARE(profiles->first().leadDays.value, 30);
        const Patrocinio p = o.request(u"Sagra"_s, QDate(2026, 5, 4), QDate(2026, 7, 10));
        const auto checked = o.service().admissibility(o.boss, p);
        QVERIFY2(checked, qPrintable(checked ? QString() : checked.error().message));
        QVERIFY(checked->has(u"lead.in_time"_s));
        QVERIFY(checked->has(u"attachment.missing"_s));
        QCOMPARE(checked->organ.value, DecidingOrgan::Giunta);
        for (const Finding &finding : checked->findings)
            QVERIFY2(!finding.text.isEmpty(), qPrintable(finding.code));
    }

    void rightsAreAsked_data() { addEngines(); }
    void rightsAreAsked()
    {
        QFETCH(QString, engine);
        CaseOffice o(engine);
        const Patrocinio p = o.request(u"Sagra"_s, QDate(2026, 5, 4), QDate(2026, 7, 10));
        QCOMPARE(o.service().admissibility(o.nobody, p).error().kind, ErrorKind::Forbidden);
        QVERIFY(o.service().admissibility(o.reader, p));
    }

    /// The regulation in force on the day of receipt counts, not the one of today.
    void theProfileOfTheDayHolds_data() { addEngines(); }
    void theProfileOfTheDayHolds()
    {
        QFETCH(QString, engine);
        CaseOffice o(engine);
        const RegulationStore store;
        const RegulationProfile shipped = store.profiles(*o.db)->first();
        const auto add = [&](const QDate &from, int days) {
            QVERIFY(UnitOfWork(*o.db).run([&](Transaction &tx) {
                return store.addProfile(tx, withLeadDays(shipped, from, days), u"now"_s, u"anna"_s);
            }));
        };
        add(QDate(2026, 5, 5), 90);
        add(QDate(2026, 5, 1), 60);
        add(QDate(2026, 5, 5), 80); // corrected: the one before is history
        const auto profiles = store.profiles(*o.db);
        QCOMPARE(profiles->size(), 3);
        QCOMPARE(profiles->at(0).validTo, QDate(2026, 4, 30));
        QCOMPARE(profiles->at(1).validTo, QDate(2026, 5, 4));
        QCOMPARE(profiles->at(2).leadDays.value, 80);
        QVERIFY(!profiles->at(2).validTo.isValid());
        const auto late = [&](const QDate &received) {
            const Patrocinio p = o.request(u"Sagra"_s, received, QDate(2026, 7, 10));
            return CaseOffice::kept(o.service().admissibility(o.boss, p)).has(u"lead.unjustified"_s);
        };
        QVERIFY(!late(QDate(2026, 4, 30))); // 30 days were enough
        QVERIFY(!late(QDate(2026, 5, 4)));  // 67 days are more than 60
        QVERIFY(late(QDate(2026, 5, 5)));   // 66 days are less than 80
    }

    void historyAndYearlySum_data() { addEngines(); }
    void historyAndYearlySum()
    {
        QFETCH(QString, engine);
        CaseOffice o(engine);
        o.granted(o.request(u"Festa uno"_s, QDate(2026, 4, 1), QDate(2026, 8, 1)), 70000);
        o.granted(o.request(u"Festa d’altri"_s, QDate(2026, 4, 1), QDate(2026, 8, 3), u"Circolo Due Torri"_s), 90000);
        Patrocinio p = o.request(u"Festa due"_s, QDate(2026, 5, 4), QDate(2026, 9, 10));
        p.freeRooms = u"si"_s;
        p.feeReduction = p.staffUsed = p.freeGround = u"no"_s;
        p.valueCents = 40000;
        const Admissibility over = CaseOffice::kept(o.service().admissibility(o.boss, p));
        QCOMPARE(over.yearCents.value, 110000);
        QVERIFY(over.costly);
        QVERIFY(over.has(u"transparency.over"_s));
        QVERIFY(over.has(u"opinion.accounting_due"_s));
        QVERIFY(!over.has(u"value.missing"_s));
        p.valueCents = 20000;
        QVERIFY(!CaseOffice::kept(o.service().admissibility(o.boss, p)).has(u"transparency.over"_s));
        o.decided(o.request(u"Vendita"_s, QDate(2026, 5, 4), QDate(2026, 9, 1)), PatrocinioAction::Refuse);
        QVERIFY(CaseOffice::kept(o.service().admissibility(o.boss, p)).has(u"history.refused"_s));
    }

    void misuseBars_data() { addEngines(); }
    void misuseBars()
    {
        QFETCH(QString, engine);
        CaseOffice o(engine);
        Patrocinio before = o.granted(o.request(u"Festa uno"_s, QDate(2026, 4, 1), QDate(2026, 8, 1)));
        before.misuse = u"stemma su un volantino di vendita"_s;
        QVERIFY(o.service().save(o.boss, before));
        const Patrocinio p = o.request(u"Festa due"_s, QDate(2026, 5, 4), QDate(2026, 9, 10));
        const Admissibility checked = CaseOffice::kept(o.service().admissibility(o.boss, p));
        QVERIFY(checked.has(u"history.misuse"_s));
        QVERIFY(checked.isInadmissible());
    }

    void clashesOfDayAndPlace_data() { addEngines(); }
    void clashesOfDayAndPlace()
    {
        QFETCH(QString, engine);
        CaseOffice o(engine);
        Patrocinio fair = o.request(u"Fiera lunga"_s, QDate(2026, 5, 4), QDate(2026, 7, 1), u"Fiera s.r.l."_s);
        fair.endsOn = QDate(2026, 7, 20);
        fair.place = u"Lungomare"_s;
        QVERIFY(o.service().save(o.boss, fair));
        o.request(u"Concerto"_s, QDate(2026, 5, 4), QDate(2026, 7, 10), u"Coro"_s);
        o.request(u"Prima"_s, QDate(2026, 5, 4), QDate(2026, 7, 9), u"Coro"_s);
        const Patrocinio gone = o.request(u"Ritirata"_s, QDate(2026, 5, 4), QDate(2026, 7, 10), u"Coro"_s);
        Patrocinio withdrawn = gone;
        withdrawn.outcomeReason = u"non si fa più"_s;
        QVERIFY(o.service().advance(o.boss, withdrawn, PatrocinioAction::Withdraw));
        const Patrocinio p = o.request(u"Sagra"_s, QDate(2026, 5, 4), QDate(2026, 7, 10));
        const Admissibility checked = CaseOffice::kept(o.service().admissibility(o.boss, p));
        const Finding *same = findingOf(checked, u"clash.place"_s);
        QVERIFY(same);
        QVERIFY2(same->text.contains(u"Concerto"_s), qPrintable(same->text));
        const Finding *day = findingOf(checked, u"clash.day"_s);
        QVERIFY(day);
        QVERIFY2(day->text.contains(u"Fiera lunga"_s), qPrintable(day->text));
        const auto clashes = std::count_if(checked.findings.cbegin(), checked.findings.cend(),
                                           [](const Finding &finding) { return finding.code.startsWith(u"clash."_s); });
        QCOMPARE(clashes, 2);
    }

    void blackoutPeriods_data() { addEngines(); }
    void blackoutPeriods()
    {
        QFETCH(QString, engine);
        CaseOffice o(engine);
        const RegulationStore store;
        const BlackoutPeriod polls{PollKind::Referendum, QDate(2026, 7, 1), {}, u"DPR 1 luglio 2026"_s};
        QVERIFY(UnitOfWork(*o.db).run([&](Transaction &tx) { return store.addBlackout(tx, u"Referendum"_s, polls); }));
        auto kept = store.blackouts(*o.db);
        QCOMPARE(kept->size(), 1);
        QCOMPARE(kept->first().period, polls);
        const Patrocinio p = o.request(u"Sagra"_s, QDate(2026, 5, 4), QDate(2026, 7, 10));
        QVERIFY(CaseOffice::kept(o.service().admissibility(o.boss, p)).has(u"blackout.event"_s));
        const auto remove = [&] {
            return UnitOfWork(*o.db).run(
                [&](Transaction &tx) { return store.removeBlackout(tx, kept->first(), u"annullato"_s, u"now"_s); });
        };
        QVERIFY(remove());
        QCOMPARE(remove().error().kind, ErrorKind::Conflict);
        QVERIFY(CaseOffice::kept(o.service().admissibility(o.boss, p)).has(u"blackout.none"_s));
    }

    void papersAndIntegration_data() { addEngines(); }
    void papersAndIntegration()
    {
        QFETCH(QString, engine);
        CaseOffice o(engine);
        Patrocinio p = o.request(u"Sagra"_s, QDate(2026, 5, 4), QDate(2026, 7, 10));
        o.attach(p, u"Carta identità presidente.pdf"_s, "a");
        o.attach(p, u"STATUTO 2024.PDF"_s, "b");
        Admissibility checked = CaseOffice::kept(o.service().admissibility(o.boss, p));
        QCOMPARE(findingOf(checked, u"attachment.missing"_s)->subject, u"programma"_s);
        QVERIFY(reasonLines(findingOf(checked, u"attachment.present"_s)->reasons).join(u' ').contains(u"Carta"_s));
        p.missingPapers = u"programma"_s;
        p = CaseOffice::kept(o.service().advance(o.boss, p, PatrocinioAction::AskIntegration));
        checked = CaseOffice::kept(o.service().admissibility(o.boss, p));
        QVERIFY(!checked.has(u"attachment.still_missing"_s));
        p = CaseOffice::kept(o.service().advance(o.boss, p, PatrocinioAction::ReceiveIntegration));
        checked = CaseOffice::kept(o.service().admissibility(o.boss, p));
        QVERIFY(checked.has(u"attachment.still_missing"_s));
        QVERIFY(checked.isInadmissible());
    }

    void stampFacts()
    {
        QCOMPARE(stampFactsOf(u"marca 01210456789012"_s).requestSerial, u"01210456789012"_s);
        QCOMPARE(stampFactsOf(u"01210456789012; 01210456789013"_s).actSerial, u"01210456789013"_s);
        QCOMPARE(stampFactsOf(u"esente, RUNTS n. 4521"_s),
                 (StampFacts{StampExemption::ThirdSector, u"4521"_s, {}, {}}));
        QCOMPARE(stampFactsOf(u"ONLUS"_s).exemption, StampExemption::Onlus);
        QCOMPARE(stampFactsOf(u"ASD iscritta al CONI"_s).exemption, StampExemption::Sport);
        QCOMPARE(stampFactsOf(u"prot. 12 del 2026"_s), StampFacts{});
        QCOMPARE(stampFactsOf({}), StampFacts{});
    }

    /// An office of an earlier version gets the rules and the regulation that it lacks, and keeps its own figures.
    void anOlderOfficeIsCompleted_data() { addEngines(); }
    void anOlderOfficeIsCompleted()
    {
        QFETCH(QString, engine);
        CaseOffice o(engine);
        const auto change = [&](const QString &sql) {
            QVERIFY(UnitOfWork(*o.db).run([&](Transaction &tx) { return o.db->write(tx, sql, {}); }));
        };
        change(u"DELETE FROM regulation"_s);
        change(u"DELETE FROM rule WHERE key = 'bollo.istanza_cents'"_s);
        change(u"UPDATE rule SET value = '45' WHERE key = 'procedimento.termine_giorni'"_s);
        o.db.reset();
        o.db = CaseOffice::kept(openOffice(*DatabaseUrl::parse(o.place.url()), o.clock));
        QCOMPARE(RegulationStore().profiles(*o.db)->size(), 1);
        const QDate today = o.clock.today();
        QCOMPARE(RuleStore().inForce(*o.db, u"bollo.istanza_cents"_s, today)->value, u"1600"_s);
        QCOMPARE(RuleStore().inForce(*o.db, u"procedimento.termine_giorni"_s, today)->value, u"45"_s);
        QCOMPARE(o.auditLines(u"office.complete"_s), 1);
        o.db.reset();
        o.db = CaseOffice::kept(openOffice(*DatabaseUrl::parse(o.place.url()), o.clock));
        QCOMPARE(o.auditLines(u"office.complete"_s), 1);
        QVERIFY(AuditStore(o.clock).verify(*o.db));
    }

    void deadlines_data() { addEngines(); }
    void deadlines()
    {
        QFETCH(QString, engine);
        CaseOffice o(engine);
        o.request(u"Scaduta"_s, QDate(2026, 4, 1), QDate(2026, 9, 1)); // due on 4 May (1–3 May are holidays)
        o.request(u"Vicina"_s, QDate(2026, 4, 8), QDate(2026, 9, 1));  // due on 8 May
        o.request(u"Lontana"_s, QDate(2026, 5, 4), QDate(2026, 9, 1));
        o.granted(o.request(u"Decisa"_s, QDate(2026, 4, 1), QDate(2026, 9, 1)));
        const auto subjects = [&](const QDate &to) {
            CaseQuery query;
            query.dueTo = to;
            QStringList found;
            for (const CaseFile &file : CaseOffice::kept(o.service().list(o.boss, query)).rows)
                found << file.subject;
            return found;
        };
        const QDate today = o.clock.today();
        QCOMPARE(subjects(today.addDays(-1)), QStringList{u"Scaduta"_s});
        QCOMPARE(subjects(today.addDays(3)), (QStringList{u"Scaduta"_s, u"Vicina"_s}));
        QCOMPARE(subjects(QDate(9999, 12, 31)), (QStringList{u"Scaduta"_s, u"Vicina"_s, u"Lontana"_s}));
    }
};

QTEST_GUILESS_MAIN(AdmissionServiceTest)
#include "AdmissionServiceTest.moc"
