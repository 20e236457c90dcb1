#pragma once

#include "core/base/Result.h"
#include "core/documents/DraftDocument.h"

#include <QByteArray>

namespace gonfalone {

/// The document as ODT (ODF 1.3) that the office may go on writing in LibreOffice: same paper, letterhead, foot with
/// live page numbers, headings, lists and tables as the PDF. Needs a QGuiApplication.
/// Errors: Invalid when the coat of arms is not a picture; Unavailable when there is no memory for the archive.
Result<QByteArray> toOdt(const DraftDocument &document);

/// The same into a file, all or nothing. Errors: those of toOdt() and writeFile().
Outcome writeOdt(const DraftDocument &document, const QString &path);

} // namespace gonfalone
