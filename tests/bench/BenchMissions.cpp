#include "core/contacts/Contact.h"
#include "core/missions/MissionService.h"
#include "core/setup/OfficeSetup.h"
#include "tests/bench/Bench.h"

using namespace gonfalone;
using namespace Qt::StringLiterals;

namespace {

constexpr int kMissions = 50'000;
constexpr int kPersons = 60;
constexpr int kYears = 10;
constexpr int kAtOnce = 500;

const QStringList kPlaces{u"Roma"_s, u"Bari"_s, u"Bruxelles"_s, u"Milano"_s, u"Lecce"_s, u"Napoli"_s};
const QStringList kStates{u"closed"_s,         u"closed"_s,   u"closed"_s,         u"settled"_s,    u"settled"_s,
                          u"not-authorised"_s, u"admitted"_s, u"refund-claimed"_s, u"authorised"_s, u"closed"_s};

QString personOf(int i)
{
    return u"Amministratore %1"_s.arg(i % kPersons, 2, 10, QLatin1Char('0'));
}

MissionTime leaves(int i)
{
    return {QDate(2017, 1, 1).addDays(qint64(i) * 3600 / kMissions), QTime(6 + i % 9, 30)};
}

QString caseRow(int i)
{
    const int year = 2017 + i / (kMissions / kYears);
    const QString label = u"MIS-%1/%2"_s.arg(year).arg(i % (kMissions / kYears) + 1, 4, 10, QLatin1Char('0'));
    const QString purpose = u"Assemblea n. %1"_s.arg(i % 977);
    const QString day = leaves(i).day.toString(Qt::ISODate);
    const QString search = nameKey(QStringList{label, personOf(i), purpose, kPlaces[i % 6]}.join(u' '));
    return u"('missions', 'MIS', %1, %2, '%3', '%4', '%5', '%6', '%7', '%7', 1, '%8', '', 'prova', '%5', 2)"_s.arg(year)
        .arg(i % (kMissions / kYears) + 1)
        .arg(label, purpose, personOf(i), kStates[i % 10], day, search);
}

QString missionRow(int i)
{
    const MissionTime from = leaves(i);
    const MissionTime to{from.day, QTime(20, 0)};
    return u"(%1, 'mission', '%2', 'Assessore', 'Assemblea n. %3', 'ANCI', '%4', 0, '%5', '%6', %7, %8, %9, 0, 200, 0, "_s
               .arg(i + 1)
               .arg(personOf(i))
               .arg(i % 977)
               .arg(kPlaces[i % 6], missionTimeText(from), missionTimeText(to))
               .arg(from.instant().toSecsSinceEpoch())
               .arg(to.instant().toSecsSinceEpoch())
               .arg(from.day.year())
        + u"'treno', '', '', 0, '', '', '1010', %1, '', '', '', '', '', %2, %3, '', '')"_s.arg(i % 7 * 1000)
              .arg(4000 + i % 9000)
              .arg(i % 10 == 5 ? 0 : 3000 + i % 9000);
}

Outcome insert(Transaction &tx, const QString &into, QString (*row)(int))
{
    for (int from = 0; from < kMissions; from += kAtOnce) {
        QStringList rows;
        for (int i = from; i < from + kAtOnce; ++i)
            rows << row(i);
        CHECK(tx.database().execute(tx, u"INSERT INTO "_s + into + u" VALUES "_s + rows.join(u", "_s)));
    }
    return {};
}

Outcome fill(Transaction &tx)
{
    CHECK(insert(tx,
                 u"case_file (module, register, year, number, label, subject, party, state, received, due, open, "
                 "search_text, created_at, created_by, referred_to, version)"_s,
                 caseRow));
    return insert(
        tx,
        u"mission (case_id, kind, person, office, purpose, inviter, destination, abroad, departs, returns, "
        "starts_utc, ends_utc, year, nights, kilometres, meal_declared, means, own_car, plate, public_cents, "
        "companions, driver, chapter, advance_cents, both_away, actual_departs, actual_returns, late_end, report, "
        "claimed_cents, admitted_cents, reason, act_number)"_s,
        missionRow);
}

void lists(MissionService &service, const Actor &actor, const QString &engine)
{
    bench::Worst worst;
    const auto listed = [&](const QString &name, const MissionQuery &query) {
        worst.add(name, [&] {
            if (bench::must(service.list(actor, query)).rows.isEmpty())
                qFatal("no mission");
        });
    };
    MissionQuery query;
    listed(u"all"_s, query);
    query.year = 2024;
    listed(u"year"_s, query);
    query.persons = {personOf(7)};
    listed(u"year_person"_s, query);
    query = {};
    query.states = {u"refund-claimed"_s};
    listed(u"state"_s, query);
    query = {};
    query.text = u"assemblea 501 bari"_s;
    listed(u"search"_s, query);
    query = {};
    query.from = QDate(2024, 3, 1);
    query.to = QDate(2024, 3, 31);
    listed(u"month"_s, query);
    worst.print(u"missions_50k_list_"_s + engine);
}

void totals(MissionService &service, const Actor &actor, const QString &engine)
{
    bench::Worst worst;
    for (const int year : {0, 2017, 2024}) {
        worst.add(QString::number(year), [&] {
            MissionQuery query;
            query.year = year;
            if (bench::must(service.totals(actor, query)).size() < kPersons)
                qFatal("persons are missing");
        });
    }
    worst.print(u"missions_50k_totals_"_s + engine);
}

} // namespace

/// bench_missions URL LOGIN ENGINE, with the password in GONFALONE_PASSWORD: fills a new office with 50,000 missions of
/// ten years and asks for lists and totals.
int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    const Clock clock{[] { return QDateTime::currentDateTimeUtc(); }};
    const auto db = bench::must(openOffice(bench::must(DatabaseUrl::parse(words.value(1))), clock));
    bench::must(UnitOfWork(*db).run([](Transaction &tx) { return fill(tx); }));
    if (db->engine() == Engine::Postgres)
        bench::must(UnitOfWork(*db).run([](Transaction &tx) { return tx.database().execute(tx, u"ANALYZE"_s); }));
    const Actor actor =
        bench::must(AccessService(*db, clock).signIn(words.value(2), qEnvironmentVariable("GONFALONE_PASSWORD")));
    MissionService service(*db, clock);
    lists(service, actor, words.value(3));
    totals(service, actor, words.value(3));
    return 0;
}
