#pragma once

#include <QList>

namespace gonfalone {

/// One piece of the text that no page break may cut: a line or a row of a table. Any unit of length.
struct Strip {
    double before = 0; ///< space above, which vanishes at the top of a page
    double height = 0;
    bool keepWithNext = false; ///< a page may not end after it (headings, first and last but one lines, signatures)
    bool breakBefore = false;  ///< begins a page
    double repeated = 0;       ///< height of the table's heading that a page beginning here repeats
};

/// Index of the first strip of every page. A page is filled as far as its height and the keeps allow; when the keeps
/// leave no lawful place, the page is simply filled. Always at least one page.
QList<int> paginate(const QList<Strip> &strips, double firstHeight, double otherHeight);

} // namespace gonfalone
