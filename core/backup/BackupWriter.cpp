#include "core/backup/BackupWriter.h"

#include "core/backup/RowCodec.h"

#include <QtEndian>

namespace gonfalone {

namespace {

template <typename T>
QByteArray number(T value)
{
    QByteArray bytes(sizeof(T), '\0');
    qToLittleEndian(value, bytes.data());
    return bytes;
}

} // namespace

Outcome BackupWriter::told()
{
    return tell({std::min(m_out.written(), m_total), m_total}, m_progress);
}

Result<BackupManifest> BackupWriter::write(Snapshot &snapshot)
{
    BackupManifest manifest;
    TRY(const QList<Table> tables, tablesOf(snapshot.database()));
    for (const Table &table : tables) {
        TRY(const BackedUpTable written, writeTable(snapshot, table));
        manifest << written;
    }
    const QByteArray json = toJson(manifest);
    CHECK(m_out.write("M" + number(quint32(json.size())) + json));
    return manifest;
}

Result<BackedUpTable> BackupWriter::writeTable(Snapshot &snapshot, const Table &table)
{
    const QByteArray description = toJson(table);
    CHECK(m_out.write("T" + number(quint32(description.size())) + description));
    TableTally tally(table);
    TRY(const auto cursor, TableCursor::open(snapshot, table));
    for (;;) {
        TRY(const bool found, cursor->next());
        if (!found)
            break;
        const QByteArray row = encodeRow(cursor->values(), table);
        tally.row(row);
        CHECK(m_out.write("R" + row));
        for (int i = 0; i < table.columns.size(); ++i) {
            if (table.columns.at(i).type != ColumnType::Blob || cursor->values().at(i).isNull())
                continue;
            CHECK(cursor->blob(i, [&](QByteArrayView piece) -> Outcome {
                tally.bytes(piece);
                CHECK(m_out.write(piece));
                return told();
            }));
        }
        if (tally.rows() % 1000 == 0)
            CHECK(told());
    }
    CHECK(m_out.write("E" + number(quint64(tally.rows())) + tally.sha256()));
    return BackedUpTable{table.name, tally.rows(), tally.sha256()};
}

} // namespace gonfalone
