#include "ui/agenda/AgendaFiles.h"

#include "ui/agenda/AgendaGateway.h"
#include "ui/agenda/ImportDialog.h"
#include "ui/base/FileDialog.h"

#include <QDate>
#include <QFileInfo>

namespace gonfalone {

using namespace Qt::StringLiterals;

AgendaFiles::AgendaFiles(AgendaGateway &gateway, QWidget *page) : QObject(page), m_gateway(gateway), m_page(page) {}

void AgendaFiles::askImport(const QList<CalendarLook> &looks)
{
    auto *dialog = new FileDialog(m_page, tr("Import a calendar file"), {}, tr("Calendars (*.ics)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this, looks](const QString &path) { openImport(path, looks); });
    dialog->open();
}

void AgendaFiles::importAll(const QStringList &paths, const QList<CalendarLook> &looks)
{
    if (paths.isEmpty())
        return;
    ImportDialog *dialog = openImport(paths.first(), looks);
    connect(
        dialog, &QDialog::finished, this, [this, rest = paths.mid(1), looks] { importAll(rest, looks); },
        Qt::QueuedConnection);
}

ImportDialog *AgendaFiles::openImport(const QString &path, const QList<CalendarLook> &looks)
{
    QList<CalendarLook> edited = looks;
    edited.removeIf([](const CalendarLook &look) { return !look.edit; });
    auto *dialog = new ImportDialog(QFileInfo(path).fileName(), edited, m_page);
    connect(dialog, &ImportDialog::asked, this, [this, dialog, path](AgendaCalendarId calendar) {
        deliver(m_gateway.importFile(path, calendar, dialog->sink()), dialog,
                [this, dialog](const Result<ImportReport> &report) {
                    if (report)
                        dialog->showReport(*report);
                    else
                        dialog->showError(report.error().message);
                    if (report)
                        emit changed();
                });
    });
    connect(dialog, &ImportDialog::undoAsked, this, [this, dialog](const QString &gesture) {
        deliver(m_gateway.undo(gesture), dialog, [this, dialog](const Result<AgendaEdit> &undone) {
            if (!undone)
                return dialog->showError(undone.error().message);
            emit changed();
            dialog->close();
        });
    });
    dialog->open();
    return dialog;
}

void AgendaFiles::askExport(const CalendarLook &look, const QDate &from, const QDate &to)
{
    auto *dialog =
        new FileDialog(m_page, tr("Export “%1”").arg(look.name), look.name + u".ics"_s, tr("Calendars (*.ics)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"ics"_s);
    dialog->selectFile(look.name + u".ics"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this, look, from, to](const QString &path) {
        deliver(m_gateway.exportFile(path, look.id, from, to), this, [this, path](const Result<QString> &written) {
            if (written)
                emit told(tr("“%1” was written.").arg(QFileInfo(path).fileName()));
            else
                emit failed(written.error().message);
        });
    });
    dialog->open();
}

} // namespace gonfalone
