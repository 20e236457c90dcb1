// What begins soon, told on the desktop: the part of AppController that knows whether somebody is there to be told.
#include "app/gonfalone/AppController.h"

#include "app/gonfalone/DesktopNotes.h"
#include "app/gonfalone/PageIds.h"
#include "core/calendar/HumanDate.h"
#include "ui/agenda/AgendaPage.h"
#include "ui/agenda/ReminderWatch.h"
#include "ui/base/InlineMessage.h"
#include "ui/shell/ShellWindow.h"

#include <QLocale>

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kHour = 3600;

/// "10:30 Udienza Pro Loco", with the day where it is not today.
QString titleOf(const Reminder &one, const QTimeZone &zone, const QDate &today)
{
    const QDateTime from = QDateTime::fromSecsSinceEpoch(one.startUtc, Qt::UTC).toTimeZone(zone);
    const QString time = QLocale().toString(from.time(), u"H:mm"_s);
    return (from.date() == today ? time : QLocale().toString(from.date(), u"ddd d MMM, "_s) + time) + u' ' + one.title;
}

/// How long there is, and where to go.
QString bodyOf(const Reminder &one, qint64 now)
{
    const int minutes = int((one.startUtc - now + 59) / 60);
    const QString left = minutes * 60 < kHour ? AppController::tr("In %n minute(s)", nullptr, minutes)
                                              : AppController::tr("In %n hour(s)", nullptr, minutes / 60);
    return one.place.isEmpty() ? left : left + u" · "_s + one.place;
}

} // namespace

void AppController::startReminders(const Actor &actor)
{
    stopReminders();
    if (!m_options.reminders || !actor.may(Permission::ViewAgenda))
        return;
    auto *gateway = new AgendaGateway(m_link.thread(), m_link.database(), m_clock, actor);
    gateway->useKeyring(m_link.keyring());
    m_reminders = std::make_unique<ReminderWatch>(gateway);
    m_reminders->setTold(m_preferences.toldReminders(actor.login));
    connect(m_reminders.get(), &ReminderWatch::toldChanged, this,
            [this, login = actor.login](const QStringList &keys) { m_preferences.setToldReminders(login, keys); });
    connect(m_reminders.get(), &ReminderWatch::due, this, &AppController::remind);
    m_reminders->start();
}

/// What stands on the screen goes too: whoever passes by is not told what begins.
void AppController::stopReminders()
{
    m_reminders.reset();
    m_due.clear();
    m_notes->closeAll();
}

void AppController::remind(const QList<Reminder> &reminders)
{
    const qint64 now = m_clock.now().toSecsSinceEpoch();
    for (const Reminder &one : reminders) {
        const QString key = one.key();
        m_due.insert(key, one);
        m_notes->show(key, titleOf(one, m_clock.zone, m_clock.today()), bodyOf(one, now));
    }
}

void AppController::makeNotes()
{
    m_notes = new DesktopNotes(this);
    connect(m_notes, &DesktopNotes::opened, this, [this](const QString &key) {
        const auto one = m_due.constFind(key);
        if (one == m_due.cend() || m_locked)
            return;
        m_window->raise();
        m_window->activateWindow();
        m_window->showPage(kAgenda);
        agenda()->openEntry(one->entry);
    });
    connect(m_notes, &DesktopNotes::refused, this, [this](const QString &key) {
        const auto one = m_due.constFind(key);
        if (one == m_due.cend() || m_locked)
            return;
        m_window->message()->showMessage(Tone::Accent,
                                         titleOf(*one, m_clock.zone, m_clock.today()) + u". "_s
                                             + bodyOf(*one, m_clock.now().toSecsSinceEpoch()));
    });
}

} // namespace gonfalone
