#pragma once

#include "core/agendaprint/AgendaSheet.h"
#include "ui/agenda/AgendaGateway.h"
#include "ui/agenda/AskBar.h"
#include "ui/desk/WorkPage.h"

#include "core/documents/DraftDocument.h"

#include <QTimer>

class QAction;
class QBoxLayout;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QToolButton;

namespace gonfalone {

class AgendaFiles;
class AgendaForm;
class AgendaListView;
class AgendaOutput;
class AppointmentPanel;
class CalendarList;
class DaySheetPane;
class ElidedLabel;
class FilterChips;
class InlineMessage;
class InvitationCard;
class MiniMonth;
class MonthView;
class OnCallPane;
class PeopleView;
class PreviewPane;
class QuickEntry;
class StandInCard;
class TimeGridView;
class YearView;

/// The mayor's agenda: on the left the month and the calendars, in the middle the days, on the right the entry that is
/// open. Every edit can be undone; what colleagues do appears by itself, and selection, scroll and typing stay.
class AgendaPage : public WorkPage
{
    Q_OBJECT

public:
    enum class Mode { Day, WorkWeek, Week, Month, List, Year, People, Found, Sheet };

    /// The page owns `gateway`.
    explicit AgendaPage(AgendaGateway *gateway, QWidget *parent = nullptr);

    void setMode(Mode mode);
    Mode mode() const { return m_mode; }
    void goTo(const QDate &day);
    /// Brings an occurrence into sight and opens it.
    void open(const AgendaItem &item);
    /// Brings an entry into sight at its first time and selects it.
    void openEntry(AgendaEntryId id);
    void newEntry(const AgendaSpot &spot);
    /// Calendars side by side in the views of days, or merged. Emits nothing.
    void setSideBySide(bool wanted);
    bool isSideBySide() const { return m_sideBySide; }
    /// Calendar files (.ics) are taken in, each after its dialog; of messages (.eml) the invitation is shown.
    void takeFiles(const QStringList &paths);
    void undo();
    void redo();
    void refresh() override;
    void officeChanged() override;
    void closeSecrets() override;
    bool isIdle() const override;

    QList<QAction *> commands() const { return m_commands; }
    AgendaGateway *gateway() const { return m_gateway; }
    TimeGridView *grid() const { return m_grid; }
    MonthView *monthView() const { return m_month; }
    YearView *yearView() const { return m_year; }
    PeopleView *people() const { return m_people; }
    AgendaListView *list() const { return m_list; }
    AgendaForm *form() const { return m_form; }
    QuickEntry *quick() const { return m_quick; }
    AskBar *askBar() const { return m_ask; }
    /// The requests for an appointment; null for who has none to see.
    AppointmentPanel *requests() const { return m_requests; }
    /// A letter of a request, or a paper of an entry.
    PreviewPane *letterPreview() const { return m_letterPreview; }
    void showRequests(bool wanted);
    void showRequest(const QString &label);
    InlineMessage *message() const { return m_message; }
    AgendaOutput *output() const { return m_output; }
    PreviewPane *preview() const { return m_preview; }
    OnCallPane *onCall() const { return m_onCall; }
    DaySheetPane *daySheet() const { return m_sheet; }
    InvitationCard *invitation() const { return m_invitation; }
    CalendarList *calendars() const { return m_calendars; }
    void showOnCall();
    /// What is on the screen, as it would be printed.
    SheetOrder seen() const;
    QLineEdit *searchField() const { return m_search; }
    bool isFormOpen() const;

signals:
    /// The person chose it; it is kept for the next time.
    void sideBySideChosen(bool wanted);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    using Edited = std::function<void(const AgendaEdit &edit)>;

    void build();
    void fit();
    void fitToolbar(bool narrow);
    QWidget *buildLeft();
    QWidget *buildMiddle();
    void buildToolbar(QWidget *bar);
    void bind();
    void bindView(AgendaView *view);
    void bindList();
    void bindForm();
    QToolButton *buildOutput(QWidget *bar);
    void bindOutput();
    void forgetPaper();
    QPushButton *buildOnCall(QWidget *panel);
    void bindOnCall();
    void buildRequests();
    void bindRequests();
    void bindPapers();
    void askAttachments();
    void attach(const QStringList &paths);
    void buildLetterPreview();
    void addRequestCommands();
    void arrangeRequests();
    /// How much of the width the requests have.
    void apportion();
    void showRequestCount(int count);
    void saveLetter(const QString &suffix);
    void saveBytes(const QString &name, const QByteArray &content);
    void buildCommands();
    void buildFileCommands();
    void buildSheet();
    void showSheet();
    void arrangeColumns();
    /// As the person's role begins the day.
    void begin();
    void bindInvitation();
    void showInvitation(const QString &path);
    void answerInvitation(PersonStatus status);
    void askInvitation();
    QAction *addCommand(const QString &id, const QString &text, const QString &icon, const std::function<void()> &run);
    void refreshCommands();

    // What is shown.
    void load();
    void loadConflicts();
    void take(const AgendaBoard &board);
    void showItems();
    void showConflicts();
    /// Asks why a conflict of the chosen entry is let be.
    void askAccept();
    const AgendaConflict *conflictOf(const AgendaItem &item) const;
    /// Goes to the first conflict after the one that is selected.
    void nextConflict();
    void showTitle();
    std::pair<QDate, QDate> days() const;
    void shift(int pages);
    void walkTo(const QDate &day);
    void search();
    void more(bool later);
    /// What the mode shows; null for a list.
    AgendaView *view() const;
    QList<AgendaView *> views() const;
    void showDays(const QDate &day);
    QWidget *current() const;
    AgendaSpot currentSpot() const;
    const AgendaItem *selectedItem() const;
    std::optional<AgendaItem> find(const ItemKey &key) const;
    void selectKey(const ItemKey &key);
    void focusView();
    void lookAtForm();

    // What is done.
    void openKey(const ItemKey &key);
    void openAs(const AgendaItem &item, EditScope scope);
    bool formIsFree(const std::function<void()> &then);
    void save();
    void saved(const AgendaEdit &edit, const QString &words);
    void showMerge(const MergedEdit &merged, const OpenedEntry &opened);
    void enterQuick(const AgendaEntry &entry, bool openForm);
    void moveTo(const ItemKey &key, const AgendaSpot &spot);
    void copyTo(const ItemKey &key, const AgendaSpot &spot);
    void askCancel(const ItemKey &key);
    void askRemove(const ItemKey &key);
    void confirm(const ItemKey &key);
    void weigh(AgendaView *view, const ItemKey &key, const AgendaSpot &spot);
    void showMenu(const QPoint &globalPos);
    void run(const QFuture<Result<AgendaEdit>> &future, const QString &done, const Edited &then = {});
    void refuse(const Error &error);
    void closeForm();
    void step(QStringList &from, QStringList &to, const QString &done, const QString &nothing);
    AgendaCalendarId calendarForNew(const AgendaSpot &spot) const;
    ItemKey formKey() const;

    AgendaGateway *m_gateway;
    QSplitter *m_split;
    QPushButton *m_new;
    MiniMonth *m_mini;
    CalendarList *m_calendars;
    StandInCard *m_stands;
    QLineEdit *m_search;
    ElidedLabel *m_title;
    QPushButton *m_conflicts;
    QBoxLayout *m_toolbar = nullptr; ///< what is seen, and what is done with it (`m_tools`)
    QHBoxLayout *m_tools = nullptr;
    FilterChips *m_switch = nullptr;
    QuickEntry *m_quick;
    InlineMessage *m_message;
    AskBar *m_ask;
    QStackedWidget *m_views;
    TimeGridView *m_grid;
    MonthView *m_month;
    YearView *m_year;
    PeopleView *m_people;
    AgendaListView *m_list;
    AgendaForm *m_form;
    AgendaOutput *m_output = nullptr;
    PreviewPane *m_preview = nullptr;
    OnCallPane *m_onCall = nullptr; ///< made when it is first looked at
    DaySheetPane *m_sheet = nullptr;
    InvitationCard *m_invitation = nullptr;
    AgendaFiles *m_files = nullptr;
    QToolButton *m_columns = nullptr;
    bool m_sideBySide = false;
    AppointmentPanel *m_requests = nullptr;
    QPushButton *m_requestsButton = nullptr;
    PreviewPane *m_letterPreview = nullptr;
    bool m_apportioned = false;
    bool m_requestsWanted = false;
    QString m_letterOf; ///< the request whose letter is looked at
    std::optional<DraftDocument> m_letter;
    std::unique_ptr<WorkThread> m_aside; ///< files are written there
    QList<QAction *> m_commands;
    Mode m_mode = Mode::WorkWeek;
    Mode m_before = Mode::WorkWeek; ///< the search
    QDate m_day;
    QDate m_listFrom;
    QDate m_listTo;
    QList<AgendaItem> m_items;     ///< of all calendars, as they were read
    QList<AgendaConflict> m_found; ///< conflicts of the days that are shown
    qsizetype m_atConflict = -1;
    QHash<ItemKey, AgendaItem> m_known; ///< what was read before too: it may be copied, or dragged over the edge
    QList<CalendarLook> m_looks;
    QStringList m_done;   ///< gestures that can be undone
    QStringList m_undone; ///< and done again
    std::function<void()> m_afterDiscard;
    ItemKey m_formKey; ///< what the form shows
    ItemKey m_wanted;  ///< to be selected when it has been read
    QWidget *m_left = nullptr;
    QTimer m_shown;
    QTimer m_soon;   ///< many writes in a row are looked at once
    QTimer m_typing; ///< the search waits for the end of a word
    int m_asked = 0; ///< readings; older answers are dropped
    bool m_loading = false;
    bool m_weighing = false;
    std::function<void()> m_weighNext;
};

} // namespace gonfalone
