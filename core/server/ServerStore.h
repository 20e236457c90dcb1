#pragma once

#include "core/storage/Database.h"

namespace gonfalone {

/// What makes a PostgreSQL database one where the server itself keeps the rights: the roles, the functions of the
/// schema `gonfalone`, the grants and the rows that each role sees. Everything is made anew from tableRights() each
/// time.
class ServerStore
{
public:
    /// How the administrative connection stands to the database.
    struct Standing {
        QString role;
        QString database;
        bool superuser = false;
        bool mayMakeRoles = false;
        bool ownsDatabase = false;
        bool utf8 = false;
        bool replica = false;
        QString owner; ///< who owns the tables of an office that is there already; empty for none
    };
    Result<Standing> standing(Database &db) const;

    /// Takes functions, policies and triggers away, so that the migrations can run: nobody but the owner sees a row
    /// until raise().
    Outcome lower(Transaction &tx) const;
    /// Makes the owner of everything `owner`, a role that nobody signs in with. For a superuser only.
    Outcome handOver(Transaction &tx, const Standing &standing, const QString &owner) const;
    /// Steps as (module, from, to, roles that may take it).
    struct Step {
        QString module;
        QString from;
        QString to;
        QStringList roles;
    };
    Outcome raise(Transaction &tx, const Standing &standing, const QString &owner, const QList<Step> &steps) const;
    Outcome setPassword(Transaction &tx, const QString &login, const QString &verifier) const;
    /// Whether wrong passwords are answered with a delay: PostgreSQL's module auth_delay, which who runs the server
    /// loads.
    Result<bool> slowsFailures(Database &db) const;
    /// People who cannot sign in yet because no password was set.
    Result<QStringList> withoutPassword(Database &db, const Standing &standing) const;

private:
    Outcome makeGroups(Transaction &tx, const Standing &standing) const;
    Outcome runFile(Transaction &tx, const QString &path, const Standing &standing) const;
    Outcome grantTables(Transaction &tx, const Standing &standing, const QString &owner) const;
};

/// The group of everybody of the office, and the one of a role: "role:person@gabinetto", "role:capo@gabinetto".
QString personGroup(const QString &database);
QString roleGroup(const QString &roleKey, const QString &database);

} // namespace gonfalone
