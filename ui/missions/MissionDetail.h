#pragma once

#include "core/base/WorkThread.h"
#include "ui/desk/FormDraft.h"
#include "ui/missions/MissionGateway.h"

#include <QTimer>
#include <QWidget>

#include <optional>

class QScrollArea;
class QStackedWidget;

namespace gonfalone {

class BusyOverlay;
class DocumentList;
class DocumentReader;
class EmptyState;
class InlineMessage;
class MissionBar;
class MissionForm;
class MissionHeader;
class MissionOutput;
class PreviewPane;
class StepsCard;
class TimelineView;

/// One mission: header, form, what is missing, timeline, papers, and the bar of what can be done. What is typed is kept
/// as a draft of the form while it is typed and comes back with the mission, on this computer or another.
class MissionDetail : public QWidget
{
    Q_OBJECT

public:
    explicit MissionDetail(MissionGateway *gateway, QWidget *parent = nullptr);

    /// Shows a mission; what is typed in the present one is kept as a draft first.
    void open(const QString &label);
    QString label() const;
    /// Reads the mission again; what is typed stays.
    void reload();
    /// Somebody wrote to the data: shows what is new of the open mission under what is typed, and tells of it.
    void lookAgain();

    void save();
    void perform(MissionAction action);
    /// Writes the draft of the form now instead of at the end of the pause.
    void keepDraft();
    bool isSettled() const;
    /// Receipts or invitations from the disk; a picture or a PDF becomes the receipt of the row that is chosen.
    void attachFiles(const QStringList &paths);
    void attachMessage(const QByteArray &raw, const QString &fileName);
    void choosePapers();
    void goToForm();
    void goToField(const QString &field);
    bool mayEdit() const;

    MissionForm *form() const { return m_form; }
    MissionBar *bar() const { return m_bar; }
    MissionHeader *header() const { return m_header; }
    MissionOutput *output() const { return m_output; }
    PreviewPane *previewPane() const { return m_preview; }
    InlineMessage *message() const { return m_message; }
    InlineMessage *draftNote() const { return m_draftNote; }
    DocumentList *documentList() const { return m_documents; }
    StepsCard *steps() const { return m_steps; }
    TimelineView *timeline() const { return m_timeline; }
    bool showsPaper() const;

signals:
    /// A mission was saved or moved: lists and counts are old.
    void changed(const QString &label);
    /// Esc: back to the list.
    void left();
    /// What can be done with the open mission is another now.
    void stateChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *buildCase();
    QWidget *buildSide(QWidget *parent);
    void bind();
    void bindPapers();
    void present(const MissionDossier &dossier);
    void presentUnder(const MissionDossier &dossier);
    void showAll(const MissionDossier &dossier);
    void showBearing(const MissionBearing &bearing);
    QString whenText(const QDateTime &at) const;
    FormDraft draftNow() const;
    void restoreDraft(const QString &json);
    void discardDraft();
    void typed();
    void askBearing();
    void refuse(const Error &error);
    void send(const Mission &edited, const std::optional<MissionStep> &step);
    void finish(const Result<Mission> &done, const Mission &sent, const std::optional<MissionStep> &step);
    void meet(const Mission &sent);
    void attached(const Result<Document> &done);
    void bindDocuments();
    void backToCase();
    void refreshButtons();

    MissionGateway *m_gateway;
    std::optional<MissionDossier> m_dossier;
    QString m_wanted; ///< the label last asked for: later answers to earlier questions are dropped
    QTimer m_keep;
    QTimer m_ask;
    int m_question = 0; ///< of what follows from the form: only the last answer counts
    bool m_busyNow = false;
    bool m_unkept = false;         ///< what is typed could not be kept: the data was out of reach
    QMap<QString, QString> m_sent; ///< what was typed when the save went out

    QStackedWidget *m_stack;
    EmptyState *m_empty;
    QWidget *m_case = nullptr;
    PreviewPane *m_preview;
    InlineMessage *m_message = nullptr;
    InlineMessage *m_draftNote = nullptr;
    MissionHeader *m_header = nullptr;
    MissionForm *m_form = nullptr;
    StepsCard *m_steps = nullptr;
    TimelineView *m_timeline = nullptr;
    DocumentList *m_documents = nullptr;
    DocumentReader *m_reader = nullptr;
    MissionBar *m_bar = nullptr;
    QScrollArea *m_scroll = nullptr;
    BusyOverlay *m_busy = nullptr;
    MissionOutput *m_output;
};

} // namespace gonfalone
