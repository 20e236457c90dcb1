// The part of AgendaPage that takes files: calendars and invitations, chosen or dropped.
#include "ui/agenda/AgendaPage.h"

#include "ui/agenda/AgendaFiles.h"
#include "ui/agenda/AgendaOutput.h"
#include "ui/agenda/InvitationCard.h"
#include "ui/base/FileDialog.h"
#include "ui/base/InlineMessage.h"

#include <QDragEnterEvent>
#include <QFileInfo>
#include <QMimeData>
#include <QStandardPaths>
#include <QUrl>

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

bool isCalendar(const QString &path)
{
    return path.endsWith(u".ics"_s, Qt::CaseInsensitive);
}

bool isMessage(const QString &path)
{
    return path.endsWith(u".eml"_s, Qt::CaseInsensitive);
}

QStringList filesIn(const QMimeData *content)
{
    QStringList paths;
    for (const QUrl &url : content->urls()) {
        const QString path = url.toLocalFile();
        if (isCalendar(path) || isMessage(path))
            paths << path;
    }
    return paths;
}

QString answerWords(PersonStatus status, const QString &title)
{
    return status == PersonStatus::Accepted
        ? AgendaPage::tr("“%1” is accepted: it is confirmed in the agenda.").arg(title)
        : status == PersonStatus::Declined ? AgendaPage::tr("“%1” is declined.").arg(title)
                                           : AgendaPage::tr("“%1” stays to be confirmed.").arg(title);
}

} // namespace

void AgendaPage::buildFileCommands()
{
    m_files = new AgendaFiles(*m_gateway, this);
    connect(m_files, &AgendaFiles::changed, this, &AgendaPage::refresh);
    connect(m_files, &AgendaFiles::told, this, [this](const QString &text) { m_message->showMessage(Tone::Ok, text); });
    connect(m_files, &AgendaFiles::failed, this,
            [this](const QString &text) { m_message->showMessage(Tone::Bad, text); });
    addCommand(u"agenda.import"_s, tr("Agenda: import a calendar file…"), u"document-open"_s,
               [this] { m_files->askImport(m_looks); });
    addCommand(u"agenda.invitation"_s, tr("Agenda: invitation from a message (.eml)…"), u"mail-message"_s,
               [this] { askInvitation(); });
    addCommand(u"agenda.export"_s, tr("Agenda: export the days that are shown…"), u"document-save"_s, [this] {
        const auto [from, to] = days();
        m_files->askExport(lookOf(m_looks, calendarForNew(currentSpot())), from, to);
    });
    addCommand(u"agenda.save_paper"_s, tr("Save the paper of the agenda as PDF/A…"), u"document-save"_s,
               [this] { m_output->saveAs(); });
}

void AgendaPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (!filesIn(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void AgendaPage::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    takeFiles(filesIn(event->mimeData()));
}

void AgendaPage::takeFiles(const QStringList &paths)
{
    if (std::none_of(m_looks.cbegin(), m_looks.cend(), [](const CalendarLook &look) { return look.edit; })) {
        m_message->showMessage(Tone::Warn, tr("You may enter nothing into these calendars."));
        return;
    }
    QStringList calendars;
    for (const QString &path : paths) {
        if (isMessage(path))
            showInvitation(path);
        else
            calendars << path;
    }
    m_files->importAll(calendars, m_looks);
}

void AgendaPage::askInvitation()
{
    auto *dialog = new FileDialog(this, tr("Invitation from a message"),
                                  QStandardPaths::writableLocation(QStandardPaths::DownloadLocation),
                                  tr("Messages and calendars (*.eml *.ics)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &AgendaPage::showInvitation);
    dialog->open();
}

void AgendaPage::bindInvitation()
{
    setAcceptDrops(true);
    connect(m_invitation, &InvitationCard::answered, this, &AgendaPage::answerInvitation);
    connect(m_invitation, &InvitationCard::closeAsked, this, [this] {
        m_invitation->forget();
        focusView();
    });
}

/// It goes where new entries go, when the person may edit there; else into the first calendar that they edit.
void AgendaPage::showInvitation(const QString &path)
{
    AgendaCalendarId calendar = calendarForNew(currentSpot());
    for (const CalendarLook &look : std::as_const(m_looks)) {
        if (!lookOf(m_looks, calendar).edit && look.edit && !look.absences)
            calendar = look.id;
    }
    deliver(m_gateway->receiveInvitation(path, calendar), this, [this, calendar](const Result<InvitationMail> &mail) {
        if (!mail)
            return refuse(mail.error());
        m_message->clear();
        if (view() == nullptr || m_mode == Mode::Year)
            setMode(Mode::Day);
        m_wanted = {mail->shown.entry, {}};
        goTo(mail->shown.day);
        m_invitation->showInvitation(*mail, calendar);
    });
}

void AgendaPage::answerInvitation(PersonStatus status)
{
    const QString title = m_invitation->mail().shown.title;
    deliver(m_gateway->answerInvitation(m_invitation->mail(), m_invitation->decision(status)), this,
            [this, status, title](const Result<AnsweredInvitation> &done) {
                if (!done)
                    return m_invitation->showError(done.error());
                const QString name = QFileInfo(m_invitation->mail().name).completeBaseName();
                m_invitation->forget();
                m_message->showMessage(Tone::Ok, answerWords(status, title));
                if (!done->invitation.report.gesture.isEmpty()) {
                    m_done << done->invitation.report.gesture;
                    m_undone.clear();
                }
                load();
                if (!done->reply.isEmpty())
                    saveBytes(tr("answer to %1").arg(name) + u".eml"_s, done->reply);
            });
}

} // namespace gonfalone
