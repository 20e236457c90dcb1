#pragma once

#include "core/access/Role.h"
#include "core/base/Result.h"
#include "core/base/StrongId.h"

#include <QDateTime>

namespace gonfalone {

using UserId = StrongId<struct UserTag>;

/// A person who signs in. The hash of the password never leaves UserStore.
struct User {
    UserId id;
    QString login;
    QString name;
    bool disabled = false;
    QList<Role> roles; ///< those that hold today
    qint64 version = 0;
    QStringList assessori = {}; ///< for whom the person works today, if they are in office

    bool operator==(const User &) const = default;
};

/// Who is doing it: every use case asks for one. Made by AccessService::signIn.
struct Actor {
    UserId id;
    QString login;
    QString name;
    QList<Role> roles;
    QSet<Permission> permissions;
    QStringList assessori = {}; ///< without ViewEveryPatrocinio only what is referred to these is seen

    bool may(Permission permission) const { return permissions.contains(permission); }
    /// Forbidden, with a sentence that names the person, when the permission is missing.
    Outcome require(Permission permission) const;
};

} // namespace gonfalone
