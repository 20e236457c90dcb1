#include "ui/missions/MissionListModel.h"

#include "ui/missions/MissionWords.h"

namespace gonfalone {

MissionListModel::MissionListModel(MissionGateway *gateway, QObject *parent)
    : PagedListModel(parent), m_gateway(gateway)
{}

QVariant MissionListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const QVariant row = rowAt(index);
    if (!row.isValid())
        return role == Qt::AccessibleTextRole || role == Qt::DisplayRole ? QVariant(tr("Loading…")) : QVariant();
    if (role == MissionRole)
        return row;
    const auto mission = row.value<MissionRow>();
    switch (role) {
    case LabelRole: return mission.label;
    case Qt::DisplayRole: return missionTitle(mission.destination, mission.purpose);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: return missionSentence(mission);
    default: return {};
    }
}

void MissionListModel::setQuery(const MissionQuery &query)
{
    m_query = query;
    m_query.limit = kPageRows;
    startOver();
}

int MissionListModel::rowOf(const QString &label) const
{
    return rowWhere([&label](const QVariant &row) { return row.value<MissionRow>().label == label; });
}

void MissionListModel::ask(int offset, const Taker &taker)
{
    MissionQuery query = m_query;
    query.offset = offset;
    deliver(m_gateway->list(query), this, [taker](const Result<MissionListPage> &found) {
        if (!found)
            return taker(failure(found.error()));
        Page page{{}, found->total};
        for (const MissionRow &row : found->rows)
            page.rows << QVariant::fromValue(row);
        taker(page);
    });
}

} // namespace gonfalone
