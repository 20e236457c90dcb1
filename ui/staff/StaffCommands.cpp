// The part of StaffPage that says what can be done here.
#include "ui/staff/StaffPage.h"

#include "ui/base/DateField.h"
#include "ui/base/DayBar.h"
#include "ui/base/FileDialog.h"
#include "ui/staff/DelegaPane.h"
#include "ui/staff/OrgChartPane.h"
#include "ui/staff/StaffImportDialog.h"
#include "ui/staff/StaffListPane.h"
#include "ui/staff/StaffPersonPane.h"
#include "ui/staff/StaffUnitsPane.h"

namespace gonfalone {

using namespace Qt::StringLiterals;

QList<StaffPage::Offer> StaffPage::offers(const Actor &actor)
{
    QList<Offer> offers{{u"staff.people"_s, tr("People of the office"), u"system-users"_s},
                        {u"staff.units"_s, tr("Tree of the units and secretariats"), u"view-list-tree"_s},
                        {u"staff.deleghe"_s, tr("Deleghe and the secretariats that serve them"), u"view-list-tree"_s},
                        {u"staff.chart"_s, tr("Organisation chart"), u"view-list-tree"_s},
                        {u"staff.chart.find"_s, tr("Organisation chart: find a person or a unit"), u"edit-find"_s},
                        {u"staff.chart.print"_s, tr("Organisation chart: look at the paper"), u"document-preview"_s},
                        {u"staff.chart.pdf"_s, tr("Organisation chart: save as PDF/A"), u"application-pdf"_s},
                        {u"staff.day"_s, tr("People and offices: change the day"), u"view-calendar"_s},
                        {u"staff.search"_s, tr("Search the people of the office"), u"edit-find"_s}};
    if (actor.may(Permission::ManageStaff))
        offers << Offer{u"staff.new"_s, tr("Add a person to the office"), u"contact-new"_s}
               << Offer{u"staff.contract.add"_s, tr("Add a contract to the person"), u"list-add"_s}
               << Offer{u"staff.assign"_s, tr("Assign the person to a unit"), u"list-add"_s}
               << Offer{u"staff.move"_s, tr("Move the person to another unit"), u"go-next"_s}
               << Offer{u"staff.unit.new"_s, tr("Add a unit or a secretariat"), u"folder-new"_s}
               << Offer{u"staff.import"_s, tr("Import the people from a file…"), u"document-import"_s};
    return offers;
}

void StaffPage::chooseFile()
{
    auto *dialog = new FileDialog(this, tr("Import people"), FileDialog::papers(),
                                  tr("Tables (*.csv *.txt *.tsv);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &StaffPage::importFile);
    dialog->open();
}

StaffImportDialog *StaffPage::importFile(const QString &path)
{
    auto *dialog = new StaffImportDialog(m_gateway, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &StaffImportDialog::imported, this, &StaffPage::refresh);
    dialog->load(path);
    return dialog;
}

/// On the person that is open; without one, the list where one is chosen.
void StaffPage::begin(FactsCard *card, FactDeed deed)
{
    setView(View::People);
    if (!m_person->person().isValid() || m_person->isNew())
        return m_list->focusList();
    card->begin(deed);
}

void StaffPage::run(const QString &id)
{
    if (!m_read) {
        m_whenRead = [this, id] { run(id); };
        return;
    }
    if (id == u"staff.units"_s) {
        setView(View::Units);
        m_units->focusTree();
    } else if (id == u"staff.deleghe"_s) {
        setView(View::Deleghe);
        m_deleghe->setFocus(Qt::ShortcutFocusReason);
    } else if (id == u"staff.chart"_s) {
        setView(View::Chart);
        m_chart->focusChart();
    } else if (id == u"staff.chart.find"_s) {
        setView(View::Chart);
        m_chart->focusFind();
    } else if (id == u"staff.chart.print"_s || id == u"staff.chart.pdf"_s) {
        setView(View::Chart);
        m_chart->preview(id == u"staff.chart.pdf"_s);
    } else if (id == u"staff.day"_s) {
        m_day->field()->setFocus(Qt::ShortcutFocusReason);
        m_day->field()->selectAll();
    } else if (id == u"staff.search"_s) {
        setView(View::People);
        m_list->focusSearch();
    } else if (id == u"staff.new"_s) {
        newPerson();
    } else if (id == u"staff.contract.add"_s) {
        begin(m_person->contracts(), FactDeed::Add);
    } else if (id == u"staff.assign"_s) {
        begin(m_person->affiliations(), FactDeed::Add);
    } else if (id == u"staff.move"_s) {
        begin(m_person->affiliations(), FactDeed::Move);
    } else if (id == u"staff.import"_s) {
        chooseFile();
    } else if (id == u"staff.unit.new"_s) {
        newUnit();
    } else {
        setView(View::People);
        m_list->focusList();
    }
}

} // namespace gonfalone
