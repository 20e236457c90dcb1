#include "ui/desk/PrintDesk.h"

#include "core/documents/PageLayout.h"
#include "ui/desk/Deliver.h"

#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>

#include <memory>

namespace gonfalone {

namespace {

Outcome paintDraft(QPrinter &printer, const DraftDocument &draft)
{
    const PageLayout layout(draft, kA4, printer.resolution());
    QPainter painter;
    if (!painter.begin(&printer))
        return failure(PrintDesk::noAnswer());
    for (int page = 0; page < layout.pageCount(); ++page) {
        if (page > 0)
            printer.newPage();
        layout.paint(painter, page);
    }
    return {};
}

} // namespace

PrintDesk::PrintDesk(QWidget *window) : QObject(window), m_window(window) {}

Error PrintDesk::noAnswer()
{
    return Error::unavailable(tr("The printer does not answer: check that it is on, or save a PDF."));
}

void PrintDesk::print(const QString &title, const Paint &paint)
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(title);
    printer->setPageSize(QPageSize(QPageSize::A4)); // what is proposed; a sheet of another size turns to its own
    printer->setFullPage(true);
    auto *dialog = new QPrintDialog(printer.get(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, printer, paint] {
        ++m_pending;
        deliver(m_aside.run([printer, paint] { return paint(*printer); }), this, [this](const Outcome &painted) {
            --m_pending;
            if (painted)
                emit printed();
            else
                emit failed(painted.error());
        });
    });
    dialog->open();
}

void PrintDesk::print(const DraftDocument &draft)
{
    print(draft.title, [draft](QPrinter &printer) { return paintDraft(printer, draft); });
}

} // namespace gonfalone
