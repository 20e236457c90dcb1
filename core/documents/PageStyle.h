#pragma once

#include <QByteArray>
#include <QMarginsF>
#include <QString>
#include <QStringList>

namespace gonfalone {

/// The head of the paper.
struct Letterhead {
    QString comune;         ///< "Comune di Esempio"; set in capitals
    QString office;         ///< "Ufficio di Gabinetto del Sindaco"
    QByteArray stemma;      ///< the coat of arms, SVG, PNG or JPEG bytes (at most 4 MB); empty: a tricolour shield
    QStringList rightLines; ///< "Pratica PAT-2026/0041", "Proposta del 5 maggio 2026", "Classifica 01.09"

    bool operator==(const Letterhead &) const = default;
};

/// How a document looks on paper, whatever it is written to. Lengths in millimetres, type in points.
struct PageStyle {
    Letterhead letterhead;
    QString footer;       ///< at the left of every foot: "Comune di Esempio · Proposta di deliberazione PAT-2026/0041"
    QStringList contacts; ///< under it: where the office is found; at most two lines are printed
    bool draft = true;    ///< a pale BOZZA under the text, until the act is adopted

    QString serif = QStringLiteral("Noto Serif");
    QString sans = QStringLiteral("Noto Sans");
    double bodyPoints = 10.5;
    double lineHeight = 1.36; ///< of the size of the type
    bool hyphenate = true;
    QMarginsF margins = {22, 14, 20, 14};
    /// Texts of the paper itself: Italian by law whatever language the window speaks.
    QString draftWord = QStringLiteral("BOZZA");
    QString pageLabel = QStringLiteral("Pagina %1 di %2");

    bool operator==(const PageStyle &) const = default;
};

} // namespace gonfalone
