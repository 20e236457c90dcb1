#include "core/base/Text.h"
#include "core/storage/Database.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QThread>

#include <sqlite3.h>

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {
constexpr int kMaxRetries = 3;
/// So long a server that went away during a commit is asked what became of it.
constexpr int kDoubtMs = 10000;
/// The notice goes out with the commit or not at all, and wakes the other workstations (ChangeWatcher). The same round
/// trip tells by which number the server will know the transaction.
const QString kNotice = u"SELECT CAST(pg_current_xact_id_if_assigned() AS TEXT), pg_notify('gonfalone', '')"_s;
/// A number that was never given is one that the server forgot when it died: nothing of it was kept.
const QString kOutcome = u"SELECT CASE WHEN CAST(? AS xid8) >= pg_current_xact_id() THEN 'aborted' "
                         "ELSE pg_xact_status(CAST(? AS xid8)) END"_s;
} // namespace

Outcome UnitOfWork::begin()
{
    // On PostgreSQL a BEGIN within a transaction is a warning, and the inner COMMIT would save half of the outer one.
    if (m_database.m_inTransaction)
        return failure(Error::corrupt(u"a transaction was begun within a transaction"_s));
    // IMMEDIATE takes SQLite's write lock at once: a reader that turns writer half-way could only fail.
    const QString begin = m_database.engine() == Engine::Sqlite ? u"BEGIN IMMEDIATE"_s : u"BEGIN"_s;
    // A file that was moved, replaced, or went with its share still takes what is written, for nobody.
    int moved = 0;
    if (m_database.engine() == Engine::Sqlite && !m_database.m_lost)
        sqlite3_file_control(m_database.sqlite(), nullptr, SQLITE_FCNTL_HAS_MOVED, &moved);
    m_database.m_lost = m_database.m_lost || moved != 0;
    CHECK(m_database.revive());
    Outcome begun = m_database.bare(begin);
    if (!begun && m_database.m_lost && m_database.revive())
        begun = m_database.bare(begin);
    m_database.m_inTransaction = begun.has_value();
    return begun;
}

Outcome UnitOfWork::commit()
{
    const bool sqlite = m_database.engine() == Engine::Sqlite;
    // Two statements: of several in one, Qt's driver tells the outcome of the first only, and a commit that the server
    // refuses (a deferred check) would pass for done. In a transaction that failed the notice fails too.
    QString number;
    const Outcome noticed = sqlite ? Outcome{}
                                   : m_database.runOnce(
                                       kNotice, {}, [&number](const Row &row) { number = row.text(0); }, nullptr);
    const Outcome done = noticed ? m_database.bare(u"COMMIT"_s) : noticed;
    m_database.m_inTransaction = !done && !m_database.m_lost;
    if (noticed && !done && m_database.m_lost && !sqlite)
        return outcomeOf(number, done.error());
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

/// The answer to a COMMIT was lost: asks the server, or the one that took over, what became of the transaction.
Outcome UnitOfWork::outcomeOf(const QString &number, const Error &lost)
{
    if (number.isEmpty()) // it had changed nothing
        return {};
    const QString place = m_database.url().display();
    QElapsedTimer patience;
    patience.start();
    for (unsigned long pause = 50; patience.elapsed() < kDoubtMs; pause *= 2) {
        QThread::msleep(pause);
        QString outcome;
        if (!m_database.revive()
            || !m_database.runOnce(
                kOutcome, {number, number}, [&outcome](const Row &row) { outcome = row.text(0); }, nullptr))
            continue;
        if (outcome == u"committed"_s)
            return {};
        if (outcome == u"aborted"_s)
            return failure(Error::unavailable(
                say("The connection to %1 was cut while it was saving: nothing was saved. Try again.").arg(place),
                lost.detail));
    }
    return failure(Error::unavailable(say("The server of %1 went away while it was saving: when it answers again, look "
                                          "whether this was saved before you repeat it.")
                                          .arg(place),
                                      lost.detail));
}

void UnitOfWork::rollback()
{
    // A failure here leaves nothing to undo: the engine rolls back by itself when the connection or the file is gone.
    (void)m_database.bare(u"ROLLBACK"_s);
    m_database.m_inTransaction = false;
    m_database.m_kept.clear(); // it may stand for rows that were undone
}

bool UnitOfWork::mayRetry(const Error &error, int attempt)
{
    if (!error.transient || attempt >= kMaxRetries)
        return false;
    QThread::msleep(5u + QRandomGenerator::global()->bounded(20u << attempt));
    return true;
}

} // namespace gonfalone
