// The part of the tour that goes through the people: of the cabinet with its offices, and of the settings.
#include "app/gonfalone/Tour.h"

#include "ui/base/DayBar.h"
#include "ui/base/FactsTable.h"
#include "ui/desk/PreviewPane.h"
#include "ui/settings/PeopleSection.h"
#include "ui/settings/PersonForm.h"
#include "ui/settings/ReadLogSection.h"
#include "ui/settings/SettingsPage.h"
#include "ui/shell/PasswordPage.h"
#include "ui/shell/ShellWindow.h"
#include "ui/staff/FactForm.h"
#include "ui/staff/OrgChartPane.h"
#include "ui/staff/OrgChartView.h"
#include "ui/staff/StaffImportDialog.h"
#include "ui/staff/StaffListPane.h"
#include "ui/staff/StaffPage.h"
#include "ui/staff/StaffPersonPane.h"
#include "ui/staff/StaffUnitsPane.h"

#include <QFile>
#include <QPushButton>

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kPeople =
    "Cognome e nome;Matricola;Tipo rapporto;Area;Qualifica;Dal;Al;Ufficio;Percentuale\n"
    "Greco Ada;2001;ruolo;Istruttori;Istruttore amministrativo;01/03/2024;;Cerimoniale;100\n"
    "Conti Ivo;2002;art. 90;Funzionari ed EQ;Collaboratore;01/09/2025;30/06/2030;Ufficio stampa;100\n"
    "Marini Elena;1003;ruolo;Funzionari ed EQ;Funzionario amministrativo;31/02/2020;;Cerimoniale;100\n";

StaffPersonId personNamed(const StaffPage *page, const QString &name)
{
    for (const StaffPerson &one : page->book().people) {
        if (one.name == name)
            return one.id;
    }
    return {};
}

StaffUnitId unitNamed(const StaffPage *page, const QString &name)
{
    for (const UnitPeriod &one : page->book().units) {
        if (one.name == name)
            return one.unit;
    }
    return {};
}

} // namespace

void Tour::planStaff(const QString &look)
{
    const auto page = [this] { return m_controller->staff(); };
    const auto name = [&look](const char *place) { return u"%1-staff-%2"_s.arg(look, QLatin1String(place)); };
    using View = StaffPage::View;
    m_stops.append({{}, [this] { m_controller->window()->showPage(u"staff"_s); }});
    m_stops.append({name("people"), [page] { page()->setView(View::People); }});
    m_stops.append({name("person"), [page] { page()->openPerson(personNamed(page(), u"Silvia Monti"_s)); }});
    m_stops.append({name("contract"), [page] {
                        page()->openPerson(personNamed(page(), u"Dario Costa"_s));
                        page()->person()->contracts()->begin(FactDeed::Correct);
                    }});
    m_stops.append({name("refused"), [page] { emit page()->person()->contracts()->form()->submitted(); }});
    m_stops.append({name("day"), [page] {
                        page()->person()->giveUp();
                        page()->dayBar()->setDay(page()->dayBar()->day().addYears(-1).addMonths(-6));
                    }});
    m_stops.append({name("units"), [page] {
                        page()->dayBar()->setDay(page()->gateway()->today());
                        page()->setView(View::Units);
                        page()->openUnit(unitNamed(page(), u"Comunicazione istituzionale"_s));
                    }});
    m_stops.append({name("deleghe"), [page] { page()->setView(View::Deleghe); }});
    m_stops.append({name("chart"), [page] {
                        page()->setView(View::Chart);
                        page()->chart()->view()->fit();
                        page()->chart()->focusChart();
                    }});
    m_stops.append({name("chart-paper"), [page] { page()->chart()->preview(); }});
    m_stops.append({{}, [page] { emit page()->chart()->previewPane()->backRequested(); }});
    m_stops.append({name("import"), [this, page] {
                        QFile file(m_temp.filePath(u"personale.csv"_s));
                        if (file.open(QIODevice::WriteOnly))
                            file.write(kPeople);
                        file.close();
                        page()->importFile(file.fileName());
                    }});
    m_stops.append({name("import-tried"), [page] {
                        if (const auto *dialog = page()->findChild<StaffImportDialog *>())
                            dialog->tryButton()->click();
                    }});
    m_stops.append({{}, [page] {
                        if (auto *dialog = page()->findChild<StaffImportDialog *>())
                            dialog->close();
                        page()->setView(View::People);
                    }});
    m_stops.append({{}, [this] { m_controller->window()->showPage(u"patrocinio"_s); }});
}

void Tour::planPeople(const QString &look)
{
    const auto page = [this] { return m_controller->settings(); };
    const auto name = [&look](const char *place) { return u"settings-%1-%2"_s.arg(QLatin1String(place), look); };
    const auto show = [page](SettingsSection *section) {
        for (int i = 0; i < page()->sectionCount(); ++i) {
            if (page()->section(i) == section)
                page()->showSection(i);
        }
    };
    m_stops.append({name("people"), [page, show] { show(page()->people()); }});
    m_stops.append({name("one-time"), [page] {
                        const QString login = page()->people()->table()->item(2, 1)->text();
                        emit page()->people()->person()->passwordMade(login, u"kfr7-m2wq-x9tn"_s);
                    }});
    m_stops.append({name("readings"), [page, show] { show(page()->readLog()); }});
    m_stops.append({name("privacy"), [page] { page()->showPerson({}, u"asd"_s); }});
    m_stops.append({u"password-"_s + look, [this] { emit m_controller->window()->passwordChangeRequested(); }});
    m_stops.append({{}, [this] {
                        if (m_controller->passwordPage())
                            emit m_controller->passwordPage()->cancelled();
                    }});
}

} // namespace gonfalone
