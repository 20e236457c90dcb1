#include "core/server/OfficeDoor.h"

#include "core/access/ServerUserStore.h"

#include "core/base/Text.h"

#include <QRegularExpression>

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

/// The server says that a role may not sign in only after it proved the password: telling it gives nothing away.
bool isSuspended(const Error &refusal)
{
    static const QRegularExpression words(
        u"(role|ruolo) \"[^\"]*\"(?![^\n]*(does not exist|non esiste))[^\n]*(log ?in|accedere|collegar|conness)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return refusal.detail.contains(words);
}

Result<Entered> enterAsRole(DatabaseUrl url, const QString &login, const QString &password, const Clock &clock)
{
    url.user = serverLogin(login, url.path);
    url.password = password;
    auto db = openOffice(url, clock);
    if (!db && db.error().kind == ErrorKind::Forbidden && isSuspended(db.error()))
        return failure(Error::forbidden(say("The access of %1 is suspended: ask the administrator.").arg(login)));
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
