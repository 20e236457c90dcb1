#include "core/backup/NewPlace.h"

#include "core/base/Text.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cstdio>
#include <unistd.h>

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

/// A portion ends with so many rows or bytes: what a kill costs, and what a transaction holds.
constexpr int kPortionRows = 5000;
constexpr qint64 kPortionBytes = 32 << 20;

const QStringList kSqliteFiles{u""_s, u"-wal"_s, u"-shm"_s, u"-journal"_s};

} // namespace

Result<std::unique_ptr<NewPlace>> NewPlace::open(const DatabaseUrl &url)
{
    std::unique_ptr<NewPlace> place(new NewPlace(url));
    DatabaseUrl filled = url;
    if (url.engine == Engine::Sqlite) {
        if (QFileInfo::exists(url.path))
            return failure(Error::conflict(
                say("%1 exists already, and nothing in it was touched: name a file that does not exist yet.")
                    .arg(url.display())));
        filled.path = place->part();
    }
    TRY(place->m_database, Database::open(filled, true));
    return place;
}

Outcome NewPlace::publish()
{
    m_database.reset();
    if (m_url.engine == Engine::Postgres)
        return {};
    QFile file(part());
    const bool synced = file.open(QIODevice::ReadWrite) && ::fsync(file.handle()) == 0;
    file.close();
    if (!synced || QFileInfo::exists(m_url.path)
        || std::rename(QFile::encodeName(part()).constData(), QFile::encodeName(m_url.path).constData()) != 0)
        return failure(Error::unavailable(
            say("%1 cannot get its name: check that nobody made a file there meanwhile. What was made is in %2.")
                .arg(m_url.display(), QDir::toNativeSeparators(part()))));
    return {};
}

void NewPlace::discard()
{
    if (m_url.engine == Engine::Postgres) {
        if (m_database)
            (void)discardStaging(*m_database);
        return;
    }
    m_database.reset();
    for (const QString &suffix : kSqliteFiles)
        QFile::remove(part() + suffix);
}

Outcome TableFiller::fill(StagedTable from, const NextRow &next)
{
    while (!from.complete) {
        // The rows come from a stream that cannot be wound back: a portion that failed is not tried again here.
        bool tried = false;
        TRY(from, UnitOfWork(m_staging.database()).run([&](Transaction &tx) -> Result<StagedTable> {
            if (std::exchange(tried, true))
                return failure(Error::unavailable(
                    say("%1 is in use by somebody else: close Gonfalone everywhere and run the command again.")
                        .arg(m_staging.database().url().display())));
            StagedTable progress = from;
            TRY(const bool more, portion(tx, progress, next));
            progress.complete = !more;
            CHECK(m_staging.note(tx, m_table.name, progress));
            return progress;
        }));
    }
    return {};
}

Result<bool> TableFiller::portion(Transaction &tx, StagedTable &progress, const NextRow &next)
{
    TableWriter writer(tx, m_table, m_misfits);
    qint64 bytes = 0;
    for (int rows = 0; rows < kPortionRows && bytes < kPortionBytes; ++rows) {
        TRY(const bool found, next([&](const Values &values, const BlobPieces &pieces) -> Outcome {
                progress.after.clear();
                for (const QString &key : m_table.keys)
                    progress.after << values.value(m_table.indexOf(key));
                ++progress.rows;
                return writer.write(values, [&](int column, const PieceSink &sink) {
                    bytes += values.at(column).toLongLong();
                    return pieces(column, sink);
                });
            }));
        if (!found) {
            CHECK(writer.flush());
            return false;
        }
    }
    CHECK(writer.flush());
    return true;
}

} // namespace gonfalone
