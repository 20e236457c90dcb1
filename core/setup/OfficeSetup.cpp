#include "core/setup/OfficeSetup.h"

#include "core/base/MailAddress.h"
#include "core/base/Text.h"
#include "core/calendar/HolidayStore.h"
#include "core/office/OfficeStore.h"
#include "core/patrocinio/RegulationStore.h"
#include "core/rules/RuleStore.h"
#include "core/storage/Migrations.h"
#include "core/storage/Salvage.h"
#include "core/storage/Staging.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

const QString kProgram = u"gonfalone"_s; ///< who adds what a newer version brings

Result<QByteArray> resource(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::corrupt(say("The program is not complete: %1 is missing. Install it again.").arg(path)));
    return file.readAll();
}

Result<QList<Rule>> shippedRules()
{
    QList<Rule> rules;
    for (const QString &pack :
         {u":/rules/procedimento.json"_s, u":/rules/ufficio.json"_s, u":/rules/conservazione.json"_s,
          u":/rules/agenda.json"_s, u":/rules/missioni.json"_s, u":/rules/valutazione.json"_s}) {
        TRY(const QByteArray json, resource(pack));
        TRY(const QList<Rule> some, readRulePack(json));
        rules << some;
    }
    return rules;
}

Outcome loadRegulation(Transaction &tx, const Clock &clock, const QString &by)
{
    TRY(const QByteArray json, resource(u":/rules/regolamento_patrocinio.json"_s));
    TRY(const RegulationProfile profile, readRegulationProfile(json));
    return RegulationStore().addProfile(tx, profile, toInstantText(clock.now()), by);
}

/// The shipped rules that an office lacks, told by key and first day: what it has, changed or not, stays its own.
Result<QList<Rule>> missingRules(Database &db)
{
    TRY(const QList<Rule> known, RuleStore().all(db));
    TRY(QList<Rule> missing, shippedRules());
    missing.removeIf([&known](const Rule &shipped) {
        return std::any_of(known.cbegin(), known.cend(), [&shipped](const Rule &rule) {
            return rule.key == shipped.key && rule.validFrom == shipped.validFrom;
        });
    });
    return missing;
}

/// What an office made by an earlier version has not got yet.
Outcome completeOffice(Database &db, const Clock &clock)
{
    TRY(const QList<Rule> missing, missingRules(db));
    TRY(const QList<RegulationProfile> profiles, RegulationStore().profiles(db));
    if (missing.isEmpty() && !profiles.isEmpty())
        return {};
    return UnitOfWork(db).run([&](Transaction &tx) -> Outcome {
        QStringList keys;
        for (const Rule &rule : missing) {
            CHECK(RuleStore().put(tx, rule));
            keys << rule.key;
        }
        if (profiles.isEmpty()) {
            CHECK(loadRegulation(tx, clock, kProgram));
            keys << u"regulation"_s;
        }
        return AuditStore(clock).append(tx, kProgram, {u"office.complete"_s, u"rules"_s, {}, keys.join(u' ')});
    });
}

Outcome loadRules(Transaction &tx)
{
    TRY(const QList<Rule> rules, shippedRules());
    for (const Rule &rule : rules)
        CHECK(RuleStore().put(tx, rule));
    for (const QString &pack : {u":/rules/holidays.json"_s, u":/rules/patrons.json"_s}) {
        TRY(const QByteArray bytes, resource(pack));
        TRY(const QList<HolidayRule> holidays, readHolidayRules(bytes));
        for (const HolidayRule &rule : holidays)
            CHECK(HolidayStore().put(tx, rule));
    }
    return {};
}

Outcome storePatron(Transaction &tx, const OfficeSetup &setup)
{
    if (setup.patronMonth == 0)
        return {};
    HolidayRule rule;
    rule.key = u"patrono."_s + setup.comune.istatCode;
    rule.name = setup.patronName.isEmpty() ? u"Santo patrono"_s : setup.patronName;
    rule.scope = HolidayScope::Comune;
    rule.comune = setup.comune.istatCode;
    rule.month = setup.patronMonth;
    rule.day = setup.patronDay;
    rule.source = u"Santo patrono del comune"_s;
    return HolidayStore().put(tx, rule);
}

Outcome checkSetup(const OfficeSetup &setup)
{
    if (setup.comune.name.trimmed().isEmpty())
        return failure(Error::invalid(say("Give the name of the comune."), {{u"comune"_s, say("Missing.")}}));
    for (const auto &[field, address] :
         {std::pair{u"email"_s, setup.comune.address.email}, std::pair{u"pec"_s, setup.comune.address.pec}}) {
        if (!address.isEmpty() && !isMailAddress(address))
            return failure(Error::invalid(say("“%1” is no address that can be written to: correct it.").arg(address),
                                          {{field, say("Not an address.")}}));
    }
    if (setup.patronMonth != 0 && !QDate(2024, setup.patronMonth, setup.patronDay).isValid())
        return failure(Error::invalid(say("The patron saint's day is not a day of the year."),
                                      {{u"patron"_s, say("Not a day.")}}));
    return {};
}

} // namespace

Result<std::unique_ptr<Database>> createOffice(const DatabaseUrl &url, const OfficeSetup &setup, const Clock &clock)
{
    CHECK(checkSetup(setup));
    const bool fresh = url.engine == Engine::Sqlite && !QFileInfo::exists(url.path);
    TRY(std::unique_ptr<Database> db, Database::open(url, true));
    CHECK(refuseStaging(*db));
    CHECK(migrate(*db, toInstantText(clock.now())));
    const auto made = UnitOfWork(*db).run([&](Transaction &tx) -> Outcome {
        if (OfficeStore().comune(*db))
            return failure(Error::conflict(
                say("%1 holds an office already: sign in instead, or choose another place.").arg(url.display())));
        CHECK(loadRules(tx));
        CHECK(loadRegulation(tx, clock, setup.adminLogin));
        CHECK(storePatron(tx, setup));
        CHECK(OfficeStore().putComune(tx, setup.comune));
        for (const OfficeHolder &holder : setup.holders)
            CHECK(OfficeStore().addHolder(tx, holder));
        CHECK(AccessService(*db, clock)
                  .addFirstUser(tx, setup.adminLogin, setup.adminName, setup.adminPassword, setup.adminRoles));
        return AuditStore(clock).append(tx, setup.adminLogin, {u"office.create"_s, u"comune"_s, setup.comune.name, {}});
    });
    if (!made) {
        db.reset();
        if (fresh) {
            for (const QString &suffix : {u""_s, u"-wal"_s, u"-shm"_s})
                QFile::remove(url.path + suffix);
        }
        return failure(made.error());
    }
    return db;
}

namespace {

/// What to say of a SQLite file that gave such an error: a damaged office is kept aside before anything touches it.
Error damaged(const DatabaseUrl &url, const Error &error)
{
    if (error.kind != ErrorKind::Corrupt || url.engine != Engine::Sqlite || !isDamagedOffice(url.path))
        return error;
    const auto aside = keepAside(url.path);
    if (!aside)
        return aside.error();
    return Error::corrupt(
        say("%1 is damaged; a copy of it is kept in %2. Restore the latest backup, or read what can be read with "
            "“gonfalonectl recover %1 --to NEWFILE”.")
            .arg(url.display(), QDir::toNativeSeparators(*aside)),
        error.detail);
}

Result<std::unique_ptr<Database>> openSound(const DatabaseUrl &url, const Clock &clock)
{
    TRY(std::unique_ptr<Database> db, Database::open(url));
    CHECK(refuseStaging(*db));
    if (const auto checked = checkSchema(*db); !checked) {
        if (checked.error().kind != ErrorKind::Unavailable)
            return failure(checked.error());
        if (db->isGuarded())
            return failure(Error::unavailable(
                say("%1 was made by an older version of Gonfalone: who owns the server must run “gonfalonectl server init” on it.")
                    .arg(url.display())));
        CHECK(migrate(*db, toInstantText(clock.now())));
    }
    // A setup that was interrupted leaves the tables and nothing in them.
    if (const auto comune = OfficeStore().comune(*db); !comune && comune.error().kind == ErrorKind::NotFound)
        return failure(Error::notFound(
            say("There is no office in %1: make one with “init”, or choose another place.").arg(url.display())));
    if (!db->isGuarded()) // there “server init” does it
        CHECK(completeOffice(*db, clock));
    return db;
}

} // namespace

Result<std::unique_ptr<Database>> openOffice(const DatabaseUrl &url, const Clock &clock)
{
    // A file that lost its end is found at once, not when somebody asks for what was there.
    if (url.engine == Engine::Sqlite && looksCutShort(url.path) && isDamagedOffice(url.path))
        return failure(
            damaged(url, Error::corrupt(say("%1 is damaged: restore the latest backup.").arg(url.display()))));
    auto opened = openSound(url, clock);
    if (!opened)
        return failure(damaged(url, opened.error()));
    return opened;
}

} // namespace gonfalone
