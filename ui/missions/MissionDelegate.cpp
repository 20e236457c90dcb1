#include "ui/missions/MissionDelegate.h"

#include "ui/base/CaseRow.h"
#include "ui/missions/MissionListModel.h"
#include "ui/missions/MissionWords.h"

#include <QLocale>

namespace gonfalone {

using namespace Qt::StringLiterals;

QSize MissionDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return caserow::size();
}

void MissionDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QVariant value = index.data(MissionListModel::MissionRole);
    if (!value.isValid())
        return caserow::paint(painter, option, nullptr);
    const auto mission = value.value<MissionRow>();
    const MissionChip chip = chipOf(mission, m_today);
    const bool thisYear = mission.departs.day.year() == m_today.year();
    const CaseRow row{missionTitle(mission.destination, mission.purpose), chip.word, chip.tone,
                      u"%1 · %2"_s.arg(mission.label, mission.person),
                      QLocale().toString(mission.departs.day, thisYear ? u"d MMM"_s : u"d MMM yyyy"_s)};
    caserow::paint(painter, option, &row);
}

} // namespace gonfalone
