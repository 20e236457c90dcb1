#pragma once

#include "core/documents/DraftDocument.h"
#include "core/documents/TemplateData.h"
#include "core/office/Comune.h"
#include "core/patrocinio/Patrocinio.h"

namespace gonfalone {

/// Everything that a draft deliberation is made of besides the template.
struct DraftSources {
    Patrocinio patrocinio;
    Comune comune;
    QList<OfficeHolder> holders; ///< in office on the day of the proposal
    QDate proposalDate;
    QDate wordingDeadline = {};       ///< by which the drafts of the posters must be shown; may be invalid
    QList<Exclusion> exclusions = {}; ///< of the regulation, whose answers are among the reasons
};

/// The merge fields of the draft deliberation (resources/templates/delibera_patrocinio.fields.json).
/// The act is in Italian whatever the language of the window. In the places of the opinions stand their marks.
TemplateData draftFields(const DraftSources &sources);

/// The office's paper: letterhead, typeface, margins, where it is found; no right lines and no footer yet.
PageStyle officePaper(const Comune &comune);
/// Letterhead, footer and the pale BOZZA of the draft.
PageStyle draftStyle(const DraftSources &sources);

} // namespace gonfalone
