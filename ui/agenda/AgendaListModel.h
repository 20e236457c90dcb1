#pragma once

#include "ui/agenda/CalendarLook.h"
#include "ui/agenda/EntryWords.h"

#include <QAbstractListModel>

namespace gonfalone {

/// Entries below the names of their days. What reaches over several days stands under the first of them that is shown.
class AgendaListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { ItemRole = Qt::UserRole, DateRole, KeyRole, TimesRole, LookRole, ConflictRole };
    enum Kind { Day, Entry };

    explicit AgendaListModel(const QTimeZone &zone, QObject *parent = nullptr);

    void setLooks(const QList<CalendarLook> &looks);
    void setConflicts(const QHash<ItemKey, QString> &conflicts);
    /// In place of what was there; by start. `from` is the first day that was asked for, `today` is always named.
    void setItems(const QList<AgendaItem> &items, const QDate &from, const QDate &today);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool isDay(int row) const { return m_rows.at(row).item < 0; }
    QDate date(int row) const { return m_rows.at(row).date; }
    const AgendaItem *item(int row) const;
    /// -1 when it is not there.
    int rowOf(const ItemKey &key) const;
    /// The row of a day, or of the next one that has something; -1 beyond the last.
    int rowOf(const QDate &day) const;

private:
    struct Row {
        QDate date;
        qsizetype item = -1; ///< below 0: the name of the day
    };

    QString spokenOf(int row) const;

    EntryWords m_words;
    QList<CalendarLook> m_looks;
    QHash<ItemKey, QString> m_conflicts;
    QList<AgendaItem> m_items;
    QList<Row> m_rows;
    QDate m_today;
};

} // namespace gonfalone

Q_DECLARE_METATYPE(gonfalone::AgendaItem)
Q_DECLARE_METATYPE(gonfalone::CalendarLook)
