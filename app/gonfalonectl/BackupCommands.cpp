#include "app/gonfalonectl/Commands.h"
#include "core/backup/BackupService.h"
#include "core/backup/MoveRun.h"
#include "core/backup/RecoverRun.h"
#include "core/backup/RestoreRun.h"
#include "core/base/Text.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QLocale>

#include <cstdio>
#include <unistd.h>

namespace gonfalone::ctl {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kPassphrase = "GONFALONE_BACKUP_PASSPHRASE";

/// The percent on standard error: in one place of a terminal, else a line now and then.
ProgressSink shownProgress()
{
    return [last = -1, terminal = isatty(STDERR_FILENO) != 0](const Progress &progress) mutable {
        const int percent = progress.percent();
        if (percent != last && (terminal || percent / 10 != last / 10 || last < 0)) {
            std::fprintf(stderr, terminal ? "\r%3d %%%s" : "%d %%\n%s", percent,
                         terminal && percent == 100 ? "\n" : "");
            std::fflush(stderr);
        }
        last = percent;
        return true;
    };
}

QString sizeText(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes);
}

QJsonObject toJson(const KnownBackup &backup)
{
    return {{u"file"_s, backup.path},
            {u"size"_s, backup.size},
            {u"instant"_s, toInstantText(backup.header.instant)},
            {u"comune"_s, backup.header.comune},
            {u"engine"_s, backup.header.engine},
            {u"schema"_s, backup.header.schema},
            {u"kind"_s, backup.header.kind == BackupKind::Daily ? u"daily"_s : u"manual"_s},
            {u"encrypted"_s, backup.header.seal.isSet()},
            {u"whole"_s, backup.whole}};
}

void print(const Context &context, const KnownBackup &backup)
{
    QStringList facts{QLocale().toString(backup.header.instant.toTimeZone(context.clock.zone), QLocale::ShortFormat),
                      sizeText(backup.size)};
    if (backup.header.kind == BackupKind::Daily)
        facts << say("daily");
    if (backup.header.seal.isSet())
        facts << say("encrypted");
    facts << (backup.whole ? say("verified") : say("cut short"));
    printText(u"%1  %2"_s.arg(backup.path, facts.join(u", "_s)));
}

QJsonObject toJson(const QList<CheckedItem> &items)
{
    QJsonObject checked;
    for (const CheckedItem &item : items)
        checked.insert(item.name, item.found);
    return checked;
}

qint64 rowsOf(const BackupManifest &manifest)
{
    qint64 rows = 0;
    for (const BackedUpTable &table : manifest)
        rows += table.rows;
    return rows;
}

/// Of an encrypted backup only; asked for in no other case.
Result<QString> passphraseOf(const Context &context, const QString &file)
{
    TRY(const auto reader, BackupReader::open(file));
    if (!reader->header().seal.isSet())
        return QString();
    return context.password(say("Passphrase of the backup: "), kPassphrase);
}

Exit make(const Context &context, BackupService &service, const Actor &actor)
{
    BackupOrder order{context.arguments.value(u"to"_s), {}};
    if (context.arguments.has(u"encrypt"_s)) {
        const auto passphrase = context.password(say("Passphrase of the backup: "), kPassphrase);
        if (!passphrase)
            return refuse(context, passphrase.error());
        order.passphrase = *passphrase;
    }
    const auto made = service.make(actor, order, shownProgress());
    if (!made)
        return refuse(context, made.error());
    if (context.json())
        printJson(toJson(*made));
    else
        print(context, *made);
    return Done;
}

Exit list(const Context &context, BackupService &service, const Actor &actor)
{
    const auto backups = service.list(actor);
    if (!backups)
        return refuse(context, backups.error());
    QJsonArray rows;
    for (const KnownBackup &backup : *backups) {
        if (context.json())
            rows << toJson(backup);
        else
            print(context, backup);
    }
    if (context.json())
        printJson(rows);
    return Done;
}

Exit check(const Context &context, BackupService &service, const Actor &actor)
{
    const QString file = context.arguments.words.value(2);
    const auto passphrase = passphraseOf(context, file);
    if (!passphrase)
        return refuse(context, passphrase.error());
    const auto manifest = service.check(actor, file, *passphrase, shownProgress());
    if (!manifest)
        return refuse(context, manifest.error());
    if (context.json())
        printJson(QJsonObject{{u"tables"_s, manifest->size()}, {u"rows"_s, rowsOf(*manifest)}});
    else
        printText(say("%1 is whole: %2 rows in %3 tables.").arg(file).arg(rowsOf(*manifest)).arg(manifest->size()));
    return Done;
}

/// Who restores or recovers is asked of the data that come back, so there is no session.
Result<SignedOrder> signedOrder(const Context &context)
{
    const QString login = context.arguments.value(u"as"_s, qEnvironmentVariable("GONFALONE_LOGIN"));
    if (login.isEmpty())
        return failure(Error::invalid(say("Say who you are with --as LOGIN.")));
    TRY(const QString password, context.password(say("Password of %1: ").arg(login)));
    return SignedOrder{login, password};
}

void print(const RecoveredOffice &recovered)
{
    printText(say("The damaged file is kept in %1.").arg(recovered.aside));
    for (const SalvagedTable &table : recovered.tables) {
        const QString lost = table.isWhole() ? QString()
            : table.known > table.rows       ? say("; %1 lost").arg(table.known - table.rows)
                                             : say("; some lost, how many cannot be told");
        if (table.rows > 0 || !table.isWhole())
            printText(say("%1: %2 rows read%3").arg(table.name).arg(table.rows).arg(lost));
    }
    for (const QString &orphan : recovered.orphans)
        printText(say("left out, because what it belongs to is lost: %1").arg(orphan));
    if (recovered.auditJoined)
        printText(say("Lines of the log of operations are lost; the others were joined again, and the log says so."));
}

QJsonObject toJson(const RecoveredOffice &recovered)
{
    QJsonArray tables;
    for (const SalvagedTable &table : recovered.tables) {
        QJsonArray gaps;
        for (const auto &[first, last] : table.gaps)
            gaps << QJsonArray{first, last};
        tables << QJsonObject{
            {u"table"_s, table.name}, {u"rows"_s, table.rows}, {u"known"_s, table.known}, {u"gaps"_s, gaps}};
    }
    return {{u"aside"_s, recovered.aside},
            {u"whole"_s, recovered.isWhole()},
            {u"tables"_s, tables},
            {u"leftOut"_s, QJsonArray::fromStringList(recovered.orphans)},
            {u"auditJoined"_s, recovered.auditJoined}};
}

} // namespace

Exit runBackup(const Context &context)
{
    const QString verb = context.arguments.words.value(1);
    const bool known =
        verb.isEmpty() || verb == u"list"_s || (verb == u"check"_s && context.arguments.words.size() == 3);
    if (!known)
        return wrongUsage(context, say("Write “backup”, “backup list” or “backup check FILE”."));
    const auto session = openSession(context);
    if (!session)
        return refuse(context, session.error());
    BackupService service(*session->database, context.clock);
    if (verb.isEmpty())
        return make(context, service, session->actor);
    return verb == u"list"_s ? list(context, service, session->actor) : check(context, service, session->actor);
}

Exit runRestore(const Context &context)
{
    const QString file = context.arguments.words.value(1);
    const auto to = DatabaseUrl::parse(context.arguments.value(u"to"_s));
    if (file.isEmpty() || !to)
        return wrongUsage(context, say("“restore” needs a FILE and --to with a new place."));
    const auto passphrase = passphraseOf(context, file);
    if (!passphrase)
        return refuse(context, passphrase.error());
    const auto by = signedOrder(context);
    if (!by)
        return refuse(context, by.error());
    const ProgressSink progress = shownProgress();
    const RestoreOrder order{file, *passphrase, *to, *by, context.arguments.has(u"replace"_s)};
    const auto restored = RestoreRun(order, context.clock, progress).run();
    if (!restored)
        return refuse(context, restored.error());
    if (context.json()) {
        printJson(QJsonObject{{u"database"_s, to->display()},
                              {u"comune"_s, restored->header.comune},
                              {u"rows"_s, rowsOf(restored->manifest)},
                              {u"checked"_s, toJson(restored->checked)},
                              {u"aside"_s, restored->aside}});
        return Done;
    }
    printText(
        say("The office of %1 is restored in %2 as it was on %3, and verified.")
            .arg(restored->header.comune, to->display(),
                 QLocale().toString(restored->header.instant.toTimeZone(context.clock.zone), QLocale::ShortFormat)));
    if (!restored->aside.isEmpty())
        printText(say("The office that was there is kept in %1.").arg(restored->aside));
    return Done;
}

Exit runMove(const Context &context)
{
    const auto to = DatabaseUrl::parse(context.arguments.value(u"to"_s));
    if (!to)
        return wrongUsage(context, say("“move” needs --to with a new place."));
    const auto session = openSession(context);
    if (!session)
        return refuse(context, session.error());
    const ProgressSink progress = shownProgress();
    const auto moved = MoveRun(*session->database, *to, context.clock, progress).run(session->actor);
    if (!moved)
        return refuse(context, moved.error());
    if (context.json())
        printJson(QJsonObject{{u"database"_s, to->display()},
                              {u"tables"_s, moved->tables},
                              {u"rows"_s, moved->rows},
                              {u"bytes"_s, moved->bytes},
                              {u"resumed"_s, moved->resumed},
                              {u"checked"_s, toJson(moved->checked)}});
    else
        printText(
            say("The office is in %1 now, verified row by row (%2 rows, %3 of documents). The old place stays as it "
                "was: open the new one from now on.")
                .arg(to->display())
                .arg(moved->rows)
                .arg(sizeText(moved->bytes)));
    return Done;
}

Exit runRecover(const Context &context)
{
    const QString file = context.arguments.words.value(1);
    const auto to = DatabaseUrl::parse(context.arguments.value(u"to"_s));
    if (file.isEmpty() || !to)
        return wrongUsage(context, say("“recover” needs the damaged FILE and --to with a new file."));
    const auto by = signedOrder(context);
    if (!by)
        return refuse(context, by.error());
    const ProgressSink progress = shownProgress();
    const auto recovered = RecoverRun({file, *to, *by}, context.clock, progress).run();
    if (!recovered)
        return refuse(context, recovered.error());
    if (context.json())
        printJson(toJson(*recovered));
    else
        print(*recovered);
    return Done;
}

} // namespace gonfalone::ctl
