#pragma once

#include "core/base/Result.h"

#include <QAbstractListModel>
#include <QHash>
#include <QTimer>
#include <QVariant>

#include <functional>

namespace gonfalone {

/// A list, however long: the total is known, pages of 200 rows come when they are looked at, rows that are on their way
/// are empty, and the pages looked at longest ago are forgotten. What a row is and where it comes from is said below.
class PagedListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    static constexpr int kPageRows = 200;
    static constexpr int kKeptPages = 24;

    explicit PagedListModel(QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    /// Reads again what is shown; rows keep their places as far as the data does.
    void refresh();
    bool isLoading() const { return !m_inFlight.isEmpty() || !m_wanted.isEmpty(); }

signals:
    /// The rows of a new query or of a refresh are here.
    void loaded();
    void failed(const gonfalone::Error &error);

protected:
    struct Page {
        QVariantList rows;
        qint64 total = 0;
    };
    using Taker = std::function<void(const Result<Page> &)>;

    /// Reads `kPageRows` rows from `offset` on and hands them to `taker` on this thread.
    virtual void ask(int offset, const Taker &taker) = 0;
    /// Other filters or another order.
    void startOver();
    /// The row, or an invalid one while it is on its way, which is then asked for.
    QVariant rowAt(const QModelIndex &index) const;
    /// The first row among the pages that are here for which `is` says yes, or -1.
    int rowWhere(const std::function<bool(const QVariant &)> &is) const;

private:
    void want(int page) const;
    void fetchWanted();
    void fetch(int page);
    void take(int page, int generation, const Result<Page> &result);
    void resize(int total);
    void keep(int page, const QVariantList &rows);

    int m_generation = 0;
    int m_total = 0;
    bool m_fresh = true;  ///< the next page to come is the first of a new query
    bool m_stale = false; ///< the pages here are older than the next one to come
    QHash<int, QVariantList> m_pages;
    mutable QList<int> m_used;   ///< pages, the most recently looked at last
    mutable QList<int> m_wanted; ///< pages to ask for, the most wanted last
    QList<int> m_inFlight;
    mutable QTimer m_soon;
};

} // namespace gonfalone
