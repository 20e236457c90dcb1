// The part of AgendaPage that asks for edits and tells what became of them.
#include "ui/agenda/AgendaPage.h"

#include "core/agenda/SeriesText.h"
#include "core/calendar/HumanDate.h"
#include "ui/agenda/AgendaForm.h"
#include "ui/agenda/AgendaListView.h"
#include "ui/agenda/MonthView.h"
#include "ui/agenda/QuickEntry.h"
#include "ui/agenda/TimeGridView.h"
#include "ui/base/ErrorPresenter.h"
#include "ui/base/InlineMessage.h"
#include "ui/base/Theme.h"

#include <QLineEdit>
#include <QLocale>
#include <QPushButton>

#include <utility>

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostSteps = 200;

QString placeWords(const AgendaSpot &spot, const QTimeZone &zone)
{
    const QDateTime from = QDateTime::fromSecsSinceEpoch(spot.from, Qt::UTC).toTimeZone(zone);
    return QLocale().toString(from, spot.allDay ? u"ddd d MMMM"_s : u"ddd d MMMM, H:mm"_s);
}

} // namespace

void AgendaPage::bindForm()
{
    connect(m_form, &AgendaForm::saveAsked, this, &AgendaPage::save);
    connect(m_form, &AgendaForm::closeAsked, this, &AgendaPage::closeForm);
    connect(m_form, &AgendaForm::confirmAsked, this, [this] { confirm(formKey()); });
    connect(m_form, &AgendaForm::cancelAsked, this, [this] { askCancel(formKey()); });
    connect(m_form, &AgendaForm::removeAsked, this, [this] { askRemove(formKey()); });
    connect(m_form->message(), &InlineMessage::actionTriggered, this, [this] {
        m_form->discard();
        m_form->message()->clear();
        if (const auto then = std::exchange(m_afterDiscard, nullptr))
            then();
    });
    connect(m_message, &InlineMessage::actionTriggered, this, &AgendaPage::undo);
}

bool AgendaPage::isFormOpen() const
{
    return !m_form->isHidden();
}

ItemKey AgendaPage::formKey() const
{
    return m_form->isNew() ? ItemKey() : m_formKey;
}

/// What was typed and is not saved keeps the form: `then` waits until it is saved by hand or given up.
bool AgendaPage::formIsFree(const std::function<void()> &then)
{
    if (!isFormOpen() || !m_form->isDirty())
        return true;
    m_afterDiscard = then;
    m_form->message()->showMessage(Tone::Warn, tr("What is written here is not saved yet: save it, or give it up."),
                                   tr("Give it up"));
    m_form->titleField()->setFocus();
    return false;
}

AgendaCalendarId AgendaPage::calendarForNew(const AgendaSpot &spot) const
{
    if (spot.calendar.isValid() && lookOf(m_looks, spot.calendar).propose)
        return spot.calendar;
    const AgendaItem *item = selectedItem();
    if (item && lookOf(m_looks, item->calendar).propose)
        return item->calendar;
    for (const CalendarLook &look : m_looks) {
        if (look.propose)
            return look.id;
    }
    return {};
}

void AgendaPage::newEntry(const AgendaSpot &spot)
{
    const AgendaCalendarId calendar = calendarForNew(spot);
    if (!calendar.isValid()) {
        m_message->showMessage(Tone::Warn, tr("You may enter nothing into these calendars."));
        return;
    }
    if (!formIsFree([this, spot] { newEntry(spot); }))
        return;
    const QTimeZone &zone = m_gateway->clock().zone;
    const QDateTime from = QDateTime::fromSecsSinceEpoch(spot.from, Qt::UTC).toTimeZone(zone);
    const QDateTime to = QDateTime::fromSecsSinceEpoch(spot.to, Qt::UTC).toTimeZone(zone);
    AgendaEntry draft;
    draft.calendar = calendar;
    if (spot.allDay) {
        draft.series.start = wholeDay(from.date());
        draft.series.length.days = qint32(std::max<qint64>(1, from.date().daysTo(to.date())));
    } else {
        draft.series.start = zonedTime(from.date(), from.time(), {});
        draft.series.length.seconds = qint32(spot.to - spot.from);
    }
    m_form->setVisible(true);
    m_form->begin(draft);
}

void AgendaPage::openKey(const ItemKey &key)
{
    const auto item = find(key);
    if (!item)
        return;
    if (item->masked) {
        m_message->showMessage(Tone::Neutral, tr("It is reserved: you see only that the time is taken."));
        return;
    }
    if (!item->entry.isValid()) {
        m_message->showMessage(Tone::Neutral,
                               tr("“%1” is computed by the program: it cannot be changed here.").arg(item->title));
        return;
    }
    if (!formIsFree([this, key] { openKey(key); }))
        return;
    const bool asks = item->repeats && lookOf(m_looks, item->calendar).edit;
    m_ask->askScope(tr("“%1” repeats. What do you want to open?").arg(item->title), asks,
                    [this, found = *item](const AskBar::Answer &answer) { openAs(found, answer.scope); });
}

void AgendaPage::openAs(const AgendaItem &item, EditScope scope)
{
    deliver(m_gateway->open(refOf(item), scope), this, [this, item](const Result<OpenedEntry> &opened) {
        if (!opened)
            return refuse(opened.error());
        m_message->clear();
        m_form->setVisible(true);
        m_formKey = keyOf(item);
        m_form->load(*opened);
        m_form->titleField()->setFocus();
        selectKey(keyOf(item));
    });
}

void AgendaPage::open(const AgendaItem &item)
{
    m_wanted = keyOf(item);
    goTo(EntryWords(m_gateway->clock().zone).day(item.startUtc));
    if (formIsFree([this, item] { openAs(item, EditScope::This); }))
        openAs(item, EditScope::This);
}

void AgendaPage::enterQuick(const AgendaEntry &entry, bool openForm)
{
    AgendaEntry draft = entry;
    draft.calendar = calendarForNew({});
    if (openForm || !draft.calendar.isValid()) {
        if (!formIsFree([this, entry] { enterQuick(entry, true); }))
            return;
        m_form->setVisible(true);
        m_form->begin(draft);
        m_quick->reset();
        return;
    }
    const QDate day = dayOf(draft.series.start.wall);
    run(m_gateway->create(draft), tr("“%1” is in the agenda: %2.").arg(draft.words.title, humanDate(day)),
        [this, day](const AgendaEdit &) {
            m_quick->reset();
            goTo(day);
        });
}

void AgendaPage::moveTo(const ItemKey &key, const AgendaSpot &spot)
{
    const auto item = find(key);
    if (!item)
        return;
    m_ask->askScope(tr("“%1” repeats. What do you want to move?").arg(item->title), item->repeats,
                    [this, found = *item, spot](const AskBar::Answer &answer) {
                        m_wanted = keyOf(found);
                        run(m_gateway->move(found, answer.scope, spot),
                            tr("“%1” moved: %2.").arg(found.title, placeWords(spot, m_gateway->clock().zone)));
                    });
}

void AgendaPage::copyTo(const ItemKey &key, const AgendaSpot &spot)
{
    const auto item = find(key);
    if (!item)
        return;
    run(m_gateway->copy(*item, spot),
        tr("“%1” copied: %2.").arg(item->title, placeWords(spot, m_gateway->clock().zone)),
        [this](const AgendaEdit &edit) {
            m_wanted = {edit.entry.id, {}};
        });
}

void AgendaPage::askCancel(const ItemKey &key)
{
    const auto item = find(key);
    if (!item)
        return;
    m_ask->askReason(tr("Cancel “%1”?").arg(item->title), item->repeats, tr("Cancel the entry"),
                     [this, found = *item](const AskBar::Answer &answer) {
                         run(m_gateway->cancel(refOf(found), answer.scope, answer.reason),
                             tr("“%1” was cancelled.").arg(found.title));
                     });
}

void AgendaPage::askRemove(const ItemKey &key)
{
    const auto item = find(key);
    if (!item)
        return;
    m_ask->askReason(tr("Delete “%1”?").arg(item->title), item->repeats, tr("Delete"),
                     [this, found = *item](const AskBar::Answer &answer) {
                         run(m_gateway->remove(refOf(found), answer.scope, answer.reason),
                             tr("“%1” was deleted.").arg(found.title), [this, found](const AgendaEdit &) {
                                 if (!isFormOpen() || formKey().entry != found.entry)
                                     return;
                                 m_form->discard();
                                 closeForm();
                             });
                     });
}

void AgendaPage::confirm(const ItemKey &key)
{
    const auto item = find(key);
    if (!item)
        return;
    m_ask->askScope(tr("“%1” repeats. What do you want to confirm?").arg(item->title), item->repeats,
                    [this, found = *item](const AskBar::Answer &answer) {
                        run(m_gateway->confirm(refOf(found), answer.scope), tr("“%1” is confirmed.").arg(found.title));
                    });
}

void AgendaPage::run(const QFuture<Result<AgendaEdit>> &future, const QString &done, const Edited &then)
{
    deliver(future, this, [this, done, then](const Result<AgendaEdit> &edit) {
        if (!edit) {
            refuse(edit.error());
            return load();
        }
        m_done << edit->gesture;
        if (m_done.size() > kMostSteps)
            m_done.removeFirst();
        m_undone.clear();
        m_message->showMessage(Tone::Ok, done, tr("Undo"));
        if (then)
            then(*edit);
        refreshCommands();
        load();
    });
}

void AgendaPage::step(QStringList &from, QStringList &to, const QString &done, const QString &nothing)
{
    if (from.isEmpty()) {
        m_message->showMessage(Tone::Neutral, nothing);
        return;
    }
    const QString gesture = from.takeLast();
    deliver(m_gateway->undo(gesture), this, [this, &to, done](const Result<AgendaEdit> &edit) {
        if (edit) {
            to << edit->gesture;
            m_message->showMessage(Tone::Ok, done.arg(edit->entry.words.title));
        } else {
            refuse(edit.error());
        }
        refreshCommands();
        load();
    });
}

void AgendaPage::undo()
{
    step(m_done, m_undone, tr("Undone: “%1”."), tr("There is nothing of yours to undo."));
}

void AgendaPage::redo()
{
    step(m_undone, m_done, tr("Done again: “%1”."), tr("There is nothing to do again."));
}

void AgendaPage::refuse(const Error &error)
{
    const QList<FieldError> fields = ErrorPresenter::present(error, m_message);
    if (error.kind == ErrorKind::Invalid && !fields.isEmpty())
        m_message->showMessage(ErrorPresenter::tone(error), fields.first().message);
}

void AgendaPage::closeForm()
{
    if (isFormOpen() && !formIsFree([this] { closeForm(); }))
        return;
    m_form->setVisible(false);
    focusView();
}

} // namespace gonfalone
