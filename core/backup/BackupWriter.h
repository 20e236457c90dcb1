#pragma once

#include "core/backup/BackupHeader.h"
#include "core/backup/SealedFile.h"
#include "core/base/Progress.h"
#include "core/storage/Snapshot.h"

namespace gonfalone {

/// Streams a whole office into a backup: every table's rows in the order of their keys, contents included, then the
/// manifest. Records of the stream: 'T' length (4) JSON of the table; 'R' row, blobs; 'E' count (8) SHA-256 (32);
/// 'M' length (4) JSON of the manifest.
class BackupWriter
{
public:
    /// `total` is what the progress is counted against.
    BackupWriter(SealedWriter &out, const ProgressSink &progress, qint64 total)
        : m_out(out), m_progress(progress), m_total(total)
    {}

    Result<BackupManifest> write(Snapshot &snapshot);

private:
    Result<BackedUpTable> writeTable(Snapshot &snapshot, const Table &table);
    Outcome told();

    SealedWriter &m_out;
    const ProgressSink &m_progress;
    qint64 m_total;
};

} // namespace gonfalone
