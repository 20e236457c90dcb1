#pragma once

#include "ui/missions/MissionGateway.h"

#include <QWidget>

class QPushButton;

namespace gonfalone {

class Chip;
class ElidedLabel;
class PathView;
class ReasonsPopover;

/// What a mission is and where it stands: place and purpose, number · person · days, state, path, who decides with
/// «Why?».
class MissionHeader : public QWidget
{
    Q_OBJECT

public:
    explicit MissionHeader(QWidget *parent = nullptr);

    void setMission(const Mission &mission);
    void setRoute(const Result<Explained<MissionRoute>> &route);
    void setDirty(bool dirty);
    /// Opens the reasons of who decides.
    void explain();
    PathView *path() const { return m_path; }
    QString deciderText() const;

protected:
    void hideEvent(QHideEvent *event) override;

private:
    ElidedLabel *m_title;
    ElidedLabel *m_line;
    Chip *m_unsaved;
    Chip *m_state;
    PathView *m_path;
    ElidedLabel *m_decider;
    QPushButton *m_whyButton;
    ReasonsPopover *m_reasons = nullptr;
    QList<Reason> m_why;
};

} // namespace gonfalone
