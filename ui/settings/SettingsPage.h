#pragma once

#include "ui/desk/WorkPage.h"
#include "ui/settings/SettingsGateway.h"

#include <QTimer>

#include <functional>

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
class SecretsSection;
class SettingsSection;
class TemplatesSection;

/// What the office may change of itself: a list of places | the place.
class SettingsPage : public WorkPage
{
    Q_OBJECT

public:
    /// The page owns `gateway`.
    explicit SettingsPage(SettingsGateway *gateway, QWidget *parent = nullptr);

    /// What the list of places holds for this person, in its order.
    static QStringList placesOf(const Actor &actor);
    int sectionCount() const { return int(m_sites.size()); }
    /// Makes the place when nobody has looked at it yet.
    SettingsSection *section(int index);
    QString sectionTitle(int index) const { return m_sites.at(index).title; }
    void showSection(int index);
    /// The data of one person, as the card of a case asks for them.
    void showPerson(ContactId contact, const QString &name);
    /// Before the window closes or somebody else signs in: what is typed goes to the data.
    void keepDraft();
    void leave() override { keepDraft(); }
    bool isIdle() const override;

    QListWidget *list() const { return m_list; }
    OfficeSection *office();
    OrgansSection *organs();
    RulesSection *rules();
    RegulationSection *regulation();
    ReadingsSection *readings();
    BlackoutsSection *blackouts();
    RegistersSection *registers();
    HolidaysSection *holidays();
    TemplatesSection *templates();
    /// Null for whoever may not give the right to secrets.
    SecretsSection *secrets();
    /// Null for whoever does not manage the people, may not see who read what, or does not answer persons.
    PeopleSection *people();
    ReadLogSection *readLog();
    PrivacySection *privacy();
    /// Null for whoever may not back up.
    BackupSection *backup();

signals:
    void comuneSaved(const gonfalone::Comune &comune);

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    /// A place of the list. Its widgets are many, and most people never look at most of them: they are made when it is
    /// first shown.
    struct Site {
        const QMetaObject *kind;
        QString title;
        QString icon;
        std::function<SettingsSection *(SettingsGateway *, QWidget *)> make;
        SettingsSection *section = nullptr;
        QWidget *frame = nullptr; ///< in the stack
    };

    template <typename Section>
    static Site siteOf(const QString &icon);
    static QList<Site> sitesOf(const Actor &actor);
    /// Null when this person has no such place.
    template <typename Section>
    Section *place();
    int indexOf(const QMetaObject *kind) const;
    void fit();

    SettingsGateway *m_gateway;
    QTimer m_keep; ///< what is typed is kept as it grows
    QListWidget *m_list;
    QStackedWidget *m_stack;
    QList<Site> m_sites;
};

} // namespace gonfalone
