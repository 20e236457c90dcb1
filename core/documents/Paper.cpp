#include "core/documents/Paper.h"

#include "core/base/Text.h"
#include "core/documents/PaperFrame.h"

#include <QBuffer>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

QPageLayout sheetOf(QSizeF mm)
{
    return {QPageSize(mm, QPageSize::Millimeter), QPageLayout::Portrait, QMarginsF()};
}

} // namespace

int Paper::append(const DraftDocument &document, QSizeF mm, const Hyphenator &hyphenator)
{
    const auto layout = std::make_shared<PageLayout>(document, mm, int(kPaperUnits), &hyphenator);
    for (int page = 0; page < layout->pageCount(); ++page)
        pages.push_back({mm, [layout, page](QPainter &painter) { layout->paint(painter, page); }});
    return layout->pageCount();
}

void Paper::append(const Paper &other)
{
    pages.insert(pages.end(), other.pages.begin(), other.pages.end());
}

void Paper::append(const QImage &picture, QSizeF mm, double marginMm)
{
    pages.push_back({mm, [picture, mm, marginMm](QPainter &painter) {
                         const QRectF room =
                             QRectF(QPointF(), mm * kUnitsPerMm)
                                 .marginsRemoved(QMarginsF(marginMm, marginMm, marginMm, marginMm) * kUnitsPerMm);
                         QRectF where(QPointF(), QSizeF(picture.size()).scaled(room.size(), Qt::KeepAspectRatio));
                         where.moveCenter(room.center());
                         painter.drawImage(where, picture);
                     }});
}

Result<QByteArray> paperPdf(const Paper &paper)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
        writer.setResolution(int(kPaperUnits));
        writer.setPageLayout(sheetOf(paper.pages.front().mm));
        writer.setTitle(paper.title.simplified());
        writer.setCreator(u"Gonfalone"_s);
        QPainter painter;
        if (!painter.begin(&writer))
            return failure(Error::unavailable(say("The PDF could not be made; close some documents and try again.")));
        bool first = true;
        for (const PaperPage &page : paper.pages) {
            if (!first) {
                writer.setPageLayout(sheetOf(page.mm));
                writer.newPage();
            }
            first = false;
            page.paint(painter);
        }
        painter.end();
    }
    return bytes;
}

} // namespace gonfalone
