#include "ui/patrocinio/PatrocinioListModel.h"

#include "ui/patrocinio/CaseWords.h"

namespace gonfalone {

namespace {

constexpr int kMaxInFlight = 2;
constexpr int kMaxWanted = 4;

} // namespace

PatrocinioListModel::PatrocinioListModel(PatrocinioGateway *gateway, QObject *parent)
    : QAbstractListModel(parent), m_gateway(gateway)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &PatrocinioListModel::fetchWanted);
}

int PatrocinioListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_total;
}

QVariant PatrocinioListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_total)
        return {};
    const int page = index.row() / kPageRows;
    const auto found = m_pages.constFind(page);
    if (found == m_pages.constEnd() || index.row() % kPageRows >= found->size()) {
        want(page);
        return role == Qt::AccessibleTextRole || role == Qt::DisplayRole ? QVariant(tr("Loading…")) : QVariant();
    }
    if (m_used.isEmpty() || m_used.last() != page) {
        m_used.removeOne(page);
        m_used.append(page);
    }
    const CaseFile &file = found->at(index.row() % kPageRows);
    switch (role) {
    case CaseRole: return QVariant::fromValue(file);
    case LabelRole: return file.label;
    case Qt::DisplayRole: return file.subject;
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: return caseSentence(file, m_gateway->clock().today());
    default: return {};
    }
}

void PatrocinioListModel::setQuery(const CaseQuery &query)
{
    m_query = query;
    m_query.limit = kPageRows;
    ++m_generation;
    m_fresh = true;
    m_wanted.clear();
    m_inFlight.clear();
    fetch(0);
}

void PatrocinioListModel::refresh()
{
    ++m_generation;
    m_inFlight.clear();
    m_wanted.clear();
    m_stale = !m_fresh;
    fetch(m_fresh || m_used.isEmpty() ? 0 : m_used.last());
}

int PatrocinioListModel::rowOf(const QString &label) const
{
    for (auto page = m_pages.constBegin(); page != m_pages.constEnd(); ++page) {
        for (int i = 0; i < page->size(); ++i) {
            if (page->at(i).label == label)
                return page.key() * kPageRows + i;
        }
    }
    return -1;
}

void PatrocinioListModel::want(int page) const
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

void PatrocinioListModel::fetchWanted()
{
    while (!m_wanted.isEmpty() && m_inFlight.size() < kMaxInFlight)
        fetch(m_wanted.takeLast());
}

void PatrocinioListModel::fetch(int page)
{
    m_inFlight.append(page);
    CaseQuery query = m_query;
    query.offset = page * kPageRows;
    deliver(m_gateway->list(query), this, [this, page, generation = m_generation](const Result<CaseListPage> &result) {
        take(page, generation, result);
    });
}

void PatrocinioListModel::take(int page, int generation, const Result<CaseListPage> &result)
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

void PatrocinioListModel::resize(int total)
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

void PatrocinioListModel::keep(int page, const QList<CaseFile> &rows)
{
    m_pages.insert(page, rows);
    m_used.removeOne(page);
    m_used.append(page);
    while (m_used.size() > kKeptPages)
        m_pages.remove(m_used.takeFirst());
}

} // namespace gonfalone
