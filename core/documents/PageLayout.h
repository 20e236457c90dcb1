#pragma once

#include "core/documents/DraftDocument.h"

#include <QSizeF>

#include <memory>

class QPainter;

namespace gonfalone {

class Hyphenator;

inline constexpr QSizeF kA4{210, 297}; ///< millimetres

/// A document set on pages: the one setting that the PDF, the printer and the preview paint. Needs a QGuiApplication.
/// Lines never depend on `dpi`, which only scales the painting. No widows or orphans, headings stay with their text,
/// a row of a table splits only when it is taller than a page, signatures (tables without border) never do.
class PageLayout
{
public:
    /// `hyphenator` may be shared between documents; without one the Italian dictionary is loaded.
    explicit PageLayout(const DraftDocument &document, QSizeF pageMm = kA4, int dpi = 1200,
                        const Hyphenator *hyphenator = nullptr);
    ~PageLayout();
    PageLayout(PageLayout &&) noexcept;
    PageLayout &operator=(PageLayout &&) noexcept;

    int pageCount() const;

    /// Paints page `page` (from 0) with its top left corner at the painter's origin, `dpi` device pixels to an inch.
    void paint(QPainter &painter, int page) const;

    /// One line of a paragraph outside tables, for checks: the line `line` of `lines`, on page `page`, all from 0.
    struct PlacedLine {
        int paragraph = 0;
        int line = 0;
        int lines = 0;
        int page = 0;
        bool hyphenated = false;
    };
    QList<PlacedLine> placedLines() const;

private:
    class Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace gonfalone
