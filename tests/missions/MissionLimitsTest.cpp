#include "core/base/Money.h"
#include "core/missions/MissionAssessment.h"
#include "core/missions/MissionRules.h"
#include "tests/missions/MissionRulesInForce.h"

#include <QTest>

using namespace gonfalone;
using namespace Qt::StringLiterals;

namespace {

template <typename T>
T kept(Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().message));
    return std::move(*result);
}

MissionTime at(const char *text)
{
    return kept(missionTimeFrom(QString::fromLatin1(text)));
}

Mission trip(const char *from, const char *to, int nights = 0, int kilometres = 100)
{
    Mission m;
    m.person = u"Anna Greco"_s;
    m.departs = at(from);
    m.returns = at(to);
    m.nights = nights;
    m.kilometres = kilometres;
    return m;
}

MissionExpense spent(ExpenseKind kind, qint64 cents, const QDate &day = QDate(2026, 3, 10))
{
    MissionExpense e;
    e.kind = kind;
    e.amount = cents;
    e.day = day;
    e.receipt = DocumentId{1};
    return e;
}

QStringList fieldsOf(const QList<FieldError> &faults)
{
    QStringList fields;
    for (const FieldError &fault : faults)
        fields << fault.field;
    return fields;
}

} // namespace

/// The worked figures of ../shared/domain/staff.md §2.3 and §5 ("Golden tests": DM 2011).
class MissionLimitsTest : public QObject
{
    Q_OBJECT

    RuleLookup m_rules = lookupIn(shippedMissionRules());

    qint64 stayOf(const Mission &m, const RuleLookup &rules)
    {
        return kept(stayLimitOf(stayCaseOf(m), rules)).value.stayCents;
    }
    qint64 stayOf(const Mission &m) { return stayOf(m, m_rules); }

private slots:
    void fixedSums_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<int>("nights");
        QTest::addColumn<int>("km");
        QTest::addColumn<bool>("meal");
        QTest::addColumn<qint64>("cents");
        // staff.md §2.3: 184/day with overnight; 160 if ≤18 h with overnight; 52 if ≥6 h; 28 if <6 h and ≥60 km.
        QTest::newRow("5 h 59, 100 km") << u"2026-03-10 08:00"_s << u"2026-03-10 13:59"_s << 0 << 100 << false
                                        << 2800LL;
        QTest::newRow("6 h 00") << u"2026-03-10 08:00"_s << u"2026-03-10 14:00"_s << 0 << 100 << false << 5200LL;
        QTest::newRow("6 h 00, near") << u"2026-03-10 08:00"_s << u"2026-03-10 14:00"_s << 0 << 5 << false << 5200LL;
        QTest::newRow("5 h 59, 60 km") << u"2026-03-10 08:00"_s << u"2026-03-10 13:59"_s << 0 << 60 << false << 2800LL;
        QTest::newRow("5 h 59, 59 km") << u"2026-03-10 08:00"_s << u"2026-03-10 13:59"_s << 0 << 59 << false << 0LL;
        QTest::newRow("5 h 59, 59 km, meal declared")
            << u"2026-03-10 08:00"_s << u"2026-03-10 13:59"_s << 0 << 59 << true << 2800LL;
        QTest::newRow("18 h 00, night") << u"2026-03-10 16:00"_s << u"2026-03-11 10:00"_s << 1 << 500 << false
                                        << 16000LL;
        QTest::newRow("18 h 01, night") << u"2026-03-10 16:00"_s << u"2026-03-11 10:01"_s << 1 << 500 << false
                                        << 18400LL;
        QTest::newRow("18 h 01, no night")
            << u"2026-03-10 05:00"_s << u"2026-03-10 23:01"_s << 0 << 500 << false << 5200LL;
        QTest::newRow("30 h, night") << u"2026-03-10 08:00"_s << u"2026-03-11 14:00"_s << 1 << 500 << false << 36800LL;
        // Over midnight without a stay: the hours count, not the dates.
        QTest::newRow("over midnight, 5 h 59")
            << u"2026-03-10 20:00"_s << u"2026-03-11 01:59"_s << 0 << 100 << false << 2800LL;
        QTest::newRow("over midnight, 6 h")
            << u"2026-03-10 20:00"_s << u"2026-03-11 02:00"_s << 0 << 100 << false << 5200LL;
        // The clocks go forward on 29 March 2026: seven hours on the wall are six.
        QTest::newRow("spring, 7 on the wall are 6 h")
            << u"2026-03-28 23:30"_s << u"2026-03-29 06:30"_s << 0 << 100 << false << 5200LL;
        QTest::newRow("spring, 6 h 59 on the wall are 5 h 59")
            << u"2026-03-28 23:30"_s << u"2026-03-29 06:29"_s << 0 << 100 << false << 2800LL;
        // And back on 25 October 2026: five on the wall are six.
        QTest::newRow("autumn, 5 on the wall are 6 h")
            << u"2026-10-24 23:00"_s << u"2026-10-25 04:00"_s << 0 << 100 << false << 5200LL;
        // From one zone to another: 08:00 in Rome to 13:00 in London are six hours.
        QTest::newRow("to another zone") << u"2026-03-10 08:00"_s << u"2026-03-10 13:00 Europe/London"_s << 0 << 100
                                         << false << 5200LL;
        // staff.md §2.3: before, 230/200/65/35.
        QTest::newRow("2010, 6 h") << u"2010-03-10 08:00"_s << u"2010-03-10 14:00"_s << 0 << 100 << false << 6500LL;
        QTest::newRow("2010, 5 h") << u"2010-03-10 08:00"_s << u"2010-03-10 13:00"_s << 0 << 60 << false << 3500LL;
        QTest::newRow("2010, night, 18 h")
            << u"2010-03-10 16:00"_s << u"2010-03-11 10:00"_s << 1 << 60 << false << 20000LL;
        QTest::newRow("2010, night, 20 h")
            << u"2010-03-10 16:00"_s << u"2010-03-11 12:00"_s << 1 << 60 << false << 23000LL;
        QTest::newRow("2 November 2011") << u"2011-11-02 08:00"_s << u"2011-11-02 14:00"_s << 0 << 60 << false
                                         << 6500LL;
        QTest::newRow("3 November 2011") << u"2011-11-03 08:00"_s << u"2011-11-03 14:00"_s << 0 << 60 << false
                                         << 5200LL;
    }
    void fixedSums()
    {
        QFETCH(QString, from);
        QFETCH(QString, to);
        QFETCH(int, nights);
        QFETCH(int, km);
        QFETCH(bool, meal);
        QFETCH(qint64, cents);
        Mission m;
        m.departs = kept(missionTimeFrom(from));
        m.returns = kept(missionTimeFrom(to));
        m.nights = nights;
        m.kilometres = km;
        m.mealDeclared = meal;
        const auto limit = kept(stayLimitOf(stayCaseOf(m), m_rules));
        QCOMPARE(limit.value.stayCents, cents);
        QVERIFY(!limit.reasons.isEmpty() && !limit.reasons.first().source.isEmpty());
    }

    void daysByTheReading()
    {
        // 20 hours over midnight: one period of 24 hours, or two days of the calendar.
        const Mission m = trip("2026-03-10 16:00", "2026-03-11 12:00", 1);
        QCOMPARE(stayOf(m), 18400);
        QCOMPARE(stayOf(m, lookupIn(rulesWith(shippedMissionRules(), u"missioni.fissi.giorno"_s, u"calendario"_s))),
                 36800);
    }

    void bothDecreesAroundTheSwitch()
    {
        const RuleLookup rules = lookupIn(rulesWithNewDecree(QDate(2026, 7, 1)));
        const auto before = kept(stayLimitOf(stayCaseOf(trip("2026-06-30 08:00", "2026-06-30 18:00")), rules)).value;
        QVERIFY(before.fixedSums);
        QCOMPARE(before.stayCents, 5200);
        // It left the day before and came back after: the day of departure decides.
        QVERIFY(kept(stayLimitOf(stayCaseOf(trip("2026-06-30 20:00", "2026-07-01 20:00", 1)), rules)).value.fixedSums);
        const auto after = kept(stayLimitOf(stayCaseOf(trip("2026-07-01 08:00", "2026-07-01 18:00")), rules)).value;
        QVERIFY(!after.fixedSums);
        QCOMPARE(after.mealCents, 0); // the reading that the press gives: nothing without an overnight
        QCOMPARE(after.lodgingCents, 0);
        QCOMPARE(after.stars, 4);
    }

    void mealsOfTheContract_data()
    {
        QTest::addColumn<QString>("to");
        QTest::addColumn<qint64>("cents");
        // staff.md §2.3: 30.55 from 8 h, 61.10 two meals from 12 h.
        QTest::newRow("7 h 59") << u"2026-07-01 15:59"_s << 0LL;
        QTest::newRow("8 h") << u"2026-07-01 16:00"_s << 3055LL;
        QTest::newRow("11 h 59") << u"2026-07-01 19:59"_s << 3055LL;
        QTest::newRow("12 h") << u"2026-07-01 20:00"_s << 6110LL;
        QTest::newRow("32 h") << u"2026-07-02 16:00"_s << 9165LL;
    }
    void mealsOfTheContract()
    {
        QFETCH(QString, to);
        QFETCH(qint64, cents);
        QList<Rule> rules = rulesWithNewDecree(QDate(2026, 7, 1));
        rules = rulesWith(rules, u"missioni.ccnl.pasti_senza_pernottamento"_s, u"true"_s);
        Mission m = trip("2026-07-01 08:00", "2026-07-01 09:00");
        m.returns = kept(missionTimeFrom(to));
        QCOMPARE(kept(stayLimitOf(stayCaseOf(m), lookupIn(rules))).value.mealCents, cents);
    }

    void receiptsUnderAndOverTheCap()
    {
        Mission m = trip("2026-03-10 08:00", "2026-03-10 18:00");
        m.expenses = {spent(ExpenseKind::Meal, 4000)};
        auto refund = kept(assessed(m, m_rules));
        QCOMPARE(refund.admitted, 4000); // staff.md §5: receipt 40 under cap 52 → 40
        QVERIFY(refund.rows.first().reasons.isEmpty());
        m.expenses = {spent(ExpenseKind::Meal, 4000), spent(ExpenseKind::Meal, 2000)};
        refund = kept(assessed(m, m_rules));
        QCOMPARE(refund.claimed, 6000);
        QCOMPARE(refund.admitted, 5200);
        QCOMPARE(refund.rows[1].admitted, 1200);
        QVERIFY(refund.rows[1].reasons.first().source.contains(u"missioni.fissi.diurna_lunga"_s));
        QVERIFY(refund.rows[1].reasons.first().source.contains(u"03/11/2011"_s));
    }

    void travelIsNotLimitedByTheStay()
    {
        Mission m = trip("2026-03-10 08:00", "2026-03-10 18:00");
        m.expenses = {spent(ExpenseKind::PublicTransport, 12000), spent(ExpenseKind::Meal, 5200)};
        QCOMPARE(kept(assessed(m, m_rules)).admitted, 17200);
    }

    void noOffsetBetweenKindsInTheNewDecree()
    {
        const RuleLookup rules = lookupIn(rulesWithNewDecree(QDate(2026, 3, 1)));
        Mission m = trip("2026-03-10 08:00", "2026-03-11 08:00", 1);
        MissionExpense hotel = spent(ExpenseKind::Lodging, 15000);
        hotel.stars = 4;
        m.expenses = {hotel, spent(ExpenseKind::Meal, 7000)};
        const auto refund = kept(assessed(m, rules));
        QCOMPARE(refund.rows[0].admitted, 15000);
        QCOMPARE(refund.rows[1].admitted, 6110);
        m.expenses[0].stars = 5;
        QCOMPARE(kept(assessed(m, rules)).rows[0].admitted, 0);
    }

    void ownCarUpToPublicTransport()
    {
        Mission m = trip("2026-03-10 08:00", "2026-03-10 18:00");
        m.publicCents = 9000;
        m.ownCarMotive = u"nessun treno in tempo utile"_s;
        m.expenses = {spent(ExpenseKind::OwnCar, 12000), spent(ExpenseKind::Parking, 1000)};
        auto refund = kept(assessed(m, m_rules));
        QCOMPARE(refund.rows[0].admitted, 9000);
        QCOMPARE(refund.rows[1].admitted, 1000); // parking is besides, by the rule that ships
        refund =
            kept(assessed(m, lookupIn(rulesWith(shippedMissionRules(), u"missioni.auto_parcheggio"_s, u"false"_s))));
        QCOMPARE(refund.rows[1].admitted, 0);
        m.expenses = {spent(ExpenseKind::OwnCar, 8000)};
        QCOMPARE(kept(assessed(m, m_rules)).admitted, 8000);
    }

    void kilometresOfAnAccess()
    {
        // 38/SEZAUT/2016: one fifth of a litre; 120 km at 1.789 = 42.936 → 42.94.
        Mission m = trip("2026-03-10 08:00", "2026-03-10 18:00");
        m.kind = MissionKind::Access;
        m.ownCarMotive = u"il trasporto pubblico manca"_s;
        MissionExpense e = spent(ExpenseKind::Kilometres, 0);
        e.receipt = {};
        e.kilometres = 120;
        e.fuelMills = 1789;
        m.expenses = {e};
        QCOMPARE(kept(assessed(m, m_rules)).admitted, 4294);
        QVERIFY(kept(faultsOf(m, m_rules, QDate(2026, 3, 20))).isEmpty());
        m.kind = MissionKind::Mission; // and never on a mission
        QCOMPARE(fieldsOf(kept(faultsOf(m, m_rules, QDate(2026, 3, 20)))), QStringList{u"expense.1.kind"_s});
    }

    void withoutReceipt()
    {
        Mission m = trip("2026-03-10 08:00", "2026-03-10 18:00");
        m.expenses = {spent(ExpenseKind::PublicTransport, 350)};
        m.expenses[0].receipt = {};
        m.expenses[0].missingReason = u"il biglietto è rimasto nell’obliteratrice"_s;
        QCOMPARE(kept(assessed(m, m_rules)).admitted, 0);
        const auto some = lookupIn(rulesWith(shippedMissionRules(), u"missioni.senza_ricevuta_cents"_s, u"500"_s));
        QCOMPARE(kept(assessed(m, some)).admitted, 350);
    }

    void taxedWhenPaidInCash_data()
    {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<bool>("abroad");
        QTest::addColumn<bool>("taxed");
        // staff.md §2.3: from 1/1/2025; from 18/6/2025 only for expenses in Italy.
        QTest::newRow("2024") << QDate(2024, 12, 31) << false << false;
        QTest::newRow("2025, Italy") << QDate(2025, 1, 1) << false << true;
        QTest::newRow("2025, abroad") << QDate(2025, 6, 17) << true << true;
        QTest::newRow("18 June, abroad") << QDate(2025, 6, 18) << true << false;
        QTest::newRow("18 June, Italy") << QDate(2025, 6, 18) << false << true;
    }
    void taxedWhenPaidInCash()
    {
        QFETCH(QDate, day);
        QFETCH(bool, abroad);
        QFETCH(bool, taxed);
        Mission m;
        m.departs = {day, QTime(8, 0)};
        m.returns = {day, QTime(18, 0)};
        MissionExpense e = spent(ExpenseKind::Meal, 2000, day);
        e.traceable = false;
        e.abroad = abroad;
        m.expenses = {e};
        const auto refund = kept(assessed(m, m_rules));
        QCOMPARE(refund.admitted, 2000);
        QCOMPARE(refund.taxable, taxed ? 2000 : 0);
    }

    void endsLaterThanPlanned()
    {
        Mission m = trip("2026-03-10 08:00", "2026-03-10 13:00", 0, 100);
        QCOMPARE(stayOf(m), 2800);
        m.actualDeparts = m.departs;
        m.actualReturns = at("2026-03-10 15:00");
        QCOMPARE(stayOf(m), 5200);
        m.file.state = missionStateKey(MissionState::UnderWay);
        m.expenses = {spent(ExpenseKind::Meal, 5000)};
        m.report = u"incontro al ministero"_s;
        const MissionStep claim{MissionAction::ClaimRefund};
        QCOMPARE(fieldsOf(missingFor(claim, m, QDate(2026, 3, 12))), QStringList{u"late_end"_s});
        m.lateEnd = u"la riunione è finita dopo"_s;
        QVERIFY(missingFor(claim, m, QDate(2026, 3, 12)).isEmpty());
        QCOMPARE(fieldsOf(missingFor(claim, m, QDate(2026, 3, 9))).last(), u"actual_returns"_s);
    }

    void cancelledWithATicket()
    {
        Mission m = trip("2026-03-10 08:00", "2026-03-11 18:00", 1);
        m.file.state = missionStateKey(MissionState::Cancelled);
        m.expenses = {spent(ExpenseKind::PublicTransport, 6500, QDate(2026, 3, 1))};
        QVERIFY(missingFor({MissionAction::ClaimRefund}, m, QDate(2026, 3, 5)).isEmpty());
        QCOMPARE(kept(assessed(m, m_rules)).admitted, 6500);
    }

    void advanceLargerThanTheRefundIsADebt()
    {
        Mission m = trip("2026-03-10 08:00", "2026-03-10 18:00");
        m.advanceCents = 10000;
        m.expenses = {spent(ExpenseKind::Meal, 4000)};
        QCOMPARE(kept(assessed(m, m_rules)).balance(), -6000);
    }

    void otherCurrencies()
    {
        QCOMPARE(toEuroCents(10000, u"CHF"_s, 1'071'400), 10714);
        QCOMPARE(toEuroCents(15000, u"JPY"_s, 6'150), 9225); // 15,000 yen have no decimals
        QCOMPARE(toEuroCents(1, u"EUR"_s, 1'000'000), 1);
        QCOMPARE(toEuroCents(99'999'999'999, u"EUR"_s, 1'000'000), 99'999'999'999);
        QVERIFY(!decimalsOf(u"XYZ"_s));
    }

    void amountsAsPeopleTypeThem_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("cents"); // -1: refused
        QTest::newRow("comma") << u"52,00"_s << 5200LL;
        QTest::newRow("point") << u"52.5"_s << 5250LL;
        QTest::newRow("thousands") << u"1.234,56"_s << 123456LL;
        QTest::newRow("euro sign") << u"€ 7"_s << 700LL;
        QTest::newRow("negative") << u"-3"_s << -1LL;
        QTest::newRow("three decimals") << u"3,123"_s << -1LL;
        QTest::newRow("words") << u"dodici"_s << -1LL;
        QTest::newRow("absurd") << u"99999999999999"_s << -1LL;
        QTest::newRow("empty") << u""_s << -1LL;
    }
    void amountsAsPeopleTypeThem()
    {
        QFETCH(QString, text);
        QFETCH(qint64, cents);
        QCOMPARE(amountFrom(text).value_or(-1), cents);
    }

    void timesThatAreNone()
    {
        QVERIFY(!missionTimeFrom(u"2026-03-29 02:30"_s)); // the clocks leave it out
        QVERIFY(!missionTimeFrom(u"2026-02-30 08:00"_s));
        QVERIFY(!missionTimeFrom(u"2026-03-10"_s));
        QVERIFY(!missionTimeFrom(u"2026-03-10 08:00 Europe/Atlantis"_s));
        QCOMPARE(missionTimeText(at("2026-03-10 08:00 Europe/Brussels")), u"2026-03-10 08:00 Europe/Brussels"_s);
    }

    void badInput_data()
    {
        QTest::addColumn<QString>("field");
        QTest::newRow("end before start") << u"returns"_s;
        QTest::newRow("nights") << u"nights"_s;
        QTest::newRow("kilometres") << u"kilometres"_s;
        QTest::newRow("advance") << u"advance"_s;
        QTest::newRow("amount of nothing") << u"expense.1.amount"_s;
        QTest::newRow("absurd amount") << u"expense.1.amount"_s;
        QTest::newRow("currency") << u"expense.1.currency"_s;
        QTest::newRow("rate") << u"expense.1.rate"_s;
        QTest::newRow("receipt") << u"expense.1.receipt"_s;
        QTest::newRow("tomorrow") << u"expense.1.day"_s;
        QTest::newRow("cut") << u"expense.1.cut"_s;
        QTest::newRow("cut without reason") << u"expense.1.cut_reason"_s;
        QTest::newRow("car without motive") << u"expense.1.kind"_s;
        QTest::newRow("nobody") << u"person"_s;
    }
    void badInput()
    {
        QFETCH(QString, field);
        const QString what = QString::fromLatin1(QTest::currentDataTag());
        Mission m = trip("2026-03-10 08:00", "2026-03-10 18:00");
        m.expenses = {spent(ExpenseKind::Meal, 4000)};
        QVERIFY(kept(faultsOf(m, m_rules, QDate(2026, 3, 20))).isEmpty());
        MissionExpense &e = m.expenses[0];
        if (what == u"end before start"_s)
            m.returns = at("2026-03-10 07:00");
        else if (what == u"nights"_s)
            m.nights = 1; // on one day there is none
        else if (what == u"kilometres"_s)
            m.kilometres = -1;
        else if (what == u"advance"_s)
            m.advanceCents = 1;
        else if (what == u"amount of nothing"_s)
            e.amount = 0;
        else if (what == u"absurd amount"_s)
            e.amount = 1'000'001;
        else if (what == u"currency"_s)
            e.currency = u"LIT"_s;
        else if (what == u"rate"_s)
            e.rateMillionths = 2'000'000;
        else if (what == u"receipt"_s)
            e.receipt = {};
        else if (what == u"tomorrow"_s)
            e.day = QDate(2026, 3, 21);
        else if (what == u"cut"_s)
            e.cutCents = 4001;
        else if (what == u"cut without reason"_s)
            e.cutCents = 100;
        else if (what == u"car without motive"_s)
            e.kind = ExpenseKind::OwnCar;
        else
            m.person.clear();
        QCOMPARE(fieldsOf(kept(faultsOf(m, m_rules, QDate(2026, 3, 20)))), QStringList{field});
    }

    void simulator()
    {
        const StayCase stay = stayCaseOf(trip("2026-03-10 08:00", "2026-03-11 14:00", 1, 500));
        const auto both = kept(simulated(stay, MissionKind::Mission, 9000, m_rules));
        QCOMPARE(both.withNight.value.stayCents, 36800);
        QCOMPARE(both.withoutNight.value.stayCents, 5200);
        QCOMPARE(both.carCeiling.value, 9000);
    }

    /// Admitted ≤ claimed in each row, rows sum to totals, and no order of the rows admits more than the limits.
    void generatedRefunds()
    {
        quint32 seed = 20'260'310;
        const auto next = [&seed](int below) {
            seed = seed * 1664525u + 1013904223u;
            return int((seed >> 8) % quint32(below));
        };
        const RuleLookup decrees[] = {m_rules, lookupIn(rulesWithNewDecree(QDate(2026, 1, 1)))};
        for (int round = 0; round < 3000; ++round) {
            Mission m;
            m.departs = {QDate(2026, 1, 1).addDays(next(360)), QTime(next(24), next(60))};
            const int minutes = 1 + next(4000);
            const QDateTime end = m.departs.instant().addSecs(minutes * 60).toTimeZone(QTimeZone("Europe/Rome"));
            m.returns = {end.date(), end.time()};
            m.nights = next(2);
            m.kilometres = next(200);
            m.publicCents = next(20000);
            m.mealDeclared = next(2) == 0;
            m.kind = next(4) == 0 ? MissionKind::Access : MissionKind::Mission;
            for (int i = next(8); i > 0; --i) {
                MissionExpense e = spent(ExpenseKind(next(9)), next(60000), m.departs.day.addDays(next(3)));
                e.receipt = DocumentId{next(3)};
                e.traceable = next(2) == 0;
                e.stars = next(6);
                e.kilometres = next(500);
                e.fuelMills = next(2500);
                e.cutCents = next(3) == 0 ? next(5000) : 0;
                m.expenses << e;
            }
            const MissionAssessment refund = kept(assessed(m, decrees[round % 2]));
            QCOMPARE(refund.rows.size(), m.expenses.size());
            qint64 claimed = 0;
            qint64 admitted = 0;
            qint64 stay = 0;
            for (int i = 0; i < refund.rows.size(); ++i) {
                const AdmittedRow &row = refund.rows[i];
                QVERIFY(row.admitted >= 0 && row.admitted <= row.claimed);
                QVERIFY(row.admitted == row.claimed || !row.reasons.isEmpty());
                claimed += row.claimed;
                admitted += row.admitted;
                stay += isStay(m.expenses[i].kind) ? row.admitted : 0;
            }
            QCOMPARE(refund.claimed, claimed);
            QCOMPARE(refund.admitted, admitted);
            QVERIFY(refund.taxable <= refund.admitted);
            QCOMPARE(refund.balance(), admitted - m.advanceCents);
            if (refund.limit.value.stayCents != kNoLimit)
                QVERIFY(stay <= refund.limit.value.stayCents);
        }
    }
};

QTEST_GUILESS_MAIN(MissionLimitsTest)
#include "MissionLimitsTest.moc"
