#include "core/base/Mailbox.h"

#include <QCoreApplication>
#include <QEvent>

#include <utility>

namespace gonfalone {

void Mailbox::put(std::function<void()> call)
{
    bool first = false;
    {
        const std::lock_guard lock(m_mutex);
        first = m_calls.empty();
        m_calls.push_back(std::move(call));
    }
    if (first)
        QCoreApplication::postEvent(this, new QEvent(QEvent::User));
}

void Mailbox::customEvent(QEvent *)
{
    std::vector<std::function<void()>> calls;
    {
        const std::lock_guard lock(m_mutex);
        calls.swap(m_calls);
    }
    for (const auto &call : calls)
        call(); // may destroy this mailbox: nothing of it is touched from here on
}

} // namespace gonfalone
