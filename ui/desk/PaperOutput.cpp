#include "ui/desk/PaperOutput.h"

#include "core/documents/PaperFrame.h"
#include "core/documents/WriteFile.h"
#include "ui/base/FileDialog.h"
#include "ui/desk/Deliver.h"
#include "ui/desk/PrintDesk.h"

#include <QPageLayout>
#include <QPainter>
#include <QPrinter>

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

struct Printed {
    QString title;
    QByteArray pdf;
};

Result<Printed> printedOf(const PaperOutput::Make &make)
{
    TRY(const Paper paper, make());
    TRY(const QByteArray pdf, paperPdf(paper));
    return Printed{paper.title, pdf};
}

Outcome paintOn(QPrinter &printer, const PaperOutput::Make &make)
{
    TRY(const Paper paper, make());
    const auto turnTo = [&printer](QSizeF mm) {
        const bool across = mm.width() > mm.height();
        printer.setPageSize(QPageSize(across ? mm.transposed() : mm, QPageSize::Millimeter));
        printer.setPageOrientation(across ? QPageLayout::Landscape : QPageLayout::Portrait);
    };
    turnTo(paper.pages.front().mm);
    QPainter painter;
    if (!painter.begin(&printer))
        return failure(PrintDesk::noAnswer());
    bool first = true;
    for (const PaperPage &page : paper.pages) {
        if (!first) {
            turnTo(page.mm);
            printer.newPage();
        }
        first = false;
        painter.save();
        painter.scale(printer.resolution() / kPaperUnits, printer.resolution() / kPaperUnits);
        page.paint(painter);
        painter.restore();
    }
    return {};
}

} // namespace

PaperOutput::PaperOutput(QWidget *window) : QObject(window), m_window(window), m_printer(new PrintDesk(window))
{
    connect(m_printer, &PrintDesk::failed, this, &PaperOutput::failed);
    connect(m_printer, &PrintDesk::printed, this, &PaperOutput::printed);
}

void PaperOutput::preview(const Make &make, const QString &name)
{
    const int asked = ++m_asked;
    ++m_pending;
    deliver(m_aside.run([make] { return printedOf(make); }), this,
            [this, make, name, asked](const Result<Printed> &printed) {
                if (asked == m_asked && printed) {
                    m_shown = Shown{make, name, printed->title, printed->pdf};
                    emit previewReady(printed->title, printed->pdf);
                } else if (asked == m_asked) {
                    emit failed(printed.error());
                }
                ended();
            });
}

int PaperOutput::pending() const
{
    return m_pending + m_printer->pending();
}

void PaperOutput::ended()
{
    if (--m_pending == 0)
        emit done();
}

void PaperOutput::forget()
{
    ++m_asked;
    m_shown.reset();
}

void PaperOutput::print()
{
    if (!m_shown)
        return;
    m_printer->print(m_shown->title, [make = m_shown->make](QPrinter &printer) { return paintOn(printer, make); });
}

void PaperOutput::saveAs()
{
    if (!m_shown)
        return;
    const QString proposed = FileDialog::papers(m_shown->name + u".pdf"_s);
    auto *dialog = new FileDialog(m_window, tr("Save the sheet"), proposed, tr("PDF/A (*.pdf)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"pdf"_s);
    dialog->selectFile(proposed);
    connect(dialog, &QFileDialog::fileSelected, this, &PaperOutput::write);
    dialog->open();
}

void PaperOutput::write(const QString &path)
{
    if (!m_shown)
        return;
    ++m_pending;
    deliver(m_aside.run([path, pdf = m_shown->pdf] { return writeFile(path, pdf); }), this,
            [this, path](const Outcome &saved) {
                if (saved)
                    emit written(path);
                else
                    emit failed(saved.error());
                ended();
            });
}

} // namespace gonfalone
