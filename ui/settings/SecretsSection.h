#pragma once

#include "ui/settings/SettingsSection.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;

namespace gonfalone {

class FactsTable;

/// Who can open what is sealed: the classes and their people, rights given and taken, the recovery sheet.
class SecretsSection : public SettingsSection
{
    Q_OBJECT

public:
    explicit SecretsSection(SettingsGateway *gateway, QWidget *parent = nullptr);
    /// As the list of places says it, before the place is made.
    static QString name() { return tr("Secrets"); }

    void refresh() override;
    FactsTable *table() const { return m_table; }
    FormCard *form() const { return m_form; }
    QComboBox *secretField() const { return m_secret; }
    QComboBox *personField() const { return m_person; }
    QCheckBox *writesField() const { return m_writes; }
    QLineEdit *groupsField() const { return m_groups; }
    QPushButton *grantButton() const { return m_grant; }
    QPushButton *revokeButton() const { return m_revoke; }
    QLabel *sheetWords() const { return m_sheetWords; }
    /// Makes a new sheet and writes it there.
    void printSheet(const QString &path);
    void recover();

private:
    /// What a row of the table is about.
    struct Line {
        SecretClass secret;
        QString login; ///< empty: nobody has a right to the class
    };
    void buildForm();
    void buildSheet();
    void show(const SealingOverview &seen);
    void grant();
    void revoke();
    void choosePath();

    FactsTable *m_table;
    QPushButton *m_revoke;
    FormCard *m_form;
    QComboBox *m_secret;
    QComboBox *m_person;
    QCheckBox *m_writes;
    QPushButton *m_grant;
    FormCard *m_sheet;
    QLabel *m_sheetWords;
    FormCard *m_recovery;
    QLineEdit *m_groups;
    QList<Line> m_lines;
};

} // namespace gonfalone
