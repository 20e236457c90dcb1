#pragma once

#include "ui/desk/ActOutput.h"
#include "ui/missions/MissionGateway.h"

#include <QMap>

class QAction;
class QMenu;

namespace gonfalone {

/// The acts of a mission out of the program: preview, printer, PDF/A. What is previewed last is what is printed and
/// saved. Files are written aside from the window's thread, all or nothing.
class MissionOutput : public ActOutput
{
    Q_OBJECT

public:
    /// Where the mission comes from when an act is asked for: what is in the form now.
    using Source = std::function<Result<Mission>()>;

    MissionOutput(MissionGateway *gateway, const Source &source, QWidget *window);

    QMenu *menu() const { return m_menu; }
    QAction *action(MissionPaper paper) const { return m_actions.value(int(paper)); }
    /// Enables the acts that the state has come to; the others say why not.
    void setState(MissionState state);
    void preview(MissionPaper paper);

private:
    MissionGateway *m_gateway;
    Source m_source;
    QMenu *m_menu;
    QMap<int, QAction *> m_actions;
};

} // namespace gonfalone
