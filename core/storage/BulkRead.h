#pragma once

#include "core/storage/Database.h"

struct pg_result;
struct sqlite3_stmt;

namespace gonfalone {

/// The current row of bulkRead(), read by position. The bytes are there until the next row.
class BulkRow
{
public:
    qint64 integer(int column) const;
    bool flag(int column) const { return integer(column) != 0; }
    QByteArrayView bytes(int column) const;
    QString text(int column) const { return QString::fromUtf8(bytes(column)); }
    QDate date(int column) const { return QDate::fromString(text(column), Qt::ISODate); }
    bool isNull(int column) const;

private:
    friend class BulkReading;
    ::sqlite3_stmt *m_statement = nullptr;
    const ::pg_result *m_answer = nullptr;
    int m_row = 0;
};

using BulkRowReader = std::function<void(const BulkRow &)>;

/// A SELECT whose rows are many and wanted at once, as Database::read() would give them. `values` are whole numbers.
Outcome bulkRead(Database &database, const QString &sql, const QList<qint64> &values, const BulkRowReader &reader);

} // namespace gonfalone
