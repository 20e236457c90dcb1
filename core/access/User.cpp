#include "core/access/User.h"

#include "core/base/Text.h"

namespace gonfalone {

Outcome Actor::require(Permission permission) const
{
    if (may(permission))
        return {};
    if (mustChangePassword)
        return failure(
            Error::forbidden(say("The password of %1 was given by the administrator: choose one of your own first.")
                                 .arg(name.isEmpty() ? login : name)));
    return failure(Error::forbidden(say("%1 has no right to do this: ask the administrator for the role that has it.")
                                        .arg(name.isEmpty() ? login : name)));
}

} // namespace gonfalone
