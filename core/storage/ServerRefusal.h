#pragma once

#include "core/base/Error.h"

#include <optional>

namespace gonfalone {

/// Why a PostgreSQL server could not be reached, from what libpq says: Qt hands on no SQLSTATE when a connection is
/// refused. Nothing when the words are of none of the kinds that have a remedy of their own. Where several servers were
/// tried, what concerns safety is told first.
std::optional<Error> serverRefusal(const QString &words, const QString &place);

} // namespace gonfalone
