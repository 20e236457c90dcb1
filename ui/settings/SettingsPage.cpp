#include "ui/settings/SettingsPage.h"

#include "ui/base/RowDelegate.h"
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
    : WorkPage(parent), m_gateway(gateway), m_list(new QListWidget(this)), m_stack(new QStackedWidget(this)),
      m_sites(sitesOf(gateway->actor()))
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
    for (const Site &site : std::as_const(m_sites)) {
        auto *item = new QListWidgetItem(theme::icon(site.icon), site.title, m_list);
        item->setToolTip(site.title);
    }
    connect(m_list, &QListWidget::currentRowChanged, this, &SettingsPage::showSection);
    // Enter and the right arrow go into the place that is chosen.
    connect(m_list, &QListWidget::itemActivated, this, [this] { m_stack->currentWidget()->setFocus(); });
    m_keep.setInterval(kKeepMs);
    connect(&m_keep, &QTimer::timeout, this, &SettingsPage::keepDraft);
    setFocusProxy(m_list);
    fit();
}

template <typename Section>
SettingsPage::Site SettingsPage::siteOf(const QString &icon)
{
    return {&Section::staticMetaObject, Section::name(), icon,
            [](SettingsGateway *gateway, QWidget *parent) { return new Section(gateway, parent); }};
}

QList<SettingsPage::Site> SettingsPage::sitesOf(const Actor &actor)
{
    QList<Site> sites{siteOf<OfficeSection>(u"go-home"_s),
                      siteOf<OrgansSection>(u"user-group-new"_s),
                      siteOf<RegulationSection>(u"view-list-text"_s),
                      siteOf<RulesSection>(u"view-list-details"_s),
                      siteOf<ReadingsSection>(u"help-hint"_s),
                      siteOf<HolidaysSection>(u"view-calendar-day"_s),
                      siteOf<BlackoutsSection>(u"view-calendar-day"_s),
                      siteOf<RegistersSection>(u"view-list-details"_s),
                      siteOf<TemplatesSection>(u"document-edit"_s)};
    if (actor.may(Permission::GrantSecrets))
        sites << siteOf<SecretsSection>(u"object-locked"_s);
    if (actor.may(Permission::ManageUsers))
        sites << siteOf<PeopleSection>(u"system-users"_s);
    if (actor.may(Permission::ViewReadings))
        sites << siteOf<ReadLogSection>(u"view-visible"_s);
    if (actor.may(Permission::ManagePersonalData))
        sites << siteOf<PrivacySection>(u"user-identity"_s);
    if (actor.may(Permission::BackUpOffice))
        sites << siteOf<BackupSection>(u"document-save"_s);
    return sites;
}

QStringList SettingsPage::placesOf(const Actor &actor)
{
    QStringList names;
    for (const Site &site : sitesOf(actor))
        names << site.title;
    return names;
}

int SettingsPage::indexOf(const QMetaObject *kind) const
{
    const auto found =
        std::find_if(m_sites.cbegin(), m_sites.cend(), [kind](const Site &one) { return one.kind == kind; });
    return found == m_sites.cend() ? -1 : int(found - m_sites.cbegin());
}

template <typename Section>
Section *SettingsPage::place()
{
    const int index = indexOf(&Section::staticMetaObject);
    return index < 0 ? nullptr : static_cast<Section *>(section(index));
}

SettingsSection *SettingsPage::section(int index)
{
    Site &site = m_sites[index];
    if (site.section)
        return site.section;
    site.section = site.make(m_gateway, this);
    auto *scroll = new QScrollArea(m_stack);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    site.section->setProperty("transparent", true);
    scroll->setWidget(site.section);
    site.frame = scroll;
    m_stack->addWidget(scroll);
    tabAsLaidOut(site.section);
    if (auto *const office = qobject_cast<OfficeSection *>(site.section))
        connect(office, &OfficeSection::saved, this, &SettingsPage::comuneSaved);
    return site.section;
}

void SettingsPage::showSection(int index)
{
    if (index < 0 || index >= m_sites.size())
        return;
    if (m_list->currentRow() != index)
        return m_list->setCurrentRow(index); // which comes back here
    for (const Site &site : std::as_const(m_sites)) {
        if (site.section && site.frame == m_stack->currentWidget())
            site.section->keepUnsaved();
    }
    SettingsSection *const shown = section(index);
    m_stack->setCurrentWidget(m_sites.at(index).frame);
    shown->refresh();
}

void SettingsPage::showPerson(ContactId contact, const QString &name)
{
    PrivacySection *const answers = privacy();
    if (!answers)
        return;
    showSection(indexOf(&PrivacySection::staticMetaObject));
    answers->showPerson(contact, name);
}

void SettingsPage::keepDraft()
{
    for (const Site &site : std::as_const(m_sites)) {
        if (site.section)
            site.section->keepUnsaved();
    }
}

bool SettingsPage::isIdle() const
{
    return m_gateway->pending() == 0 && std::all_of(m_sites.cbegin(), m_sites.cend(), [](const Site &site) {
               return !site.section || site.section->isCalm();
           });
}

void SettingsPage::showEvent(QShowEvent *event)
{
    WorkPage::showEvent(event);
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
    WorkPage::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fit();
}

OfficeSection *SettingsPage::office()
{
    return place<OfficeSection>();
}

OrgansSection *SettingsPage::organs()
{
    return place<OrgansSection>();
}

RulesSection *SettingsPage::rules()
{
    return place<RulesSection>();
}

RegulationSection *SettingsPage::regulation()
{
    return place<RegulationSection>();
}

ReadingsSection *SettingsPage::readings()
{
    return place<ReadingsSection>();
}

BlackoutsSection *SettingsPage::blackouts()
{
    return place<BlackoutsSection>();
}

RegistersSection *SettingsPage::registers()
{
    return place<RegistersSection>();
}

HolidaysSection *SettingsPage::holidays()
{
    return place<HolidaysSection>();
}

TemplatesSection *SettingsPage::templates()
{
    return place<TemplatesSection>();
}

SecretsSection *SettingsPage::secrets()
{
    return place<SecretsSection>();
}

PeopleSection *SettingsPage::people()
{
    return place<PeopleSection>();
}

ReadLogSection *SettingsPage::readLog()
{
    return place<ReadLogSection>();
}

PrivacySection *SettingsPage::privacy()
{
    return place<PrivacySection>();
}

BackupSection *SettingsPage::backup()
{
    return place<BackupSection>();
}

} // namespace gonfalone
