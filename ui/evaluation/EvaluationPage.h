#pragma once

#include "ui/desk/WorkPage.h"
#include "ui/evaluation/EvaluationGateway.h"

#include <QMap>
#include <QTimer>

class QAction;
class QSplitter;
class QStackedWidget;

namespace gonfalone {

class CalibrationPane;
class CyclePane;
class EvaluationDetail;
class EvaluationListPane;
class InlineMessage;
class NewSheetForm;

/// The evaluation of the people: the cockpit of the cycle | a sheet, the calibration, the cycle itself. Who runs no
/// cycle finds their own sheets, with what they may do.
class EvaluationPage : public WorkPage
{
    Q_OBJECT

public:
    /// The page owns `gateway`.
    explicit EvaluationPage(EvaluationGateway *gateway, QWidget *parent = nullptr);

    void open(const QString &label);
    void newSheet();
    void showCycle();
    void showCalibration();
    /// Before the window closes or somebody else signs in: what is typed goes to the data.
    void keepDraft();
    void leave() override { keepDraft(); }
    void refresh() override;
    /// Somebody wrote to the data: brings the list and the open sheet up to date; what is typed stays.
    void officeChanged() override;
    void closeSecrets() override;
    bool isIdle() const override;

    /// Everything that can be done here, for menus and the palette: the object name is the stable id, `whatsThis` says
    /// why a disabled one is disabled.
    QList<QAction *> commands() const { return m_commands; }
    EvaluationListPane *listPane() const { return m_list; }
    EvaluationDetail *detail() const { return m_detail; }
    NewSheetForm *newForm() const { return m_new; }
    CyclePane *cycle() const { return m_cycle; }
    CalibrationPane *calibration() const { return m_calibration; }
    InlineMessage *message() const { return m_message; }
    EvaluationGateway *gateway() const { return m_gateway; }

signals:
    /// How many sheets are late.
    void waiting(int count);

private:
    void build();
    QWidget *scrolled(QWidget *card);
    void bind();
    void meetVersion();
    void bindPanes();
    void buildCommands();
    void buildSheetCommands();
    void buildFieldCommands();
    QAction *addCommand(const QString &id, const QString &text, const QString &icon, const std::function<void()> &run);
    void refreshCommands();
    void refreshSheetCommands();
    void goToSide(int part);
    void openSheet(const SheetRequest &request);
    void backToDetail();
    bool writes() const;

    EvaluationGateway *m_gateway;
    EvaluationListPane *m_list;
    QSplitter *m_split;
    InlineMessage *m_message;
    QStackedWidget *m_right;
    EvaluationDetail *m_detail;
    NewSheetForm *m_new;
    CyclePane *m_cycle;
    CalibrationPane *m_calibration;
    QWidget *m_newPage = nullptr;
    QList<QAction *> m_commands;
    QMap<QString, QAction *> m_byId;
    QTimer m_soon; ///< many writes in a row are looked at once
};

} // namespace gonfalone
