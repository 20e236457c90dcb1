// The part of AgendaGateway that has files in its hands: attachments, calendar files, invitations.
#include "ui/agenda/AgendaGatewayDesk.h"

#include "core/agenda/AgendaPapers.h"
#include "core/documents/WriteFile.h"

#include <QFile>
#include <QFileInfo>
#include <QMimeDatabase>

namespace gonfalone {

namespace {

constexpr qint64 kLargestMessage = 64 * 1024 * 1024;

/// Closing a descriptor of our own on the office's file would drop the locks that SQLite holds on it.
Outcome checkFile(const Database &database, const QString &path)
{
    const QFileInfo info(path);
    if (info.isFile() && info.canonicalFilePath() != QFileInfo(database.url().path).canonicalFilePath())
        return {};
    return failure(Error::invalid(AgendaGateway::tr("«%1» cannot be read here: choose a file of its own.").arg(path)));
}

Result<QByteArray> contentOf(const Database &database, const QString &path)
{
    CHECK(checkFile(database, path));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::unavailable(AgendaGateway::tr("%1 cannot be read: %2.").arg(path, file.errorString())));
    return file.readAll();
}

} // namespace

QFuture<Result<Document>> AgendaGateway::attach(AgendaEntryId entry, const QString &path)
{
    return ask<Document>([entry, path](Desk &desk) -> Result<Document> {
        TRY(const QByteArray content, contentOf(desk.database, path));
        const QFileInfo info(path);
        const QString type = QMimeDatabase().mimeTypeForFile(info, QMimeDatabase::MatchExtension).name();
        return AgendaPapers(desk.database, desk.clock)
            .add(desk.actor, desk.keyring, entry, {info.fileName(), type, {}, content});
    });
}

QFuture<Result<QByteArray>> AgendaGateway::paper(AgendaEntryId entry, DocumentId id)
{
    return ask<QByteArray>([entry, id](Desk &desk) {
        return AgendaPapers(desk.database, desk.clock).content(desk.actor, desk.keyring, entry, id);
    });
}

QFuture<Result<QList<Document>>> AgendaGateway::detach(AgendaEntryId entry, DocumentId id)
{
    return ask<QList<Document>>([entry, id](Desk &desk) -> Result<QList<Document>> {
        AgendaPapers papers(desk.database, desk.clock);
        CHECK(papers.remove(desk.actor, desk.keyring, entry, id));
        return papers.of(desk.actor, desk.keyring, entry);
    });
}

QFuture<Result<ImportReport>> AgendaGateway::importFile(const QString &path, AgendaCalendarId calendar,
                                                        const ProgressSink &progress)
{
    return ask<ImportReport>([path, calendar, progress](Desk &desk) -> Result<ImportReport> {
        CHECK(checkFile(desk.database, path));
        return desk.service.importFile(desk.actor, desk.keyring, path, {.calendar = calendar}, progress);
    });
}

QFuture<Result<QString>> AgendaGateway::exportFile(const QString &path, AgendaCalendarId calendar, const QDate &from,
                                                   const QDate &to)
{
    return ask<QString>([path, calendar, from, to](Desk &desk) -> Result<QString> {
        TRY(const QByteArray bytes, desk.service.exportCalendar(desk.actor, desk.keyring, calendar, from, to));
        CHECK(writeFile(path, bytes));
        return path;
    });
}

QFuture<Result<InvitationMail>> AgendaGateway::receiveInvitation(const QString &path, AgendaCalendarId calendar)
{
    return ask<InvitationMail>([path, calendar](Desk &desk) -> Result<InvitationMail> {
        if (QFileInfo(path).size() > kLargestMessage)
            return failure(Error::invalid(AgendaGateway::tr("«%1» is too large for an invitation.").arg(path)));
        InvitationMail mail;
        mail.name = QFileInfo(path).fileName();
        TRY(mail.message, contentOf(desk.database, path));
        TRY(mail.shown, desk.service.receive(desk.actor, desk.keyring, mail.message, mail.name, calendar));
        if (!mail.shown.entry.isValid())
            return mail;
        // Every time of it in the days around the first one: what collides there is told before the answer.
        const QDate from = mail.shown.day.addDays(-1), to = mail.shown.day.addDays(1);
        const auto found = desk.day.conflicts(desk.actor, desk.keyring, from, to);
        for (const AgendaConflict &conflict : found ? *found : QList<AgendaConflict>()) {
            for (const AgendaItem &item : conflict.items) {
                if (item.entry == mail.shown.entry && !mail.conflicts.contains(conflict.text))
                    mail.conflicts << conflict.text;
            }
        }
        return mail;
    });
}

QFuture<Result<AnsweredInvitation>> AgendaGateway::answerInvitation(const InvitationMail &mail,
                                                                    const InvitationDecision &decision)
{
    return ask<AnsweredInvitation>([mail, decision](Desk &desk) {
        return desk.service.answer(desk.actor, desk.keyring, mail.message, mail.name, decision);
    });
}

} // namespace gonfalone
