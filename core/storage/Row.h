#pragma once

#include <QDate>
#include <QSqlQuery>
#include <QVariant>

namespace gonfalone {

/// The current row of a statement, read by position in the order of its SELECT or RETURNING list.
class Row
{
public:
    explicit Row(const QSqlQuery &query) : m_query(query) {}

    qint64 integer(int column) const { return m_query.value(column).toLongLong(); }
    bool flag(int column) const { return integer(column) != 0; }
    QString text(int column) const { return m_query.value(column).toString(); }
    QByteArray bytes(int column) const { return m_query.value(column).toByteArray(); }
    QDate date(int column) const { return QDate::fromString(text(column), Qt::ISODate); }
    QDateTime instant(int column) const { return QDateTime::fromString(text(column), Qt::ISODateWithMs).toUTC(); }
    bool isNull(int column) const { return m_query.value(column).isNull(); }

private:
    const QSqlQuery &m_query;
};

/// Of `SELECT COUNT(*), SUM(version), MAX(id)`: another text whenever a row came, went or was changed (Database::kept).
inline QString stampOf(const Row &row)
{
    return row.text(0) + u'.' + row.text(1) + u'.' + row.text(2);
}

/// How a value is kept: dates and instants as ISO text, which sorts as time does on both engines.
inline QVariant stored(const QDate &date)
{
    return date.isValid() ? QVariant(date.toString(Qt::ISODate)) : QVariant(QMetaType::fromType<QString>());
}

/// NULL for an empty text, where the column tells "none" from every text (unique keys).
inline QVariant orNull(const QString &text)
{
    return text.isEmpty() ? QVariant(QMetaType::fromType<QString>()) : QVariant(text);
}

} // namespace gonfalone
