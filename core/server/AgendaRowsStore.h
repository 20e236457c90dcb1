#pragma once

#include "core/server/TableRights.h"

#include <QString>

namespace gonfalone {

/// In a calendar on which one has the level "read", "propose" or "edit"; they are asked for once in a statement.
QString inCalendars(const QString &level);
/// What belongs to an entry that one may write: in a calendar that one edits, or one's own proposal.
QString writtenEntry(const QString &table);
/// The condition on the table `table` for the rows that have to do with requests for an appointment.
QString requestCondition(Rows rows, const QString &table);

} // namespace gonfalone
