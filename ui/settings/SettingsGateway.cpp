#include "ui/settings/SettingsGatewayAsk.h"

#include "core/base/Text.h"
#include "core/documents/WriteFile.h"
#include "core/setup/OfficeSetup.h"

#include <QFile>

#include <algorithm>

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {
constexpr int kCasesOffered = 60;
}

SettingsGateway::SettingsGateway(WorkThread &thread, std::function<Database *()> database, const Clock &clock,
                                 const Actor &actor, const DatabaseUrl &place, QObject *parent)
    : OfficeGateway(thread, std::move(database), clock, actor, parent), m_place(place)
{}

QFuture<Result<Comune>> SettingsGateway::comune()
{
    return ask<Comune>([](Services &s) { return s.office.comune(s.actor); });
}

QFuture<Result<Comune>> SettingsGateway::saveComune(const Comune &edited)
{
    return ask<Comune>([edited](Services &s) { return s.office.saveComune(s.actor, edited); });
}

QFuture<Result<QList<OfficeHolder>>> SettingsGateway::holders()
{
    return ask<QList<OfficeHolder>>([](Services &s) { return s.office.holders(s.actor); });
}

QFuture<Result<OfficeHolder>> SettingsGateway::appoint(const OfficeHolder &wanted)
{
    return ask<OfficeHolder>([wanted](Services &s) { return s.office.appoint(s.actor, wanted); });
}

QFuture<Result<OfficeHolder>> SettingsGateway::endHolder(const OfficeHolder &seen, const QDate &lastDay)
{
    return ask<OfficeHolder>(
        [seen, lastDay](Services &s) { return s.office.endHolder(s.actor, seen.id, seen.version, lastDay); });
}

QFuture<Result<QList<Rule>>> SettingsGateway::rules()
{
    return ask<QList<Rule>>([](Services &s) { return s.office.rules(s.actor); });
}

QFuture<Result<Rule>> SettingsGateway::addRule(const Rule &wanted, const QDate &seen)
{
    return ask<Rule>([wanted, seen](Services &s) { return s.office.addRule(s.actor, wanted, seen); });
}

QFuture<Result<QList<HolidayRule>>> SettingsGateway::holidays()
{
    return ask<QList<HolidayRule>>([](Services &s) { return s.office.holidays(s.actor); });
}

QFuture<Result<HolidayRule>> SettingsGateway::addHoliday(const HolidayRule &wanted)
{
    return ask<HolidayRule>([wanted](Services &s) { return s.office.addHoliday(s.actor, wanted); });
}

QFuture<Result<QList<TemplateName>>> SettingsGateway::templates()
{
    return ask<QList<TemplateName>>([](Services &s) { return s.templates.names(s.actor); });
}

QFuture<Result<TemplateDossier>> SettingsGateway::openTemplate(const QString &key)
{
    return ask<TemplateDossier>([key](Services &s) -> Result<TemplateDossier> {
        TemplateDossier dossier;
        TRY(dossier.fields, s.templates.fields(s.actor, key));
        TRY(dossier.versions, s.templates.versions(s.actor, key));
        TRY(dossier.unsaved, s.templates.unsaved(s.actor, key));
        return dossier;
    });
}

QFuture<Result<TextTemplate>> SettingsGateway::saveTemplate(const TextTemplate &wanted, TextTemplateId seen)
{
    return ask<TextTemplate>([wanted, seen](Services &s) { return s.templates.save(s.actor, wanted, seen); });
}

QFuture<Result<TextTemplate>> SettingsGateway::restoreTemplate(const QString &key, TextTemplateId old,
                                                               const QDate &from, TextTemplateId seen)
{
    return ask<TextTemplate>(
        [key, old, from, seen](Services &s) { return s.templates.restore(s.actor, key, old, from, seen); });
}

QFuture<Result<DraftDocument>> SettingsGateway::preview(const QString &key, const QString &html, const QString &label)
{
    return ask<DraftDocument>(
        [key, html, label](Services &s) { return s.templates.preview(s.actor, key, html, label); });
}

QFuture<Result<QList<CaseFile>>> SettingsGateway::cases(const QString &key)
{
    return ask<QList<CaseFile>>([key](Services &s) -> Result<QList<CaseFile>> {
        if (!s.actor.may(Permission::InvestigatePatrocinio) || !s.actor.may(Permission::ViewPatrocini))
            return QList<CaseFile>();
        const auto letter = std::find_if(kLetters.begin(), kLetters.end(), [&key](const LetterRow &row) {
            return key == QLatin1String(row.templateName);
        });
        if (!key.startsWith(u"delibera_"_s) && letter == kLetters.end())
            return QList<CaseFile>(); // of no case: it is looked at on the examples
        CaseQuery fitting, others;
        for (const PatrocinioState state : kPatrocinioStates) {
            const bool fits = letter == kLetters.end() ? state != PatrocinioState::Received : letter->fits(state);
            if (fits)
                fitting.states << stateKey(state);
            else if (letter != kLetters.end())
                others.states << stateKey(state);
        }
        QList<CaseFile> rows;
        for (CaseQuery *query : {&fitting, &others}) {
            if (query->states.isEmpty())
                continue;
            query->limit = kCasesOffered / (query == &fitting ? 1 : 2);
            TRY(const CaseListPage page, s.patrocini.list(s.actor, *query));
            rows += page.rows;
        }
        return rows;
    });
}

QFuture<Result<QList<Reading>>> SettingsGateway::readings()
{
    return ask<QList<Reading>>([](Services &s) { return s.office.readings(s.actor); });
}

QFuture<Result<Regulations>> SettingsGateway::regulations()
{
    return ask<Regulations>([](Services &s) { return s.regulation.regulations(s.actor); });
}

QFuture<Result<RegulationProfile>> SettingsGateway::saveRegulation(const RegulationProfile &wanted, qint64 seen)
{
    return ask<RegulationProfile>([wanted, seen](Services &s) { return s.regulation.save(s.actor, wanted, seen); });
}

QFuture<Result<RegulationProfile>> SettingsGateway::importRegulation(const QString &path)
{
    return ask<RegulationProfile>([path](Services &s) -> Result<RegulationProfile> {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return failure(Error::invalid(say("%1 cannot be read: %2.").arg(path, file.errorString())));
        return s.regulation.fromFile(s.actor, file.readAll());
    });
}

QFuture<Outcome> SettingsGateway::exportRegulation(const QDate &validFrom, const QString &path)
{
    return ask<void>([validFrom, path](Services &s) -> Outcome {
        TRY(const QByteArray json, s.regulation.toFile(s.actor, validFrom));
        return writeFile(path, json);
    });
}

QFuture<Result<QList<StoredBlackout>>> SettingsGateway::blackouts()
{
    return ask<QList<StoredBlackout>>([](Services &s) { return s.regulation.blackouts(s.actor); });
}

QFuture<Result<StoredBlackout>> SettingsGateway::addBlackout(const StoredBlackout &wanted)
{
    return ask<StoredBlackout>([wanted](Services &s) { return s.regulation.addBlackout(s.actor, wanted); });
}

QFuture<Result<StoredBlackout>> SettingsGateway::changeBlackout(const StoredBlackout &seen,
                                                                const StoredBlackout &wanted, const QString &reason)
{
    return ask<StoredBlackout>(
        [seen, wanted, reason](Services &s) { return s.regulation.changeBlackout(s.actor, seen, wanted, reason); });
}

QFuture<Outcome> SettingsGateway::removeBlackout(const StoredBlackout &seen, const QString &reason)
{
    return ask<void>([seen, reason](Services &s) { return s.regulation.removeBlackout(s.actor, seen, reason); });
}

QFuture<Result<QList<RegisterYear>>> SettingsGateway::registers()
{
    return ask<QList<RegisterYear>>([](Services &s) { return s.regulation.registers(s.actor); });
}

QFuture<Result<QString>> SettingsGateway::unsaved(const QString &key)
{
    return ask<QString>([key](Services &s) { return s.templates.unsaved(s.actor, key); });
}

QFuture<Outcome> SettingsGateway::keepUnsaved(const QString &key, const QString &html)
{
    return ask<void>([key, html](Services &s) { return s.templates.keepUnsaved(s.actor, key, html); });
}

QFuture<Result<QList<Phrase>>> SettingsGateway::phrases()
{
    return ask<QList<Phrase>>([](Services &s) { return s.templates.phrases(s.actor); });
}

QFuture<Result<Phrase>> SettingsGateway::savePhrase(const Phrase &phrase)
{
    return ask<Phrase>([phrase](Services &s) { return s.templates.savePhrase(s.actor, phrase); });
}

QFuture<Outcome> SettingsGateway::dropPhrase(const Phrase &seen, const QString &reason)
{
    return ask<void>([seen, reason](Services &s) { return s.templates.dropPhrase(s.actor, seen, reason); });
}

QFuture<Result<SealingOverview>> SettingsGateway::secrets()
{
    return ask<SealingOverview>([](Services &s) { return s.sealing.overview(s.actor, s.keyring); });
}

QFuture<Outcome> SettingsGateway::grantSecret(SecretClass secret, const QString &login, bool writes)
{
    return ask<void>(
        [secret, login, writes](Services &s) { return s.sealing.grant(s.actor, s.keyring, secret, login, writes); });
}

QFuture<Outcome> SettingsGateway::revokeSecret(SecretClass secret, const QString &login)
{
    return ask<void>([secret, login](Services &s) { return s.sealing.revoke(s.actor, s.keyring, secret, login); });
}

QFuture<Result<RecoverySheet>> SettingsGateway::newRecoverySheet(const QString &path)
{
    return ask<RecoverySheet>(
        [path](Services &s) { return printRecoverySheet(s.db, s.actor, s.keyring, s.clock, path); });
}

QFuture<Result<QList<SecretClass>>> SettingsGateway::recoverSecrets(const QString &typed)
{
    return ask<QList<SecretClass>>([typed](Services &s) { return s.sealing.recover(s.actor, s.keyring, typed); });
}

QFuture<Result<BackupOverview>> SettingsGateway::backups()
{
    return ask<BackupOverview>([](Services &s) -> Result<BackupOverview> {
        BackupOverview seen;
        TRY(seen.settings, s.backups.settings(s.actor));
        TRY(seen.folder, s.backups.folder());
        TRY(seen.backups, s.backups.list(s.actor));
        return seen;
    });
}

QFuture<Result<BackupSettings>> SettingsGateway::saveBackupSettings(const BackupSettings &settings,
                                                                    const std::optional<QString> &passphrase)
{
    return ask<BackupSettings>(
        [settings, passphrase](Services &s) { return s.backups.saveSettings(s.actor, settings, passphrase); });
}

std::function<Result<KnownBackup>(const ProgressSink &)> SettingsGateway::backUpJob() const
{
    return [place = m_place, clock = clock(), seen = actor()](const ProgressSink &progress) -> Result<KnownBackup> {
        TRY(const auto db, openOffice(place, clock));
        TRY(const Actor actor, AccessService(*db, clock).refresh(seen));
        return BackupService(*db, clock).make(actor, {}, progress);
    };
}

} // namespace gonfalone
