// The part of Tour that goes through the settings.
#include "app/gonfalone/Tour.h"

#include "ui/base/FactsTable.h"
#include "ui/patrocinio/ManyLetters.h"
#include "ui/patrocinio/PatrocinioListPane.h"
#include "ui/patrocinio/PatrocinioPage.h"
#include "ui/settings/PeopleSection.h"
#include "ui/settings/PersonForm.h"
#include "ui/settings/ReadLogSection.h"
#include "ui/settings/SettingsPage.h"
#include "ui/settings/TemplateEditor.h"
#include "ui/settings/TemplatesSection.h"
#include "ui/shell/PasswordPage.h"
#include "ui/shell/ShellWindow.h"

#include <QComboBox>
#include <QTabWidget>

namespace gonfalone {

using namespace Qt::StringLiterals;

void Tour::planSettings(const QString &look)
{
    m_stops.append({u"many-letters-%1"_s.arg(look), [this] { m_controller->page()->listPane()->lettersRequested(); }});
    m_stops.append({{}, [this] { m_controller->page()->manyLetters()->hide(); }});
    const auto page = [this] { return m_controller->settings(); };
    const auto name = [&look](const char *place) { return u"settings-%1-%2"_s.arg(QLatin1String(place), look); };
    m_stops.append({{}, [this] { m_controller->window()->showPage(u"settings"_s); }});
    int index = 0;
    for (const char *place : {"office", "organs", "regulation", "rules", "readings", "holidays", "blackouts",
                              "registers", "template", "secrets"})
        m_stops.append({name(place), [page, index = index++] { page()->showSection(index); }});
    m_stops.append({{}, [page] { page()->showSection(8); }});
    const auto tab = [page](int which) { page()->templates()->tabs()->setCurrentIndex(which); };
    m_stops.append({name("letter"), [page] {
                        QComboBox *kind = page()->templates()->kind();
                        kind->setCurrentIndex(kind->findData(u"lettera_concessione"_s));
                    }});
    m_stops.append({name("fields"), [tab] { tab(1); }});
    m_stops.append({name("phrases"), [tab] { tab(2); }});
    m_stops.append({name("versions"), [tab] { tab(3); }});
    m_stops.append({name("fault"), [page, tab] {
                        tab(0);
                        page()->templates()->editor()->moveCursor(QTextCursor::Start);
                        page()->templates()->editor()->insert(u"<p>{{oggeto}}</p>\n"_s);
                        page()->templates()->save();
                    }});
    m_stops.append({{}, [page] { page()->templates()->editor()->undo(); }});
    planPeople(look);
    m_stops.append({{}, [this] { m_controller->window()->showPage(u"patrocinio"_s); }});
}

} // namespace gonfalone
