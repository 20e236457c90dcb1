#pragma once

#include "core/patrocinio/PatrocinioDossier.h"

namespace gonfalone {

/// A part of the printed file that begins a page and stands in its index.
struct DossierSection {
    QString title; ///< "3. Lettere"
    QString body;  ///< HTML
    int page = 0;  ///< from 1; 0 = not known yet
};

/// All parts after the cover, in order; those that would be empty are left out.
QList<DossierSection> dossierSections(const CaseDossier &dossier);
/// The cover: the case, its people, its term with the reasons, the index of parts and papers.
QString dossierCover(const CaseDossier &dossier, const QList<DossierSection> &sections);

} // namespace gonfalone
