#include "core/contacts/Contact.h"
#include "core/storage/Database.h"
#include "tests/bench/Bench.h"

using namespace gonfalone;
using namespace Qt::StringLiterals;

namespace {

constexpr int kCases = 100'000;
constexpr int kContacts = 2'000;
constexpr int kAtOnce = 500;
constexpr int kYears = 10;
constexpr int kOpenShare = 3; ///< percent of the cases, the latest, that wait for work

const QStringList kEvents{u"Mezza maratona del mare"_s, u"Festa di quartiere"_s,    u"Concerto di fine anno"_s,
                          u"Sagra del pesce"_s,         u"Convegno sulla scuola"_s, u"Mostra di pittura"_s,
                          u"Regata di primavera"_s,     u"Torneo di scacchi"_s,     u"Giornata del dono"_s,
                          u"Raccolta alimentare"_s,     u"Corteo storico"_s,        u"Premio di poesia"_s};
const QStringList kPlaces{u"Piazza Grande"_s, u"Lungomare"_s, u"Castello"_s, u"Teatro comunale"_s, u"Villa Peripato"_s};
const QStringList kBodies{u"ASD"_s,          u"Pro Loco"_s,   u"ODV"_s,     u"Circolo"_s,
                          u"Associazione"_s, u"Fondazione"_s, u"Comitato"_s};
const QStringList kThemes{u""_s, u"sport"_s, u"cultura"_s, u"scuola"_s, u"sociale"_s, u"turismo"_s};
const QStringList kDelegates{u"Rossi Anna"_s, u"Bianchi Ugo"_s, u"Verdi Ida"_s};
const QStringList kConcluded{u"closed"_s, u"closed"_s,  u"closed"_s,    u"closed"_s,  u"closed"_s,
                             u"closed"_s, u"granted"_s, u"withdrawn"_s, u"refused"_s, u"closed"_s};
const QStringList kWaiting{u"received"_s, u"under-review"_s, u"draft-ready"_s};

/// Numbers that look like chance and are the same in every run.
quint32 mixed(quint32 i)
{
    i = (i ^ (i >> 16)) * 0x7feb352du;
    i = (i ^ (i >> 15)) * 0x846ca68bu;
    return i ^ (i >> 16);
}

template <typename T>
const T &pick(const QList<T> &from, quint32 chance)
{
    return from.at(qsizetype(chance % quint32(from.size())));
}

QString quoted(const QString &text)
{
    return u'\'' + QString(text).replace(u'\'', u"''"_s) + u'\'';
}

QString contactName(int id)
{
    return u"%1 %2 %3"_s.arg(pick(kBodies, mixed(quint32(id))), pick(kPlaces, mixed(quint32(id) + 7))).arg(id);
}

QString contactRow(int id)
{
    const QString name = contactName(id);
    return u"('body', %1, %2, '', 'ente%3@example.org', '', '', '', '')"_s.arg(quoted(name), quoted(nameKey(name)))
        .arg(id);
}

QDate receivedOn(int i)
{
    return QDate(2017, 1, 1).addDays(qint64(i) * 3420 / kCases);
}

bool isWaiting(int i)
{
    return i >= kCases - kCases * kOpenShare / 100;
}

/// The identities are those that a fresh office gives: from 1 in the order of the cases.
QString patrocinioRow(int i)
{
    const quint32 chance = mixed(quint32(i));
    const QDate starts = receivedOn(i).addDays(15 + chance % 120);
    const QDate ends = starts.addDays(chance % 7 == 0 ? chance % 20 : 0);
    const QString event = u"%1 n. %2"_s.arg(pick(kEvents, chance)).arg(chance % 9973);
    const QString decided =
        isWaiting(i) ? u"NULL"_s : quoted(receivedOn(i).addDays(5 + chance % 40).toString(Qt::ISODate));
    return u"(%1, %2, '', '', %3, '%4', '%5', '', '', '', '', '', '', '', "_s.arg(i + 1).arg(
               quoted(event), quoted(pick(kPlaces, chance / 31)), starts.toString(Qt::ISODate),
               ends.toString(Qt::ISODate))
        + u"%1, '', '%2', %3, '', %4, %5, %6)"_s.arg(chance % 5 == 0 ? chance % 200000 : 0)
              .arg(isWaiting(i) ? 0 : i)
              .arg(decided, quoted(pick(kThemes, chance / 13)), chance % 20 == 0 ? u"'ritardo'"_s : u"''"_s,
                   chance % 3 == 0 ? quoted(pick(kDelegates, chance / 17)) : u"''"_s);
}

QString caseRow(int i)
{
    const quint32 chance = mixed(quint32(i));
    const QDate received = receivedOn(i);
    const int year = 2017 + i / (kCases / kYears);
    const int number = i % (kCases / kYears) + 1;
    const QString label = u"PAT-%1/%2"_s.arg(year).arg(number, 4, 10, QLatin1Char('0'));
    const QString event = u"%1 n. %2"_s.arg(pick(kEvents, chance)).arg(chance % 9973);
    const QString subject = u"Richiesta di patrocinio per "_s + event;
    const int party = int(chance % kContacts) + 1;
    const bool open = isWaiting(i);
    const QString search =
        nameKey(QStringList{label, subject, event, pick(kPlaces, chance / 31), contactName(party)}.join(u' '));
    return u"('patrocinio', 'PAT', %1, %2, %3, %4, %5, %6, %7, '%8', '%9', "_s.arg(year)
               .arg(number)
               .arg(quoted(label), quoted(subject), quoted(contactName(party)))
               .arg(party)
               .arg(quoted(pick(open ? kWaiting : kConcluded, chance / 7)), received.toString(Qt::ISODate),
                    received.addDays(30 + chance % 4).toString(Qt::ISODate))
        + u"%1, %2, '2026-05-05T08:00:00.000Z', 'prova')"_s.arg(open ? 1 : 0).arg(quoted(search));
}

Outcome insert(Transaction &tx, const QString &into, int count, const std::function<QString(int)> &row)
{
    for (int from = 0; from < count; from += kAtOnce) {
        QStringList rows;
        for (int i = from; i < std::min(from + kAtOnce, count); ++i)
            rows << row(i);
        CHECK(tx.database().execute(tx, u"INSERT INTO "_s + into + u" VALUES "_s + rows.join(u", "_s)));
    }
    return {};
}

Outcome fill(Transaction &tx)
{
    CHECK(insert(tx, u"contact (kind, name, name_key, legal_form, email, pec, phone, address, representative)"_s,
                 kContacts, [](int i) { return contactRow(i + 1); }));
    CHECK(insert(
        tx,
        u"case_file (module, register, year, number, label, subject, party, party_id, state, received, due, open, "
        "search_text, created_at, created_by)"_s,
        kCases, caseRow));
    CHECK(tx.database().execute(tx,
                                u"INSERT INTO register_counter SELECT register, year, MAX(number) FROM case_file "
                                "GROUP BY register, year"_s));
    CHECK(tx.database().execute(tx,
                                u"INSERT INTO case_event (case_id, at, actor, title, note) "
                                "SELECT id, created_at, 'Prova', 'Registered', '' FROM case_file"_s));
    return insert(tx,
                  u"patrocinio (case_id, initiative, description, purpose, place, starts_on, ends_on, protocol_number, "
                  "classification, responsible, findings, grounds, wording, follow_up, "
                  "value_cents, urgency, outcome_number, outcome_date, outcome_reason, theme, late_reason, delegate)"_s,
                  kCases, patrocinioRow);
}

} // namespace

/// bench_fill URL: puts 100,000 cases of ten years into an office that has none. The last ones wait for work, the
/// others are decided or closed, as in an office that has used the program for long.
int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const auto db = bench::must(Database::open(bench::must(DatabaseUrl::parse(app.arguments().value(1)))));
    bench::must(UnitOfWork(*db).run([](Transaction &tx) { return fill(tx); }));
    // The server does this by itself within a minute; on SQLite nobody does.
    if (db->engine() == Engine::Postgres)
        bench::must(UnitOfWork(*db).run([](Transaction &tx) { return tx.database().execute(tx, u"ANALYZE"_s); }));
    return 0;
}
