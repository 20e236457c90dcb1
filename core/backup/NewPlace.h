#pragma once

#include "core/storage/Staging.h"
#include "core/storage/TableWriter.h"

namespace gonfalone {

/// A place that an office goes to: an empty PostgreSQL database, or a file that does not exist yet. The file is filled
/// as "FILE.part" and gets its name at the end, so that an unfinished one is never taken for an office.
class NewPlace
{
public:
    /// Conflict when there is anything at `url`.
    static Result<std::unique_ptr<NewPlace>> open(const DatabaseUrl &url);

    Database &database() { return *m_database; }
    const DatabaseUrl &url() const { return m_url; }
    /// After Staging::finish(): everything on the disk and under its name.
    Outcome publish();
    /// Leaves the place as it was found.
    void discard();

private:
    explicit NewPlace(const DatabaseUrl &url) : m_url(url) {}
    QString part() const { return m_url.path + QStringLiteral(".part"); }

    DatabaseUrl m_url;
    std::unique_ptr<Database> m_database;
};

/// Puts the rows of one table into a staging, some at a time, each portion in its own transaction with a note of how
/// far it came.
class TableFiller
{
public:
    TableFiller(Staging &staging, const Table &table, TableWriter::Misfits misfits = TableWriter::Misfits::Refuse)
        : m_staging(staging), m_table(table), m_misfits(misfits)
    {}
    Outcome fill(StagedTable from, const NextRow &next);

private:
    Result<bool> portion(Transaction &tx, StagedTable &progress, const NextRow &next);

    Staging &m_staging;
    Table m_table;
    TableWriter::Misfits m_misfits;
};

} // namespace gonfalone
