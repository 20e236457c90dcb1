#include "core/base/WorkThread.h"

namespace gonfalone {

WorkThread::~WorkThread()
{
    if (!m_thread.joinable())
        return;
    {
        const std::lock_guard lock(m_mutex);
        m_ending = true;
    }
    m_changed.notify_one();
    m_thread.join();
}

void WorkThread::push(Task task)
{
    {
        const std::lock_guard lock(m_mutex);
        m_tasks.push_back(std::move(task));
    }
    m_changed.notify_one();
    if (!m_thread.joinable())
        m_thread = std::thread([this] { performAll(); });
}

void WorkThread::performAll()
{
    std::unique_lock lock(m_mutex);
    while (true) {
        m_changed.wait(lock, [this] { return m_ending || !m_tasks.empty(); });
        if (m_tasks.empty())
            return;
        Task task = std::move(m_tasks.front());
        m_tasks.pop_front();
        lock.unlock();
        task.perform();
        m_answers.put(std::move(task.answer));
        task = {};
        lock.lock();
    }
}

} // namespace gonfalone
