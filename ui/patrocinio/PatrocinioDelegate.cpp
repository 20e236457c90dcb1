#include "ui/patrocinio/PatrocinioDelegate.h"

#include "ui/base/CaseRow.h"
#include "ui/patrocinio/CaseWords.h"
#include "ui/patrocinio/PatrocinioListModel.h"

namespace gonfalone {

using namespace Qt::StringLiterals;

QSize PatrocinioDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return caserow::size();
}

void PatrocinioDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QVariant value = index.data(PatrocinioListModel::CaseRole);
    if (!value.isValid())
        return caserow::paint(painter, option, nullptr);
    const auto file = value.value<CaseFile>();
    const ChipWords chip = chipOf(file, m_today);
    const PatrocinioState state = stateOf(file);
    const CaseRow row{file.subject, chip.word, chip.tone, u"%1 · %2"_s.arg(file.label, file.party),
                      isRunning(state) ? stateName(state).toLower() : QString()};
    caserow::paint(painter, option, &row);
}

} // namespace gonfalone
