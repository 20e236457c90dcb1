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
    QDate noticeOn = {};              ///< of the rejection (art. 10-bis L. 241/1990); may be invalid
    QDate observedOn = {};            ///< when the applicant's observations came; may be invalid
};

/// The template of the act that is proposed: the grant, or the refusal.
QString actTemplate(const Patrocinio &patrocinio);
/// What people write as lines becomes the items of a list, without the marks that they put before them.
QVariantList itemsOf(const QString &text);

/// The merge fields of the draft deliberation (resources/templates/delibere.fields.json).
/// The act is in Italian whatever the language of the window. In the places of the opinions stand their marks.
TemplateData draftFields(const DraftSources &sources);

/// The office's paper: letterhead, typeface, margins, where it is found; no right lines and no footer yet.
PageStyle officePaper(const Comune &comune);
/// Letterhead, footer and the pale BOZZA of the draft.
PageStyle draftStyle(const DraftSources &sources);

} // namespace gonfalone
