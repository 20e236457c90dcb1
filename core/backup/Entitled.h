#pragma once

#include "core/access/User.h"
#include "core/storage/Database.h"

#include <QDate>

namespace gonfalone {

/// Who opens a place that is no office yet: the login, password and rights are those in the rows that came with it.
struct SignedOrder {
    QString login;
    QString password;
};

/// The person, when the data that were brought say so. Reads only. Forbidden otherwise.
Result<Actor> entitled(Database &database, const SignedOrder &order, const QDate &today);

} // namespace gonfalone
