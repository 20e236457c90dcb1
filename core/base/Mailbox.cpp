#include "core/base/Mailbox.h"

#include <QSocketNotifier>

#include <utility>

#include <sys/eventfd.h>
#include <unistd.h>

namespace gonfalone {

Mailbox::Mailbox(QObject *parent) : QObject(parent), m_bell(eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK))
{
    if (m_bell < 0)
        qFatal("no more files may be opened: close other programs and start again");
    m_notifier = new QSocketNotifier(m_bell, QSocketNotifier::Read);
    connect(m_notifier, &QSocketNotifier::activated, this, &Mailbox::makeCalls);
}

Mailbox::~Mailbox()
{
    m_notifier->setEnabled(false);
    m_notifier->deleteLater(); // a call that it is making may be what destroys this
    close(m_bell);
}

void Mailbox::put(std::function<void()> call)
{
    const std::lock_guard lock(m_mutex);
    m_calls.push_back(std::move(call));
    if (m_calls.size() == 1)
        eventfd_write(m_bell, 1); // never full: it is emptied with the calls
}

void Mailbox::makeCalls()
{
    std::vector<std::function<void()>> calls;
    {
        const std::lock_guard lock(m_mutex);
        eventfd_t rung = 0;
        eventfd_read(m_bell, &rung);
        calls.swap(m_calls);
    }
    for (const auto &call : calls)
        call(); // may destroy this mailbox: nothing of it is touched from here on
}

} // namespace gonfalone
