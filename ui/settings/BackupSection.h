#pragma once

#include "ui/settings/SettingsSection.h"

class QCheckBox;
class QLineEdit;
class QProgressBar;

namespace gonfalone {

class BackupRun;
class FactsTable;

/// The backups of the office: those that are there, how they are made, and the way back to a new place.
class BackupSection : public SettingsSection
{
    Q_OBJECT

public:
    explicit BackupSection(SettingsGateway *gateway, QWidget *parent = nullptr);
    /// As the list of places says it, before the place is made.
    static QString name() { return tr("Backup"); }

    void refresh() override;
    bool isCalm() const override;
    FactsTable *table() const { return m_table; }
    FormCard *form() const { return m_form; }
    FormCard *restoreForm() const { return m_restore; }
    BackupRun *run() const { return m_run; }
    QPushButton *backUpButton() const { return m_now; }

private:
    QWidget *buildNow();
    void buildForm();
    void buildRestore();
    QWidget *withChooser(QLineEdit *field, const QString &name, const std::function<void()> &choose);
    void show(const BackupOverview &seen);
    void backUp();
    void check();
    void restore();
    void save();
    void chooseFolder();
    void chooseFile();
    void begin();
    void ended(const Result<QString> &result);

    FactsTable *m_table;
    BackupRun *m_run;
    QPushButton *m_now;
    QPushButton *m_check;
    QPushButton *m_cancel;
    QProgressBar *m_bar;
    FormCard *m_form;
    QLineEdit *m_folder;
    QCheckBox *m_daily;
    QCheckBox *m_encrypt;
    QLineEdit *m_passphrase;
    FormCard *m_restore;
    QLineEdit *m_file;
    QLineEdit *m_place;
    QLineEdit *m_filePassphrase;
    QLineEdit *m_password;
    BackupOverview m_seen;
};

} // namespace gonfalone
