#include "ui/missions/MissionOutput.h"

#include <QAction>
#include <QMenu>

namespace gonfalone {

using namespace Qt::StringLiterals;

MissionOutput::MissionOutput(MissionGateway *gateway, const Source &source, QWidget *window)
    : ActOutput(window), m_gateway(gateway), m_source(source), m_menu(new QMenu(window))
{
    m_menu->setToolTipsVisible(true);
    for (const MissionPaperRow &row : kMissionPapers) {
        auto *action = m_menu->addAction(missionPaperName(row.paper) + u'…');
        connect(action, &QAction::triggered, this, [this, paper = row.paper] { preview(paper); });
        m_actions.insert(int(row.paper), action);
    }
}

void MissionOutput::setState(MissionState state)
{
    for (const MissionPaperRow &row : kMissionPapers) {
        QAction *action = m_actions.value(int(row.paper));
        action->setEnabled(row.fits(state));
        action->setToolTip(row.fits(state) ? QString()
                                           : tr("Not while the mission is “%1”.").arg(missionStateName(state)));
    }
}

void MissionOutput::preview(MissionPaper paper)
{
    const auto mission = m_source();
    if (!mission) {
        emit failed(mission.error());
        return;
    }
    await(m_gateway->paper(*mission, paper));
}

} // namespace gonfalone
