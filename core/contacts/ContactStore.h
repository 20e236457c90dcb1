#pragma once

#include "core/contacts/Contact.h"
#include "core/storage/Database.h"

namespace gonfalone {

class ContactStore
{
public:
    Result<Contact> find(Database &db, ContactId id) const;
    /// By tax code, then by PEC or e-mail address, then by the same name: NotFound when nobody is recognised.
    Result<Contact> recognise(Database &db, const Contact &seen) const;
    Result<QList<Contact>> search(Database &db, const QString &text, int limit) const;
    Result<Contact> add(Transaction &tx, const Contact &contact) const;
    /// Conflict when `version` is not the stored one any more.
    Result<Contact> update(Transaction &tx, const Contact &contact) const;
};

} // namespace gonfalone
