#include "core/documents/PdfPrinter.h"

#include "core/base/Text.h"
#include "core/documents/PageLayout.h"
#include "core/documents/PaperFrame.h"
#include "core/documents/WriteFile.h"

#include <QBuffer>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>

namespace gonfalone {

using namespace Qt::StringLiterals;

Result<QByteArray> PdfPrinter::toPdf(const DraftDocument &document) const
{
    CHECK(readStemma(document.style.letterhead.stemma));
    const PageLayout pages(document, kA4, int(kPaperUnits), &m_hyphenator);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
        writer.setResolution(int(kPaperUnits));
        writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait, QMarginsF()));
        writer.setTitle(document.title.simplified());
        writer.setCreator(u"Gonfalone"_s);
        QPainter painter;
        if (!painter.begin(&writer))
            return failure(Error::unavailable(say("The PDF could not be made; close some documents and try again.")));
        for (int page = 0; page < pages.pageCount(); ++page) {
            if (page > 0)
                writer.newPage();
            pages.paint(painter, page);
        }
        painter.end();
    }
    return bytes;
}

Outcome PdfPrinter::writePdf(const DraftDocument &document, const QString &path) const
{
    TRY(const QByteArray pdf, toPdf(document));
    return writeFile(path, pdf);
}

} // namespace gonfalone
