// What Ctrl+K finds in the modules.
#include "app/gonfalone/AppController.h"

#include "app/gonfalone/PageIds.h"
#include "core/calendar/HumanDate.h"
#include "core/contacts/Contact.h"
#include "ui/agenda/AgendaPage.h"
#include "ui/evaluation/EvaluationListPane.h"
#include "ui/evaluation/EvaluationPage.h"
#include "ui/missions/MissionListPane.h"
#include "ui/missions/MissionPage.h"
#include "ui/missions/MissionWords.h"
#include "ui/patrocinio/PatrocinioPage.h"
#include "ui/shell/ShellWindow.h"
#include "ui/staff/StaffPage.h"

#include <algorithm>

namespace gonfalone {

namespace {

constexpr int kFound = 8;

/// Whether a line has all the words, as names are compared.
bool hasWords(const QString &line, const QString &text)
{
    const QString key = nameKey(line);
    const QStringList words = nameKey(text).split(u' ', Qt::SkipEmptyParts);
    return std::all_of(words.cbegin(), words.cend(), [&key](const QString &word) { return key.contains(word); });
}

} // namespace

void AppController::search(const QString &text, const Found &answer)
{
    if (text.trimmed().isEmpty())
        return answer({});
    searchCases(text, [this, text, answer](const QList<PaletteEntry> &cases) {
        searchMissions(text, [this, text, cases, answer](const QList<PaletteEntry> &missions) {
            searchPeople(text, [this, text, found = cases + missions, answer](const QList<PaletteEntry> &people) {
                searchAgenda(text,
                             [all = found + people + sheetsNamed(text), answer](const QList<PaletteEntry> &entries) {
                                 answer(all + entries);
                             });
            });
        });
    });
}

void AppController::searchCases(const QString &text, const Found &answer)
{
    if (!page())
        return answer({});
    CaseQuery query;
    query.text = text;
    query.limit = kFound;
    deliver(m_page->gateway()->list(query), m_page, [this, answer](const Result<CaseListPage> &found) {
        QList<PaletteEntry> entries;
        for (const CaseFile &file : found ? found->rows : QList<CaseFile>())
            entries.append({file.subject,
                            u"%1 · %2"_s.arg(file.label, file.party),
                            u"document-open"_s,
                            {},
                            true,
                            [this, label = file.label] {
                                m_window->showPage(kPatrocinio);
                                m_page->open(label);
                            }});
        answer(entries);
    });
}

void AppController::searchMissions(const QString &text, const Found &answer)
{
    if (!missions())
        return answer({});
    MissionQuery query;
    query.text = text;
    query.limit = kFound;
    deliver(m_missions->gateway()->list(query), m_missions, [this, answer](const Result<MissionListPage> &found) {
        QList<PaletteEntry> entries;
        for (const MissionRow &row : found ? found->rows : QList<MissionRow>())
            entries.append({missionTitle(row.destination, row.purpose),
                            u"%1 · %2"_s.arg(row.label, row.person),
                            u"globe"_s,
                            {},
                            true,
                            [this, label = row.label] {
                                m_window->showPage(kMissions);
                                m_missions->open(label);
                            }});
        answer(entries);
    });
}

void AppController::searchPeople(const QString &text, const Found &answer)
{
    if (!staff())
        return answer({});
    deliver(m_staff->people(), m_staff, [this, text, answer](const Result<StaffBook> &book) {
        QList<PaletteEntry> entries;
        for (const StaffPerson &person : book ? book->people : QList<StaffPerson>()) {
            if (entries.size() < kFound && hasWords(person.name + u' ' + person.badge, text))
                entries.append(
                    {person.name, tr("Person of the office"), u"user-identity"_s, {}, true, [this, id = person.id] {
                         m_window->showPage(kStaff);
                         m_staff->showPerson(id);
                     }});
        }
        answer(entries);
    });
}

/// Of the year that the page is on: what the list says, and no more.
QList<PaletteEntry> AppController::sheetsNamed(const QString &text)
{
    QList<PaletteEntry> entries;
    if (!evaluations())
        return entries;
    const EvaluationCockpit &cockpit = m_evaluations->listPane()->cockpit();
    for (const EvaluationRow &row : cockpit.rows) {
        const QString below = u"%1 · %2"_s.arg(row.sheet.label, evaluationStateName(row.sheet.state));
        if (entries.size() < kFound && hasWords(row.sheet.name + u' ' + below, text))
            entries.append({row.sheet.name, below, u"view-statistics"_s, {}, true, [this, label = row.sheet.label] {
                                m_window->showPage(kEvaluation);
                                m_evaluations->open(label);
                            }});
    }
    return entries;
}

void AppController::searchAgenda(const QString &text, const Found &answer)
{
    if (!agenda())
        return answer({});
    deliver(m_agenda->gateway()->search(text), m_agenda, [this, answer](const Result<QList<AgendaItem>> &found) {
        QList<PaletteEntry> entries;
        const EntryWords words(m_clock.zone);
        for (const AgendaItem &item :
             found ? found->first(std::min<qsizetype>(found->size(), kFound)) : QList<AgendaItem>())
            entries.append({EntryWords::title(item),
                            u"%1 · %2"_s.arg(humanDate(words.day(item.startUtc)), words.times(item)),
                            u"view-calendar"_s,
                            {},
                            true,
                            [this, item] {
                                m_window->showPage(kAgenda);
                                m_agenda->open(item);
                            }});
        answer(entries);
    });
}

} // namespace gonfalone
