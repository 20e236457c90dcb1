#pragma once

#include "ui/settings/SettingsSection.h"

class QComboBox;
class QLineEdit;

namespace gonfalone {

class Card;
class FactsTable;
class FilterChips;
class PersonForm;

/// Who may come in and what they are in the office: for the administrator, who sees nothing of what they work on.
class PeopleSection : public SettingsSection
{
    Q_OBJECT

public:
    explicit PeopleSection(SettingsGateway *gateway, QWidget *parent = nullptr);
    /// As the list of places says it, before the place is made.
    static QString name() { return tr("People"); }

    void refresh() override;
    FactsTable *table() const { return m_table; }
    PersonForm *person() const { return m_person; }
    FormCard *form() const { return m_form; }
    /// The password that is shown once; empty when there is none.
    QString oneTimePassword() const;

protected:
    /// A password that was told is told no longer once this place is left.
    void hideEvent(QHideEvent *event) override;

private:
    void forgetPassword();
    void buildForm();
    QWidget *buildOnce();
    void showRows();
    void add();
    void tellOnce(const QString &login, const QString &password);
    QStringList rowOf(const UserStanding &one) const;
    QString stateOf(const UserStanding &one) const;

    FilterChips *m_filter;
    FactsTable *m_table;
    PersonForm *m_person;
    FormCard *m_form;
    QLineEdit *m_login;
    QLineEdit *m_name;
    QComboBox *m_role;
    Card *m_once;
    QLineEdit *m_password;
    PeopleOverview m_seen;
    QList<UserStanding> m_shown;
    QString m_wanted; ///< the login to be chosen when the rows come
};

} // namespace gonfalone
