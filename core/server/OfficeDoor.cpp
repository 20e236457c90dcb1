#include "core/server/OfficeDoor.h"

#include "core/access/ServerUserStore.h"

namespace gonfalone {

namespace {

Result<Entered> enterAsRole(DatabaseUrl url, const QString &login, const QString &password, const Clock &clock)
{
    url.user = serverLogin(login, url.path);
    url.password = password;
    auto db = openOffice(url, clock);
    if (!db && db.error().kind == ErrorKind::Forbidden)
        return failure(wrongPassword(db.error().detail));
    if (!db)
        return failure(db.error());
    TRY(const Actor actor, AccessService(**db, clock).signIn(login, password));
    return Entered{std::move(*db), actor};
}

} // namespace

bool asksFirst(const DatabaseUrl &url, const Error &refusal)
{
    return url.engine == Engine::Postgres && url.user.isEmpty() && refusal.kind == ErrorKind::Forbidden;
}

Result<Entered> enterOffice(std::unique_ptr<Database> open, const QString &login, const QString &password,
                            const Clock &clock)
{
    if (open->isGuarded()) {
        const DatabaseUrl url = open->url();
        open.reset(); // whoever that connection is, it is not this person
        return enterAsRole(url, login, password, clock);
    }
    TRY(const Actor actor, AccessService(*open, clock).signIn(login, password));
    return Entered{std::move(open), actor};
}

Result<Entered> enterOffice(const DatabaseUrl &url, const QString &login, const QString &password, const Clock &clock)
{
    auto db = openOffice(url, clock);
    if (!db && asksFirst(url, db.error()))
        return enterAsRole(url, login, password, clock);
    if (!db)
        return failure(db.error());
    return enterOffice(std::move(*db), login, password, clock);
}

} // namespace gonfalone
