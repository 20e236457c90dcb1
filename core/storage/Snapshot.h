#pragma once

#include "core/storage/Database.h"

namespace gonfalone {

/// Everything that is read while it lives is of one moment, whatever others write meanwhile. It writes nothing, and
/// no transaction may be opened on its connection before it is gone.
class Snapshot
{
public:
    static Result<std::unique_ptr<Snapshot>> open(Database &database);
    ~Snapshot();
    Snapshot(const Snapshot &) = delete;
    Snapshot &operator=(const Snapshot &) = delete;

    Database &database() const { return m_database; }

private:
    explicit Snapshot(Database &database) : m_database(database) {}
    Database &m_database;
};

/// The bytes that the office's data take, roughly: what a progress bar counts against.
Result<qint64> databaseSize(Database &database);

} // namespace gonfalone
