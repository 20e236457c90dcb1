// The part of Tour that goes through the missions.
#include "app/gonfalone/Tour.h"

#include "ui/base/InlineMessage.h"
#include "ui/desk/PreviewPane.h"
#include "ui/missions/ExpensesCard.h"
#include "ui/missions/MissionDetail.h"
#include "ui/missions/MissionForm.h"
#include "ui/missions/MissionListPane.h"
#include "ui/missions/MissionMonth.h"
#include "ui/missions/MissionOutput.h"
#include "ui/missions/MissionPage.h"
#include "ui/missions/MissionTotalsPane.h"
#include "ui/missions/NewMissionForm.h"
#include "ui/shell/ShellWindow.h"

namespace gonfalone {

using namespace Qt::StringLiterals;

void Tour::findMissions()
{
    for (const MissionState state : kMissionStates) {
        MissionQuery query;
        query.states = {missionStateKey(state)};
        query.limit = 1;
        deliver(m_controller->missions()->gateway()->list(query), this,
                [this, key = missionStateKey(state)](const Result<MissionListPage> &found) {
                    if (found && !found->rows.isEmpty())
                        m_missionOf.insert(key, found->rows.first().label);
                });
    }
}

void Tour::planMissions(const QString &look)
{
    const auto page = [this] { return m_controller->missions(); };
    const auto name = [&look](const QString &place) { return u"%1-missions-%2"_s.arg(look, place); };
    m_stops.append({{}, [this] { m_controller->window()->showPage(u"missions"_s); }});
    for (const MissionState state : kMissionStates) {
        const QString key = missionStateKey(state);
        m_stops.append({name(key), [this, page, key] {
                            m_nothing = !m_missionOf.contains(key);
                            if (!m_nothing)
                                page()->open(m_missionOf.value(key));
                        }});
    }
    const QString back = missionStateKey(MissionState::RefundReturned);
    m_stops.append({{}, [this, page, back] { page()->open(m_missionOf.value(back)); }});
    m_stops.append({name(u"expense"_s), [page] {
                        page()->detail()->goToField(u"expenses"_s);
                        page()->detail()->form()->expenses()->setCurrentRow(1);
                        page()->detail()->goToField(u"expense.2.note"_s);
                    }});
    m_stops.append({name(u"refused"_s), [page] {
                        page()->detail()->form()->setText(u"report"_s, {});
                        page()->detail()->perform(MissionAction::ClaimRefund);
                    }});
    m_stops.append({{}, [page] { emit page()->detail()->draftNote()->actionTriggered(); }});
    m_stops.append({{}, [this, page] { page()->open(m_missionOf.value(missionStateKey(MissionState::Settled))); }});
    m_stops.append({name(u"statement"_s), [page] { page()->detail()->output()->preview(MissionPaper::Statement); }});
    m_stops.append({{}, [page] { emit page()->detail()->previewPane()->backRequested(); }});
    m_stops.append({name(u"totals"_s), [page] { page()->showTotals(); }});
    m_stops.append({name(u"month"_s), [page] { page()->showMonth(); }});
    m_stops.append({name(u"limits"_s), [page] { page()->showSimulator(); }});
    m_stops.append({name(u"new"_s), [page] { page()->newMission(); }});
    m_stops.append({{}, [page] { emit page()->newForm()->cancelled(); }});
    m_stops.append({name(u"nothing"_s), [page] { page()->listPane()->setSearch(u"zzz"_s); }});
    m_stops.append({{}, [this, page] {
                        page()->listPane()->setSearch({});
                        m_controller->window()->showPage(u"patrocinio"_s);
                    }});
}

} // namespace gonfalone
