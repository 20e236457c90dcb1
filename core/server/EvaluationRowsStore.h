#pragma once

#include "core/server/TableRights.h"

namespace gonfalone {

/// What the rows of core/evaluation mean in SQL: the part of ServerStore that knows its tables.
QString evaluationCondition(Rows rows);

} // namespace gonfalone
