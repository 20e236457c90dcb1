#pragma once

#include "ui/base/PagedListModel.h"
#include "ui/missions/MissionGateway.h"

namespace gonfalone {

/// The list of missions, however long; rows that are on their way are empty (see `MissionRole`).
class MissionListModel : public PagedListModel
{
    Q_OBJECT

public:
    enum Role {
        MissionRole = Qt::UserRole, ///< a MissionRow, or an invalid QVariant while the row is on its way
        LabelRole,
    };

    explicit MissionListModel(MissionGateway *gateway, QObject *parent = nullptr);

    QVariant data(const QModelIndex &index, int role) const override;

    const MissionQuery &query() const { return m_query; }
    /// Starts over with other filters or another order.
    void setQuery(const MissionQuery &query);
    /// The row of a mission among the pages that are here, or -1.
    int rowOf(const QString &label) const;

protected:
    void ask(int offset, const Taker &taker) override;

private:
    MissionGateway *m_gateway;
    MissionQuery m_query;
};

} // namespace gonfalone
