#include "ui/patrocinio/CaseOutput.h"

#include "core/documents/PdfPrinter.h"
#include "core/documents/WriteFile.h"
#include "ui/base/FileDialog.h"

#include <QAction>
#include <QFileInfo>
#include <QInputDialog>
#include <QMenu>
#include <QProgressDialog>

#include <atomic>
#include <memory>

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

constexpr int kShowAfterMs = 200;
constexpr int kFirstYear = 1990;

Outcome writeReportTo(const PatrocinioReport &report, const QString &path)
{
    if (QFileInfo(path).suffix().compare(u"csv"_s, Qt::CaseInsensitive) == 0)
        return writeFile(path, reportCsv(report));
    return PdfPrinter().writePdf(reportDocument(report), path);
}

} // namespace

CaseOutput::CaseOutput(PatrocinioGateway *gateway, QWidget *window)
    : QObject(window), m_gateway(gateway), m_window(window)
{}

void CaseOutput::addTo(QMenu *menu, const std::function<QString()> &label)
{
    menu->addSeparator();
    connect(menu->addAction(tr("Whole case as PDF…")), &QAction::triggered, this,
            [this, label] { saveCaseAs(label(), Format::Pdf); });
    connect(menu->addAction(tr("Whole case as ZIP…")), &QAction::triggered, this,
            [this, label] { saveCaseAs(label(), Format::Zip); });
}

void CaseOutput::saveCaseAs(const QString &label, Format format)
{
    if (label.isEmpty())
        return;
    const QString suffix = format == Format::Zip ? u"zip"_s : u"pdf"_s;
    const QString name = FileDialog::papers(tr("file of %1").arg(QString(label).replace(u'/', u'-')) + u'.' + suffix);
    auto *dialog =
        new FileDialog(m_window, tr("Save the whole case"), name, u"%1 (*.%2)"_s.arg(suffix.toUpper(), suffix));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffix);
    dialog->selectFile(name);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, label, format](const QString &path) { writeCase(label, format, path); });
    dialog->open();
}

/// `make` is called aside from the window's thread with what tells it to go on.
template <typename Make>
void CaseOutput::run(const QString &what, const QString &path, Make make)
{
    const auto stopped = std::make_shared<std::atomic_bool>(false);
    auto *bar = new QProgressDialog(what, tr("Stop"), 0, 100, m_window);
    bar->setWindowModality(Qt::NonModal); // a modal one would run the events inside setValue()
    bar->setMinimumDuration(kShowAfterMs);
    bar->setAutoClose(false);
    bar->setAutoReset(false);
    connect(bar, &QProgressDialog::canceled, this, [stopped] { *stopped = true; });
    const auto progress = [this, stopped, guard = QPointer<QProgressDialog>(bar)](int percent) {
        m_progress.put([guard, percent] {
            if (guard)
                guard->setValue(percent);
        });
        return !*stopped;
    };
    deliver(m_aside.run([make, progress] { return make(progress); }), this,
            [this, path, guard = QPointer<QProgressDialog>(bar)](const Outcome &done) {
                delete guard.data();
                --m_pending;
                if (done)
                    emit written(path);
                else if (done.error().kind != ErrorKind::Cancelled)
                    emit failed(done.error());
            });
}

void CaseOutput::writeCase(const QString &label, Format format, const QString &path)
{
    ++m_pending;
    const ReadWay way = format == Format::Zip ? ReadWay::Export : ReadWay::Print;
    deliver(m_gateway->wholeCase(label, way), this, [this, label, format, path](const Result<CaseDossier> &whole) {
        if (!whole) {
            --m_pending;
            emit failed(whole.error());
            return;
        }
        run(tr("Printing %1…").arg(label), path,
            [dossier = *whole, format, path](const DossierProgress &progress) -> Outcome {
                TRY(const QByteArray bytes,
                    format == Format::Zip ? dossierZip(dossier, progress) : dossierPdf(dossier, progress));
                return writeFile(path, bytes);
            });
    });
}

void CaseOutput::askReport()
{
    auto *dialog = new QInputDialog(m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setInputMode(QInputDialog::IntInput);
    dialog->setWindowTitle(tr("Yearly report"));
    dialog->setLabelText(tr("Patronages asked for in the year"));
    const int year = m_gateway->clock().today().year();
    dialog->setIntRange(kFirstYear, year);
    dialog->setIntValue(year);
    connect(dialog, &QInputDialog::intValueSelected, this, &CaseOutput::saveReportAs);
    dialog->open();
}

void CaseOutput::saveReportAs(int year)
{
    const QString name = FileDialog::papers(tr("patronages %1").arg(year) + u".pdf"_s);
    auto *dialog = new FileDialog(m_window, tr("Save the yearly report"), name, u"PDF (*.pdf);;CSV (*.csv)"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"pdf"_s);
    dialog->selectFile(name);
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
        dialog->setDefaultSuffix(filter.contains(u"csv"_s) ? u"csv"_s : u"pdf"_s);
    });
    connect(dialog, &QFileDialog::fileSelected, this, [this, year](const QString &path) { writeReport(year, path); });
    dialog->open();
}

void CaseOutput::writeReport(int year, const QString &path)
{
    ++m_pending;
    deliver(m_gateway->yearlyReport(year), this, [this, path](const Result<PatrocinioReport> &report) {
        if (!report) {
            --m_pending;
            emit failed(report.error());
            return;
        }
        run(tr("Printing the report…"), path, [report = *report, path](const DossierProgress &progress) -> Outcome {
            if (!progress(10))
                return failure(Error::cancelled({}));
            return writeReportTo(report, path);
        });
    });
}

} // namespace gonfalone
