#pragma once

#include "ui/settings/SettingsGateway.h"

#include <QWidget>

class QListWidget;
class QStackedWidget;

namespace gonfalone {

class BlackoutsSection;
class BackupSection;
class HolidaysSection;
class OfficeSection;
class OrgansSection;
class PeopleSection;
class PrivacySection;
class ReadLogSection;
class ReadingsSection;
class RegistersSection;
class RegulationSection;
class RulesSection;
class SettingsSection;
class TemplatesSection;

/// What the office may change of itself: a list of places | the place.
class SettingsPage : public QWidget
{
    Q_OBJECT

public:
    /// The page owns `gateway`.
    explicit SettingsPage(SettingsGateway *gateway, QWidget *parent = nullptr);

    int sectionCount() const { return int(m_all.size()); }
    SettingsSection *section(int index) const { return m_all.at(index); }
    QString sectionTitle(int index) const;
    void showSection(int index);
    /// The data of one person, as the card of a case asks for them.
    void showPerson(ContactId contact, const QString &name);
    /// Before the window closes or somebody else signs in: what is typed goes to the data.
    void keepDraft();
    bool isIdle() const;

    QListWidget *list() const { return m_list; }
    OfficeSection *office() const { return m_office; }
    OrgansSection *organs() const { return m_organs; }
    RulesSection *rules() const { return m_rules; }
    RegulationSection *regulation() const { return m_regulation; }
    ReadingsSection *readings() const { return m_readings; }
    BlackoutsSection *blackouts() const { return m_blackouts; }
    RegistersSection *registers() const { return m_registers; }
    HolidaysSection *holidays() const { return m_holidays; }
    TemplatesSection *templates() const { return m_templates; }
    /// Null for whoever does not manage the people, may not see who read what, or does not answer persons.
    PeopleSection *people() const { return m_people; }
    ReadLogSection *readLog() const { return m_readLog; }
    PrivacySection *privacy() const { return m_privacy; }
    /// Null for whoever may not back up.
    BackupSection *backup() const { return m_backup; }

signals:
    void comuneSaved(const gonfalone::Comune &comune);

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void add(SettingsSection *section, const QString &icon);
    void fit();

    SettingsGateway *m_gateway;
    QListWidget *m_list;
    QStackedWidget *m_stack;
    OfficeSection *m_office;
    OrgansSection *m_organs;
    RegulationSection *m_regulation;
    RulesSection *m_rules;
    ReadingsSection *m_readings;
    HolidaysSection *m_holidays;
    BlackoutsSection *m_blackouts;
    RegistersSection *m_registers;
    TemplatesSection *m_templates;
    PeopleSection *m_people = nullptr;
    ReadLogSection *m_readLog = nullptr;
    PrivacySection *m_privacy = nullptr;
    BackupSection *m_backup = nullptr;
    QList<SettingsSection *> m_all;
};

} // namespace gonfalone
