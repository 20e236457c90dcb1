#include "core/evaluation/EvaluationRules.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTest>

#include <numeric>

using namespace gonfalone;
using namespace Qt::StringLiterals;

namespace {

__extension__ typedef __int128 Wide;

/// An exact fraction, kept in lowest terms: the second way to the score, which shares nothing with the first.
struct Fraction {
    Wide over = 0;
    Wide under = 1;

    static Wide divisor(Wide a, Wide b)
    {
        while (b != 0) {
            const Wide rest = a % b;
            a = b;
            b = rest;
        }
        return a == 0 ? 1 : a;
    }
    static Fraction of(Wide over, Wide under)
    {
        const Wide common = divisor(over, under);
        return {over / common, under / common};
    }
    Fraction operator+(const Fraction &o) const { return of(over * o.under + o.over * under, under * o.under); }
    Fraction operator*(const Fraction &o) const { return of(over * o.over, under * o.under); }
    /// Digits after the point, the last one rounded half up, as text: "87.5".
    QString rounded(int decimals) const
    {
        Wide whole = over / under;
        Wide rest = over % under;
        QString digits;
        for (int i = 0; i < decimals; ++i) {
            rest *= 10;
            digits += QChar(u'0' + int(rest / under));
            rest %= under;
        }
        if (rest * 2 >= under) { // carry, as on paper
            int at = decimals - 1;
            while (at >= 0 && digits[at] == u'9')
                digits[at--] = u'0';
            if (at >= 0)
                digits[at] = QChar(digits[at].unicode() + 1);
            else
                whole += 1;
        }
        return QString::number(qint64(whole)) + (decimals > 0 ? u'.' + digits : QString());
    }
};

EvaluationSystem shipped()
{
    QFile file(QStringLiteral(GONFALONE_SOURCE_DIR "/resources/rules/sistema_valutazione.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no shipped system");
    const auto system = readEvaluationSystem(file.readAll());
    if (!system)
        qFatal("%s", qPrintable(system.error().message));
    return *system;
}

/// Whole numbers that total 100.
QList<int> weights(QRandomGenerator &random, int count)
{
    QList<int> all;
    int left = 100;
    for (int i = 1; i < count; ++i) {
        const int one = 1 + random.bounded(left - (count - i));
        all << one;
        left -= one;
    }
    return all << left;
}

/// A system that holds, with any scale, weights and bands.
EvaluationSystem anySystem(QRandomGenerator &random)
{
    EvaluationSystem system = shipped();
    const int step = QList<int>{1, 25, 50, 100}.at(random.bounded(4));
    system.scaleMin = 0;
    system.scaleStep = step;
    system.scaleMax = step * (1 + random.bounded(10'000 / step));
    system.decimals = random.bounded(3);
    EvaluationCategory category;
    category.key = category.name = u"x"_s;
    const QList<int> parts = weights(random, 3);
    category.goals = parts[0];
    category.behaviours = parts[1];
    category.unit = parts[2];
    category.mostGoals = 12;
    int number = 0;
    for (const int weight : weights(random, 1 + random.bounded(8)))
        category.list << EvaluationBehaviour{QString::number(++number), u"b"_s, weight};
    system.categories = {category};
    system.bands.clear();
    int from = 0;
    while (from <= kFullScore) {
        const int to = std::min(kFullScore, from + random.bounded(4000));
        system.bands << EvaluationBand{QString::number(from), from, to, 0, false, false};
        from = to + 1;
    }
    return system;
}

int anyScore(QRandomGenerator &random, const EvaluationSystem &system)
{
    return system.scaleStep * random.bounded(system.scaleMax / system.scaleStep + 1);
}

/// The score from the definition: weighted means of score over scale, in fractions; rounded as on paper.
QString independent(const EvaluationSystem &system, const EvaluationCategory &category,
                    const EvaluationContent &content)
{
    Fraction goals, behaviours;
    for (const EvaluationGoal &goal : content.goals)
        goals = goals + Fraction::of(goal.weight, 100) * Fraction::of(goal.score, system.scaleMax);
    for (const EvaluationBehaviour &behaviour : category.list) {
        for (const EvaluationRating &rating : content.ratings) {
            if (rating.key == behaviour.key)
                behaviours =
                    behaviours + Fraction::of(behaviour.weight, 100) * Fraction::of(rating.score, system.scaleMax);
        }
    }
    const Fraction unit = Fraction::of(content.unitScore, system.scaleMax);
    const Fraction total = Fraction::of(category.goals, 100) * goals
        + Fraction::of(category.behaviours, 100) * behaviours + Fraction::of(category.unit, 100) * unit;
    return (total * Fraction::of(100, 1)).rounded(system.decimals);
}

EvaluationContent worked()
{
    EvaluationContent content;
    content.goals = {{u"Protocollo"_s, u"entro 3 giorni"_s, 60, 900, {}},
                     {u"Archivio"_s, u"1.000 pratiche"_s, 40, 750, {}}};
    for (const auto &[key, score] :
         {std::pair{u"qualita"_s, 800}, std::pair{u"tempi"_s, 700}, std::pair{u"collaborazione"_s, 950},
          std::pair{u"riservatezza"_s, 1000}, std::pair{u"iniziativa"_s, 650}})
        content.ratings << EvaluationRating{key, score, {}};
    content.unitScore = 900;
    return content;
}

} // namespace

/// The arithmetic of a sheet.
class EvaluationScoreTest : public QObject
{
    Q_OBJECT

private slots:
    void theShippedSystemHolds()
    {
        const EvaluationSystem system = shipped();
        QCOMPARE(systemFaults(system), QList<FieldError>());
        const auto again = readEvaluationSystem(writeEvaluationSystem(system));
        QVERIFY(again);
        QCOMPARE(*again, system);
        for (const ContractKind kind : {ContractKind::Permanent, ContractKind::Art90, ContractKind::Art110,
                                        ContractKind::Seconded, ContractKind::Portavoce})
            QVERIFY(system.category(system.categoryFor(kind)));
    }

    void aSystemThatDoesNotHold_data()
    {
        QTest::addColumn<std::function<void(EvaluationSystem &)>>("spoil");
        QTest::addColumn<QString>("field");
        using Spoil = std::function<void(EvaluationSystem &)>;
        QTest::newRow("hole between two bands")
            << Spoil([](EvaluationSystem &s) { s.bands[1].from += 1; }) << u"bands.2.from"_s;
        QTest::newRow("bands that overlap")
            << Spoil([](EvaluationSystem &s) { s.bands[1].from -= 1; }) << u"bands.2.from"_s;
        QTest::newRow("bands that end early")
            << Spoil([](EvaluationSystem &s) { s.bands.last().to -= 1; }) << u"bands"_s;
        QTest::newRow("no band") << Spoil([](EvaluationSystem &s) { s.bands.clear(); }) << u"bands"_s;
        QTest::newRow("sections of 99") << Spoil([](EvaluationSystem &s) { s.categories[0].unit -= 1; })
                                        << u"categories.operatori.weights"_s;
        QTest::newRow("sections of 101") << Spoil([](EvaluationSystem &s) { s.categories[0].goals += 1; })
                                         << u"categories.operatori.weights"_s;
        QTest::newRow("behaviours of 99") << Spoil([](EvaluationSystem &s) { s.categories[0].list[0].weight -= 1; })
                                          << u"categories.operatori.behaviours"_s;
        QTest::newRow("two behaviours of one name")
            << Spoil([](EvaluationSystem &s) { s.categories[0].list[0].key = s.categories[0].list[1].key; })
            << u"categories.operatori.behaviours"_s;
        QTest::newRow("a scale upside down") << Spoil([](EvaluationSystem &s) { s.scaleMax = 0; }) << u"scale"_s;
        QTest::newRow("steps beside the top") << Spoil([](EvaluationSystem &s) { s.scaleStep = 30; }) << u"scale"_s;
        QTest::newRow("no days for the review")
            << Spoil([](EvaluationSystem &s) { s.appealDays = 0; }) << u"appeal_days"_s;
        QTest::newRow("no conciliation") << Spoil([](EvaluationSystem &s) { s.conciliation.clear(); })
                                         << u"conciliation"_s;
        QTest::newRow("no act") << Spoil([](EvaluationSystem &s) { s.source.clear(); }) << u"source"_s;
        QTest::newRow("no category") << Spoil([](EvaluationSystem &s) { s.categories.clear(); }) << u"categories"_s;
    }
    void aSystemThatDoesNotHold()
    {
        QFETCH(std::function<void(EvaluationSystem &)>, spoil);
        QFETCH(QString, field);
        EvaluationSystem system = shipped();
        spoil(system);
        QStringList fields;
        for (const FieldError &fault : systemFaults(system))
            fields << fault.field;
        QVERIFY2(fields.contains(field), qPrintable(fields.join(u' ')));
    }

    void badFiles()
    {
        for (const QByteArray &json : {QByteArray("{"), QByteArray("[]"), QByteArray("{\"scale\": {\"min\": 0.1}}"),
                                       QByteArray("{\"categories\": [{\"goals\": 33.3}]}")})
            QCOMPARE(readEvaluationSystem(json).error().kind, ErrorKind::Invalid);
    }

    /// goals (60 × 9 + 40 × 7,5) / 10 = 84; behaviours (25 × 8 + 20 × 7 + 20 × 9,5 + 20 × 10 + 15 × 6,5) / 10 = 82,75;
    /// unit 90. 40% × 84 + 45% × 82,75 + 15% × 90 = 33,6 + 37,2375 + 13,5 = 84,3375 → 84,34.
    void theWorkedSheet()
    {
        const EvaluationSystem system = shipped();
        const auto score = scored(system, *system.category(u"operatori"_s), worked());
        QVERIFY(score);
        QCOMPARE(score->value.goals, 8400);
        QCOMPARE(score->value.behaviours, 8275);
        QCOMPARE(score->value.unit, 9000);
        QCOMPARE(score->value.total, 8434);
        QCOMPARE(score->value.band.name, u"Buona"_s);
        QCOMPARE(score->value.band.bonus, 80);
        QVERIFY(score->reasons.size() > 8);
    }

    void theEndsOfTheBands_data()
    {
        QTest::addColumn<int>("score");
        QTest::addColumn<QString>("band");
        QTest::newRow("0,00") << 0 << u"Negativa"_s;
        QTest::newRow("49,99") << 4999 << u"Negativa"_s;
        QTest::newRow("50,00") << 5000 << u"Parzialmente adeguata"_s;
        QTest::newRow("89,99") << 8999 << u"Buona"_s;
        QTest::newRow("90,00") << 9000 << u"Eccellente"_s;
        QTest::newRow("100,00") << 10000 << u"Eccellente"_s;
    }
    void theEndsOfTheBands()
    {
        QFETCH(int, score);
        QFETCH(QString, band);
        const EvaluationSystem system = shipped();
        QCOMPARE(system.bandOf(score)->name, band);
    }

    void aScoreOutsideTheScale()
    {
        const EvaluationSystem system = shipped();
        const EvaluationCategory &category = *system.category(u"operatori"_s);
        EvaluationContent content = worked();
        content.goals[1].score = 1001;
        content.ratings[2].score = 775; // steps of half a point
        content.unitScore = kNoScore;
        const auto score = scored(system, category, content);
        QVERIFY(!score);
        QStringList fields;
        for (const FieldError &fault : score.error().fields)
            fields << fault.field;
        QCOMPARE(fields, (QStringList{u"goal.2.score"_s, u"behaviour.collaborazione.score"_s, u"unit.score"_s}));
        QCOMPARE(scaleFaults(system, category, content).size(), 2);
    }

    void tenThousandSheetsRecomputed()
    {
        QRandomGenerator random(20'260'503);
        int carried = 0;
        for (int i = 0; i < 10'000; ++i) {
            const EvaluationSystem system = anySystem(random);
            QCOMPARE(systemFaults(system), QList<FieldError>());
            const EvaluationCategory &category = system.categories.first();
            EvaluationContent content;
            for (const int weight : weights(random, 1 + random.bounded(10)))
                content.goals << EvaluationGoal{u"g"_s, {}, weight, anyScore(random, system), {}};
            for (const EvaluationBehaviour &behaviour : category.list)
                content.ratings << EvaluationRating{behaviour.key, anyScore(random, system), {}};
            content.unitScore = anyScore(random, system);
            const auto score = scored(system, category, content);
            QVERIFY2(score, qPrintable(score ? QString() : score.error().message));
            const QString expected = independent(system, category, content);
            const QString found = scoreText(score->value.total)
                                      .replace(u',', u'.')
                                      .chopped(system.decimals == 2       ? 0
                                                   : system.decimals == 1 ? 1
                                                                          : 3);
            QCOMPARE(found, expected);
            QVERIFY(score->value.total >= 0 && score->value.total <= kFullScore);
            QVERIFY(score->value.band.from <= score->value.total && score->value.total <= score->value.band.to);
            carried += score->value.total % 100 == 0 ? 1 : 0;
        }
        QVERIFY(carried > 100); // whole points and roundings were among them
    }

    void partsOfAYear()
    {
        QCOMPARE(yearScore({{8434, 181}, {9000, 184}}).value, 8719); // (8434 × 181 + 9000 × 184) / 365 = 8719,32…
        QCOMPARE(yearScore({{5000, 1}, {5001, 1}}).value, 5001);     // 5000,5 → half up
        QCOMPARE(yearScore({}).value, 0);
        EvaluationScore score;
        score.band.bonus = 80;
        EvaluationSheet sheet;
        sheet.year = 2026;
        sheet.starts = QDate(2026, 1, 1);
        sheet.ends = QDate(2026, 12, 31);
        QCOMPARE(bonusShare(score, sheet).value, 8000);
        sheet.ends = QDate(2026, 6, 30); // 181 of 365: 39,671…
        QCOMPARE(bonusShare(score, sheet).value, 3967);
        sheet.content.economic = {true, u"emolumento"_s};
        QCOMPARE(bonusShare(score, sheet).value, 0);
        sheet.year = 2028;
        sheet.content.economic = {};
        sheet.starts = QDate(2028, 1, 1);
        sheet.ends = QDate(2028, 12, 31);
        QCOMPARE(bonusShare(score, sheet).value, 8000); // a leap year is whole too
    }

    void emolumentoUnicoHasNoEffect()
    {
        Contract contract;
        contract.person = StaffPersonId{7};
        contract.kind = ContractKind::Art90;
        contract.validFrom = QDate(2026, 3, 1);
        const QDate first(2026, 1, 1), last(2026, 12, 31);
        QVERIFY(!economicEffect({contract}, StaffPersonId{7}, first, last).none);
        contract.emolumentoUnico = true;
        QVERIFY(economicEffect({contract}, StaffPersonId{7}, first, last).why.contains(u"art. 90"_s));
        QVERIFY(!economicEffect({contract}, StaffPersonId{8}, first, last).none);
        QVERIFY(!economicEffect({contract}, StaffPersonId{7}, first, QDate(2026, 2, 28)).none);
        contract.emolumentoUnico = false;
        contract.kind = ContractKind::Portavoce;
        QVERIFY(economicEffect({contract}, StaffPersonId{7}, first, last).none);
    }

    void trainingMeter()
    {
        EvaluationContent content;
        content.training = {{QDate(2026, 3, 1), u"Privacy"_s, 450}, {QDate(2026, 5, 1), u"Appalti"_s, 1200}};
        const TrainingMeter meter = trainingOf(content, 40, u"direttiva 14/1/2025"_s).value;
        QCOMPARE(meter.done, 1650);
        QCOMPARE(meter.missing(), 750);
        QCOMPARE(hoursText(meter.done), u"27 h 30 min"_s);
    }

    void quota()
    {
        QCOMPARE(mostInTop(10, 0), -1);
        QCOMPARE(mostInTop(10, 30), 3);
        QCOMPARE(mostInTop(9, 30), 2); // rounded down
        QCOMPARE(mostInTop(2, 30), 1); // one at least
    }

    void theDistributionSinglesNobodyOut_data()
    {
        QTest::addColumn<QList<int>>("counts");
        QTest::addColumn<QStringList>("lines");
        QTest::newRow("large groups stay") << QList<int>{5, 6, 7} << QStringList{u"a 5"_s, u"b 6"_s, u"c 7"_s};
        QTest::newRow("a small one goes with the next") << QList<int>{1, 6, 7} << QStringList{u"a – b 7"_s, u"c 7"_s};
        QTest::newRow("a small last one with the one before")
            << QList<int>{6, 7, 2} << QStringList{u"a 6"_s, u"b – c 9"_s};
        QTest::newRow("none tells something too") << QList<int>{0, 6, 7} << QStringList{u"a – b 6"_s, u"c 7"_s};
        QTest::newRow("small in the middle") << QList<int>{6, 1, 7} << QStringList{u"a 6"_s, u"b – c 8"_s};
        QTest::newRow("everybody in one band") << QList<int>{0, 0, 12} << QStringList();
        QTest::newRow("too few") << QList<int>{1, 2, 1} << QStringList();
    }
    void theDistributionSinglesNobodyOut()
    {
        QFETCH(QList<int>, counts);
        QFETCH(QStringList, lines);
        const Distribution table = distributionOf(2026, {u"a"_s, u"b"_s, u"c"_s}, counts, 5);
        QStringList found;
        int people = 0;
        for (const DistributionLine &line : table.lines) {
            found << u"%1 %2"_s.arg(line.bands).arg(line.people);
            people += line.people;
            QVERIFY(line.people >= 5);
        }
        QCOMPARE(found, lines);
        // What is told adds up to the total: nothing is left to be taken away from it.
        QCOMPARE(people, lines.isEmpty() ? 0 : table.people);
        QCOMPARE(table.why.isEmpty(), !lines.isEmpty());
        QCOMPARE(table.people,
                 std::accumulate(counts.cbegin(), counts.cend(), 0) < 5
                     ? 0
                     : std::accumulate(counts.cbegin(), counts.cend(), 0));
    }
    void anyDistributionKeepsItsGroups()
    {
        QRandomGenerator random(7);
        for (int i = 0; i < 5000; ++i) {
            QList<int> counts;
            QStringList bands;
            for (int band = 0; band < 2 + random.bounded(6); ++band) {
                counts << random.bounded(12);
                bands << QString::number(band);
            }
            const Distribution table = distributionOf(2026, bands, counts, 5);
            QVERIFY(table.lines.size() != 1);
            int told = 0;
            for (const DistributionLine &line : table.lines) {
                QVERIFY(line.people >= 5);
                told += line.people;
            }
            QVERIFY(told == 0 || told == table.people);
        }
    }
};

QTEST_GUILESS_MAIN(EvaluationScoreTest)
#include "EvaluationScoreTest.moc"
