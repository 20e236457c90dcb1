#include "core/backup/BackupStore.h"

#include <QUuid>

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

const QString kIdentity = u"office.identity"_s;
const QString kFolder = u"backup.folder"_s;
const QString kDaily = u"backup.daily"_s;
const QString kSeal = u"backup.seal"_s;
const QString kLastDaily = u"backup.last_daily"_s;
const QString kOff = u"off"_s;

} // namespace

Result<QString> BackupStore::value(Database &db, const QString &key) const
{
    QString found;
    CHECK(db.read(u"SELECT value FROM setting WHERE key = ?"_s, {key},
                  [&found](const Row &row) { found = row.text(0); }));
    return found;
}

Outcome BackupStore::put(Transaction &tx, const QString &key, const QString &value) const
{
    CHECK(tx.database().write(tx,
                              u"INSERT INTO setting (key, value) VALUES (?, ?) "
                              "ON CONFLICT (key) DO UPDATE SET value = excluded.value, version = setting.version + 1"_s,
                              {key, value}));
    return {};
}

Result<QString> BackupStore::officeIdentity(Transaction &tx) const
{
    TRY(QString identity, knownIdentity(tx.database()));
    if (!identity.isEmpty())
        return identity;
    identity = QUuid::createUuid().toString(QUuid::WithoutBraces);
    CHECK(put(tx, kIdentity, identity));
    return identity;
}

Result<QString> BackupStore::knownIdentity(Database &db) const
{
    return value(db, kIdentity);
}

Result<BackupSettings> BackupStore::settings(Database &db) const
{
    BackupSettings settings;
    TRY(settings.folder, value(db, kFolder));
    TRY(const QString daily, value(db, kDaily));
    settings.daily = daily != kOff;
    TRY(const QString seal, value(db, kSeal));
    settings.seal = sealFromText(seal);
    return settings;
}

Outcome BackupStore::putSettings(Transaction &tx, const BackupSettings &settings) const
{
    CHECK(put(tx, kFolder, settings.folder));
    CHECK(put(tx, kDaily, settings.daily ? u"on"_s : kOff));
    return put(tx, kSeal, toText(settings.seal));
}

Result<QDate> BackupStore::lastDaily(Database &db) const
{
    TRY(const QString day, value(db, kLastDaily));
    return QDate::fromString(day, Qt::ISODate);
}

Outcome BackupStore::putLastDaily(Transaction &tx, const QDate &day) const
{
    return put(tx, kLastDaily, day.toString(Qt::ISODate));
}

} // namespace gonfalone
