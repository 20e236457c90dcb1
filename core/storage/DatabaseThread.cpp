#include "core/storage/DatabaseThread.h"

namespace gonfalone {

DatabaseThread::DatabaseThread() : m_worker(std::make_unique<QObject>())
{
    m_thread.setObjectName(QStringLiteral("database"));
    m_worker->moveToThread(&m_thread);
    m_thread.start();
}

DatabaseThread::~DatabaseThread()
{
    m_thread.quit();
    m_thread.wait();
}

} // namespace gonfalone
