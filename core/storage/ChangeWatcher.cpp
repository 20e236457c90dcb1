#include "core/storage/ChangeWatcher.h"

#include <QSqlDriver>

#include <libpq-fe.h>
#include <poll.h>
#include <sys/eventfd.h>
#include <unistd.h>

#include <array>

namespace gonfalone {

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

namespace {

constexpr milliseconds kLookEvery(400);
constexpr milliseconds kTryAgainAfter(2000);
/// A line that was cut without a word is noticed by asking something over it now and then.
constexpr milliseconds kAskEvery(10'000);

PGconn *serverOf(const QSqlDriver *driver)
{
    const QVariant handle = driver->handle();
    // Qt 6 names the type as the compiler does, its documentation as libpq's header does.
    const QByteArray type(handle.typeName());
    return type == "PGconn*" || type == "pg_conn*" ? *static_cast<PGconn *const *>(handle.constData()) : nullptr;
}

/// Takes what came in; false when the connection is gone.
bool take(PGconn *server, bool &noticed)
{
    if (PQconsumeInput(server) == 0)
        return false;
    while (PGnotify *notice = PQnotifies(server)) {
        noticed = true;
        PQfreemem(notice);
    }
    return PQstatus(server) == CONNECTION_OK;
}

} // namespace

ChangeWatcher::ChangeWatcher(const DatabaseUrl &url, std::function<void(Event)> told)
    : m_url(url), m_told(std::move(told)), m_end(eventfd(0, EFD_CLOEXEC)), m_thread([this] { watch(); })
{}

ChangeWatcher::~ChangeWatcher()
{
    eventfd_write(m_end, 1);
    m_thread.join();
    close(m_end);
}

void ChangeWatcher::watch()
{
    bool lost = false;
    do {
        const auto database = Database::open(m_url);
        if (!database) {
            if (!lost)
                tell(Event::Lost);
            lost = true;
            continue;
        }
        if (lost)
            tell(Event::Back);
        lost = false;
        if (m_url.engine == Engine::Sqlite)
            watchSqlite(**database);
        else
            watchPostgres(**database);
        if (!ending())
            tell(Event::Lost);
        lost = true;
    } while (pause(kTryAgainAfter));
}

void ChangeWatcher::watchSqlite(Database &database)
{
    const auto version = [&database] {
        return database.readOne<qint64>(u"PRAGMA data_version"_s, {}, [](const Row &row) { return row.integer(0); });
    };
    auto seen = version();
    while (seen && pause(kLookEvery)) {
        const auto now = version();
        if (now && *now != *seen)
            tell(Event::Changed);
        seen = now;
    }
}

void ChangeWatcher::watchPostgres(Database &database)
{
    PGconn *const server = serverOf(database.m_db.driver());
    if (!server || !database.bare(u"LISTEN gonfalone"_s))
        return;
    while (!ending()) {
        std::array<pollfd, 2> lines{pollfd{PQsocket(server), POLLIN, 0}, pollfd{m_end, POLLIN, 0}};
        if (poll(lines.data(), lines.size(), int(kAskEvery.count())) > 0) {
            bool noticed = false;
            if (lines[0].revents != 0 && !take(server, noticed))
                return;
            if (noticed)
                tell(Event::Changed);
            continue;
        }
        PGresult *const answer = PQexec(server, "");
        const bool answered = PQresultStatus(answer) == PGRES_EMPTY_QUERY;
        PQclear(answer);
        if (!answered)
            return;
    }
}

void ChangeWatcher::tell(Event event)
{
    m_mailbox.put([this, event] { m_told(event); });
}

bool ChangeWatcher::pause(milliseconds time)
{
    pollfd end{m_end, POLLIN, 0};
    return poll(&end, 1, int(time.count())) == 0;
}

bool ChangeWatcher::ending()
{
    return !pause(milliseconds(0));
}

} // namespace gonfalone
