#pragma once

#include "ui/settings/SettingsGateway.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace gonfalone {

class DateField;
class FactsTable;
class FormCard;

/// What may be changed of one person of the office: name, roles with their days, whose secretariat, access, password.
class PersonForm : public QWidget
{
    Q_OBJECT

public:
    explicit PersonForm(SettingsGateway *gateway, QWidget *parent = nullptr);

    /// Shows a person, or nobody (an invalid id).
    void show(const UserStanding &person, const QStringList &assessori);
    FormCard *card() const { return m_card; }
    FactsTable *roles() const { return m_roles; }
    QPushButton *resetButton() const { return m_reset; }
    QPushButton *accessButton() const { return m_access; }

signals:
    void changed(const QString &said);
    void refused(const gonfalone::Error &error);
    /// To be shown once.
    void passwordMade(const QString &login, const QString &password);

private:
    void build();
    QWidget *buildPasswords();
    void showRoles();
    void give();
    void take();
    void rename();
    void link(bool granted);
    void switchAccess();
    void reset();
    void told(const Result<User> &result, const QString &said);

    SettingsGateway *m_gateway;
    FormCard *m_card;
    QLineEdit *m_name;
    FactsTable *m_roles;
    QComboBox *m_role;
    DateField *m_from;
    DateField *m_to;
    QPushButton *m_give;
    QPushButton *m_take;
    QComboBox *m_assessore;
    QPushButton *m_link;
    QPushButton *m_unlink;
    QLineEdit *m_password;
    QLineEdit *m_again;
    QPushButton *m_reset;
    QPushButton *m_access;
    QPushButton *m_rename;
    UserStanding m_person;
};

} // namespace gonfalone
