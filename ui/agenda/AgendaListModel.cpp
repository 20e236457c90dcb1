#include "ui/agenda/AgendaListModel.h"

#include "core/calendar/HumanDate.h"

#include <algorithm>

namespace gonfalone {

using namespace Qt::StringLiterals;

AgendaListModel::AgendaListModel(const QTimeZone &zone, QObject *parent) : QAbstractListModel(parent), m_words(zone) {}

void AgendaListModel::setLooks(const QList<CalendarLook> &looks)
{
    m_looks = looks;
    if (!m_rows.isEmpty())
        emit dataChanged(index(0), index(rowCount() - 1));
}

void AgendaListModel::setConflicts(const QHash<ItemKey, QString> &conflicts)
{
    m_conflicts = conflicts;
    if (!m_rows.isEmpty())
        emit dataChanged(index(0), index(rowCount() - 1));
}

void AgendaListModel::setItems(const QList<AgendaItem> &items, const QDate &from, const QDate &today)
{
    beginResetModel();
    m_items = items;
    m_today = today;
    m_rows.clear();
    QList<Row> entries;
    for (qsizetype i = 0; i < items.size(); ++i)
        entries.append({std::max(from, m_words.day(items.at(i).startUtc)), i});
    std::stable_sort(entries.begin(), entries.end(), [this](const Row &one, const Row &other) {
        if (one.date != other.date)
            return one.date < other.date;
        return m_items.at(one.item).allDay && !m_items.at(other.item).allDay;
    });
    bool named = today < from;
    for (const Row &entry : std::as_const(entries)) {
        if (!named && entry.date > today) {
            m_rows.append({today, -1});
            named = true;
        }
        if (m_rows.isEmpty() || m_rows.last().date != entry.date)
            m_rows.append({entry.date, -1});
        named = named || entry.date == today;
        m_rows.append(entry);
    }
    if (!named)
        m_rows.append({today, -1});
    endResetModel();
}

int AgendaListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

const AgendaItem *AgendaListModel::item(int row) const
{
    return row >= 0 && row < m_rows.size() && !isDay(row) ? &m_items.at(m_rows.at(row).item) : nullptr;
}

QString AgendaListModel::spokenOf(int row) const
{
    const AgendaItem *shown = item(row);
    if (shown)
        return m_words.spoken(*shown, lookOf(m_looks, shown->calendar), m_conflicts.value(keyOf(*shown)));
    const QString day = humanDate(date(row));
    return date(row) == m_today ? tr("today, %1").arg(day) : day;
}

QVariant AgendaListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const int row = index.row();
    const AgendaItem *shown = item(row);
    switch (role) {
    case Qt::DisplayRole: return shown ? EntryWords::title(*shown) : spokenOf(row);
    case Qt::AccessibleTextRole: return spokenOf(row);
    case Qt::ToolTipRole: return shown ? spokenOf(row).toHtmlEscaped() : QString();
    case DateRole: return date(row);
    case ItemRole: return shown ? QVariant::fromValue(*shown) : QVariant();
    case TimesRole: return shown ? m_words.times(*shown) : QString();
    case LookRole: return shown ? QVariant::fromValue(lookOf(m_looks, shown->calendar)) : QVariant();
    case ConflictRole: return shown ? m_conflicts.value(keyOf(*shown)) : QString();
    default: return {};
    }
}

int AgendaListModel::rowOf(const ItemKey &key) const
{
    for (int row = 0; row < m_rows.size(); ++row) {
        if (const AgendaItem *shown = item(row); shown && keyOf(*shown) == key)
            return row;
    }
    return -1;
}

int AgendaListModel::rowOf(const QDate &day) const
{
    for (int row = 0; row < m_rows.size(); ++row) {
        if (isDay(row) && date(row) >= day)
            return row;
    }
    return -1;
}

} // namespace gonfalone
