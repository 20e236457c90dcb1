#include "core/backup/Entitled.h"

#include "core/access/Password.h"
#include "core/access/UserStore.h"
#include "core/base/Text.h"

namespace gonfalone {

Result<Actor> entitled(Database &database, const SignedOrder &order, const QDate &today)
{
    const auto found = UserStore().credentials(database, order.login, today);
    if (!found && found.error().kind != ErrorKind::NotFound)
        return failure(found.error());
    if (!found || !verifyPassword(found->passwordHash, order.password))
        return failure(Error::forbidden(
            say("Login or password are not those of the office in the backup, at the time it was made: try again.")));
    const User &user = found->user;
    if (user.disabled)
        return failure(Error::forbidden(say("The access of %1 is suspended: ask the administrator.").arg(user.login)));
    const Actor actor{user.id, user.login, user.name, user.roles, permissionsOf(user.roles)};
    CHECK(actor.require(Permission::BackUpOffice));
    return actor;
}

} // namespace gonfalone
