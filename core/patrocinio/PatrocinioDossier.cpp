#include "core/patrocinio/PatrocinioDossier.h"

#include "core/base/Text.h"
#include "core/documents/CsvTable.h"
#include "core/documents/DocumentFlow.h"
#include "core/documents/PageLayout.h"
#include "core/documents/PdfPrinter.h"
#include "core/documents/ZipPacker.h"
#include "core/interchange/AttachmentNames.h"
#include "core/patrocinio/DossierPages.h"
#include "core/patrocinio/PatrocinioDraft.h"

#include <QCryptographicHash>

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

/// Characters of a name that are kept before the extension: with number and underscore it fits every disk.
constexpr qsizetype kMostName = 100;

Error cancelled()
{
    return Error::cancelled(say("Stopped: no file was written."));
}

PageStyle styleOf(const CaseDossier &d)
{
    PageStyle style = officePaper(d.comune);
    style.letterhead.rightLines = {u"Pratica "_s + d.patrocinio.file.label};
    style.footer = u"%1 · Fascicolo della pratica %2"_s.arg(d.comune.title(), d.patrocinio.file.label);
    style.draft = false;
    return style;
}

DraftDocument assembled(const CaseDossier &d, const QList<DossierSection> &sections)
{
    QString body = dossierCover(d, sections);
    for (const DossierSection &section : sections)
        body += u"<h1 style=\"page-break-before: always\">%1</h1>"_s.arg(section.title.toHtmlEscaped()) + section.body;
    return {u"Fascicolo "_s + d.patrocinio.file.label, body, styleOf(d)};
}

/// On which page each part begins: the headings that begin a page, in their order.
void findPages(const DraftDocument &document, QList<DossierSection> &sections)
{
    QMap<int, int> pageOfParagraph;
    for (const PageLayout::PlacedLine &line : PageLayout(document).placedLines()) {
        if (line.line == 0)
            pageOfParagraph.insert(line.paragraph, line.page + 1);
    }
    int paragraph = 0;
    qsizetype next = 0;
    for (const FlowElement &element : readFlow(document)) {
        const auto *text = std::get_if<Paragraph>(&element);
        if (!text)
            continue;
        if (next < sections.size() && text->breakBefore && text->heading == 1 && text->text() == sections[next].title)
            sections[next++].page = pageOfParagraph.value(paragraph);
        ++paragraph;
    }
}

QByteArray timelineCsv(const CaseDossier &d)
{
    QList<QStringList> rows{{u"quando"_s, u"chi"_s, u"che cosa"_s, u"nota"_s}};
    for (const CaseEvent &event : d.events)
        rows << QStringList{event.at.toTimeZone(d.zone).toString(Qt::ISODate), event.actor, event.title, event.note};
    return toCsv(rows);
}

/// The archive and, beside it, the list of hashes that `sha256sum -c` reads.
struct Archive {
    ZipPacker packer;
    QByteArray sums;

    void add(const QString &name, const QByteArray &bytes, ZipPacker::Method method = ZipPacker::Method::Deflate)
    {
        packer.add(name, bytes, method);
        sums += QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex() + "  " + name.toUtf8() + '\n';
    }
};

bool isPacked(const QString &mediaType)
{
    return mediaType == u"application/pdf"_s || mediaType.contains(u"zip"_s) || mediaType.startsWith(u"image/"_s);
}

} // namespace

void nameEntries(std::vector<DossierPaper> &papers)
{
    AttachmentNames names;
    const int width = papers.size() < 99 ? 2 : 4;
    int number = 0;
    for (DossierPaper &paper : papers) {
        QString name = names.claim(paper.document.name, paper.document.mediaType);
        const qsizetype dot = name.lastIndexOf(u'.');
        if (dot > kMostName)
            name.remove(kMostName, dot - kMostName);
        else if (name.size() > kMostName && dot < 0)
            name.truncate(kMostName);
        // The number comes first: two names are never equal, whatever is left of them.
        paper.entry = u"%1_%2"_s.arg(++number, width, 10, QLatin1Char('0')).arg(name);
    }
}

DraftDocument dossierDocument(const CaseDossier &dossier)
{
    QList<DossierSection> sections = dossierSections(dossier);
    findPages(assembled(dossier, sections), sections);
    return assembled(dossier, sections);
}

Result<QByteArray> dossierPdf(const CaseDossier &dossier, const DossierProgress &progress)
{
    const auto go = [&progress](int percent) { return !progress || progress(percent); };
    if (!go(5))
        return failure(cancelled());
    const DraftDocument document = dossierDocument(dossier);
    if (!go(60))
        return failure(cancelled());
    TRY(const QByteArray pdf, PdfPrinter().toPdf(document));
    if (!go(100))
        return failure(cancelled());
    return pdf;
}

Result<QByteArray> dossierZip(const CaseDossier &dossier, const DossierProgress &progress)
{
    const auto go = [&progress](int percent) { return !progress || progress(percent); };
    Archive archive;
    TRY(const QByteArray index, dossierPdf(dossier, [&go](int percent) { return go(percent / 2); }));
    archive.add(u"00_indice.pdf"_s, index, ZipPacker::Method::Store);
    for (const DossierPaper &paper : dossier.papers)
        archive.add(paper.entry, paper.content,
                    isPacked(paper.document.mediaType) ? ZipPacker::Method::Store : ZipPacker::Method::Deflate);
    if (!go(60))
        return failure(cancelled());
    if (dossier.draft) {
        TRY(const QByteArray draft, PdfPrinter().toPdf(*dossier.draft));
        archive.add(u"proposta_di_deliberazione.pdf"_s, draft, ZipPacker::Method::Store);
    }
    archive.add(u"timeline.csv"_s, timelineCsv(dossier));
    archive.packer.add(u"SHA256SUMS.txt"_s, archive.sums);
    if (!go(80))
        return failure(cancelled());
    TRY(const QByteArray zip, archive.packer.pack());
    if (!go(100))
        return failure(cancelled());
    return zip;
}

} // namespace gonfalone
