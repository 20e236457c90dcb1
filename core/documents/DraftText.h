#pragma once

#include "core/base/Result.h"

namespace gonfalone {

// The text of a draft as people edit it: one line for each paragraph, point or cell of the page, an empty line between,
// `**bold**` and `~~italic~~`. What a line is on the page (heading, point of a list, cell of a table) stays where it
// was.

/// The editable text of a body (DraftDocument::body).
QString draftText(const QString &html);

/// The body with its text replaced by what was edited. A line that is new becomes a paragraph like the one before it; a
/// line that is gone takes its paragraph with it, a cell of a table is left empty. draftText() of the result is `text`
/// again, but for blanks. Invalid when there is no text left.
Result<QString> withDraftText(const QString &html, const QString &text);

} // namespace gonfalone
