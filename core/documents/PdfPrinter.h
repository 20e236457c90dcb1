#pragma once

#include "core/base/Result.h"
#include "core/documents/DraftDocument.h"
#include "core/documents/Hyphenator.h"

#include <QByteArray>

namespace gonfalone {

/// Documents as PDF/A-1b (ISO 19005-1, the format that the acts of an Italian office are kept in), A4.
/// Keep one for many documents: it holds the hyphenation dictionary. Needs a QGuiApplication.
class PdfPrinter
{
public:
    /// Errors: Invalid when the coat of arms is not a picture; Unavailable when Qt cannot write the PDF.
    Result<QByteArray> toPdf(const DraftDocument &document) const;

    /// The same into a file, all or nothing. Errors: those of toPdf() and writeFile().
    Outcome writePdf(const DraftDocument &document, const QString &path) const;

    const Hyphenator &hyphenator() const { return m_hyphenator; }

private:
    Hyphenator m_hyphenator;
};

} // namespace gonfalone
