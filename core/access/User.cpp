#include "core/access/User.h"

#include "core/base/Text.h"

namespace gonfalone {

Outcome Actor::require(Permission permission) const
{
    if (may(permission))
        return {};
    return failure(Error::forbidden(say("%1 has no right to do this: ask the administrator for the role that has it.")
                                        .arg(name.isEmpty() ? login : name)));
}

} // namespace gonfalone
