#include "ui/missions/MissionBar.h"

#include "ui/missions/MissionWords.h"

#include <QMenu>
#include <QPushButton>

namespace gonfalone {

MissionBar::MissionBar(QWidget *parent) : StepBar(parent), m_papers(addMenuButton(tr("Acts")))
{
    connect(this, &StepBar::stepRequested, this, [this](const QString &id) {
        if (const auto action = missionActionFrom(id))
            emit actionRequested(*action);
    });
}

void MissionBar::setActions(const QList<AllowedMissionAction> &actions)
{
    const QList<AllowedMissionAction> order = ranked(actions);
    QList<Step> steps;
    for (const AllowedMissionAction &one : order)
        steps.append({missionActionKey(one.action), missionActionName(one.action), one.allowed, one.why});
    setSteps(steps, !order.isEmpty() && leadsOn(order.first().action));
}

void MissionBar::setPapersMenu(QMenu *menu)
{
    m_papers->setMenu(menu);
}

void MissionBar::setPapers(bool enabled, const QString &why)
{
    enable(m_papers, enabled, tr("Preview, print or save the acts of this mission"), why);
    emit changed();
}

} // namespace gonfalone
