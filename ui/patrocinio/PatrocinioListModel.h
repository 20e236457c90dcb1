#pragma once

#include "ui/base/PagedListModel.h"
#include "ui/patrocinio/PatrocinioGateway.h"

namespace gonfalone {

/// The list of cases, however long; rows that are on their way are empty (see `CaseRole`).
class PatrocinioListModel : public PagedListModel
{
    Q_OBJECT

public:
    enum Role {
        CaseRole = Qt::UserRole, ///< a CaseFile, or an invalid QVariant while the row is on its way
        LabelRole,
    };

    explicit PatrocinioListModel(PatrocinioGateway *gateway, QObject *parent = nullptr);

    QVariant data(const QModelIndex &index, int role) const override;

    const CaseQuery &query() const { return m_query; }
    /// Starts over with other filters or another order.
    void setQuery(const CaseQuery &query);
    /// The row of a case among the pages that are here, or -1.
    int rowOf(const QString &label) const;

protected:
    void ask(int offset, const Taker &taker) override;

private:
    PatrocinioGateway *m_gateway;
    CaseQuery m_query;
};

} // namespace gonfalone
