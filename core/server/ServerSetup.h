#pragma once

#include "core/setup/OfficeSetup.h"

#include <optional>

namespace gonfalone {

/// What `server init` did.
struct PreparedServer {
    QString place;               ///< as a person may see it
    bool office = false;         ///< there is an office in it
    QStringList withoutPassword; ///< people who wait for the administrator to set one
    bool slowsFailures = false;  ///< the server delays its answer to a wrong password (auth_delay)
};

/// Makes a PostgreSQL database one where every person is a role of the server and the server keeps their rights
/// (docs/server.md). `owner` is the administrative connection: a superuser, or the database's owner with CREATEROLE.
/// With `setup` an office is made where there is none. Run it again after every upgrade: it migrates and makes roles,
/// grants and functions anew. Errors: Invalid (not PostgreSQL, a name that no role can bear, not UTF-8), Forbidden
/// (not the owner), Newer, Unavailable.
Result<PreparedServer> prepareServer(const DatabaseUrl &owner, const std::optional<OfficeSetup> &setup,
                                     const Clock &clock);

} // namespace gonfalone
