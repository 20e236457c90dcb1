#include "core/office/OfficeStore.h"

namespace gonfalone {

using namespace Qt::StringLiterals;

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
         comune.stemma.isEmpty() ? QVariant(QMetaType::fromType<QByteArray>()) : QVariant(comune.stemma)}));
    return {};
}

Result<QList<OfficeHolder>> OfficeStore::holdersOn(Database &db, const QDate &on) const
{
    return db.readAll<OfficeHolder>(
        u"SELECT id, person, role, delega, valid_from, valid_to FROM office_holder "
        "WHERE valid_from <= ? AND (valid_to IS NULL OR valid_to >= ?) ORDER BY id"_s,
        {stored(on), stored(on)}, [](const Row &row) {
            return OfficeHolder{
                OfficeHolderId{row.integer(0)}, row.text(1), row.text(2), row.text(3), row.date(4), row.date(5)};
        });
}

Outcome OfficeStore::addHolder(Transaction &tx, const OfficeHolder &holder) const
{
    CHECK(tx.database().write(
        tx, u"INSERT INTO office_holder (person, role, delega, valid_from, valid_to) VALUES (?, ?, ?, ?, ?)"_s,
        {holder.person, holder.role, holder.delega, stored(holder.validFrom), stored(holder.validTo)}));
    return {};
}

} // namespace gonfalone
