#include "core/patrocinio/Admissibility.h"

#include <QFile>
#include <QLocale>
#include <QTest>

using namespace gonfalone;
using namespace Qt::StringLiterals;

namespace {

QByteArray resource(const char *name)
{
    QFile file(QStringLiteral(GONFALONE_SOURCE_DIR "/resources/rules/") + QLatin1StringView(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

RuleLookup law()
{
    return lookupIn(readRulePack(resource("procedimento.json")).value_or(QList<Rule>{}));
}

AdmissibilityRules rulesOn(const QDate &day)
{
    const auto rules = readAdmissibilityRules(law(), day);
    if (!rules)
        qFatal("%s", qPrintable(rules.error().message));
    return *rules;
}

AdmissibilityContext context()
{
    AdmissibilityContext c;
    c.today = QDate(2026, 5, 4);
    c.profile = readRegulationProfile(resource("regolamento_patrocinio.json")).value_or(RegulationProfile{});
    c.rules = rulesOn(c.today);
    c.calendar =
        HolidayCalendar(rulesOfComune(readHolidayRules(resource("holidays.json")).value_or(QList<HolidayRule>{}), {}));
    return c;
}

/// A request with nothing wrong in it and every question answered.
RequestFacts sound(const AdmissibilityContext &c)
{
    RequestFacts facts{QDate(2026, 5, 4), QDate(2026, 7, 10), QDate(2026, 7, 12), u"Piazza Fontana"_s,
                       QDate(2026, 5, 28)};
    for (const Exclusion &row : c.profile.exclusions)
        facts.exclusions.insert(row.key, {});
    for (const RequiredAttachment &row : c.profile.attachments)
        facts.attachments.insert(row.key);
    for (Benefit benefit : kBenefits)
        facts.benefits.insert(benefit, {});
    return facts;
}

std::optional<Finding> found(const Admissibility &result, const QString &code)
{
    for (const Finding &finding : result.findings) {
        if (finding.code == code)
            return finding;
    }
    return std::nullopt;
}

} // namespace

class AdmissibilityTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::Italian, QLocale::Italy)); }

    void aSoundRequest()
    {
        const auto result = admissibility(sound(context()), context());
        QVERIFY(!result.isInadmissible());
        QVERIFY(result.isComplete() && !result.costly);
        for (const Finding &finding : result.findings) {
            QVERIFY2(finding.severity == Severity::Ok, qPrintable(finding.text));
            QVERIFY2(!finding.source.isEmpty(), qPrintable(finding.code));
        }
        QCOMPARE(result.lastUsefulDay.value, QDate(2026, 6, 10));
        QVERIFY(!found(result, u"lead.in_time"_s)->reasons.isEmpty());
        QVERIFY(result.has(u"opinion.accounting_not_due"_s));
    }

    void anEmptyRequestLeavesQuestionsOpen()
    {
        const auto result = admissibility({}, context());
        QVERIFY(!result.isComplete());
        QVERIFY(result.has(u"event.undated"_s));
        QVERIFY(result.has(u"exclusion.unanswered"_s));
        QVERIFY(result.has(u"value.unanswered"_s));
        QVERIFY(!result.has(u"opinion.accounting_not_due"_s));
    }

    void days_data()
    {
        QTest::addColumn<QDate>("received");
        QTest::addColumn<QDate>("today");
        QTest::addColumn<QString>("justification");
        QTest::addColumn<bool>("rejects");
        QTest::addColumn<QString>("code");
        QTest::addColumn<Severity>("severity");
        const auto row = [](const char *name, QDate received, QDate today, const char *justification, bool rejects,
                            const char *code, Severity severity) {
            QTest::newRow(name) << received << today << QString::fromLatin1(justification) << rejects
                                << QString::fromLatin1(code) << severity;
        };
        const QDate last(2026, 6, 10), late(2026, 6, 11);
        row("regulation: the last useful day", last, last, "", true, "lead.in_time", Severity::Ok);
        row("regulation: a day late, rejected", late, late, "", true, "lead.late", Severity::Blocking);
        row("regulation: a day late, no reasons", late, late, "", false, "lead.unjustified", Severity::Blocking);
        row("regulation: a day late, with reasons", late, late, "alluvione", false, "lead.justified",
            Severity::Warning);
        row("the event has begun meanwhile", last, {2026, 7, 11}, "", true, "event.running", Severity::Warning);
        row("the event is past", last, {2026, 7, 13}, "", true, "event.past", Severity::Blocking);
        row("asked while it runs", {2026, 7, 11}, {2026, 7, 11}, "x", false, "request.after_start", Severity::Blocking);
        row("asked after the event", {2026, 7, 13}, {2026, 7, 13}, "x", false, "request.after_event",
            Severity::Blocking);
    }

    void days()
    {
        QFETCH(QDate, received);
        QFETCH(QDate, today);
        QFETCH(QString, justification);
        QFETCH(bool, rejects);
        QFETCH(QString, code);
        QFETCH(Severity, severity);
        AdmissibilityContext c = context();
        c.today = today;
        c.profile.lateRequest.value = rejects ? LateRequest::Reject : LateRequest::Justify;
        RequestFacts facts = sound(c);
        facts.received = received;
        facts.lateJustification = justification;
        const auto result = admissibility(facts, c);
        const auto finding = found(result, code);
        QVERIFY(finding.has_value());
        QCOMPARE(finding->severity, severity);
        QVERIFY(finding->source.contains(u"Regolamento"_s));
        QCOMPARE(result.isInadmissible(), severity == Severity::Blocking);
    }

    void anEventThatEndsBeforeItStarts()
    {
        RequestFacts facts = sound(context());
        facts.endsOn = facts.startsOn.addDays(-1);
        QCOMPARE(found(admissibility(facts, context()), u"event.dates"_s)->severity, Severity::Blocking);
    }

    void exclusions()
    {
        AdmissibilityContext c = context();
        RequestFacts facts = sound(c);
        facts.exclusions[u"politica"_s] = {true, u"ragioni"_s};
        QCOMPARE(found(admissibility(facts, c), u"exclusion.applies"_s)->subject, u"politica"_s);
        QVERIFY(admissibility(facts, c).isInadmissible());
        facts = sound(c);
        facts.exclusions[u"lucro"_s] = {true, {}};
        QCOMPARE(found(admissibility(facts, c), u"exclusion.ungrounded"_s)->severity, Severity::Blocking);
        facts.exclusions[u"lucro"_s] = {true, u"beneficenza"_s};
        QCOMPARE(found(admissibility(facts, c), u"exclusion.exception"_s)->severity, Severity::Warning);
        facts.exclusions.remove(u"lucro"_s);
        QCOMPARE(found(admissibility(facts, c), u"exclusion.unanswered"_s)->severity, Severity::Open);
    }

    void attachments()
    {
        AdmissibilityContext c = context();
        RequestFacts facts = sound(c);
        facts.attachments.remove(u"bozze"_s);
        QCOMPARE(found(admissibility(facts, c), u"attachment.optional"_s)->severity, Severity::Ok);
        facts.attachments.remove(u"statuto"_s);
        QCOMPARE(found(admissibility(facts, c), u"attachment.missing"_s)->severity, Severity::Warning);
        facts.integrationUsed = true;
        QCOMPARE(found(admissibility(facts, c), u"attachment.still_missing"_s)->severity, Severity::Blocking);
    }

    void isItReallyFree_data()
    {
        QTest::addColumn<Benefit>("benefit");
        QTest::newRow("art. 49 TUEL: fee reduction") << Benefit::FeeReduction;
        QTest::newRow("art. 49 TUEL: rooms and equipment") << Benefit::RoomsAndEquipment;
        QTest::newRow("art. 49 TUEL: staff") << Benefit::Staff;
        QTest::newRow("art. 49 TUEL: public ground") << Benefit::PublicGround;
        QTest::newRow("art. 49 TUEL: contribution") << Benefit::Contribution;
    }

    void isItReallyFree()
    {
        QFETCH(Benefit, benefit);
        AdmissibilityContext c = context();
        c.profile.organ.value = DecidingOrgan::GiuntaCostlySindacoFree;
        RequestFacts facts = sound(c);
        QCOMPARE(admissibility(facts, c).organ.value, DecidingOrgan::Sindaco);
        facts.benefits[benefit] = {true, 12345};
        const auto result = admissibility(facts, c);
        QVERIFY(result.costly);
        QCOMPARE(result.valueCents.value, 12345);
        QCOMPARE(result.organ.value, DecidingOrgan::Giunta);
        const auto due = found(result, u"opinion.accounting_due"_s);
        QVERIFY(due && due->source.contains(u"art. 49"_s) && due->text.contains(u"123,45 €"_s));
        facts.benefits[benefit] = {true, 0};
        QCOMPARE(found(admissibility(facts, c), u"value.missing"_s)->severity, Severity::Open);
        facts.benefits.remove(benefit);
        const auto open = admissibility(facts, c);
        QVERIFY(open.has(u"value.unanswered"_s) && !open.has(u"opinion.accounting_not_due"_s));
    }

    void stampDuty_data()
    {
        QTest::addColumn<StampExemption>("exemption");
        QTest::addColumn<QString>("number");
        QTest::addColumn<QDate>("day");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("article");
        const QDate now(2026, 5, 4), before(2025, 5, 4);
        QTest::newRow("DPR 642/1972, tariffa, art. 3")
            << StampExemption::None << QString() << now << u"stamp.due"_s << u"art. 3"_s;
        QTest::newRow("art. 82 c. 5 D.Lgs. 117/2017")
            << StampExemption::ThirdSector << u"12345"_s << now << u"stamp.exempt"_s << u"art. 82, c. 5"_s;
        QTest::newRow("art. 82 c. 5 D.Lgs. 117/2017, number asked")
            << StampExemption::ThirdSector << QString() << now << u"stamp.register_number"_s << u"art. 82, c. 5"_s;
        QTest::newRow("Tab. B art. 27-bis, L. 145/2018 c. 646")
            << StampExemption::Sport << u"77"_s << now << u"stamp.exempt"_s << u"c. 646"_s;
        QTest::newRow("Tab. B art. 16") << StampExemption::PublicBody << u"c_l049"_s << now << u"stamp.exempt"_s
                                        << u"art. 16"_s;
        QTest::newRow("Tab. B art. 27-bis, ONLUS while transitional")
            << StampExemption::Onlus << u"9"_s << before << u"stamp.exempt"_s << u"art. 27-bis"_s;
        QTest::newRow("ONLUS after it: not exempt")
            << StampExemption::Onlus << u"9"_s << now << u"stamp.not_exempt"_s << QString();
    }

    void stampDuty()
    {
        QFETCH(StampExemption, exemption);
        QFETCH(QString, number);
        QFETCH(QDate, day);
        QFETCH(QString, code);
        QFETCH(QString, article);
        AdmissibilityContext c = context();
        c.rules = rulesOn(day);
        c.profile.stampDuty.value = StampDutyReading::RequestAndAct;
        RequestFacts facts = sound(c);
        facts.stamp.exemption = exemption;
        facts.stamp.registerNumber = number;
        const auto result = admissibility(facts, c);
        const auto finding = found(result, code);
        QVERIFY(finding.has_value());
        QVERIFY2(finding->source.contains(article), qPrintable(finding->source));
        QCOMPARE(result.has(u"stamp.due"_s), code == u"stamp.due"_s || code == u"stamp.not_exempt"_s);
        QVERIFY(!result.isInadmissible()); // art. 19 DPR 642/1972: the office takes it and reports it
    }

    void stampDutyPaid()
    {
        AdmissibilityContext c = context();
        c.profile.stampDuty.value = StampDutyReading::RequestAndAct;
        RequestFacts facts = sound(c);
        facts.stamp.requestSerial = u"01201234567890"_s;
        const auto result = admissibility(facts, c);
        QVERIFY(found(result, u"stamp.paid"_s)->text.contains(u"01201234567890"_s));
        QCOMPARE(found(result, u"stamp.due"_s)->subject, u"act"_s);
        c.profile.stampDuty.value = StampDutyReading::Request;
        QVERIFY(!admissibility(facts, c).has(u"stamp.due"_s));
        c.profile.stampDuty.value = StampDutyReading::NotAsked;
        QVERIFY(admissibility(facts, c).has(u"stamp.not_asked"_s));
    }

    void blackout_data()
    {
        QTest::addColumn<QDate>("from");
        QTest::addColumn<QDate>("to");
        QTest::addColumn<QString>("codes");
        const auto row = [](const char *name, QDate from, QDate to, const char *codes) {
            QTest::newRow(name) << from << to << QString::fromLatin1(codes);
        };
        // the grant is on 28 May, the event on 10–12 July
        row("art. 9 L. 28/2000: ends the day before the grant", {2026, 4, 1}, {2026, 5, 27}, "none");
        row("art. 9 L. 28/2000: ends on the day of the grant", {2026, 4, 1}, {2026, 5, 28}, "grant");
        row("art. 9 L. 28/2000: between the grant and the event", {2026, 6, 1}, {2026, 6, 20}, "posters");
        row("art. 9 L. 28/2000: ends on the first day of the event", {2026, 6, 1}, {2026, 7, 10}, "event");
        row("art. 9 L. 28/2000: called on the last day of the event", {2026, 7, 12}, {2026, 8, 1}, "event");
        row("art. 9 L. 28/2000: called the day after", {2026, 7, 13}, {2026, 8, 1}, "none");
        row("art. 9 L. 28/2000: over both", {2026, 5, 1}, {2026, 8, 1}, "grant event");
        row("art. 9 L. 28/2000: called, the end not known", {2026, 6, 1}, {}, "event");
        row("an empty row", {}, {}, "none");
    }

    void blackout()
    {
        QFETCH(QDate, from);
        QFETCH(QDate, to);
        QFETCH(QString, codes);
        AdmissibilityContext c = context();
        c.blackouts = {{PollKind::Referendum, from, to, u"DPR 1/4/2026"_s}};
        const auto result = admissibility(sound(c), c);
        QStringList got;
        for (const Finding &finding : result.findings) {
            if (!finding.code.startsWith(u"blackout."_s))
                continue;
            got << finding.code.mid(9);
            QVERIFY(finding.source.contains(u"L. 28/2000, art. 9, c. 1"_s));
            QCOMPARE(finding.severity, finding.code == u"blackout.none"_s ? Severity::Ok : Severity::Warning);
        }
        QCOMPARE(got.join(u' '), codes);
    }

    void clashes_data()
    {
        QTest::addColumn<QString>("place");
        QTest::addColumn<QDate>("from");
        QTest::addColumn<QDate>("to");
        QTest::addColumn<QString>("code");
        QTest::newRow("same place, last day")
            << u"piazza  FONTANA"_s << QDate(2026, 7, 12) << QDate(2026, 7, 20) << u"clash.place"_s;
        QTest::newRow("same day elsewhere") << u"Teatro"_s << QDate(2026, 7, 10) << QDate() << u"clash.day"_s;
        QTest::newRow("same place, the day after") << u"Piazza Fontana"_s << QDate(2026, 7, 13) << QDate() << QString();
        QTest::newRow("same place, over before")
            << u"Piazza Fontana"_s << QDate(2026, 7, 1) << QDate(2026, 7, 9) << QString();
        QTest::newRow("undated") << u"Piazza Fontana"_s << QDate() << QDate() << QString();
    }

    void clashes()
    {
        QFETCH(QString, place);
        QFETCH(QDate, from);
        QFETCH(QDate, to);
        QFETCH(QString, code);
        AdmissibilityContext c = context();
        c.otherEvents = {{u"PAT-2026/0007"_s, u"Sagra"_s, place, from, to}};
        const auto result = admissibility(sound(c), c);
        QCOMPARE(result.has(u"clash.place"_s), code == u"clash.place"_s);
        QCOMPARE(result.has(u"clash.day"_s), code == u"clash.day"_s);
        if (!code.isEmpty())
            QCOMPARE(found(result, code)->subject, u"PAT-2026/0007"_s);
    }

    void advantagesOfTheYear_data()
    {
        QTest::addColumn<qint64>("now");
        QTest::addColumn<QString>("code");
        QTest::addColumn<qint64>("sum");
        QTest::newRow("art. 26 D.Lgs. 33/2013: exactly 1,000 euro is not above")
            << qint64(40000) << u"transparency.under"_s << qint64(100000);
        QTest::newRow("art. 26 D.Lgs. 33/2013: a cent above")
            << qint64(40001) << u"transparency.over"_s << qint64(100001);
    }

    void advantagesOfTheYear()
    {
        QFETCH(qint64, now);
        QFETCH(QString, code);
        QFETCH(qint64, sum);
        AdmissibilityContext c = context();
        c.history = {{u"PAT-2026/0001"_s, {2026, 1, 1}, true, 60000},
                     {u"PAT-2025/0090"_s, {2025, 12, 31}, true, 900000},
                     {u"PAT-2026/0003"_s, {2026, 3, 1}, false, 500000}};
        RequestFacts facts = sound(c);
        facts.benefits[Benefit::PublicGround] = {true, now};
        const auto result = admissibility(facts, c);
        QCOMPARE(result.yearCents.value, sum);
        const auto finding = found(result, code);
        QVERIFY(finding && finding->source.contains(u"art. 26"_s));
        QVERIFY(reasonLines(finding->reasons).join(u'\n').contains(u"PAT-2026/0001"_s));
        QVERIFY(result.has(u"history.refused"_s));
        // granted next year, it counts in the next year
        facts.grantOn = QDate(2027, 1, 2);
        QCOMPARE(admissibility(facts, c).yearCents.value, now);
    }

    void limitAndMisuse()
    {
        AdmissibilityContext c = context();
        c.history = {{u"PAT-2026/0001"_s, {2026, 1, 1}, true, 0, u"stemma su un altro evento"_s}};
        c.profile.yearlyLimit.value = 1;
        auto result = admissibility(sound(c), c);
        QCOMPARE(found(result, u"limit.yearly"_s)->severity, Severity::Blocking);
        QCOMPARE(found(result, u"history.misuse"_s)->severity, Severity::Blocking);
        c.profile.yearlyLimit.value = 2;
        c.profile.misuseBars.value = false;
        result = admissibility(sound(c), c);
        QVERIFY(!result.has(u"limit.yearly"_s));
        QCOMPARE(found(result, u"history.misuse"_s)->severity, Severity::Warning);
        QVERIFY(!result.isInadmissible());
    }

    void rulesOfTheDay()
    {
        QCOMPARE(rulesOn({2026, 5, 4}).advantagesCents.value, 100000);
        QCOMPARE(rulesOn({2026, 5, 4}).exemptions.size(), 3);
        QCOMPARE(rulesOn({2025, 5, 4}).exemptions.size(), 4);
        QCOMPARE(readAdmissibilityRules(law(), {1960, 1, 1}).error().kind, ErrorKind::NotFound);
    }
};

QTEST_GUILESS_MAIN(AdmissibilityTest)
#include "AdmissibilityTest.moc"
