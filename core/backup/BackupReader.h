#pragma once

#include "core/backup/BackupHeader.h"
#include "core/backup/SealedFile.h"
#include "core/base/Progress.h"
#include "core/storage/TableCursor.h"

namespace gonfalone {

class TableTally;

/// What is done with each table of a backup while it is read: it takes all the rows from `next`.
using TableVisitor = std::function<Outcome(const Table &table, const NextRow &next)>;

/// Reads a backup from one end to the other, checking every frame, every table's count and hash, and the manifest.
class BackupReader
{
public:
    /// Reads the header. Errors: NotFound, Unavailable, Invalid (no backup), Newer, Corrupt (damaged, cut short).
    static Result<std::unique_ptr<BackupReader>> open(const QString &path);

    const BackupHeader &header() const { return m_header; }
    qint64 size() const { return m_in->size(); }
    /// Whether the end is there, without reading all of it.
    bool isWhole() const { return m_in->isWhole(); }

    /// Forbidden when the passphrase is not the backup's; not asked for when it is not encrypted.
    Outcome unlock(const QString &passphrase);
    Outcome unlockWith(const QByteArray &fileKey) { return m_in->unlock(fileKey); }
    /// Once, after unlocking. Without a visitor everything is only checked.
    Result<BackupManifest> read(const TableVisitor &visitor, const std::function<Outcome(qint64 position)> &went);

private:
    BackupReader(std::unique_ptr<SealedReader> in, const BackupHeader &header);
    Outcome readTable(const TableVisitor &visitor, BackupManifest &manifest);
    Result<bool> readNext(TableTally &tally, const RowSink &put);
    Outcome readRow(TableTally &tally, const RowSink &put);
    Outcome endTable(const TableTally &tally);
    Result<QByteArray> sized();
    Error inconsistent(const QString &table) const;

    std::unique_ptr<SealedReader> m_in;
    BackupHeader m_header;
    QString m_place;
    std::function<Outcome(qint64)> m_went;
};

} // namespace gonfalone
