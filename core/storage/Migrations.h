#pragma once

#include "core/storage/Database.h"

#include <array>
#include <span>

namespace gonfalone {

/// One step of the schema. The SQL is written once; `{id}` and `{blob}` stand for what the engines spell differently; a
/// statement that begins with `{sqlite}` is of SQLite alone.
struct Migration {
    int version;
    const char *name;
    const char *sql;
};

/// All the steps, oldest first. A released step is never edited: its checksum is kept in every office's data.
std::span<const Migration> migrations();

/// The version that this program reads and writes.
int currentSchemaVersion();

/// Brings the data to the current version, each step in its own transaction.
/// With `upTo`, to that version only, as a backup made then needs it.
/// Errors: Newer (made by a later program), Corrupt (not ours, or a released step was altered), Unavailable.
Outcome migrate(Database &database, const QString &appliedAt, int upTo = currentSchemaVersion());

/// Checks that the data is exactly at the current version, without changing it. Errors as `migrate`,
/// and NotFound when the place holds no office yet.
Outcome checkSchema(Database &database);

/// The statements of a migration in the dialect of the engine.
QStringList statementsOf(const Migration &migration, Engine engine);

} // namespace gonfalone
