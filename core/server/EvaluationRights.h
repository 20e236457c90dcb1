#pragma once

#include "core/server/TableRights.h"

namespace gonfalone {

/// The part of tableRights() for core/evaluation.
QList<TableRight> evaluationRights();

} // namespace gonfalone
