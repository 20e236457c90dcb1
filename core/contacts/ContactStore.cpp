#include "core/contacts/ContactStore.h"

#include "core/base/Text.h"

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

Contact readContact(const Row &row)
{
    return {ContactId{row.integer(0)},
            row.text(1) == u"person"_s ? ContactKind::Person : ContactKind::Body,
            row.text(2),
            row.text(3),
            row.text(4),
            row.text(5),
            row.text(6),
            row.text(7),
            row.text(8),
            row.text(9),
            row.text(10),
            row.integer(11)};
}

Values valuesOf(const Contact &c)
{
    return {c.kind == ContactKind::Person ? u"person"_s : u"body"_s,
            c.name,
            nameKey(c.name),
            c.legalForm,
            orNull(c.taxCode),
            orNull(c.vatNumber),
            c.email.toLower(),
            c.pec.toLower(),
            c.phone,
            c.address,
            c.representative};
}

} // namespace

Result<Contact> ContactStore::find(Database &db, ContactId id) const
{
    return db.readOne<Contact>(u"SELECT id, kind, name, legal_form, tax_code, vat_number, email, pec, phone, address, "
                               "representative, version FROM contact WHERE id = ? AND deleted_at IS NULL"_s,
                               {id.value}, readContact);
}

Result<Contact> ContactStore::recognise(Database &db, const Contact &seen) const
{
    const QString columns = u"SELECT id, kind, name, legal_form, tax_code, vat_number, email, pec, phone, address, "
                            "representative, version FROM contact WHERE deleted_at IS NULL AND "_s;
    if (!seen.taxCode.isEmpty()) {
        auto found = db.readOne<Contact>(columns + u"tax_code = ?"_s, {seen.taxCode}, readContact);
        if (found || found.error().kind != ErrorKind::NotFound)
            return found;
    }
    const QString address = (seen.pec.isEmpty() ? seen.email : seen.pec).toLower();
    // The same mailbox may write for two bodies: a different tax code is a different body.
    const QString code = seen.taxCode;
    if (!address.isEmpty()) {
        auto found = db.readOne<Contact>(
            columns + u"(email = ? OR pec = ?) AND (tax_code IS NULL OR ? = '') ORDER BY id LIMIT 1"_s,
            {address, address, code}, readContact);
        if (found || found.error().kind != ErrorKind::NotFound)
            return found;
    }
    return db.readOne<Contact>(
        columns + u"name_key = ? AND name_key <> '' AND (tax_code IS NULL OR ? = '') ORDER BY id LIMIT 1"_s,
        {nameKey(seen.name), code}, readContact);
}

Result<QList<Contact>> ContactStore::search(Database &db, const QString &text, int limit) const
{
    return db.readAll<Contact>(u"SELECT id, kind, name, legal_form, tax_code, vat_number, email, pec, phone, address, "
                               "representative, version FROM contact WHERE deleted_at IS NULL AND name_key LIKE ? "
                               "ORDER BY name_key LIMIT ?"_s,
                               {u"%"_s + nameKey(text) + u"%"_s, limit}, readContact);
}

Result<Contact> ContactStore::add(Transaction &tx, const Contact &contact) const
{
    TRY(const qint64 id,
        tx.database().writeReturning(
            tx,
            u"INSERT INTO contact (kind, name, name_key, legal_form, tax_code, vat_number, email, pec, "
            "phone, address, representative) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id"_s,
            valuesOf(contact)));
    return find(tx.database(), ContactId{id});
}

Result<Contact> ContactStore::update(Transaction &tx, const Contact &contact) const
{
    auto done = tx.database().writeReturning(
        tx,
        u"UPDATE contact SET kind = ?, name = ?, name_key = ?, legal_form = ?, tax_code = ?, vat_number = ?, email = ?, "
        "pec = ?, phone = ?, address = ?, representative = ?, version = version + 1 WHERE id = ? AND version = ? "
        "RETURNING version"_s,
        valuesOf(contact) + Values{contact.id.value, contact.version});
    if (!done && done.error().kind == ErrorKind::NotFound)
        return failure(Error::conflict(say("%1 was changed by somebody else meanwhile: reload it.").arg(contact.name)));
    if (!done)
        return failure(done.error());
    return find(tx.database(), contact.id);
}

} // namespace gonfalone
