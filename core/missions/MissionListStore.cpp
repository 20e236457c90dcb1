// The part of MissionStore that lists missions and adds them up.
#include "core/contacts/Contact.h"
#include "core/missions/MissionStore.h"
#include "core/missions/MissionStored.h"

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

const QString kListColumns =
    u"c.id, c.label, c.state, m.kind, m.person, m.office, m.destination, m.purpose, m.departs, m.returns, "
    "m.claimed_cents, m.admitted_cents, m.advance_cents FROM mission m JOIN case_file c ON c.id = m.case_id"_s;

MissionRow readRow(const Row &row)
{
    return {CaseId{row.integer(0)},
            row.text(1),
            row.text(2),
            missionKindFrom(row.text(3)).value_or(MissionKind::Mission),
            row.text(4),
            row.text(5),
            row.text(6),
            row.text(7),
            timeIn(row, 8),
            timeIn(row, 9),
            row.integer(10),
            row.integer(11),
            row.integer(12)};
}

void among(QStringList &conditions, Values &values, const QString &column, const QStringList &texts)
{
    conditions << column + u" IN (?"_s + u", ?"_s.repeated(texts.size() - 1) + u")"_s;
    for (const QString &text : texts)
        values << text;
}

QString whereOf(const QStringList &conditions)
{
    return conditions.isEmpty() ? QString() : u" WHERE "_s + conditions.join(u" AND "_s);
}

/// What a list asks of the missions, and its values.
QStringList missionConditions(const MissionQuery &query, Values &values)
{
    QStringList conditions;
    if (query.year > 0) {
        conditions << u"m.year = ?"_s;
        values << query.year;
    }
    if (!query.persons.isEmpty())
        among(conditions, values, u"m.person"_s, query.persons);
    else if (query.restricted)
        conditions << u"1 = 0"_s;
    if (query.from.isValid()) {
        conditions << u"m.ends_utc > ?"_s;
        values << utcOf({query.from, QTime(0, 0)});
    }
    if (query.to.isValid()) {
        conditions << u"m.starts_utc < ? AND m.starts_utc > 0"_s;
        values << utcOf({query.to.addDays(1), QTime(0, 0)});
    }
    return conditions;
}

/// What it asks of their cases.
QStringList caseConditions(const MissionQuery &query, Values &values)
{
    QStringList conditions;
    if (!query.states.isEmpty())
        among(conditions, values, u"c.state"_s, query.states);
    for (const QString &word : nameKey(query.text).split(u' ', Qt::SkipEmptyParts)) {
        conditions << u"c.search_text LIKE ?"_s;
        values << QString(u"%"_s + word + u"%"_s);
    }
    return conditions;
}

/// The WHERE clause of a list and its values.
QString conditionOf(const MissionQuery &query, Values &values)
{
    QStringList conditions = missionConditions(query, values);
    return whereOf(conditions << caseConditions(query, values));
}

bool asksForCase(const MissionQuery &query)
{
    return !query.states.isEmpty() || !query.text.trimmed().isEmpty();
}

/// A list by states or words that asks nothing of the missions themselves: the rows are found among the cases, whose
/// indexes are narrow, and only those of the page are read. A case's last day is the day of departure.
bool isOfCases(const MissionQuery &query)
{
    Values none;
    return asksForCase(query) && missionConditions(query, none).isEmpty()
        && (query.sort == MissionSort::Departure || query.sort == MissionSort::Label);
}

/// The ORDER BY of a list; the number at the end makes it the same on every page.
QString orderOf(const MissionQuery &query)
{
    const QString way = query.descending ? u" DESC"_s : QString();
    const auto by = [&way](const char *column) {
        return u" ORDER BY "_s + QLatin1String(column) + way + u", m.case_id"_s + way;
    };
    switch (query.sort) {
    case MissionSort::Label: return by("c.label");
    case MissionSort::Person: return by("m.person");
    case MissionSort::Destination: return by("m.destination");
    case MissionSort::Claimed: return by("m.claimed_cents");
    case MissionSort::Departure: break;
    }
    return by("m.starts_utc");
}

/// The page of a list that isOfCases(), and how many there are, from one reading of the cases.
Result<MissionListPage> listOfCases(Database &db, const MissionQuery &query)
{
    const QString way = query.descending ? u" DESC"_s : QString();
    const QString order =
        query.sort == MissionSort::Label ? u"c.label%1, c.id%1"_s.arg(way) : u"c.due%1, c.id%1"_s.arg(way);
    Values values;
    // Words are in no index: an expression keeps SQLite from going through one and reading the table in its order.
    const QString module = query.text.trimmed().isEmpty() ? u"c.module"_s : u"c.module || ''"_s;
    QStringList conditions{module + u" = 'missions'"_s};
    conditions << caseConditions(query, values);
    values << query.limit << query.offset;
    MissionListPage page;
    TRY(page.rows,
        db.readAll<MissionRow>(u"SELECT "_s + QString(kListColumns).replace(u" FROM "_s, u", p.total FROM "_s)
                                   + u" JOIN (SELECT c.id, COUNT(*) OVER () AS total FROM case_file c"_s
                                   + whereOf(conditions) + u" ORDER BY "_s + order
                                   + u" LIMIT ? OFFSET ?) p ON p.id = c.id ORDER BY "_s + order,
                               values, [&page](const Row &row) {
                                   page.total = row.integer(13);
                                   return readRow(row);
                               }));
    return page;
}

} // namespace

Result<MissionListPage> MissionStore::list(Database &db, const MissionQuery &query) const
{
    if (isOfCases(query)) {
        auto page = listOfCases(db, query);
        if (!page || !page->rows.isEmpty() || query.offset == 0)
            return page;
        MissionQuery first = query; // beyond the end: the rows tell no number
        first.offset = 0;
        first.limit = 1;
        TRY(const MissionListPage some, listOfCases(db, first));
        page->total = some.total;
        return page;
    }
    MissionListPage page;
    Values values;
    const QString where = conditionOf(query, values);
    const QString counted = asksForCase(query)
        ? u"SELECT COUNT(*) FROM mission m JOIN case_file c ON c.id = m.case_id"_s
        : u"SELECT COUNT(*) FROM mission m"_s;
    CHECK(db.read(counted + where, values, [&page](const Row &row) { page.total = row.integer(0); }));
    values << query.limit << query.offset;
    TRY(page.rows,
        db.readAll<MissionRow>(u"SELECT "_s + kListColumns + where + orderOf(query) + u" LIMIT ? OFFSET ?"_s, values,
                               readRow));
    return page;
}

Result<QList<MissionTotal>> MissionStore::totals(Database &db, const MissionQuery &query) const
{
    MissionQuery asked;
    asked.year = query.year;
    asked.persons = query.persons;
    asked.restricted = query.restricted;
    Values values;
    const QString where = conditionOf(asked, values);
    return db.readAll<MissionTotal>(
        u"SELECT m.year, m.person, COUNT(*), SUM(m.claimed_cents), SUM(m.admitted_cents), SUM(m.advance_cents) "
        "FROM mission m"_s
            + where + u" GROUP BY m.year, m.person ORDER BY m.year DESC, m.person"_s,
        values, [](const Row &row) {
            return MissionTotal{int(row.integer(0)), row.text(1),    row.integer(2),
                                row.integer(3),      row.integer(4), row.integer(5)};
        });
}

Result<QMap<QString, qint64>> MissionStore::countByState(Database &db, const MissionQuery &query) const
{
    MissionQuery asked;
    asked.year = query.year;
    asked.persons = query.persons;
    asked.restricted = query.restricted;
    Values values;
    const QString where = conditionOf(asked, values);
    QMap<QString, qint64> counts;
    CHECK(db.read(u"SELECT c.state, COUNT(*) FROM mission m JOIN case_file c ON c.id = m.case_id"_s + where
                      + u" GROUP BY c.state"_s,
                  values, [&counts](const Row &row) { counts.insert(row.text(0), row.integer(1)); }));
    return counts;
}

Result<QList<MissionRow>> MissionStore::settledBetween(Database &db, const QDate &from, const QDate &to) const
{
    return db.readAll<MissionRow>(u"SELECT "_s + kListColumns
                                      + u" WHERE m.starts_utc >= ? AND m.starts_utc < ? AND m.admitted_cents > 0 "
                                        "AND c.state IN ('settled', 'closed') ORDER BY m.person, m.starts_utc"_s,
                                  {utcOf({from, QTime(0, 0)}), utcOf({to.addDays(1), QTime(0, 0)})}, readRow);
}

} // namespace gonfalone
