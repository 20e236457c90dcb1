#pragma once

#include <QHash>
#include <QObject>
#include <QString>

namespace gonfalone {

/// What is shown outside of the window: the notifications of the desktop (org.freedesktop.Notifications), where there
/// is such a service. Nothing waits for it.
class DesktopNotes : public QObject
{
    Q_OBJECT

public:
    explicit DesktopNotes(QObject *parent = nullptr);

    /// `key` comes back with what became of it. A service that is not there, or refuses, is told by refused().
    void show(const QString &key, const QString &title, const QString &body);
    /// Takes back what is still on the screen.
    void closeAll();

signals:
    /// The person clicked it.
    void opened(const QString &key);
    void refused(const QString &key);

private slots:
    void actionInvoked(uint id, const QString &action);
    void notificationClosed(uint id, uint reason);

private:
    bool connectOnce();

    bool m_connected = false;
    int m_closed = 0;             ///< how often all were taken back
    QHash<uint, QString> m_shown; ///< by the number that the service gave it
};

} // namespace gonfalone
