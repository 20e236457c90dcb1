// The part of AgendaPage that says what can be done here, and by which keys.
#include "ui/agenda/AgendaPage.h"

#include "ui/agenda/AgendaForm.h"
#include "ui/agenda/AgendaListView.h"
#include "ui/agenda/AgendaOutput.h"
#include "ui/agenda/MiniMonth.h"
#include "ui/agenda/MonthView.h"
#include "ui/agenda/QuickEntry.h"
#include "ui/agenda/TimeGridView.h"
#include "ui/base/InlineMessage.h"
#include "ui/base/Theme.h"
#include "ui/desk/PageKeys.h"
#include "ui/desk/PreviewPane.h"

#include <QAction>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QStackedWidget>
#include <QToolButton>

#include <utility>

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

constexpr PageKey kKeys[] = {
    {Qt::CTRL | Qt::Key_N, "agenda.new"},
    {Qt::CTRL | Qt::Key_S, "agenda.save"},
    {Qt::CTRL | Qt::Key_Z, "agenda.undo"},
    {Qt::CTRL | Qt::SHIFT | Qt::Key_Z, "agenda.redo"},
    {Qt::CTRL | Qt::Key_P, "agenda.print"},
    {Qt::CTRL | Qt::Key_F, "agenda.search"},
    {Qt::CTRL | Qt::Key_E, "agenda.quick"},
    {Qt::CTRL | Qt::Key_R, "agenda.requests"},
    {Qt::CTRL | Qt::SHIFT | Qt::Key_N, "agenda.request_new"},
    {Qt::CTRL | Qt::SHIFT | Qt::Key_T, "agenda.request_times"},
    {Qt::CTRL | Qt::Key_G, "agenda.day_of"},
    {Qt::Key_F5, "agenda.refresh"},
    {Qt::ALT | Qt::Key_1, "agenda.view0"},
    {Qt::ALT | Qt::Key_2, "agenda.view1"},
    {Qt::ALT | Qt::Key_3, "agenda.view2"},
    {Qt::ALT | Qt::Key_4, "agenda.view3"},
    {Qt::ALT | Qt::Key_5, "agenda.view4"},
    {Qt::ALT | Qt::Key_6, "agenda.oncall"},
    {Qt::ALT | Qt::Key_7, "agenda.view5"},
    {Qt::ALT | Qt::Key_8, "agenda.view6"},
    {Qt::ALT | Qt::Key_9, "agenda.sheet"},
    {Qt::CTRL | Qt::Key_D, "agenda.columns"},
};

} // namespace

QAction *AgendaPage::addCommand(const QString &id, const QString &text, const QString &icon,
                                const std::function<void()> &run)
{
    auto *action = new QAction(theme::icon(icon), text, this);
    action->setObjectName(id);
    action->setProperty("iconName", icon);
    connect(action, &QAction::triggered, this, [run] { run(); });
    m_commands << action;
    return action;
}

void AgendaPage::buildCommands()
{
    addCommand(u"agenda.new"_s, tr("New entry of the agenda"), u"document-new"_s, [this] { newEntry(currentSpot()); });
    addCommand(u"agenda.quick"_s, tr("Enter an appointment in one line"), u"document-edit"_s,
               [this] { m_quick->setFocus(); });
    addCommand(u"agenda.save"_s, tr("Save the entry"), u"document-save"_s, [this] { save(); });
    addCommand(u"agenda.open"_s, tr("Open the entry"), u"document-open"_s,
               [this] { openKey(selectedItem() ? keyOf(*selectedItem()) : ItemKey()); });
    addCommand(u"agenda.confirm"_s, tr("Confirm the entry"), u"dialog-ok-apply"_s,
               [this] { confirm(selectedItem() ? keyOf(*selectedItem()) : ItemKey()); });
    addCommand(u"agenda.cancel"_s, tr("Cancel the entry…"), u"dialog-cancel"_s,
               [this] { askCancel(selectedItem() ? keyOf(*selectedItem()) : ItemKey()); });
    addCommand(u"agenda.remove"_s, tr("Delete the entry…"), u"edit-delete"_s,
               [this] { askRemove(selectedItem() ? keyOf(*selectedItem()) : ItemKey()); });
    addCommand(u"agenda.accept"_s, tr("Let the conflict be…"), u"dialog-ok-apply"_s, [this] { askAccept(); });
    addCommand(u"agenda.undo"_s, tr("Undo in the agenda"), u"edit-undo"_s, [this] { undo(); });
    addCommand(u"agenda.redo"_s, tr("Do again in the agenda"), u"edit-redo"_s, [this] { redo(); });
    addCommand(u"agenda.search"_s, tr("Search the agenda"), u"edit-find"_s, [this] {
        m_search->setFocus();
        m_search->selectAll();
    });
    addCommand(u"agenda.today"_s, tr("Agenda: today"), u"go-jump-today"_s,
               [this] { goTo(m_gateway->clock().today()); });
    addCommand(u"agenda.day_of"_s, tr("Agenda: choose a day"), u"view-calendar"_s, [this] { m_mini->setFocus(); });
    const QStringList views{tr("Agenda: day"),  tr("Agenda: work week"), tr("Agenda: week"),     tr("Agenda: month"),
                            tr("Agenda: list"), tr("Agenda: year"),      tr("Agenda: by person")};
    for (int i = 0; i < views.size(); ++i)
        addCommand(u"agenda.view%1"_s.arg(i), views.at(i), u"view-calendar"_s, [this, i] {
            setMode(Mode(i));
            focusView();
        });
    addCommand(u"agenda.sheet"_s, tr("Agenda: the mayor’s day sheet"), u"view-calendar"_s, [this] {
        setMode(Mode::Sheet);
        focusView();
    });
    addCommand(u"agenda.columns"_s, tr("Agenda: calendars side by side, or merged"), u"view-calendar-week"_s,
               [this] { m_columns->click(); });
    addCommand(u"agenda.print"_s, tr("Print what the agenda shows…"), u"document-print"_s,
               [this] { m_output->previewSeen(); });
    addCommand(u"agenda.daysheet"_s, tr("Print the mayor’s day sheet…"), u"document-print"_s,
               [this] { m_output->previewKind(SheetKind::Day); });
    addCommand(u"agenda.oncall"_s, tr("On-call rota"), u"view-calendar"_s, [this] { showOnCall(); });
    addRequestCommands();
    addCommand(u"agenda.refresh"_s, tr("Agenda: read again"), u"view-refresh"_s, [this] { refresh(); });
    buildFileCommands();
    bindKeys(*this, m_commands, kKeys);
}

void AgendaPage::refreshCommands()
{
    const AgendaItem *item = selectedItem();
    const bool own = item && item->entry.isValid() && !item->masked;
    const bool edits = own && lookOf(m_looks, item->calendar).edit;
    const QString none = tr("No entry is chosen in the agenda.");
    const QString reads = tr("You may read this calendar, not change it.");
    for (QAction *action : std::as_const(m_commands)) {
        const QString id = action->objectName();
        bool enabled = true;
        QString why = none;
        if (id == u"agenda.open"_s) {
            enabled = own;
        } else if (id == u"agenda.cancel"_s || id == u"agenda.remove"_s) {
            enabled = edits;
            why = own ? reads : none;
        } else if (id == u"agenda.confirm"_s) {
            enabled = edits && item->status == EntryStatus::Proposed && lookOf(m_looks, item->calendar).confirm;
            why = own ? tr("It does not wait to be confirmed by you.") : none;
        } else if (id == u"agenda.accept"_s) {
            enabled = edits && conflictOf(*item);
            why = own ? tr("It is in no conflict, or it is not yours to change.") : none;
        } else if (id == u"agenda.undo"_s || id == u"agenda.redo"_s) {
            enabled = !(id == u"agenda.undo"_s ? m_done : m_undone).isEmpty();
            why = tr("There is nothing of yours to undo.");
        } else if (id == u"agenda.save_paper"_s) {
            enabled = m_views->currentWidget() == m_preview;
            why = tr("Look at it first: Ctrl+P.");
        } else if (id == u"agenda.new"_s) {
            enabled = calendarForNew({}).isValid();
            why = tr("You may enter nothing into these calendars.");
        }
        action->setEnabled(enabled);
        action->setWhatsThis(enabled ? QString() : why);
    }
}

void AgendaPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_mode == Mode::Found) {
        m_search->clear();
        setMode(m_before);
        return focusView();
    }
    WorkPage::keyPressEvent(event);
}

std::optional<AgendaItem> AgendaPage::find(const ItemKey &key) const
{
    for (const AgendaItem &item : m_items) {
        if (keyOf(item) == key)
            return item;
    }
    const auto known = m_known.constFind(key);
    return known == m_known.cend() ? std::nullopt : std::optional(*known);
}

const AgendaItem *AgendaPage::selectedItem() const
{
    if (m_mode == Mode::Sheet)
        return nullptr;
    return view() ? view()->selectedItem() : m_list->selectedItem();
}

AgendaSpot AgendaPage::currentSpot() const
{
    if (m_mode == Mode::Sheet) {
        const qint64 nine = QDateTime(m_day, QTime(9, 0), m_gateway->clock().zone).toSecsSinceEpoch();
        return {nine, nine + 3600, false, {}};
    }
    return view() ? view()->currentSpot() : m_list->currentSpot();
}

void AgendaPage::selectKey(const ItemKey &key)
{
    if (view())
        view()->select(key);
    else if (m_mode != Mode::Sheet)
        m_list->select(key);
    refreshCommands();
}

void AgendaPage::focusView()
{
    current()->setFocus();
}

/// Asks what would be wrong at the place to which something is dragged; of many places the last one is asked about.
void AgendaPage::weigh(AgendaView *view, const ItemKey &key, const AgendaSpot &spot)
{
    if (m_weighing) {
        m_weighNext = [this, view, key, spot] { weigh(view, key, spot); };
        return;
    }
    AgendaItem moved = find(key).value_or(AgendaItem());
    const qint64 before = moved.startUtc - moved.busyFrom, after = moved.busyTo - moved.endUtc;
    moved.startUtc = spot.from;
    moved.endUtc = spot.to;
    moved.busyFrom = spot.from - before;
    moved.busyTo = spot.to + after;
    moved.allDay = spot.allDay;
    if (spot.calendar.isValid() || !moved.calendar.isValid())
        moved.calendar = calendarForNew(spot);
    m_weighing = true;
    deliver(m_gateway->weigh(moved), this, [this, view, spot](const Result<QList<AgendaConflict>> &found) {
        m_weighing = false;
        QStringList words;
        for (const AgendaConflict &conflict : found ? *found : QList<AgendaConflict>())
            words << conflict.text;
        if (found)
            view->setVerdict(spot, words.isEmpty() ? Tone::Ok : Tone::Bad, words.join(u'\n'));
        if (const auto next = std::exchange(m_weighNext, nullptr))
            next();
    });
}

void AgendaPage::showMenu(const QPoint &globalPos)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QStringList ids = selectedItem() ? QStringList{u"agenda.open"_s,   u"agenda.confirm"_s, u"agenda.cancel"_s,
                                                         u"agenda.remove"_s, u"agenda.accept"_s,  u"agenda.undo"_s}
                                           : QStringList{u"agenda.new"_s, u"agenda.undo"_s, u"agenda.today"_s};
    refreshCommands();
    for (QAction *action : std::as_const(m_commands)) {
        if (ids.contains(action->objectName()))
            menu->addAction(action);
    }
    menu->popup(globalPos);
}

} // namespace gonfalone
