#include "core/backup/BackupService.h"

#include "core/backup/BackupWriter.h"
#include "core/backup/Rotation.h"
#include "core/backup/RowCodec.h"
#include "core/base/Text.h"
#include "core/office/OfficeStore.h"
#include "core/storage/Migrations.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#include <algorithm>

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

const QString kProgram = u"gonfalone"_s; ///< who makes the daily backup
const QString kSuffix = u".gonfalone"_s;

QString defaultFolder(const DatabaseUrl &url)
{
    if (url.engine == Engine::Sqlite)
        return QFileInfo(url.path).absolutePath() + u"/backup"_s;
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/gonfalone/backup-"_s + url.path;
}

Outcome makeFolder(const QString &folder)
{
    if (QDir().mkpath(folder))
        return {};
    return failure(Error::unavailable(
        say("The folder of the backups %1 cannot be made: choose another one in the settings, or connect the disk.")
            .arg(QDir::toNativeSeparators(folder))));
}

/// There nobody who signs in sees every row.
Outcome mayRead(const Database &db)
{
    if (!db.isGuarded())
        return {};
    return failure(Error::unavailable(
        say("%1 keeps everybody's rights itself, so no person's sign-in sees all of it: whoever runs the server makes "
            "the backups there (docs/server.md).")
            .arg(db.url().display())));
}

} // namespace

Result<QString> BackupService::folder()
{
    TRY(const BackupSettings settings, m_store.settings(m_db));
    return settings.folder.isEmpty() ? defaultFolder(m_db.url()) : settings.folder;
}

QString BackupService::newPath(const QString &folder, BackupKind kind) const
{
    const QString moment = m_clock.now().toTimeZone(m_clock.zone).toString(u"yyyy-MM-dd-HHmmss"_s);
    const QString name = u"backup-"_s + moment + (kind == BackupKind::Daily ? u"-daily"_s : QString());
    QString path = folder + u'/' + name + kSuffix;
    for (int n = 2; QFileInfo::exists(path); ++n)
        path = u"%1/%2-%3%4"_s.arg(folder, name).arg(n).arg(kSuffix);
    return path;
}

/// The audit line comes first, so that the backup holds it too.
Result<BackupService::Plan> BackupService::planFor(const QString &by, const QString &path, BackupKind kind,
                                                   const BackupSeal &seal)
{
    Plan plan{path, {}, {}};
    TRY(const Comune comune, OfficeStore().comune(m_db));
    TRY(plan.fileKey, newFileKey());
    TRY(const QString office, UnitOfWork(m_db).run([&](Transaction &tx) -> Result<QString> {
        TRY(const QString identity, m_store.officeIdentity(tx));
        CHECK(m_audit.append(tx, by, {u"office.backup"_s, u"backup"_s, QFileInfo(path).fileName(), {}}));
        return identity;
    }));
    const QString engine = m_db.engine() == Engine::Sqlite ? u"sqlite"_s : u"postgresql"_s;
    plan.header = {office,
                   comune.name,
                   engine,
                   currentSchemaVersion(),
                   QCoreApplication::applicationVersion(),
                   m_clock.now(),
                   kind,
                   seal,
                   seal.isSet() ? sealFileKey(seal, plan.fileKey) : plan.fileKey};
    return plan;
}

Result<KnownBackup> BackupService::write(const Plan &plan, const ProgressSink &progress)
{
    TRY(const auto out, SealedWriter::create(plan.path, toJson(plan.header), plan.fileKey));
    TRY(const qint64 size, databaseSize(m_db));
    BackupManifest written;
    {
        // Half of the way is the writing, the other half the reading back.
        TRY(const auto snapshot, Snapshot::open(m_db));
        BackupWriter writer(*out, progress, size * 2);
        TRY(written, writer.write(*snapshot));
    }
    CHECK(out->close());
    const qint64 bytes = out->written();
    TRY(const auto reader, BackupReader::open(out->partPath()));
    CHECK(reader->unlockWith(plan.fileKey));
    const ProgressSink second = [&](const Progress &half) {
        return !progress || progress({half.total + half.done, half.total * 2});
    };
    TRY(const BackupManifest found, verifyBackup(*reader, second));
    if (found != written)
        return failure(Error::corrupt(
            say("«%1» did not come out as it was written: check the disk, and choose another folder.").arg(plan.path)));
    CHECK(out->publish());
    return KnownBackup{plan.path, bytes, plan.header, true};
}

Result<KnownBackup> BackupService::make(const Actor &actor, const BackupOrder &order, const ProgressSink &progress)
{
    CHECK(actor.require(Permission::BackUpOffice));
    CHECK(mayRead(m_db));
    TRY(const BackupSettings settings, m_store.settings(m_db));
    BackupSeal seal = settings.seal;
    if (order.passphrase) {
        TRY(seal, sealFor(*order.passphrase));
    }
    QString path = order.path.isEmpty() ? QString() : QDir().absoluteFilePath(order.path);
    if (path.isEmpty()) {
        TRY(const QString place, folder());
        CHECK(makeFolder(place));
        path = newPath(place, BackupKind::Manual);
    }
    TRY(const Plan plan, planFor(actor.login, path, BackupKind::Manual, seal));
    return write(plan, progress);
}

Result<std::optional<KnownBackup>> BackupService::makeDaily(const ProgressSink &progress)
{
    if (m_db.isGuarded())
        return std::optional<KnownBackup>();
    TRY(const BackupSettings settings, m_store.settings(m_db));
    TRY(const QDate last, m_store.lastDaily(m_db));
    if (!settings.daily || (last.isValid() && last >= m_clock.today()))
        return std::optional<KnownBackup>();
    TRY(const QString place, folder());
    CHECK(makeFolder(place));
    TRY(const Plan plan, planFor(kProgram, newPath(place, BackupKind::Daily), BackupKind::Daily, settings.seal));
    TRY(const KnownBackup made, write(plan, progress));
    CHECK(UnitOfWork(m_db).run([&](Transaction &tx) { return m_store.putLastDaily(tx, m_clock.today()); }));
    CHECK(thinOut(place, plan.header.office));
    return std::optional<KnownBackup>(made);
}

QList<KnownBackup> BackupService::found(const QString &folder) const
{
    QList<KnownBackup> backups;
    for (const QFileInfo &file : QDir(folder).entryInfoList({u"*"_s + kSuffix}, QDir::Files)) {
        const auto reader = BackupReader::open(file.absoluteFilePath());
        if (reader)
            backups << KnownBackup{file.absoluteFilePath(), file.size(), (*reader)->header(), (*reader)->isWhole()};
    }
    std::stable_sort(backups.begin(), backups.end(), [](const KnownBackup &one, const KnownBackup &other) {
        return one.header.instant > other.header.instant;
    });
    return backups;
}

Outcome BackupService::thinOut(const QString &folder, const QString &office) const
{
    QList<KnownBackup> daily = found(folder);
    // What is not whole never takes the place of one that is, and what somebody asked for is never thrown away.
    daily.removeIf([&office](const KnownBackup &backup) {
        return backup.header.kind != BackupKind::Daily || backup.header.office != office || !backup.whole;
    });
    QList<QDate> days;
    for (const KnownBackup &backup : std::as_const(daily))
        days << m_clock.dateOf(backup.header.instant);
    for (const int index : outlived(days)) {
        if (!QFile::remove(daily.at(index).path))
            return failure(Error::unavailable(
                say("An old backup cannot be deleted: %1. Check the rights on its folder.").arg(daily.at(index).path)));
    }
    return {};
}

Result<QList<KnownBackup>> BackupService::list(const Actor &actor)
{
    CHECK(actor.require(Permission::BackUpOffice));
    TRY(const QString place, folder());
    return found(place);
}

Result<BackupManifest> BackupService::check(const Actor &actor, const QString &path, const QString &passphrase,
                                            const ProgressSink &progress)
{
    CHECK(actor.require(Permission::BackUpOffice));
    TRY(const auto reader, BackupReader::open(path));
    CHECK(reader->unlock(passphrase));
    return verifyBackup(*reader, progress);
}

Result<BackupSettings> BackupService::settings(const Actor &actor)
{
    CHECK(actor.require(Permission::BackUpOffice));
    return m_store.settings(m_db);
}

Result<BackupSettings> BackupService::saveSettings(const Actor &actor, const BackupSettings &wanted,
                                                   const std::optional<QString> &passphrase)
{
    CHECK(actor.require(Permission::BackUpOffice));
    CHECK(mayRead(m_db));
    BackupSettings settings = wanted;
    settings.folder = wanted.folder.trimmed();
    if (!settings.folder.isEmpty() && !QDir::isAbsolutePath(settings.folder))
        return failure(Error::invalid(say("Give the folder of the backups with its whole path."),
                                      {{u"folder"_s, say("Not a whole path.")}}));
    if (passphrase && passphrase->isEmpty())
        settings.seal = {};
    if (passphrase && !passphrase->isEmpty()) {
        TRY(settings.seal, sealFor(*passphrase));
    }
    CHECK(UnitOfWork(m_db).run([&](Transaction &tx) -> Outcome {
        CHECK(m_store.putSettings(tx, settings));
        const QString facts = u"%1 %2"_s.arg(settings.daily ? u"daily"_s : u"on demand"_s,
                                             settings.seal.isSet() ? u"encrypted"_s : u"plain"_s);
        return m_audit.append(tx, actor.login, {u"backup.settings"_s, u"backup"_s, settings.folder, facts});
    }));
    return settings;
}

Result<BackupManifest> verifyBackup(BackupReader &reader, const ProgressSink &progress)
{
    return reader.read({}, [&](qint64 position) { return tell({position, reader.size()}, progress); });
}

} // namespace gonfalone
