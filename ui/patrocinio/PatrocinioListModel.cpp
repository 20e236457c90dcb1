#include "ui/patrocinio/PatrocinioListModel.h"

#include "ui/patrocinio/CaseWords.h"

namespace gonfalone {

PatrocinioListModel::PatrocinioListModel(PatrocinioGateway *gateway, QObject *parent)
    : PagedListModel(parent), m_gateway(gateway)
{}

QVariant PatrocinioListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const QVariant row = rowAt(index);
    if (!row.isValid())
        return role == Qt::AccessibleTextRole || role == Qt::DisplayRole ? QVariant(tr("Loading…")) : QVariant();
    if (role == CaseRole)
        return row;
    const auto file = row.value<CaseFile>();
    switch (role) {
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
    startOver();
}

int PatrocinioListModel::rowOf(const QString &label) const
{
    return rowWhere([&label](const QVariant &row) { return row.value<CaseFile>().label == label; });
}

void PatrocinioListModel::ask(int offset, const Taker &taker)
{
    CaseQuery query = m_query;
    query.offset = offset;
    deliver(m_gateway->list(query), this, [taker](const Result<CaseListPage> &found) {
        if (!found)
            return taker(failure(found.error()));
        Page page{{}, found->total};
        for (const CaseFile &file : found->rows)
            page.rows << QVariant::fromValue(file);
        taker(page);
    });
}

} // namespace gonfalone
