#pragma once

#include "ui/desk/FormDraft.h"
#include "ui/evaluation/EvaluationGateway.h"

#include <QTimer>
#include <QWidget>

#include <optional>

class QScrollArea;
class QStackedWidget;

namespace gonfalone {

class BusyOverlay;
class DeedForm;
class EmptyState;
class EvaluationBar;
class EvaluationForm;
class EvaluationHeader;
class EvaluationOutput;
class InlineMessage;
class PreviewPane;
class TimelineView;

/// One sheet: header, form, timeline, papers, and the bar of what can be done. What is typed is kept as a draft of the
/// form, sealed for who typed it, and comes back with the sheet, on this computer or another.
class EvaluationDetail : public QWidget
{
    Q_OBJECT

public:
    explicit EvaluationDetail(EvaluationGateway *gateway, QWidget *parent = nullptr);

    /// Shows a sheet; what is typed in the present one is kept as a draft first.
    void open(const QString &label);
    QString label() const;
    qint64 version() const;
    /// Reads the sheet again; what is typed stays.
    void reload();
    /// The list has read this version of the open sheet: where it is another, what is new is shown under what is typed.
    void meetVersion(const QString &label, qint64 version);
    /// The secrets were closed: nothing of the sheet stays in the window.
    void closeSheet();

    void save();
    void perform(EvaluationAction action);
    /// The step that leads on; where it is refused, the focus goes to what stands in its way.
    void performMain();
    void begin(SheetDeed deed);
    /// Writes the draft of the form now instead of at the end of the pause.
    void keepDraft();
    bool isSettled() const;
    void goToForm();
    void goToField(const QString &field);
    void explainScore();

    EvaluationForm *form() const { return m_form; }
    EvaluationBar *bar() const { return m_bar; }
    EvaluationHeader *header() const { return m_header; }
    EvaluationOutput *output() const { return m_output; }
    PreviewPane *previewPane() const { return m_preview; }
    InlineMessage *message() const { return m_message; }
    InlineMessage *draftNote() const { return m_draftNote; }
    TimelineView *timeline() const { return m_timeline; }
    EmptyState *empty() const { return m_empty; }
    DeedForm *takeOverForm() const { return m_takeOver; }
    bool showsPaper() const;
    /// Shows a paper of the cycle as if it were one of a sheet.
    void showPaper(const DraftDocument &paper);

signals:
    /// A sheet was saved or moved: lists and counts are old.
    void changed(const QString &label);
    /// Esc: back to the list.
    void left();
    /// What can be done with the open sheet is another now.
    void stateChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *buildSheet();
    QWidget *buildSide(QWidget *parent);
    QWidget *buildNothing();
    void bind();
    void bindPapers();
    void present(const SheetDossier &dossier);
    void presentUnder(const SheetDossier &dossier);
    void showAll(const SheetDossier &dossier);
    void showBearing(const SheetBearing &bearing);
    void showNothing(const Error &error);
    FormDraft draftNow() const;
    void restoreDraft(const QString &json);
    void discardDraft();
    void typed();
    void askBearing();
    void refuse(const Error &error);
    void wait(const QString &words);
    void send(const EvaluationSheet &edited, const std::optional<EvaluationStep> &step);
    void finish(const Result<EvaluationSheet> &done, const EvaluationSheet &sent,
                const std::optional<EvaluationStep> &step);
    void refuseStep(const Error &error, const EvaluationSheet &sent);
    void submit(SheetDeed deed);
    void deedDone(SheetDeed deed, const Result<EvaluationSheet> &done);
    void takeOver();
    void meet(const EvaluationSheet &sent);
    void readAgain(const std::function<void(const SheetDossier &)> &then);
    void backToSheet();
    void refreshButtons();
    void reorderTabs();

    EvaluationGateway *m_gateway;
    std::optional<SheetDossier> m_dossier;
    QString m_wanted; ///< the label last asked for: later answers to earlier questions are dropped
    QTimer m_keep;
    QTimer m_ask;
    QTimer m_tabs;
    int m_question = 0; ///< of what follows from the form: only the last answer counts
    int m_reading = 0;
    bool m_busyNow = false;
    bool m_unkept = false;         ///< what is typed could not be kept: the data was out of reach
    QMap<QString, QString> m_sent; ///< what was typed when the save went out

    QStackedWidget *m_stack;
    EmptyState *m_empty;
    DeedForm *m_takeOver = nullptr;
    InlineMessage *m_nothingNote = nullptr;
    QWidget *m_nothing = nullptr;
    QWidget *m_sheet = nullptr;
    PreviewPane *m_preview;
    InlineMessage *m_message = nullptr;
    InlineMessage *m_draftNote = nullptr;
    EvaluationHeader *m_header = nullptr;
    EvaluationForm *m_form = nullptr;
    TimelineView *m_timeline = nullptr;
    EvaluationBar *m_bar = nullptr;
    QScrollArea *m_scroll = nullptr;
    BusyOverlay *m_busy = nullptr;
    EvaluationOutput *m_output;
};

} // namespace gonfalone
