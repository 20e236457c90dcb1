#pragma once

#include "ui/patrocinio/PatrocinioGateway.h"

#include <QAbstractListModel>
#include <QHash>
#include <QTimer>

namespace gonfalone {

/// The list of cases, however long: the total is known, pages of 200 rows come when they are looked at, rows that are
/// on their way are empty (see `CaseRole`), and the pages looked at longest ago are forgotten.
class PatrocinioListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    static constexpr int kPageRows = 200;
    static constexpr int kKeptPages = 24;

    enum Role {
        CaseRole = Qt::UserRole, ///< a CaseFile, or an invalid QVariant while the row is on its way
        LabelRole,
    };

    explicit PatrocinioListModel(PatrocinioGateway *gateway, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

    const CaseQuery &query() const { return m_query; }
    /// Starts over with other filters or another order.
    void setQuery(const CaseQuery &query);
    /// Reads again what is shown; rows keep their places as far as the data does.
    void refresh();
    /// The row of a case among the pages that are here, or -1.
    int rowOf(const QString &label) const;
    bool isLoading() const { return !m_inFlight.isEmpty() || !m_wanted.isEmpty(); }

signals:
    /// The rows of a new query or of a refresh are here.
    void loaded();
    void failed(const gonfalone::Error &error);

private:
    void want(int page) const;
    void fetchWanted();
    void fetch(int page);
    void take(int page, int generation, const Result<CaseListPage> &result);
    void resize(int total);
    void keep(int page, const QList<CaseFile> &rows);

    PatrocinioGateway *m_gateway;
    CaseQuery m_query;
    int m_generation = 0;
    int m_total = 0;
    bool m_fresh = true;  ///< the next page to come is the first of a new query
    bool m_stale = false; ///< the pages here are older than the next one to come
    QHash<int, QList<CaseFile>> m_pages;
    mutable QList<int> m_used;   ///< pages, the most recently looked at last
    mutable QList<int> m_wanted; ///< pages to ask for, the most wanted last
    QList<int> m_inFlight;
    mutable QTimer m_soon;
};

} // namespace gonfalone
