#pragma once

#include "core/base/Result.h"
#include "core/documents/PageLayout.h"

#include <functional>
#include <vector>

class QImage;

namespace gonfalone {

inline constexpr QSizeF kA5{148, 210};       ///< millimetres
inline constexpr QSizeF kA4Across{297, 210}; ///< A4 on its side

/// One page of any size, painted in paper units from its top left corner.
struct PaperPage {
    QSizeF mm = kA4;
    std::function<void(QPainter &painter)> paint;
};

/// Pages that follow each other, whatever set them: the one thing that PDF and printer take. Made and painted on one
/// thread; what the pages were set from lives in them.
struct Paper {
    QString title; ///< for the metadata; never printed
    std::vector<PaperPage> pages;

    /// Sets a document and puts its pages at the end; returns how many they are.
    int append(const DraftDocument &document, QSizeF mm, const Hyphenator &hyphenator);
    /// The same with the pages of another paper.
    void append(const Paper &other);
    /// A picture that fills the page within `marginMm`, upright, its proportions kept.
    void append(const QImage &picture, QSizeF mm, double marginMm);
};

/// As PDF/A-1b. Unavailable when Qt cannot write it. Needs a QGuiApplication.
Result<QByteArray> paperPdf(const Paper &paper);

} // namespace gonfalone
