#pragma once

#include "core/access/ReadLog.h"
#include "core/backup/BackupService.h"
#include "core/office/OfficeService.h"
#include "core/patrocinio/RegulationService.h"
#include "core/patrocinio/TemplateService.h"
#include "core/privacy/PersonalData.h"
#include "core/setup/RecoveryPaper.h"
#include "ui/desk/Deliver.h"
#include "ui/desk/OfficeGateway.h"

#include <optional>

namespace gonfalone {

/// A template as the editor opens it, read in one go.
struct TemplateDossier {
    TemplateFields fields;
    QList<TextTemplate> versions; ///< newest first, the shipped one last
    QString unsaved;              ///< what this person typed and did not save
};

/// The backups as their place shows them, read in one go.
struct BackupOverview {
    BackupSettings settings;
    QString folder; ///< where they go, also when the settings name none
    QList<KnownBackup> backups;
};

/// The people of the office, as who manages them sees them, read in one go.
struct PeopleOverview {
    QList<UserStanding> people;
    QStringList assessori; ///< in office today, for whom somebody may work
};

/// The way from the settings to their services: every call runs on the thread of the database and comes back as a
/// future; continue with `deliver(future, this, …)`. Every call asks for the actor again first.
class SettingsGateway : public OfficeGateway
{
    Q_OBJECT

public:
    SettingsGateway(WorkThread &thread, std::function<Database *()> database, const Clock &clock, const Actor &actor,
                    const DatabaseUrl &place, QObject *parent = nullptr);

    const DatabaseUrl &place() const { return m_place; }
    QFuture<Result<Comune>> comune();
    QFuture<Result<Comune>> saveComune(const Comune &edited);
    QFuture<Result<QList<OfficeHolder>>> holders();
    QFuture<Result<OfficeHolder>> appoint(const OfficeHolder &wanted);
    QFuture<Result<OfficeHolder>> endHolder(const OfficeHolder &seen, const QDate &lastDay);
    QFuture<Result<QList<Rule>>> rules();
    QFuture<Result<Rule>> addRule(const Rule &wanted, const QDate &seen);
    QFuture<Result<QList<Reading>>> readings();
    QFuture<Result<QList<HolidayRule>>> holidays();
    QFuture<Result<HolidayRule>> addHoliday(const HolidayRule &wanted);

    QFuture<Result<Regulations>> regulations();
    QFuture<Result<RegulationProfile>> saveRegulation(const RegulationProfile &wanted, qint64 seen);
    /// Reads a file, checks it, saves nothing.
    QFuture<Result<RegulationProfile>> importRegulation(const QString &path);
    QFuture<Outcome> exportRegulation(const QDate &validFrom, const QString &path);
    QFuture<Result<QList<StoredBlackout>>> blackouts();
    QFuture<Result<StoredBlackout>> addBlackout(const StoredBlackout &wanted);
    QFuture<Result<StoredBlackout>> changeBlackout(const StoredBlackout &seen, const StoredBlackout &wanted,
                                                   const QString &reason);
    QFuture<Outcome> removeBlackout(const StoredBlackout &seen, const QString &reason);
    QFuture<Result<QList<RegisterYear>>> registers();

    QFuture<Result<QList<TemplateName>>> templates();
    QFuture<Result<TemplateDossier>> openTemplate(const QString &key);
    QFuture<Result<TextTemplate>> saveTemplate(const TextTemplate &wanted, TextTemplateId seen);
    QFuture<Result<TextTemplate>> restoreTemplate(const QString &key, TextTemplateId old, const QDate &from,
                                                  TextTemplateId seen);
    QFuture<Result<DraftDocument>> preview(const QString &key, const QString &html, const QString &label);
    /// Cases on which a template may be looked at, those in the states of its letter first; none for whoever has no
    /// right to drafts.
    QFuture<Result<QList<CaseFile>>> cases(const QString &key);
    /// What was typed and not saved, of a template or of another place of the settings.
    QFuture<Result<QString>> unsaved(const QString &key);
    QFuture<Outcome> keepUnsaved(const QString &key, const QString &html);
    QFuture<Result<QList<Phrase>>> phrases();
    QFuture<Result<Phrase>> savePhrase(const Phrase &phrase);
    QFuture<Outcome> dropPhrase(const Phrase &seen, const QString &reason);

    QFuture<Result<SealingOverview>> secrets();
    QFuture<Outcome> grantSecret(SecretClass secret, const QString &login, bool writes);
    QFuture<Outcome> revokeSecret(SecretClass secret, const QString &login);
    /// Makes a new recovery sheet and writes it as a PDF.
    QFuture<Result<RecoverySheet>> newRecoverySheet(const QString &path);
    QFuture<Result<QList<SecretClass>>> recoverSecrets(const QString &typed);

    QFuture<Result<PeopleOverview>> people();
    /// The password that is told once.
    QFuture<Result<QString>> addPerson(const QString &login, const QString &name, const QList<Role> &roles);
    QFuture<Result<User>> renamePerson(const QString &login, const QString &name);
    QFuture<Result<User>> grantRole(const QString &login, Role role, const QDate &from, const QDate &to);
    QFuture<Result<User>> takeRole(const QString &login, Role role);
    QFuture<Result<User>> setAssessore(const QString &login, const QString &person, bool granted);
    QFuture<Result<User>> setDisabled(const QString &login, bool disabled);
    QFuture<Result<QString>> resetPassword(const QString &login);
    QFuture<Result<User>> setPassword(const QString &login, const QString &password);

    QFuture<Result<QList<ReadLine>>> readings(const ReadQuery &query);
    /// Writes the same lines, all of them, as a table.
    QFuture<Outcome> exportReadings(const ReadQuery &query, const QString &path);

    QFuture<Result<QList<Person>>> persons(const QString &words);
    QFuture<Result<ErasurePreview>> erasurePreview(ContactId contact);
    QFuture<Result<Erasure>> erasePerson(const ErasureOrder &order);
    QFuture<Result<StaffErasure>> staffErasurePreview(StaffPersonId person);
    QFuture<Result<StaffErasure>> eraseStaff(StaffPersonId person, const QString &request);
    /// The copy of everything, as a ZIP, and the answer that tells what was erased, as a PDF.
    QFuture<Outcome> writePersonalData(const Person &person, const QString &path);
    QFuture<Outcome> writeAnswer(const Erasure &erasure, const QString &path);
    /// The answer where nothing may go: with the reasons.
    QFuture<Outcome> writeRefusal(const ErasureOrder &order, const QString &path);

    QFuture<Result<BackupOverview>> backups();
    QFuture<Result<BackupSettings>> saveBackupSettings(const BackupSettings &settings,
                                                       const std::optional<QString> &passphrase);
    /// The making of a backup, to be run on another thread: it opens a connection of its own.
    std::function<Result<KnownBackup>(const ProgressSink &)> backUpJob() const;

private:
    struct Services;
    template <typename T, typename F>
    QFuture<Result<T>> ask(F work);
    template <typename T>
    QFuture<Outcome> printed(QFuture<Result<T>> read, const QString &path, Result<QByteArray> (*print)(const T &));

    DatabaseUrl m_place; ///< for what runs on a connection of its own
    WorkThread m_aside;  ///< prints and writes
};

} // namespace gonfalone
