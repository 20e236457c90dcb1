#include "ui/settings/SettingsPage.h"

#include "ui/base/TabOrder.h"
#include "ui/base/Theme.h"
#include "ui/settings/BackupSection.h"
#include "ui/settings/BlackoutsSection.h"
#include "ui/settings/HolidaysSection.h"
#include "ui/settings/OfficeSection.h"
#include "ui/settings/OrgansSection.h"
#include "ui/settings/PeopleSection.h"
#include "ui/settings/PrivacySection.h"
#include "ui/settings/ReadLogSection.h"
#include "ui/settings/ReadingsSection.h"
#include "ui/settings/RegistersSection.h"
#include "ui/settings/RegulationSection.h"
#include "ui/settings/RowDelegate.h"
#include "ui/settings/RulesSection.h"
#include "ui/settings/SecretsSection.h"
#include "ui/settings/TemplatesSection.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QListWidget>
#include <QScrollArea>
#include <QStackedWidget>

#include <algorithm>

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {
constexpr int kKeepMs = 2000;
}

SettingsPage::SettingsPage(SettingsGateway *gateway, QWidget *parent)
    : QWidget(parent), m_gateway(gateway), m_list(new QListWidget(this)), m_stack(new QStackedWidget(this)),
      m_office(new OfficeSection(gateway, this)), m_organs(new OrgansSection(gateway, this)),
      m_regulation(new RegulationSection(gateway, this)), m_rules(new RulesSection(gateway, this)),
      m_readings(new ReadingsSection(gateway, this)), m_holidays(new HolidaysSection(gateway, this)),
      m_blackouts(new BlackoutsSection(gateway, this)), m_registers(new RegistersSection(gateway, this)),
      m_templates(new TemplatesSection(gateway, this))
{
    gateway->setParent(this);
    m_list->setAccessibleName(tr("Places of the settings"));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setItemDelegate(new RowDelegate(m_list, true));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_list);
    layout->addWidget(m_stack, 1);
    add(m_office, u"go-home"_s);
    add(m_organs, u"user-group-new"_s);
    add(m_regulation, u"view-list-text"_s);
    add(m_rules, u"view-list-details"_s);
    add(m_readings, u"help-hint"_s);
    add(m_holidays, u"view-calendar-day"_s);
    add(m_blackouts, u"view-calendar-day"_s);
    add(m_registers, u"view-list-details"_s);
    add(m_templates, u"document-edit"_s);
    if (gateway->actor().may(Permission::GrantSecrets)) {
        m_secrets = new SecretsSection(gateway, this);
        add(m_secrets, u"object-locked"_s);
    }
    if (gateway->actor().may(Permission::ManageUsers)) {
        m_people = new PeopleSection(gateway, this);
        add(m_people, u"system-users"_s);
    }
    if (gateway->actor().may(Permission::ViewReadings)) {
        m_readLog = new ReadLogSection(gateway, this);
        add(m_readLog, u"view-visible"_s);
    }
    if (gateway->actor().may(Permission::ManagePersonalData)) {
        m_privacy = new PrivacySection(gateway, this);
        add(m_privacy, u"user-identity"_s);
    }
    if (gateway->actor().may(Permission::BackUpOffice)) {
        m_backup = new BackupSection(gateway, this);
        add(m_backup, u"document-save"_s);
    }
    connect(m_list, &QListWidget::currentRowChanged, this, &SettingsPage::showSection);
    // Enter and the right arrow go into the place that is chosen.
    connect(m_list, &QListWidget::itemActivated, this, [this] { m_stack->currentWidget()->setFocus(); });
    m_keep.setInterval(kKeepMs);
    connect(&m_keep, &QTimer::timeout, this, &SettingsPage::keepDraft);
    connect(m_office, &OfficeSection::saved, this, &SettingsPage::comuneSaved);
    m_list->setCurrentRow(0);
    setFocusProxy(m_list);
    fit();
}

void SettingsPage::add(SettingsSection *section, const QString &icon)
{
    m_all << section;
    auto *item = new QListWidgetItem(theme::icon(icon), section->title(), m_list);
    item->setToolTip(section->title());
    auto *scroll = new QScrollArea(m_stack);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    section->setProperty("transparent", true);
    scroll->setWidget(section);
    m_stack->addWidget(scroll);
    tabAsLaidOut(section);
}

QString SettingsPage::sectionTitle(int index) const
{
    return m_all.at(index)->title();
}

void SettingsPage::showSection(int index)
{
    if (index < 0 || index >= m_all.size())
        return;
    m_all.at(m_stack->currentIndex())->keepUnsaved();
    m_list->setCurrentRow(index);
    m_stack->setCurrentIndex(index);
    m_all.at(index)->refresh();
}

void SettingsPage::showPerson(ContactId contact, const QString &name)
{
    if (!m_privacy)
        return;
    showSection(int(m_all.indexOf(m_privacy)));
    m_privacy->showPerson(contact, name);
}

void SettingsPage::keepDraft()
{
    for (SettingsSection *section : std::as_const(m_all))
        section->keepUnsaved();
}

bool SettingsPage::isIdle() const
{
    return m_gateway->pending() == 0
        && std::all_of(m_all.cbegin(), m_all.cend(), [](const SettingsSection *one) { return one->isCalm(); });
}

void SettingsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_keep.start();
    showSection(std::max(0, m_list->currentRow()));
}

void SettingsPage::fit()
{
    m_list->setFixedWidth(std::min(theme::px(210), 320));
    m_list->setIconSize({theme::px(extent::kIcon), theme::px(extent::kIcon)});
    for (int row = 0; row < m_list->count(); ++row)
        m_list->item(row)->setSizeHint({0, theme::px(extent::kRailRow)});
}

void SettingsPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fit();
}

} // namespace gonfalone
