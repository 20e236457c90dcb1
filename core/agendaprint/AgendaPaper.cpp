#include "core/agendaprint/AgendaPaper.h"

#include "core/agendaprint/SheetWords.h"
#include "core/documents/PaperFrame.h"
#include "core/documents/TemplateRenderer.h"

#include <QBuffer>
#include <QImageReader>
#include <QPainter>
#include <QPdfDocument>

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

constexpr double kDots = 170;   ///< an inch, of a page that is printed as a picture
constexpr int kMostPages = 200; ///< of one file
constexpr int kLargestSide = 12000;
constexpr double kMargin = 12;

QImage onWhite(const QImage &picture)
{
    QImage opaque(picture.size(), QImage::Format_RGB32); // PDF/A-1 knows no transparency
    opaque.fill(Qt::white);
    QPainter(&opaque).drawImage(0, 0, picture);
    return opaque;
}

bool appendPdf(Paper &paper, const QByteArray &content)
{
    QBuffer buffer;
    buffer.setData(content);
    buffer.open(QIODevice::ReadOnly);
    QPdfDocument document;
    document.load(&buffer);
    if (document.status() != QPdfDocument::Status::Ready || document.pageCount() < 1)
        return false;
    for (int page = 0; page < std::min(document.pageCount(), kMostPages); ++page) {
        const QSizeF points = document.pagePointSize(page);
        const QSizeF mm = points * 25.4 / 72;
        const QImage picture = document.render(page, (points * kDots / 72).toSize());
        const bool across = mm.width() > mm.height();
        paper.append(onWhite(picture), across ? kA4Across : kA4, 0);
    }
    return true;
}

bool appendImage(Paper &paper, const QByteArray &content)
{
    QBuffer buffer;
    buffer.setData(content);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    if (reader.size().width() > kLargestSide || reader.size().height() > kLargestSide)
        return false;
    const QImage picture = reader.read();
    if (picture.isNull())
        return false;
    paper.append(onWhite(picture), picture.width() > picture.height() ? kA4Across : kA4, kMargin);
    return true;
}

DraftDocument unprintable(const AgendaSheet &sheet, const SheetPaper &paper)
{
    DraftDocument document;
    document.title = paper.name;
    document.style = sheetStyle(sheet, kA4, u"Allegato"_s);
    document.body =
        u"<h1>%1</h1><p>Allegato a «%2». Non si può stampare qui (%3): aprirlo nel programma e unirlo al fascicolo.</p>"_s
            .arg(escapeHtml(paper.name), escapeHtml(paper.entry), escapeHtml(paper.mediaType));
    return document;
}

Paper daysOf(const AgendaSheet &sheet, const Hyphenator &hyphenator)
{
    Paper paper;
    for (QDate day = sheet.order.from; day <= sheet.order.to; day = day.addDays(1))
        paper.append(daySheet(sheet, day), daySheetSize(sheet.order), hyphenator);
    return paper;
}

Paper weeksOf(const AgendaSheet &sheet)
{
    Paper paper;
    for (QDate first = sheet.order.from; first <= sheet.order.to;) {
        const QDate sunday = first.addDays(7 - first.dayOfWeek());
        appendWeek(paper, sheet, first, std::min(sunday, sheet.order.to));
        first = sunday.addDays(1);
    }
    return paper;
}

Paper monthsOf(const AgendaSheet &sheet)
{
    Paper paper;
    for (QDate month(sheet.order.from.year(), sheet.order.from.month(), 1); month <= sheet.order.to;
         month = month.addMonths(1))
        appendMonth(paper, sheet, month);
    return paper;
}

Paper packOf(const AgendaSheet &sheet, const Hyphenator &hyphenator)
{
    Paper paper;
    paper.append(daySheet(sheet, sheet.order.from), kA4, hyphenator);
    if (const DraftDocument briefings = briefingSheet(sheet, sheet.order.from); !briefings.body.isEmpty())
        paper.append(briefings, kA4, hyphenator);
    appendPapers(paper, sheet, hyphenator);
    return paper;
}

} // namespace

void appendPapers(Paper &paper, const AgendaSheet &sheet, const Hyphenator &hyphenator)
{
    for (const SheetPaper &one : sheet.papers) {
        if (one.draft) {
            paper.append(*one.draft, kA4, hyphenator);
            continue;
        }
        const bool pdf = one.mediaType == u"application/pdf"_s || one.content.startsWith("%PDF-");
        if ((pdf && appendPdf(paper, one.content)) || (!pdf && appendImage(paper, one.content)))
            continue;
        paper.append(unprintable(sheet, one), kA4, hyphenator);
    }
}

Result<Paper> agendaPaper(const AgendaSheet &sheet, const Hyphenator &hyphenator)
{
    CHECK(readStemma(sheet.comune.stemma));
    Paper paper;
    switch (sheet.order.kind) {
    case SheetKind::Day: paper = daysOf(sheet, hyphenator); break;
    case SheetKind::Week: paper = weeksOf(sheet); break;
    case SheetKind::Month: paper = monthsOf(sheet); break;
    case SheetKind::Pack: paper = packOf(sheet, hyphenator); break;
    case SheetKind::OnCall: paper.append(onCallSheet(sheet), kA4, hyphenator); break;
    case SheetKind::Year: appendYear(paper, sheet, sheet.order.from.year()); break;
    case SheetKind::People: appendPeople(paper, sheet, sheet.order.from, sheet.order.to); break;
    case SheetKind::List: paper.append(listSheet(sheet), kA4, hyphenator); break;
    }
    const bool found = !sheet.order.text.trimmed().isEmpty();
    paper.title = u"%1, agenda"_s.arg(sheet.comune.title())
        + (found ? QString() : u", "_s + sheetDays(sheet.order.from, sheet.order.to));
    return paper;
}

} // namespace gonfalone
