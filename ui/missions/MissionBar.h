#pragma once

#include "core/missions/MissionService.h"
#include "ui/base/StepBar.h"

namespace gonfalone {

/// The foot of the detail: the steps of the state, Save and the acts.
class MissionBar : public StepBar
{
    Q_OBJECT

public:
    explicit MissionBar(QWidget *parent = nullptr);

    void setActions(const QList<AllowedMissionAction> &actions);
    void setPapersMenu(QMenu *menu);
    void setPapers(bool enabled, const QString &why);
    QPushButton *button(MissionAction action) const { return stepButton(missionActionKey(action)); }
    QPushButton *papersButton() const { return m_papers; }

signals:
    void actionRequested(gonfalone::MissionAction action);

private:
    QPushButton *m_papers;
};

} // namespace gonfalone
