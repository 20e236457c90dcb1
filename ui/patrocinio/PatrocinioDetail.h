#pragma once

#include "core/base/WorkThread.h"
#include "ui/desk/FormDraft.h"
#include "ui/patrocinio/PatrocinioGateway.h"

#include <QTimer>
#include <QWidget>

#include <optional>

class QMenu;
class QScrollArea;
class QStackedWidget;

namespace gonfalone {

class ActionBar;
class AdmissibilityCard;
class BusyOverlay;
class CaseCompany;
class CaseHeader;
class CaseOutput;
class ConflictView;
class DocumentList;
class DocumentReader;
class DraftOutput;
class DraftTextPane;
class EmptyState;
class InlineMessage;
class LetterOutput;
class PatrocinioForm;
class PreviewPane;
class RecordsPanel;
class TimelineView;

/// One case: header, form, timeline, documents, and the bar of what can be done. What is typed is never lost: it is
/// kept as a draft of the form while it is typed and comes back with the case, on this computer or another.
class PatrocinioDetail : public QWidget
{
    Q_OBJECT

public:
    explicit PatrocinioDetail(PatrocinioGateway *gateway, QWidget *parent = nullptr);

    /// Shows a case; what is typed in the present one is kept as a draft first.
    void open(const QString &label);
    void clear();
    QString label() const;
    /// Reads the case again; what is typed stays.
    void reload();
    /// Somebody wrote to the data: shows what is new of the open case, under what is typed, and tells who did it.
    void lookAgain();
    /// Other windows asked who has which case open.
    void lookAround();
    /// The window is left: nobody has the case open here any more.
    void leave();

    void save();
    void perform(PatrocinioAction action);
    void preview();
    /// Writes the draft of the form now instead of at the end of the pause.
    void keepDraft();
    bool isSettled() const { return !m_keep.isActive() && !m_ask.isActive(); }
    void goToForm();
    void goToField(const QString &field);

    PatrocinioForm *form() const { return m_form; }
    ActionBar *bar() const { return m_bar; }
    ConflictView *conflict() const { return m_conflict; }
    PreviewPane *previewPane() const { return m_preview; }
    InlineMessage *message() const { return m_message; }
    CaseHeader *header() const { return m_header; }
    DocumentList *documentList() const { return m_documents; }
    DraftOutput *output() const { return m_output; }
    LetterOutput *letters() const { return m_letters; }
    bool showsLetter() const;
    CaseOutput *caseOutput() const { return m_caseOutput; }
    RecordsPanel *records() const { return m_records; }
    DraftTextPane *textPane() const { return m_textPane; }
    /// Reads, compares and edits the text of the act.
    void openText();
    AdmissibilityCard *admissibilityCard() const { return m_admissibility; }

signals:
    /// A case was saved or moved: lists and counts are old.
    void changed(const QString &label);
    void opened(const QString &label);
    /// Esc: back to the list.
    void left();
    /// The case in the detail can be printed or not any more, saved or not.
    void stateChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *buildCase();
    void bind();
    void bindLetters();
    void bindRecords();
    void showCard(QWidget *card);
    void present(const Dossier &dossier);
    void presentUnder(const Dossier &dossier);
    void showAll(const Dossier &dossier);
    void tellOfChange(const Patrocinio &before, const Change &change);
    void showCompany(const QList<Presence> &others);
    QString whenText(const QDateTime &at) const;
    void showSide(const Dossier &dossier);
    FormDraft draftNow() const;
    /// Types again what was left unsaved.
    void restoreDraft(const QString &json);
    void tellOfDraft(const QDateTime &typedAt);
    void discardDraft();
    void typed();
    void askActions();
    void refuse(const Error &error);
    void compare(const Patrocinio &mine);
    void applyChoices();
    void takeTheirs();
    void send(const Patrocinio &edited);
    void finish(const Result<Patrocinio> &done, const Patrocinio &sent);
    void bindDocuments();
    void backToCase();
    void refreshButtons();
    bool mayEdit() const;

    PatrocinioGateway *m_gateway;
    std::optional<Dossier> m_dossier;
    std::optional<PatrocinioAction> m_underway; ///< the step that a conflict interrupted, to be taken after it
    QString m_wanted; ///< the label last asked for: later answers to earlier questions are dropped
    QTimer m_keep;
    QTimer m_ask;
    bool m_busyNow = false;
    bool m_unkept = false;         ///< what is typed could not be kept: the data was out of reach
    QMap<QString, QString> m_sent; ///< what was typed when the save went out

    QStackedWidget *m_stack;
    EmptyState *m_empty;
    QWidget *m_case = nullptr;
    PreviewPane *m_preview;
    InlineMessage *m_message = nullptr;
    InlineMessage *m_draftNote = nullptr;
    CaseHeader *m_header = nullptr;
    ConflictView *m_conflict = nullptr;
    AdmissibilityCard *m_admissibility = nullptr;
    PatrocinioForm *m_form = nullptr;
    RecordsPanel *m_records = nullptr;
    DraftTextPane *m_textPane;
    TimelineView *m_timeline = nullptr;
    DocumentList *m_documents = nullptr;
    DocumentReader *m_reader = nullptr;
    ActionBar *m_bar = nullptr;
    QScrollArea *m_scroll = nullptr;
    BusyOverlay *m_busy = nullptr;
    DraftOutput *m_output;
    LetterOutput *m_letters;
    CaseOutput *m_caseOutput;
    CaseCompany *m_company;
};

} // namespace gonfalone
