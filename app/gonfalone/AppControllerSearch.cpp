// What Ctrl+K finds in the modules.
#include "app/gonfalone/AppController.h"

#include "app/gonfalone/PageIds.h"
#include "core/calendar/HumanDate.h"
#include "ui/agenda/AgendaPage.h"
#include "ui/missions/MissionListPane.h"
#include "ui/missions/MissionPage.h"
#include "ui/missions/MissionWords.h"
#include "ui/patrocinio/PatrocinioPage.h"
#include "ui/shell/ShellWindow.h"

#include <algorithm>

namespace gonfalone {

namespace {

constexpr int kFound = 8;

} // namespace

void AppController::search(const QString &text, const Found &answer)
{
    if (text.trimmed().isEmpty())
        return answer({});
    searchCases(text, [this, text, answer](const QList<PaletteEntry> &cases) {
        searchMissions(text, [this, text, cases, answer](const QList<PaletteEntry> &missions) {
            searchAgenda(text, [found = cases + missions, answer](const QList<PaletteEntry> &entries) {
                answer(found + entries);
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
