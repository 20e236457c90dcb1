#pragma once

#include "core/documents/PageStyle.h"

namespace gonfalone {

/// A document before it becomes PDF, ODT or HTML.
struct DraftDocument {
    QString title; ///< what it is, for the metadata and the window's caption; never printed
    /// The body in the HTML subset of QTextDocument (p, h1–h4, b, i, u, sub, sup, br, ol, ul, li, table) with the
    /// classes of bodyStyleSheet(). A table without border is a block of signatures: it never splits.
    QString body;
    PageStyle style;

    bool operator==(const DraftDocument &) const = default;
};

} // namespace gonfalone
