#include "core/backup/BackupReader.h"

#include "core/backup/RowCodec.h"
#include "core/base/Text.h"

#include <QDir>
#include <QtEndian>

namespace gonfalone {

namespace {

constexpr quint32 kMostJson = 4u << 20;
constexpr qint64 kHashBytes = 32;

} // namespace

BackupReader::BackupReader(std::unique_ptr<SealedReader> in, const BackupHeader &header)
    : m_in(std::move(in)), m_header(header)
{}

Result<std::unique_ptr<BackupReader>> BackupReader::open(const QString &path)
{
    TRY(std::unique_ptr<SealedReader> in, SealedReader::open(path));
    const QString place = QDir::toNativeSeparators(path);
    TRY(const BackupHeader header, headerFromJson(in->header(), place));
    std::unique_ptr<BackupReader> reader(new BackupReader(std::move(in), header));
    reader->m_place = place;
    return reader;
}

Outcome BackupReader::unlock(const QString &passphrase)
{
    if (!m_header.seal.isSet())
        return m_in->unlock(m_header.fileKey);
    if (passphrase.isEmpty())
        return failure(Error::forbidden(say("«%1» is encrypted: give its passphrase.").arg(m_place)));
    TRY(const QByteArray key, openFileKey(m_header.seal, m_header.fileKey, passphrase));
    return m_in->unlock(key);
}

Error BackupReader::inconsistent(const QString &table) const
{
    return Error::corrupt(
        say("«%1» does not hold what it says of “%2”: use another copy or another backup.").arg(m_place, table));
}

Result<QByteArray> BackupReader::sized()
{
    TRY(const QByteArray length, m_in->read(sizeof(quint32)));
    const auto size = qFromLittleEndian<quint32>(length.constData());
    if (size > kMostJson)
        return failure(inconsistent({}));
    return m_in->read(size);
}

Result<BackupManifest> BackupReader::read(const TableVisitor &visitor,
                                          const std::function<Outcome(qint64 position)> &went)
{
    m_went = went;
    BackupManifest manifest;
    for (;;) {
        TRY(const QByteArray tag, m_in->read(1));
        if (tag == "T") {
            CHECK(readTable(visitor, manifest));
        } else if (tag == "M") {
            TRY(const QByteArray json, sized());
            CHECK(m_in->expectEnd());
            if (manifestFromJson(json) != manifest)
                return failure(inconsistent({}));
            return manifest;
        } else {
            return failure(inconsistent({}));
        }
    }
}

Outcome BackupReader::readTable(const TableVisitor &visitor, BackupManifest &manifest)
{
    TRY(const QByteArray json, sized());
    TableTally tally(tableFromJson(json));
    bool ended = false;
    const NextRow next = [&](const RowSink &put) -> Result<bool> {
        if (ended)
            return false;
        TRY(const bool found, readNext(tally, put));
        ended = !found;
        return found;
    };
    if (visitor)
        CHECK(visitor(tally.table(), next));
    while (!ended) {
        CHECK(next([](const Values &, const BlobPieces &) { return Outcome(); }));
    }
    manifest << BackedUpTable{tally.table().name, tally.rows(), tally.sha256()};
    return {};
}

Result<bool> BackupReader::readNext(TableTally &tally, const RowSink &put)
{
    TRY(const QByteArray tag, m_in->read(1));
    if (tag == "E") {
        CHECK(endTable(tally));
        return false;
    }
    if (tag != "R")
        return failure(inconsistent(tally.table().name));
    CHECK(readRow(tally, put));
    return true;
}

Outcome BackupReader::endTable(const TableTally &tally)
{
    TRY(const QByteArray count, m_in->read(sizeof(quint64)));
    TRY(const QByteArray hash, m_in->read(kHashBytes));
    if (qFromLittleEndian<quint64>(count.constData()) != quint64(tally.rows()) || hash != tally.sha256())
        return failure(inconsistent(tally.table().name));
    return {};
}

Outcome BackupReader::readRow(TableTally &tally, const RowSink &put)
{
    const Table &table = tally.table();
    TRY(const Values values, decodeRow(table, [this](qint64 size) { return m_in->read(size); }));
    tally.row(encodeRow(values, table));
    CHECK(m_went(m_in->position()));
    int next = 0; // the first column whose bytes were not read yet
    const BlobPieces pieces = [&](int column, const PieceSink &sink) -> Outcome {
        next = column + 1;
        for (qint64 left = values.at(column).toLongLong(); left > 0;) {
            TRY(const QByteArray piece, m_in->read(std::min(left, kPieceBytes)));
            tally.bytes(piece);
            left -= piece.size();
            CHECK(sink(piece));
            CHECK(m_went(m_in->position()));
        }
        return {};
    };
    CHECK(put(values, pieces));
    for (int i = next; i < table.columns.size(); ++i) {
        if (table.columns.at(i).type == ColumnType::Blob && !values.at(i).isNull())
            CHECK(pieces(i, [](QByteArrayView) { return Outcome(); }));
    }
    return {};
}

} // namespace gonfalone
