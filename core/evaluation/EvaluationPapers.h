#pragma once

#include "core/documents/DraftDocument.h"
#include "core/documents/TemplateData.h"
#include "core/evaluation/EvaluationService.h"
#include "core/office/Comune.h"

namespace gonfalone {

/// One row of the table of papers: what it is printed from, and what must have happened.
struct EvaluationPaperRow {
    EvaluationPaper paper;
    const char *key;          ///< stable, on the command line
    const char *name;         ///< translatable (context "Core")
    const char *templateName; ///< in resources/templates; the fields are in valutazioni.fields.json
};

inline constexpr std::array kEvaluationPapers{
    EvaluationPaperRow{EvaluationPaper::Goals, "obiettivi", QT_TRANSLATE_NOOP("Core", "Goals sheet"),
                       "valutazione_obiettivi"},
    EvaluationPaperRow{EvaluationPaper::Sheet, "scheda", QT_TRANSLATE_NOOP("Core", "Evaluation sheet"),
                       "valutazione_scheda"},
    EvaluationPaperRow{EvaluationPaper::Interview, "colloquio", QT_TRANSLATE_NOOP("Core", "Minutes of the interview"),
                       "valutazione_colloquio"},
    EvaluationPaperRow{EvaluationPaper::Notification, "notifica", QT_TRANSLATE_NOOP("Core", "Notification"),
                       "valutazione_notifica"},
    EvaluationPaperRow{EvaluationPaper::ReviewRequest, "riesame", QT_TRANSLATE_NOOP("Core", "Request of review"),
                       "valutazione_riesame"},
    EvaluationPaperRow{EvaluationPaper::ReviewOutcome, "esito", QT_TRANSLATE_NOOP("Core", "Outcome of the review"),
                       "valutazione_esito"},
};

const EvaluationPaperRow &evaluationPaperRow(EvaluationPaper paper);
QString evaluationPaperName(EvaluationPaper paper);
std::optional<EvaluationPaper> evaluationPaperFrom(const QString &key);
/// Whether what it tells has happened.
bool fits(EvaluationPaper paper, const EvaluationSheet &sheet);

/// Everything that a paper is made of besides its template.
struct EvaluationPaperSources {
    SheetView view;
    Comune comune;
    QDate day; ///< on which it is printed
};

/// The merge fields of every paper (resources/templates/valutazioni.fields.json); Italian whatever the window speaks.
TemplateData evaluationPaperFields(const EvaluationPaperSources &sources);
PageStyle evaluationStyle(const EvaluationPaperSources &sources, const QString &title, bool draft);

QByteArray distributionCsv(const Distribution &table);
DraftDocument distributionDocument(const Distribution &table, const Comune &comune, const QDate &day);

} // namespace gonfalone
