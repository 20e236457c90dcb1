#pragma once

#include "ui/agenda/AgendaGateway.h"

#include <QObject>
#include <QTimer>

namespace gonfalone {

/// Tells when an entry begins soon, each time once. The data are asked when a reminder falls due, when somebody wrote,
/// and once a day; between, a timer looks at the clock alone, so that a computer that slept is not late.
class ReminderWatch : public QObject
{
    Q_OBJECT

public:
    /// Owns `gateway`.
    explicit ReminderWatch(AgendaGateway *gateway, QObject *parent = nullptr);

    /// Reminder::key() of those that were told before, on this computer.
    void setTold(const QStringList &keys) { m_told = keys; }
    void start();
    /// Nothing is told until start(): nobody is there, or it is not known who.
    void stop();
    /// Somebody wrote to the data.
    void officeChanged();
    bool isRunning() const { return m_running; }
    bool isIdle() const { return m_gateway->pending() == 0 && !m_soon.isActive(); }
    /// Looks at the clock, as the timer does.
    void tick();
    const Clock &clock() const { return m_gateway->clock(); }

signals:
    void due(const QList<gonfalone::Reminder> &reminders);
    /// To be kept for the next start.
    void toldChanged(const QStringList &keys);

private:
    void ask();
    void take(const ReminderBoard &board);

    AgendaGateway *m_gateway;
    QStringList m_told;
    QTimer m_tick;
    QTimer m_soon; ///< many writes in a row are looked at once
    qint64 m_next = 0;
    int m_asked = 0; ///< older answers are dropped
    bool m_running = false;
};

} // namespace gonfalone
