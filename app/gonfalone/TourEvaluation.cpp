// The part of Tour that goes through the evaluation of the people.
#include "app/gonfalone/Tour.h"

#include "ui/base/InlineMessage.h"
#include "ui/desk/PreviewPane.h"
#include "ui/evaluation/CalibrationPane.h"
#include "ui/evaluation/CyclePane.h"
#include "ui/evaluation/EvaluationDetail.h"
#include "ui/evaluation/EvaluationForm.h"
#include "ui/evaluation/EvaluationListPane.h"
#include "ui/evaluation/EvaluationOutput.h"
#include "ui/evaluation/EvaluationPage.h"
#include "ui/evaluation/GoalsCard.h"
#include "ui/evaluation/NewSheetForm.h"
#include "ui/shell/ShellWindow.h"

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

QString sheetOf(const EvaluationPage *page, const QString &name)
{
    for (const EvaluationRow &row : page->listPane()->cockpit().rows) {
        if (row.sheet.name == name)
            return row.sheet.label;
    }
    return {};
}

} // namespace

void Tour::planEvaluation(const QString &look)
{
    const auto page = [this] { return m_controller->evaluations(); };
    const auto name = [&look](const char *place) { return u"%1-evaluation-%2"_s.arg(look, QLatin1String(place)); };
    const auto open = [page](const QString &who) { page()->open(sheetOf(page(), who)); };
    m_stops.append({{}, [this, page] {
                        m_controller->window()->showPage(u"evaluation"_s);
                        page()->listPane()->setYear(page()->gateway()->today().year());
                    }});
    m_stops.append({name("cockpit"), [] {}});
    m_stops.append({name("year"), [open] { open(u"Elena Marini"_s); }});
    m_stops.append({name("fact"), [page] { page()->detail()->begin(SheetDeed::AddFact); }});
    m_stops.append(
        {name("fact-refused"), [page] { emit page()->detail()->form()->deedSubmitted(SheetDeed::AddFact); }});
    m_stops.append({{}, [page] {
                        page()->detail()->keepDraft();
                        emit page()->detail()->draftNote()->actionTriggered();
                    }});
    m_stops.append({name("new"), [page] { page()->newSheet(); }});
    m_stops.append({{}, [page] {
                        emit page()->newForm()->cancelled();
                        page()->listPane()->setYear(page()->gateway()->today().year() - 1);
                    }});
    m_stops.append({name("notified"), [open] { open(u"Elena Marini"_s); }});
    m_stops.append({name("why"), [page] { page()->detail()->explainScore(); }});
    m_stops.append({name("paper"), [page] { page()->detail()->output()->preview(EvaluationPaper::Sheet); }});
    m_stops.append({{}, [page] { emit page()->detail()->previewPane()->backRequested(); }});
    m_stops.append({name("portavoce"), [open] { open(u"Chiara Moretti"_s); }});
    m_stops.append({name("calibration"), [page] { page()->showCalibration(); }});
    m_stops.append({name("cycle"), [page] { page()->showCycle(); }});
    m_stops.append({name("not-closed"), [page] { page()->cycle()->closeYear(); }});
    // A sheet that is scored, and its weights.
    m_stops.append({{}, [open] { open(u"Ugo Serra"_s); }});
    m_stops.append({{}, [page] {
                        if (page()->detail()->form()->loaded().state != EvaluationState::Calibration)
                            return; // in an earlier look
                        page()->detail()->form()->setText(u"text"_s, u"Si rivede il secondo obiettivo."_s);
                        page()->detail()->perform(EvaluationAction::Reopen);
                    }});
    m_stops.append({name("scores"), [page] { page()->detail()->goToField(u"goal.1.score"_s); }});
    m_stops.append({name("motivation"), [page] { page()->detail()->goToField(u"motivation"_s); }});
    m_stops.append({name("nothing"), [page] { page()->listPane()->setSearch(u"zzz"_s); }});
    m_stops.append({{}, [this, page] {
                        page()->listPane()->setSearch({});
                        m_controller->window()->showPage(u"patrocinio"_s);
                    }});
}

/// As who is evaluated sees it.
void Tour::planOwnEvaluation()
{
    const auto page = [this] { return m_controller->evaluations(); };
    m_stops.append({{}, [this, page] {
                        m_controller->window()->showPage(u"evaluation"_s);
                        if (page())
                            page()->listPane()->setYear(page()->gateway()->today().year() - 1);
                    }});
    m_stops.append({u"own-evaluation"_s, [page] {
                        if (page())
                            page()->listPane()->selectFirst();
                    }});
}

} // namespace gonfalone
