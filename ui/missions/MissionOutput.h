#pragma once

#include "core/base/WorkThread.h"
#include "ui/missions/MissionGateway.h"

#include <QMap>
#include <QObject>

class QAction;
class QMenu;

namespace gonfalone {

class PrintDesk;

/// The acts of a mission out of the program: preview, printer, PDF/A. What is previewed last is what is printed and
/// saved. Files are written aside from the window's thread, all or nothing.
class MissionOutput : public QObject
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
    void print();
    void saveAs();
    void write(const QString &path);
    /// Files still being written.
    int pending() const { return m_pending; }
    bool hasPaper() const { return m_paper.has_value(); }
    void forget() { m_paper.reset(); }

signals:
    void previewReady(const gonfalone::DraftDocument &draft);
    void written(const QString &path);
    void failed(const gonfalone::Error &error);

private:
    MissionGateway *m_gateway;
    Source m_source;
    QWidget *m_window;
    PrintDesk *m_printer;
    QMenu *m_menu;
    QMap<int, QAction *> m_actions;
    std::optional<DraftDocument> m_paper;
    int m_pending = 0;
    WorkThread m_aside; ///< files are written there
};

} // namespace gonfalone
