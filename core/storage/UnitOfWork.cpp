#include "core/base/Text.h"
#include "core/storage/Database.h"

#include <QRandomGenerator>
#include <QThread>

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {
constexpr int kMaxRetries = 3;
}

Outcome UnitOfWork::begin()
{
    // IMMEDIATE takes SQLite's write lock at once: a reader that turns writer half-way could only fail.
    const QString begin = m_database.engine() == Engine::Sqlite ? u"BEGIN IMMEDIATE"_s : u"BEGIN"_s;
    CHECK(m_database.revive());
    Outcome begun = m_database.bare(begin);
    if (!begun && m_database.m_lost && m_database.revive())
        begun = m_database.bare(begin);
    m_database.m_inTransaction = begun.has_value();
    return begun;
}

Outcome UnitOfWork::commit()
{
    // The notice goes out with the commit or not at all, and wakes the other workstations (ChangeWatcher).
    const bool sqlite = m_database.engine() == Engine::Sqlite;
    // Two statements: of several in one, Qt's driver tells the outcome of the first only, and a commit that the server
    // refuses (a deferred check) would pass for done. In a transaction that failed the notice fails too.
    Outcome done = sqlite ? Outcome{} : m_database.bare(u"NOTIFY gonfalone"_s);
    if (done)
        done = m_database.bare(u"COMMIT"_s);
    m_database.m_inTransaction = !done && !m_database.m_lost;
    if (!done && m_database.m_lost && !sqlite)
        return failure(Error::unavailable(
            say("The server of %1 went away while it was saving: when it answers again, look whether "
                "this was saved before you repeat it.")
                .arg(m_database.url().display()),
            done.error().detail));
    // The log may hold the whole transaction when only its sync failed: the next who opens the file then finds it
    // saved.
    if (!done && sqlite && m_database.m_diskFailed)
        return failure(Error::unavailable(
            say("The disk that holds %1 failed while it was saving: when it answers again, look whether this was "
                "saved before you repeat it.")
                .arg(m_database.url().display()),
            done.error().detail));
    return done;
}

void UnitOfWork::rollback()
{
    // A failure here leaves nothing to undo: the engine rolls back by itself when the connection or the file is gone.
    (void)m_database.bare(u"ROLLBACK"_s);
    m_database.m_inTransaction = false;
}

bool UnitOfWork::mayRetry(const Error &error, int attempt)
{
    if (!error.transient || attempt >= kMaxRetries)
        return false;
    QThread::msleep(5u + QRandomGenerator::global()->bounded(20u << attempt));
    return true;
}

} // namespace gonfalone
