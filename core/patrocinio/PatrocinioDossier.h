#pragma once

#include "core/base/Clock.h"
#include "core/cases/ProcedureClock.h"
#include "core/documents/Document.h"
#include "core/documents/DraftDocument.h"
#include "core/office/Comune.h"
#include "core/patrocinio/LetterStore.h"
#include "core/patrocinio/Patrocinio.h"
#include "core/patrocinio/PatrocinioRecords.h"

#include <functional>
#include <optional>
#include <vector>

namespace gonfalone {

/// A paper with its bytes, and what it is called in the file of the case: safe, unique, in order.
struct DossierPaper {
    Document document;
    QByteArray content;
    QString entry; ///< "03_programma.pdf"
};

/// Everything of one case, read in one transaction; a value to be printed or packed on any thread.
struct CaseDossier {
    Patrocinio patrocinio;
    Comune comune;
    ProcedureClock clock;
    QList<CaseEvent> events; ///< oldest first
    std::vector<DossierPaper> papers;
    QList<Letter> letters;              ///< in the order in which they were prepared
    std::optional<DraftDocument> draft; ///< of the act, from when there is one
    QList<DraftVersion> versions;       ///< of its text, oldest first
    QList<Opinion> opinions;            ///< oldest first
    QList<ConflictDeclaration> declarations;
    QList<LogoProof> proofs;
    QList<Exclusion> exclusions; ///< the questions of the regulation
    QDateTime madeAt;
    QTimeZone zone = QTimeZone::utc();
    QString madeBy;
};

/// Told how much is done, in percent; false stops the work (Cancelled).
using DossierProgress = std::function<bool(int percent)>;

/// Names the papers' entries of the file: number, then the cleaned name.
void nameEntries(std::vector<DossierPaper> &papers);

/// The whole case as one PDF: cover with index, data, timeline, letters, texts of the messages, draft. Papers that are
/// no text are in the index with their SHA-256; the ZIP has them. Needs a QGuiApplication.
Result<QByteArray> dossierPdf(const CaseDossier &dossier, const DossierProgress &progress = {});

/// The whole case as a ZIP: 00_indice.pdf, every paper as it came, the draft, timeline.csv, SHA256SUMS.txt.
Result<QByteArray> dossierZip(const CaseDossier &dossier, const DossierProgress &progress = {});

/// The PDF before it is printed, its index filled in.
DraftDocument dossierDocument(const CaseDossier &dossier);

} // namespace gonfalone
