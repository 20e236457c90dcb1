#pragma once

#include "core/base/Result.h"
#include "core/documents/DraftDocument.h"

namespace gonfalone {

/// The document as one HTML page with its style and pictures inside, for reading on a screen and for mail: it loads
/// nothing from anywhere and runs no script. The body is rebuilt from what readFlow() understands of it.
QString toHtml(const DraftDocument &document);

/// The same into a file, UTF-8, all or nothing. Errors: those of writeFile().
Outcome writeHtml(const DraftDocument &document, const QString &path);

} // namespace gonfalone
