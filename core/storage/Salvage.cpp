#include "core/storage/Salvage.h"

#include "core/base/Text.h"

#include <QDir>
#include <QFileInfo>
#include <QTimeZone>
#include <QtEndian>

#include <sqlite3.h>

#include <algorithm>

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

const QByteArray kMagic("SQLite format 3\0", 16);
constexpr int kHeaderBytes = 100;
constexpr qint64 kFarthest = qint64(1) << 52; ///< beyond any row number that an office reaches
constexpr qint64 kLookedAt = 4 << 20;
constexpr qint64 kPiece = 1 << 20;

/// The first bytes of every file that this program makes: pages of 4096 bytes, WAL.
const QByteArray kOurStart = kMagic + QByteArray::fromHex("1000020200402020");

using Statement = std::unique_ptr<sqlite3_stmt, decltype(&sqlite3_finalize)>;

Statement prepared(sqlite3 *db, const QString &sql)
{
    sqlite3_stmt *statement = nullptr;
    sqlite3_prepare_v2(db, sql.toUtf8().constData(), -1, &statement, nullptr);
    return {statement, &sqlite3_finalize};
}

QVariant valueOf(sqlite3_stmt *statement, int column)
{
    switch (sqlite3_column_type(statement, column)) {
    case SQLITE_INTEGER: return QVariant(qint64(sqlite3_column_int64(statement, column)));
    case SQLITE_NULL: return QVariant(QMetaType::fromType<QString>());
    default:
        return QVariant(QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_column_text(statement, column)),
                                          sqlite3_column_bytes(statement, column)));
    }
}

/// The bytes of a SQLite file, read through SQLite's own descriptor. One of ours must never be opened on it: closing it
/// would drop every lock that this process holds on the file (POSIX; sqlite.org/howtocorrupt.html, 2.2), and another
/// process would then delete the log of an office that is open here, with what is in it.
class SqliteBytes
{
public:
    explicit SqliteBytes(const QString &path)
    {
        sqlite3_open_v2(QFile::encodeName(path).constData(), &m_db, SQLITE_OPEN_READONLY, nullptr);
        sqlite3_file_control(m_db, "main", SQLITE_FCNTL_FILE_POINTER, &m_file);
        if (m_file && m_file->pMethods)
            m_file->pMethods->xFileSize(m_file, &m_size);
    }
    ~SqliteBytes() { sqlite3_close(m_db); }
    SqliteBytes(const SqliteBytes &) = delete;
    SqliteBytes &operator=(const SqliteBytes &) = delete;

    qint64 size() const { return m_size; }
    /// Empty at the end, and where the disk gives nothing.
    QByteArray read(qint64 offset, qint64 most) const
    {
        QByteArray bytes(std::clamp<qint64>(m_size - offset, 0, most), Qt::Uninitialized);
        if (!bytes.isEmpty() && m_file->pMethods->xRead(m_file, bytes.data(), int(bytes.size()), offset) != SQLITE_OK)
            return {};
        return bytes;
    }

private:
    sqlite3 *m_db = nullptr;
    sqlite3_file *m_file = nullptr;
    sqlite3_int64 m_size = 0;
};

bool copyOver(const QString &from, const QString &to)
{
    const SqliteBytes source(from);
    QFile copy(to);
    if (source.size() != QFileInfo(from).size() || !copy.open(QIODevice::WriteOnly | QIODevice::Truncate))
        return false;
    for (qint64 at = 0; at < source.size(); at += kPiece) {
        const QByteArray piece = source.read(at, kPiece);
        if (piece.isEmpty() || copy.write(piece) != piece.size())
            return false;
    }
    return copy.flush() && copy.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
}

/// A file whose first bytes alone are gone is read as the program writes them.
void mendStart(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite) || file.read(kOurStart.size()) == kOurStart || file.size() < kHeaderBytes)
        return;
    file.seek(0);
    file.write(kOurStart);
}

Error unreadable(const QString &file)
{
    return Error::corrupt(say("Nothing can be read of %1: its list of tables is damaged. Restore the latest backup.")
                              .arg(QDir::toNativeSeparators(file)));
}

} // namespace

Result<std::unique_ptr<Salvage>> Salvage::open(const QString &file, const QString &scratch)
{
    std::unique_ptr<Salvage> salvage(new Salvage(scratch));
    if (!copyOver(file, scratch))
        return failure(Error::unavailable(
            say("%1 cannot be copied to be read: free some space, and check the permission.").arg(file)));
    if (QFileInfo::exists(file + u"-wal"_s))
        copyOver(file + u"-wal"_s, scratch + u"-wal"_s);
    mendStart(scratch);
    if (sqlite3_open_v2(QFile::encodeName(scratch).constData(), &salvage->m_db, SQLITE_OPEN_READWRITE, nullptr)
        != SQLITE_OK)
        return failure(unreadable(file));
    // Without the mark of a schema that was checked the reader does not stop at a page that is not its own.
    sqlite3_exec(salvage->m_db, "PRAGMA writable_schema = ON; PRAGMA cell_size_check = ON", nullptr, nullptr, nullptr);
    if (!salvage->hasTable(u"app_user"_s) && !salvage->hasTable(u"case_file"_s))
        return failure(unreadable(file));
    return salvage;
}

Salvage::~Salvage()
{
    sqlite3_close(m_db);
    for (const QString &suffix : {u""_s, u"-wal"_s, u"-shm"_s})
        QFile::remove(m_scratch + suffix);
}

qint64 Salvage::number(const QString &sql)
{
    const Statement statement = prepared(m_db, sql);
    return statement && sqlite3_step(statement.get()) == SQLITE_ROW ? sqlite3_column_int64(statement.get(), 0) : -1;
}

int Salvage::schemaVersion()
{
    return int(std::max<qint64>(0, number(u"SELECT MAX(version) FROM schema_version"_s)));
}

bool Salvage::hasTable(const QString &table)
{
    return number(u"SELECT COUNT(*) FROM sqlite_master WHERE type = 'table' AND name = '%1'"_s.arg(table)) > 0;
}

/// One walk along the row numbers of a table.
struct Salvage::Scan {
    sqlite3 *db;
    const Table &table;
    const RowSink &put;
    SalvagedTable found;
    QString sql;

    Scan(sqlite3 *handle, const Table &of, const RowSink &sink)
        : db(handle), table(of), put(sink), found{of.name, 0, -1, {}}
    {
        QStringList wanted{u"rowid"_s};
        for (const Column &column : table.columns)
            wanted << (column.type == ColumnType::Blob ? u"length(\"%1\")"_s.arg(column.name)
                                                       : u'"' + column.name + u'"');
        sql = u"SELECT %1 FROM \"%2\" NOT INDEXED WHERE rowid >= ? ORDER BY rowid"_s.arg(wanted.join(u", "_s),
                                                                                         table.name);
    }

    /// Whether a walk that begins at `from` gives a row, or ends soundly.
    bool begins(qint64 from) const
    {
        const Statement statement = prepared(db, sql);
        sqlite3_bind_int64(statement.get(), 1, from);
        const int code = sqlite3_step(statement.get());
        return code == SQLITE_ROW || code == SQLITE_DONE;
    }

    /// The first row number behind `from` from which the walk can go on.
    qint64 behind(qint64 from) const
    {
        qint64 bad = from;
        qint64 good = from + 1;
        for (qint64 step = 1; !begins(good) && good < kFarthest; step *= 2) {
            bad = good;
            good = from + 1 + step;
        }
        while (good - bad > 1) {
            const qint64 middle = bad + (good - bad) / 2;
            (begins(middle) ? good : bad) = middle;
        }
        return good;
    }

    Result<bool> contents(qint64 rowid, Values &values, QList<QByteArray> &blobs) const
    {
        for (int i = 0; i < table.columns.size(); ++i) {
            if (table.columns.at(i).type != ColumnType::Blob || values.at(i).isNull())
                continue;
            sqlite3_blob *opened = nullptr;
            const int code = sqlite3_blob_open(db, "main", table.name.toUtf8().constData(),
                                               table.columns.at(i).name.toUtf8().constData(), rowid, 0, &opened);
            const std::unique_ptr<sqlite3_blob, decltype(&sqlite3_blob_close)> blob(opened, &sqlite3_blob_close);
            if (code != SQLITE_OK)
                return false;
            QByteArray bytes(sqlite3_blob_bytes(blob.get()), '\0');
            if (sqlite3_blob_read(blob.get(), bytes.data(), int(bytes.size()), 0) != SQLITE_OK)
                return false;
            values[i] = qint64(bytes.size());
            blobs << bytes;
        }
        return true;
    }

    Outcome take(sqlite3_stmt *row)
    {
        const qint64 rowid = sqlite3_column_int64(row, 0);
        Values values;
        for (int i = 0; i < table.columns.size(); ++i)
            values << valueOf(row, i + 1);
        QList<QByteArray> blobs;
        TRY(const bool whole, contents(rowid, values, blobs));
        if (!whole) {
            found.gaps << qMakePair(rowid, rowid);
            return {};
        }
        ++found.rows;
        return put(values, [&blobs](int, const PieceSink &sink) { return sink(blobs.takeFirst()); });
    }

    Outcome walk()
    {
        for (qint64 from = 0; from < kFarthest;) {
            const Statement statement = prepared(db, sql);
            if (!statement)
                return {};
            sqlite3_bind_int64(statement.get(), 1, from);
            int code = sqlite3_step(statement.get());
            for (; code == SQLITE_ROW; code = sqlite3_step(statement.get())) {
                from = sqlite3_column_int64(statement.get(), 0) + 1;
                CHECK(take(statement.get()));
            }
            if (code == SQLITE_DONE)
                return {};
            const qint64 next = behind(from - 1);
            if (next > from || next >= kFarthest)
                found.gaps << qMakePair(from, next >= kFarthest ? kFarthest : next - 1);
            from = std::max(next, from + 1);
        }
        return {};
    }
};

Result<SalvagedTable> Salvage::read(const Table &table, const RowSink &put)
{
    Scan scan(m_db, table, put);
    if (!hasTable(table.name)) {
        scan.found.gaps << qMakePair(qint64(0), kFarthest);
        return scan.found;
    }
    // The smallest index answers this, where there is one; a damaged one does not.
    scan.found.known = number(u"SELECT COUNT(*) FROM \"%1\""_s.arg(table.name));
    CHECK(scan.walk());
    return scan.found;
}

Result<QString> keepAside(const QString &file)
{
    const QFileInfo damaged(file);
    const QString moment = damaged.lastModified().toUTC().toString(u"yyyyMMdd-HHmmss"_s);
    const QString copy = u"%1.damaged-%2"_s.arg(file, moment);
    if (QFileInfo(copy).size() == damaged.size())
        return copy;
    const QString wal = u"-wal"_s;
    if (!copyOver(file, copy) || (QFileInfo(file + wal).size() > 0 && !copyOver(file + wal, copy + wal)))
        return failure(Error::unavailable(
            say("No copy of the damaged file %1 could be kept beside it: free some space, or copy it by hand before "
                "anything else.")
                .arg(QDir::toNativeSeparators(file))));
    return copy;
}

bool looksCutShort(const QString &path)
{
    const SqliteBytes file(path);
    const QByteArray start = file.read(0, kHeaderBytes);
    if (start.size() < kHeaderBytes || !start.startsWith(kMagic) || QFileInfo(path + u"-wal"_s).size() > 0)
        return false;
    const qint64 page = qFromBigEndian<quint16>(start.constData() + 16);
    const qint64 pages = qFromBigEndian<quint32>(start.constData() + 28);
    return (page == 1 ? 65536 : page) * pages > file.size();
}

bool isDamagedOffice(const QString &path)
{
    if (!SqliteBytes(path).read(0, kLookedAt).contains("CREATE TABLE schema_version"))
        return false;
    sqlite3 *db = nullptr;
    const int opened = sqlite3_open_v2(QFile::encodeName(path).constData(), &db, SQLITE_OPEN_READONLY, nullptr);
    const std::unique_ptr<sqlite3, decltype(&sqlite3_close)> connection(db, &sqlite3_close);
    if (opened != SQLITE_OK)
        return true;
    const Statement statement = prepared(db, u"PRAGMA quick_check(1)"_s);
    if (!statement || sqlite3_step(statement.get()) != SQLITE_ROW)
        return true;
    return QByteArray(reinterpret_cast<const char *>(sqlite3_column_text(statement.get(), 0))) != "ok";
}

} // namespace gonfalone
