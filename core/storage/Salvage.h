#pragma once

#include "core/storage/TableCursor.h"

namespace gonfalone {

/// What was got out of one table of a damaged file.
struct SalvagedTable {
    QString name;
    qint64 rows = 0;
    /// How many there were, when an index that is sound still tells; -1 when nothing does.
    qint64 known = -1;
    /// Places (row numbers of SQLite) that could not be read, first and last.
    QList<QPair<qint64, qint64>> gaps;

    bool isWhole() const { return gaps.isEmpty() && (known < 0 || known <= rows); }
};

/// Reads what can be read of a damaged SQLite file, row by row around the bad pages. Works on a copy of its own, which
/// goes with the object; the file itself is only read.
class Salvage
{
public:
    /// `scratch` is the path for the copy. Corrupt when not even the list of tables can be read.
    static Result<std::unique_ptr<Salvage>> open(const QString &file, const QString &scratch);
    ~Salvage();

    /// The highest step of the schema that it tells; 0 when it tells none.
    int schemaVersion();
    bool hasTable(const QString &table);
    /// Every row that can be read goes to `put`.
    Result<SalvagedTable> read(const Table &table, const RowSink &put);

private:
    explicit Salvage(const QString &scratch) : m_scratch(scratch) {}
    struct Scan;
    qint64 number(const QString &sql);

    QString m_scratch;
    ::sqlite3 *m_db = nullptr;
};

/// Keeps a copy of a damaged SQLite file beside it, named after the moment it was last written; the same damage is
/// copied once. Returns the path of the copy.
Result<QString> keepAside(const QString &file);

/// Whether a SQLite file is shorter than its first page says (and no log holds the rest).
bool looksCutShort(const QString &file);

/// Whether a file that gave an error, or looks too short, is a damaged office of ours (and not a foreign file).
bool isDamagedOffice(const QString &file);

} // namespace gonfalone
