#include "ui/agenda/AgendaOutput.h"

#include "core/agendaprint/AgendaPaper.h"
#include "core/documents/Hyphenator.h"
#include "core/documents/PaperFrame.h"
#include "core/documents/WriteFile.h"
#include "ui/base/FileDialog.h"

#include <QAction>
#include <QDir>
#include <QMenu>
#include <QPageLayout>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>
#include <QStandardPaths>

#include <memory>

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

struct Printed {
    QString title;
    QByteArray pdf;
};

Result<Printed> printedOf(const AgendaSheet &sheet)
{
    TRY(const Paper paper, agendaPaper(sheet, Hyphenator()));
    TRY(const QByteArray pdf, paperPdf(paper));
    return Printed{paper.title, pdf};
}

Outcome paintOn(QPrinter &printer, const AgendaSheet &sheet)
{
    TRY(const Paper paper, agendaPaper(sheet, Hyphenator()));
    const auto turnTo = [&printer](QSizeF mm) {
        const bool across = mm.width() > mm.height();
        printer.setPageSize(QPageSize(across ? mm.transposed() : mm, QPageSize::Millimeter));
        printer.setPageOrientation(across ? QPageLayout::Landscape : QPageLayout::Portrait);
    };
    turnTo(paper.pages.front().mm);
    QPainter painter;
    if (!painter.begin(&printer))
        return failure(
            Error::unavailable(AgendaOutput::tr("The printer does not answer: check that it is on, or save a PDF.")));
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

AgendaOutput::AgendaOutput(AgendaGateway *gateway, const Source &source, QWidget *window)
    : QObject(window), m_gateway(gateway), m_source(source), m_window(window), m_menu(new QMenu(window))
{
    const auto add = [this](const QString &text, const auto &run) {
        connect(m_menu->addAction(text), &QAction::triggered, this, run);
    };
    add(tr("What is shown…") + u'\t' + QKeySequence(QKeySequence::Print).toString(QKeySequence::NativeText),
        [this] { previewSeen(); });
    m_menu->addSeparator();
    add(tr("Day sheet, A5…"), [this] { previewKind(SheetKind::Day); });
    add(tr("Day sheet, A4…"), [this] { previewKind(SheetKind::Day, true); });
    add(tr("Week…"), [this] { previewKind(SheetKind::Week); });
    add(tr("Month…"), [this] { previewKind(SheetKind::Month); });
    add(tr("List…"), [this] { previewKind(SheetKind::List); });
    add(tr("Briefing pack of the day…"), [this] { previewKind(SheetKind::Pack); });
    add(tr("On-call table…"), [this] { previewKind(SheetKind::OnCall); });
    m_menu->addSeparator();
    m_large = m_menu->addAction(tr("Large type"));
    m_large->setCheckable(true);
}

void AgendaOutput::previewKind(SheetKind kind, bool a4)
{
    SheetOrder order = m_source();
    const QDate day = order.from;
    const bool week = order.kind == SheetKind::Week;
    if ((kind == SheetKind::Day || kind == SheetKind::Pack) && order.focus.isValid())
        order.from = order.to = order.focus;
    else if (kind == SheetKind::OnCall) {
        const QDate near = order.focus.isValid() ? order.focus : day;
        order.from = near.addDays(1 - near.dayOfWeek());
        order.to = order.from.addDays(27);
    } else if (kind == SheetKind::Week && !week) {
        const QDate near = order.focus.isValid() ? order.focus : day;
        order.from = near.addDays(1 - near.dayOfWeek());
        order.to = order.from.addDays(6);
    } else if (kind == SheetKind::Month && order.focus.isValid())
        order.from = order.to = order.focus;
    if (kind != order.kind)
        order.text.clear();
    order.kind = kind;
    order.a4 = a4;
    preview(order);
}

void AgendaOutput::preview(const SheetOrder &wanted)
{
    SheetOrder order = wanted;
    order.large = m_large->isChecked();
    const int asked = ++m_asked;
    ++m_pending;
    deliver(m_gateway->sheet(order), this, [this, asked](const Result<AgendaSheet> &sheet) {
        if (sheet && asked == m_asked)
            return set(*sheet);
        if (!sheet && asked == m_asked)
            emit failed(sheet.error());
        ended();
    });
}

void AgendaOutput::set(const AgendaSheet &sheet)
{
    const int asked = m_asked;
    deliver(m_aside.run([sheet] { return printedOf(sheet); }), this,
            [this, sheet, asked](const Result<Printed> &printed) {
                if (asked == m_asked && printed) {
                    m_shown = Shown{sheet, printed->title, printed->pdf};
                    emit previewReady(printed->title, printed->pdf);
                } else if (asked == m_asked) {
                    emit failed(printed.error());
                }
                ended();
            });
}

void AgendaOutput::ended()
{
    if (--m_pending == 0)
        emit done();
}

void AgendaOutput::forget()
{
    ++m_asked;
    m_shown.reset();
}

void AgendaOutput::print()
{
    if (!m_shown)
        return;
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(m_shown->title);
    printer->setFullPage(true);
    auto *dialog = new QPrintDialog(printer.get(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, printer, sheet = m_shown->sheet] {
        ++m_pending;
        deliver(m_aside.run([printer, sheet] { return paintOn(*printer, sheet); }), this,
                [this](const Outcome &painted) {
                    if (painted)
                        emit printed();
                    else
                        emit failed(painted.error());
                    ended();
                });
    });
    dialog->open();
}

QString AgendaOutput::proposedName() const
{
    const SheetOrder &order = m_shown->sheet.order;
    const QString days = order.from == order.to || !order.text.isEmpty()
        ? order.from.toString(Qt::ISODate)
        : order.from.toString(Qt::ISODate) + u' ' + order.to.toString(Qt::ISODate);
    return QDir(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
        .filePath(tr("agenda %1").arg(days) + u".pdf"_s);
}

void AgendaOutput::saveAs()
{
    if (!m_shown)
        return;
    auto *dialog = new FileDialog(m_window, tr("Save the sheet"), proposedName(), tr("PDF/A (*.pdf)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"pdf"_s);
    dialog->selectFile(proposedName());
    connect(dialog, &QFileDialog::fileSelected, this, &AgendaOutput::write);
    dialog->open();
}

void AgendaOutput::write(const QString &path)
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
