#pragma once

#include "ui/desk/WorkPage.h"
#include "ui/missions/MissionGateway.h"

#include <QMap>
#include <QPointer>
#include <QTimer>

class QAction;
class QMimeData;
class QSplitter;
class QStackedWidget;

namespace gonfalone {

class InlineMessage;
class MissionDetail;
class MissionListPane;
class MissionMonth;
class MissionSimulator;
class MissionTotalsPane;
class NewMissionForm;

/// Missions of the administrators: list | detail. Receipts and invitations dropped on the window go to the open one.
class MissionPage : public WorkPage
{
    Q_OBJECT

public:
    /// The page owns `gateway`.
    explicit MissionPage(MissionGateway *gateway, QWidget *parent = nullptr);

    void open(const QString &label);
    void newMission();
    /// A new mission from an invitation.
    void newMission(const MissionInvitation &invitation);
    void showTotals();
    void showMonth();
    void showSimulator();
    /// Before the window closes or somebody else signs in: what is typed goes to the data.
    void keepDraft();
    void leave() override { keepDraft(); }
    void refresh() override;
    /// Somebody wrote to the data: brings the list and the open mission up to date; what is typed stays.
    void officeChanged() override;
    bool isIdle() const override;

    /// Everything that can be done here, for menus and the palette: the object name is the stable id, `whatsThis` says
    /// why a disabled one is disabled.
    QList<QAction *> commands() const { return m_commands; }
    MissionListPane *listPane() const { return m_list; }
    MissionDetail *detail() const { return m_detail; }
    NewMissionForm *newForm() const { return m_new; }
    MissionTotalsPane *totals() const { return m_totals; }
    MissionMonth *month() const { return m_month; }
    MissionSimulator *simulator() const { return m_simulator; }
    InlineMessage *message() const { return m_message; }
    MissionGateway *gateway() const { return m_gateway; }
    /// Takes files and messages as if they had been dropped on the window.
    bool drop(const QMimeData *mime);

signals:
    /// How many missions wait for a decision or an examination.
    void waiting(int count);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void build();
    QWidget *scrolled(QWidget *card);
    void bind();
    void buildCommands();
    void buildStepCommands();
    QAction *addCommand(const QString &id, const QString &text, const QString &icon, const std::function<void()> &run);
    void refreshCommands();
    void goToSide(int part);
    bool takesDrop(const QMimeData *mime) const;
    void registerDraft(const Mission &draft);
    void backToDetail();

    MissionGateway *m_gateway;
    MissionListPane *m_list;
    QSplitter *m_split;
    InlineMessage *m_message;
    QStackedWidget *m_right;
    MissionDetail *m_detail;
    NewMissionForm *m_new;
    MissionTotalsPane *m_totals;
    MissionMonth *m_month;
    MissionSimulator *m_simulator;
    QWidget *m_newPage = nullptr;
    QWidget *m_simulatorPage = nullptr;
    QList<QAction *> m_commands;
    QMap<QString, QAction *> m_byId;
    QPointer<QWidget> m_window;
    QTimer m_soon; ///< many writes in a row are looked at once
};

} // namespace gonfalone
