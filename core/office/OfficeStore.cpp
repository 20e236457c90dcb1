#include "core/office/OfficeStore.h"

#include "core/base/Text.h"

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

OfficeHolder readHolder(const Row &row)
{
    return {OfficeHolderId{row.integer(0)},
            row.text(1),
            row.text(2),
            row.text(3),
            row.date(4),
            row.date(5),
            row.integer(6)};
}

QVariant orNullBytes(const QByteArray &bytes)
{
    return bytes.isEmpty() ? QVariant(QMetaType::fromType<QByteArray>()) : QVariant(bytes);
}

} // namespace

Result<Comune> OfficeStore::comune(Database &db) const
{
    return db.readOne<Comune>(
        u"SELECT name, istat_code, office_name, statute_article, regulation, stemma, version FROM comune WHERE id = 1"_s,
        {}, [](const Row &row) {
            return Comune{row.text(0), row.text(1),  row.text(2),   row.text(3),
                          row.text(4), row.bytes(5), row.integer(6)};
        });
}

Outcome OfficeStore::putComune(Transaction &tx, const Comune &comune) const
{
    CHECK(tx.database().write(
        tx,
        u"INSERT INTO comune (id, name, istat_code, office_name, statute_article, regulation, stemma) VALUES (1, ?, ?, ?, ?, ?, ?) "
        "ON CONFLICT (id) DO UPDATE SET name = excluded.name, istat_code = excluded.istat_code, "
        "office_name = excluded.office_name, statute_article = excluded.statute_article, "
        "regulation = excluded.regulation, stemma = excluded.stemma, version = comune.version + 1"_s,
        {comune.name, comune.istatCode, comune.officeName, comune.statuteArticle, comune.regulation,
         orNullBytes(comune.stemma)}));
    return {};
}

Result<qint64> OfficeStore::updateComune(Transaction &tx, const Comune &comune) const
{
    auto version = tx.database().writeReturning(
        tx,
        u"UPDATE comune SET name = ?, istat_code = ?, office_name = ?, statute_article = ?, regulation = ?, stemma = ?, "
        "version = version + 1 WHERE id = 1 AND version = ? RETURNING version"_s,
        {comune.name, comune.istatCode, comune.officeName, comune.statuteArticle, comune.regulation,
         orNullBytes(comune.stemma), comune.version});
    if (!version && version.error().kind == ErrorKind::NotFound)
        return failure(Error::conflict(
            say("The data of the comune were changed by somebody else meanwhile: look at them again, then save.")));
    return version;
}

Result<QList<OfficeHolder>> OfficeStore::holders(Database &db) const
{
    return db.readAll<OfficeHolder>(
        u"SELECT id, person, role, delega, valid_from, valid_to, version FROM office_holder "
        "ORDER BY valid_from DESC, id"_s,
        {}, readHolder);
}

Result<OfficeHolder> OfficeStore::holder(Database &db, OfficeHolderId id) const
{
    auto found = db.readOne<OfficeHolder>(
        u"SELECT id, person, role, delega, valid_from, valid_to, version FROM office_holder WHERE id = ?"_s, {id.value},
        readHolder);
    if (!found && found.error().kind == ErrorKind::NotFound)
        return failure(Error::notFound(say("There is no office held with the number %1.").arg(id.value)));
    return found;
}

Result<QList<OfficeHolder>> OfficeStore::holdersOn(Database &db, const QDate &on) const
{
    return db.readAll<OfficeHolder>(
        u"SELECT id, person, role, delega, valid_from, valid_to, version FROM office_holder "
        "WHERE valid_from <= ? AND (valid_to IS NULL OR valid_to >= ?) ORDER BY id"_s,
        {stored(on), stored(on)}, readHolder);
}

Result<OfficeHolderId> OfficeStore::addHolder(Transaction &tx, const OfficeHolder &holder) const
{
    TRY(const qint64 id,
        tx.database().writeReturning(
            tx,
            u"INSERT INTO office_holder (person, role, delega, valid_from, valid_to) VALUES (?, ?, ?, ?, ?) RETURNING id"_s,
            {holder.person, holder.role, holder.delega, stored(holder.validFrom), stored(holder.validTo)}));
    return OfficeHolderId{id};
}

Outcome OfficeStore::endHolder(Transaction &tx, const OfficeHolder &seen, const QDate &lastDay) const
{
    TRY(const qint64 changed,
        tx.database().write(tx,
                            u"UPDATE office_holder SET valid_to = ?, version = version + 1 "
                            "WHERE id = ? AND version = ? AND valid_to IS NULL"_s,
                            {stored(lastDay), seen.id.value, seen.version}));
    if (changed == 0)
        return failure(Error::conflict(
            say("The office of %1 was changed by somebody else meanwhile: look at it again.").arg(seen.person)));
    return {};
}

} // namespace gonfalone
