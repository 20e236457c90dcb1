#include "app/gonfalone/DesktopNotes.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QFileInfo>
#include <QVariantMap>

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

const QString kService = u"org.freedesktop.Notifications"_s;
const QString kPath = u"/org/freedesktop/Notifications"_s;
const QString kOpen = u"default"_s;
constexpr int kAnswerMs = 3000;

/// Without one, connecting would start a bus by itself, or wait for one.
bool hasBus()
{
    return qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS")
        || QFileInfo::exists(qEnvironmentVariable("XDG_RUNTIME_DIR") + u"/bus"_s);
}

} // namespace

DesktopNotes::DesktopNotes(QObject *parent) : QObject(parent) {}

bool DesktopNotes::connectOnce()
{
    if (!hasBus())
        return false;
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return false;
    if (!m_connected) {
        m_connected =
            bus.connect(kService, kPath, kService, u"ActionInvoked"_s, this, SLOT(actionInvoked(uint, QString)))
            && bus.connect(kService, kPath, kService, u"NotificationClosed"_s, this,
                           SLOT(notificationClosed(uint, uint)));
    }
    return true;
}

void DesktopNotes::show(const QString &key, const QString &title, const QString &body)
{
    if (!connectOnce()) {
        // Later, as the answer of a service would come.
        QMetaObject::invokeMethod(
            this, [this, key] { emit refused(key); }, Qt::QueuedConnection);
        return;
    }
    QDBusMessage call = QDBusMessage::createMethodCall(kService, kPath, kService, u"Notify"_s);
    // The body may be read as markup, the title never is.
    call << u"Gonfalone"_s << uint(0) << u"view-calendar"_s << title << body.toHtmlEscaped()
         << (QStringList() << kOpen << tr("Open")) << QVariantMap{{u"category"_s, u"x-gonfalone.reminder"_s}}
         << int(-1);
    auto *watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call, kAnswerMs), this);
    const auto answered = [this, key, asked = m_closed](QDBusPendingCallWatcher *ended) {
        const QDBusPendingReply<uint> id = *ended;
        if (id.isError() && asked == m_closed)
            emit refused(key);
        else if (!id.isError())
            m_shown.insert(id.value(), key);
        if (asked != m_closed) // taken back before it was there
            closeAll();
        ended->deleteLater();
    };
    connect(watcher, &QDBusPendingCallWatcher::finished, this, answered);
}

void DesktopNotes::closeAll()
{
    ++m_closed;
    for (auto one = m_shown.cbegin(); one != m_shown.cend(); ++one) {
        QDBusMessage call = QDBusMessage::createMethodCall(kService, kPath, kService, u"CloseNotification"_s);
        call << one.key();
        QDBusConnection::sessionBus().send(call);
    }
    m_shown.clear();
}

void DesktopNotes::actionInvoked(uint id, const QString &)
{
    if (m_shown.contains(id))
        emit opened(m_shown.value(id));
}

void DesktopNotes::notificationClosed(uint id, uint)
{
    m_shown.remove(id);
}

} // namespace gonfalone
