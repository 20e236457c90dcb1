#pragma once

#include "core/setup/OfficeSetup.h"

namespace gonfalone {

/// An office that was entered, and by whom.
struct Entered {
    std::unique_ptr<Database> database;
    Actor actor;
};

/// Whether nothing can be read of the office before a person says who they are: a server that takes no one else.
bool asksFirst(const DatabaseUrl &url, const Error &refusal);

/// Opens the office as this person. On a prepared server the connection is made with the person's own role and password
/// (whatever user the address names); anywhere else the office's own table of people decides, as AccessService::signIn.
Result<Entered> enterOffice(std::unique_ptr<Database> open, const QString &login, const QString &password,
                            const Clock &clock);
Result<Entered> enterOffice(const DatabaseUrl &url, const QString &login, const QString &password, const Clock &clock);

} // namespace gonfalone
