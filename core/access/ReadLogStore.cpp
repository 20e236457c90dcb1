#include "core/access/Audit.h"
#include "core/access/ReadLog.h"

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

constexpr int kAfternoon = 13;

template <typename T>
T fromKey(const QString &key, QString (*keyOf)(T), std::initializer_list<T> all)
{
    for (const T one : all) {
        if (keyOf(one) == key)
            return one;
    }
    return *all.begin();
}

/// Half a day tells who saw something and about when, and a case that is opened twenty times is one line. What leaves
/// the program has its instant instead.
QString partOf(ReadWay way, const Clock &clock)
{
    if (way == ReadWay::Print || way == ReadWay::Export)
        return toInstantText(clock.now());
    return clock.now().toTimeZone(clock.zone).time().hour() < kAfternoon ? u"am"_s : u"pm"_s;
}

ReadLine lineOf(const Row &row)
{
    using enum ReadKind;
    const auto kind = fromKey<ReadKind>(
        row.text(4), readKindKey, {Person, Document, Declaration, Dossier, PersonalData, Note, Diary, Evaluation, Pay});
    const auto way = fromKey<ReadWay>(row.text(8), readWayKey,
                                      {ReadWay::Window, ReadWay::CommandLine, ReadWay::Print, ReadWay::Export});
    return {
        row.integer(0), row.instant(1), row.text(2), row.text(3), {kind, row.text(5), row.text(6)}, row.text(7), way};
}

QString part(const QString &text)
{
    return u"%"_s + text.simplified().toLower() + u"%"_s;
}

} // namespace

Result<bool> ReadLogStore::knows(Database &db, const QString &login, const ReadRecord &what, ReadWay way,
                                 const Clock &clock) const
{
    if (db.isGuarded()) // only one's own lines may be asked for there
        return db.readOne<bool>(u"SELECT CASE WHEN gonfalone.has_read(?, ?, ?) THEN 1 ELSE 0 END"_s,
                                {readKindKey(what.kind), what.record, readWayKey(way)},
                                [](const Row &row) { return row.flag(0); });
    return db.readOne<bool>(
        u"SELECT COUNT(*) FROM read_log WHERE login = ? AND kind = ? AND record = ? AND way = ? "
        "AND day = ? AND part = ?"_s,
        {login, readKindKey(what.kind), what.record, readWayKey(way), stored(clock.today()), partOf(way, clock)},
        [](const Row &row) { return row.flag(0); });
}

Outcome ReadLogStore::note(Transaction &tx, const QString &login, const ReadRecord &what, ReadWay way,
                           const Clock &clock) const
{
    Database &db = tx.database();
    if (db.isGuarded()) // the server writes the line, with the name and the hour that it knows itself
        return db.read(u"SELECT gonfalone.read_append(?, ?, ?, ?)"_s,
                       {readKindKey(what.kind), what.record, what.caseLabel, readWayKey(way)}, [](const Row &) {});
    CHECK(db.write(tx,
                   u"INSERT INTO read_log (at, day, part, login, kind, record, case_label, way) "
                   "VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING"_s,
                   {toInstantText(clock.now()), stored(clock.today()), partOf(way, clock), login,
                    readKindKey(what.kind), what.record, what.caseLabel, readWayKey(way)}));
    return dropOld(tx, login, clock);
}

Outcome ReadLogStore::dropOld(Transaction &tx, const QString &login, const Clock &clock) const
{
    Database &db = tx.database();
    TRY(const QStringList terms,
        db.readAll<QString>(u"SELECT value FROM rule WHERE key = 'conservazione.letture_anni' AND valid_from <= ? "
                            "AND (valid_to IS NULL OR valid_to >= ?) ORDER BY valid_from DESC LIMIT 1"_s,
                            {stored(clock.today()), stored(clock.today())},
                            [](const Row &row) { return row.text(0); }));
    const int years = terms.isEmpty() ? 0 : terms.first().toInt();
    if (years < 1)
        return {};
    const QDate first = clock.today().addYears(-years);
    TRY(const qint64 gone, db.write(tx, u"DELETE FROM read_log WHERE day < ?"_s, {stored(first)}));
    if (gone == 0)
        return {};
    return AuditStore(clock).append(
        tx, login, {u"readings.expired"_s, u"readings"_s, first.toString(Qt::ISODate), QString::number(gone)});
}

Result<QList<ReadLine>> ReadLogStore::list(Database &db, const ReadQuery &query) const
{
    QString sql =
        u"SELECT r.id, r.at, r.login, COALESCE(u.name, r.login), r.kind, r.record, r.case_label, "
        "COALESCE(c.name, d.name, k.name, ''), r.way FROM read_log r LEFT JOIN app_user u ON u.login = r.login "
        "LEFT JOIN contact c ON r.kind IN ('person', 'personal-data') AND CAST(c.id AS TEXT) = r.record "
        "LEFT JOIN document d ON r.kind = 'document' AND CAST(d.id AS TEXT) = r.record "
        "LEFT JOIN staff_contract w ON r.kind = 'pay' AND CAST(w.id AS TEXT) = r.record "
        "LEFT JOIN staff_person k ON k.id = w.person_id WHERE 1 = 1"_s;
    Values values;
    const auto only = [&](const QString &condition, const Values &with) {
        sql += u" AND "_s + condition;
        values += with;
    };
    if (!query.reader.isEmpty())
        only(u"(r.login LIKE ? OR LOWER(COALESCE(u.name, '')) LIKE ?)"_s, {part(query.reader), part(query.reader)});
    if (!query.record.isEmpty())
        only(u"(LOWER(COALESCE(c.name, d.name, k.name, '')) LIKE ? OR r.record = ? OR LOWER(r.case_label) LIKE ?)"_s,
             {part(query.record), query.record.trimmed(), part(query.record)});
    if (!query.caseLabel.isEmpty())
        only(u"r.case_label = ?"_s, {query.caseLabel});
    if (query.person > 0)
        only(u"r.kind IN ('person', 'personal-data') AND r.record = ?"_s, {QString::number(query.person)});
    if (query.from.isValid())
        only(u"r.day >= ?"_s, {stored(query.from)});
    if (query.to.isValid())
        only(u"r.day <= ?"_s, {stored(query.to)});
    return db.readAll<ReadLine>(sql + u" ORDER BY r.id DESC LIMIT ?"_s, values + Values{query.limit}, lineOf);
}

} // namespace gonfalone
