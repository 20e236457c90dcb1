#pragma once

#include "core/agenda/AgendaService.h"

namespace gonfalone {

/// What two people made of one entry at the same time, put together.
struct MergedEntry {
    AgendaEntry entry;        ///< with what either changed; where both changed the same, ours stands
    QList<FieldChange> taken; ///< what the other changed and we did not: `before` ours, `after` theirs
    QList<FieldChange> both;  ///< what both changed, each otherwise: likewise
};

/// `ours` is what we made of `base`, `theirs` how it stands in the data now. Field by field, as `differences` names
/// them; start and length are one, so that nobody's hour ends up with somebody else's length.
Result<MergedEntry> mergedEntry(const AgendaEntry &base, const AgendaEntry &ours, const AgendaEntry &theirs,
                                const ZoneTable &zones, ZoneId office);

/// What became of an entry that was saved while somebody else may have changed it.
struct MergedEdit {
    std::optional<AgendaEdit> edit = {}; ///< none when both changed the same: nothing was written
    OccurrenceRef ref = {};              ///< then: as it stands now
    AgendaEntry theirs = {};
    AgendaEntry merged = {};
    QList<FieldChange> taken = {}; ///< as in MergedEntry
    QList<FieldChange> both = {};
    QString who = {}; ///< login of who changed it; empty when nobody had
};

} // namespace gonfalone
