#include "core/backup/RowCodec.h"

#include "core/base/Text.h"

#include <QtEndian>

namespace gonfalone {

namespace {

enum Tag : char { Null = 0, Integer = 1, Text = 2, Blob = 3 };

/// Longer than any text that a form of the program takes.
constexpr quint32 kMostText = 64u << 20;

template <typename T>
void append(QByteArray &bytes, T value)
{
    char little[sizeof(T)];
    qToLittleEndian(value, little);
    bytes.append(little, sizeof(T));
}

template <typename T>
Result<T> taken(const ByteSource &source)
{
    TRY(const QByteArray bytes, source(sizeof(T)));
    return qFromLittleEndian<T>(bytes.constData());
}

Error noRow(const Table &table)
{
    return Error::corrupt(say("The backup holds a row of “%1” that cannot be: use another backup.").arg(table.name));
}

Result<QVariant> decodeValue(const Table &table, const Column &column, const ByteSource &source)
{
    TRY(const QByteArray tag, source(1));
    switch (tag.front()) {
    case Null: return QVariant(QMetaType::fromType<QString>());
    case Integer: {
        TRY(const qint64 value, taken<qint64>(source));
        return QVariant(value);
    }
    case Text: {
        TRY(const quint32 size, taken<quint32>(source));
        if (size > kMostText)
            return failure(noRow(table));
        TRY(const QByteArray text, source(size));
        return QVariant(QString::fromUtf8(text));
    }
    case Blob: {
        TRY(const qint64 size, taken<qint64>(source));
        if (column.type != ColumnType::Blob || size < 0 || size > (qint64(1) << 30))
            return failure(noRow(table));
        return QVariant(size);
    }
    default: return failure(noRow(table));
    }
}

} // namespace

QByteArray encodeRow(const Values &values, const Table &table)
{
    QByteArray row;
    for (int i = 0; i < values.size(); ++i) {
        const QVariant &value = values.at(i);
        if (value.isNull()) {
            row.append(Null);
        } else if (table.columns.at(i).type == ColumnType::Blob) {
            row.append(Blob);
            append(row, value.toLongLong());
        } else if (value.typeId() == QMetaType::QString) {
            const QByteArray text = value.toString().toUtf8();
            row.append(Text);
            append(row, quint32(text.size()));
            row.append(text);
        } else {
            row.append(Integer);
            append(row, value.toLongLong());
        }
    }
    return row;
}

Result<Values> decodeRow(const Table &table, const ByteSource &source)
{
    Values values;
    for (const Column &column : table.columns) {
        TRY(const QVariant value, decodeValue(table, column, source));
        values << value;
    }
    return values;
}

Error stopped()
{
    return Error::cancelled(say("Stopped: nothing was changed."));
}

Outcome tell(const Progress &progress, const ProgressSink &sink)
{
    return !sink || sink(progress) ? Outcome() : failure(stopped());
}

Result<BackedUpTable> tallyOf(Snapshot &snapshot, const Table &table, const std::function<Outcome(qint64 bytes)> &went)
{
    TableTally tally(table);
    TRY(const auto cursor, TableCursor::open(snapshot, table));
    for (;;) {
        TRY(const bool found, cursor->next());
        if (!found)
            return BackedUpTable{table.name, tally.rows(), tally.sha256()};
        const QByteArray row = encodeRow(cursor->values(), table);
        tally.row(row);
        CHECK(went(row.size()));
        for (int i = 0; i < table.columns.size(); ++i) {
            if (table.columns.at(i).type != ColumnType::Blob || cursor->values().at(i).isNull())
                continue;
            CHECK(cursor->blob(i, [&](QByteArrayView piece) -> Outcome {
                tally.bytes(piece);
                return went(piece.size());
            }));
        }
    }
}

} // namespace gonfalone
