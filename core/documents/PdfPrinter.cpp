#include "core/documents/PdfPrinter.h"

#include "core/documents/Paper.h"
#include "core/documents/PaperFrame.h"
#include "core/documents/WriteFile.h"

namespace gonfalone {

using namespace Qt::StringLiterals;

Result<QByteArray> PdfPrinter::toPdf(const DraftDocument &document) const
{
    CHECK(readStemma(document.style.letterhead.stemma));
    Paper paper{document.title, {}};
    paper.append(document, kA4, m_hyphenator);
    return paperPdf(paper);
}

Outcome PdfPrinter::writePdf(const DraftDocument &document, const QString &path) const
{
    TRY(const QByteArray pdf, toPdf(document));
    return writeFile(path, pdf);
}

} // namespace gonfalone
