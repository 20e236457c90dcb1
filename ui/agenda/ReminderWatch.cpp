#include "ui/agenda/ReminderWatch.h"

#include <algorithm>

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

constexpr int kTickMs = 15'000;
constexpr int kSoonMs = 2'000;
constexpr qint64 kAgainSeconds = 600; ///< after the data could not be read

qint64 startOf(const QString &key)
{
    return key.section(u' ', -1).toLongLong();
}

} // namespace

ReminderWatch::ReminderWatch(AgendaGateway *gateway, QObject *parent) : QObject(parent), m_gateway(gateway)
{
    gateway->setParent(this);
    m_tick.setInterval(kTickMs);
    m_tick.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_tick, &QTimer::timeout, this, &ReminderWatch::tick);
    m_soon.setSingleShot(true);
    m_soon.setInterval(kSoonMs);
    connect(&m_soon, &QTimer::timeout, this, &ReminderWatch::ask);
}

void ReminderWatch::start()
{
    m_running = true;
    m_tick.start();
    ask();
}

void ReminderWatch::stop()
{
    m_running = false;
    ++m_asked; // an answer on its way is not told either
    m_tick.stop();
    m_soon.stop();
}

void ReminderWatch::officeChanged()
{
    if (m_running && !m_soon.isActive())
        m_soon.start();
}

void ReminderWatch::tick()
{
    if (m_running && m_next > 0 && m_gateway->clock().now().toSecsSinceEpoch() >= m_next)
        ask();
}

void ReminderWatch::ask()
{
    const int asked = ++m_asked;
    m_next = 0;
    deliver(m_gateway->reminders(), this, [this, asked](const Result<ReminderBoard> &board) {
        if (asked != m_asked || !m_running)
            return;
        if (board)
            take(*board);
        else // the page says what is wrong with the data; here it is only tried again
            m_next = m_gateway->clock().now().toSecsSinceEpoch() + kAgainSeconds;
    });
}

void ReminderWatch::take(const ReminderBoard &board)
{
    m_next = board.nextUtc > 0 ? std::min(board.nextUtc, board.lookedTo) : board.lookedTo;
    const qint64 now = m_gateway->clock().now().toSecsSinceEpoch();
    const QStringList before = m_told;
    m_told.removeIf([now](const QString &key) { return startOf(key) < now; }); // begun: never due again
    QList<Reminder> fresh;
    for (const Reminder &one : board.due) {
        if (m_told.contains(one.key()))
            continue;
        m_told << one.key();
        fresh << one;
    }
    if (m_told != before)
        emit toldChanged(m_told);
    if (!fresh.isEmpty())
        emit due(fresh);
}

} // namespace gonfalone
