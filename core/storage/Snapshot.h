#pragma once

#include "core/storage/Database.h"

namespace gonfalone {

/// Everything that is read while it lives is of one moment, whatever others write meanwhile. It writes nothing, and
/// no transaction may be opened on its connection before it is gone. Inside a transaction that is open already it sees
/// what that one sees.
class Snapshot
{
public:
    static Result<std::unique_ptr<Snapshot>> open(Database &database);
    ~Snapshot();
    Snapshot(const Snapshot &) = delete;
    Snapshot &operator=(const Snapshot &) = delete;

    Database &database() const { return m_database; }

private:
    Snapshot(Database &database, bool owns) : m_database(database), m_owns(owns) {}
    static Result<bool> inTransaction(Database &database);

    Database &m_database;
    bool m_owns; ///< the transaction is its own
};

/// The bytes that the office's data take, roughly: what a progress bar counts against.
Result<qint64> databaseSize(Database &database);

} // namespace gonfalone
