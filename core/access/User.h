#pragma once

#include "core/access/Role.h"
#include "core/base/Result.h"
#include "core/base/StrongId.h"

#include <QDateTime>

namespace gonfalone {

using UserId = StrongId<struct UserTag>;

/// Through what a person works.
enum class Channel { Window, CommandLine };

/// A role with the days on which it holds.
struct HeldRole {
    Role role = Role::Settore;
    QDate from;
    QDate to; ///< the last day; invalid = until it is taken

    bool operator==(const HeldRole &) const = default;
};

/// A person who signs in. The hash of the password never leaves UserStore.
struct User {
    UserId id;
    QString login;
    QString name;
    bool disabled = false;
    QList<Role> roles; ///< those that hold today
    qint64 version = 0;
    QStringList assessori = {}; ///< for whom the person works today, if they are in office
    bool mustChange = false;    ///< somebody else knows the password: it serves to choose another one only

    bool operator==(const User &) const = default;
};

/// A person as who manages the people sees them: nothing of what they work on.
struct UserStanding {
    User user;
    QList<HeldRole> held; ///< all that were ever given, in the order of their days
    QDateTime lastSignIn; ///< invalid = never
    int failures = -1;    ///< wrong passwords in a row; below 0 where the server does not count them
    QDateTime lockedUntil;

    bool operator==(const UserStanding &) const = default;
};

/// Who is doing it: every use case asks for one. Made by AccessService::signIn.
struct Actor {
    UserId id;
    QString login;
    QString name;
    QList<Role> roles;
    QSet<Permission> permissions;
    QStringList assessori = {};      ///< without ViewEveryPatrocinio only what is referred to these is seen
    bool mustChangePassword = false; ///< then there is no permission at all
    Channel channel = Channel::Window;

    bool may(Permission permission) const { return permissions.contains(permission); }
    /// Forbidden, with a sentence that names the person, when the permission is missing.
    Outcome require(Permission permission) const;
};

} // namespace gonfalone
