#include "ui/base/PagedListModel.h"

namespace gonfalone {

namespace {

constexpr int kMaxInFlight = 2;
constexpr int kMaxWanted = 4;

} // namespace

PagedListModel::PagedListModel(QObject *parent) : QAbstractListModel(parent)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &PagedListModel::fetchWanted);
}

int PagedListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_total;
}

QVariant PagedListModel::rowAt(const QModelIndex &index) const
{
    if (!index.isValid() || index.row() >= m_total)
        return {};
    const int page = index.row() / kPageRows;
    const auto found = m_pages.constFind(page);
    if (found == m_pages.constEnd() || index.row() % kPageRows >= found->size()) {
        want(page);
        return {};
    }
    if (m_used.isEmpty() || m_used.last() != page) {
        m_used.removeOne(page);
        m_used.append(page);
    }
    return found->at(index.row() % kPageRows);
}

int PagedListModel::rowWhere(const std::function<bool(const QVariant &)> &is) const
{
    for (auto page = m_pages.constBegin(); page != m_pages.constEnd(); ++page) {
        for (int i = 0; i < page->size(); ++i) {
            if (is(page->at(i)))
                return page.key() * kPageRows + i;
        }
    }
    return -1;
}

void PagedListModel::startOver()
{
    ++m_generation;
    m_fresh = true;
    m_wanted.clear();
    m_inFlight.clear();
    fetch(0);
}

void PagedListModel::refresh()
{
    ++m_generation;
    m_inFlight.clear();
    m_wanted.clear();
    m_stale = !m_fresh;
    fetch(m_fresh || m_used.isEmpty() ? 0 : m_used.last());
}

void PagedListModel::want(int page) const
{
    if (m_inFlight.contains(page))
        return;
    m_wanted.removeOne(page);
    m_wanted.append(page);
    // Who scrolls fast passes pages that nobody will look at: only the last ones are worth a query.
    while (m_wanted.size() > kMaxWanted)
        m_wanted.removeFirst();
    if (!m_soon.isActive())
        m_soon.start();
}

void PagedListModel::fetchWanted()
{
    while (!m_wanted.isEmpty() && m_inFlight.size() < kMaxInFlight)
        fetch(m_wanted.takeLast());
}

void PagedListModel::fetch(int page)
{
    m_inFlight.append(page);
    ask(page * kPageRows,
        [this, page, generation = m_generation](const Result<Page> &result) { take(page, generation, result); });
}

void PagedListModel::take(int page, int generation, const Result<Page> &result)
{
    if (generation != m_generation)
        return;
    m_inFlight.removeOne(page);
    if (!result) {
        emit failed(result.error());
        return;
    }
    const bool news = m_fresh || m_stale;
    if (m_fresh) {
        beginResetModel();
        m_pages.clear();
        m_used.clear();
        m_total = int(result->total);
        keep(page, result->rows);
        m_fresh = m_stale = false;
        endResetModel();
    } else {
        if (m_stale) {
            m_pages.clear();
            m_used.clear();
            m_stale = false;
        }
        resize(int(result->total));
        keep(page, result->rows);
        if (m_total > 0)
            emit dataChanged(index(0), index(m_total - 1));
    }
    if (news)
        emit loaded();
    fetchWanted();
}

void PagedListModel::resize(int total)
{
    if (total > m_total) {
        beginInsertRows({}, m_total, total - 1);
        m_total = total;
        endInsertRows();
    } else if (total < m_total) {
        beginRemoveRows({}, total, m_total - 1);
        m_total = total;
        endRemoveRows();
    }
}

void PagedListModel::keep(int page, const QVariantList &rows)
{
    m_pages.insert(page, rows);
    m_used.removeOne(page);
    m_used.append(page);
    while (m_used.size() > kKeptPages)
        m_pages.remove(m_used.takeFirst());
}

} // namespace gonfalone
