// The part of EvaluationPage that says what can be done here, when, and by which keys.
#include "ui/evaluation/EvaluationPage.h"

#include "ui/base/EmptyState.h"
#include "ui/base/Theme.h"
#include "ui/desk/PageKeys.h"
#include "ui/evaluation/CyclePane.h"
#include "ui/evaluation/DeedCard.h"
#include "ui/evaluation/EvaluationBar.h"
#include "ui/evaluation/EvaluationDetail.h"
#include "ui/evaluation/EvaluationForm.h"
#include "ui/evaluation/EvaluationListPane.h"
#include "ui/evaluation/EvaluationOutput.h"
#include "ui/evaluation/EvaluationWords.h"
#include "ui/evaluation/GoalsCard.h"
#include "ui/evaluation/ScoresCard.h"

#include <QAction>
#include <QPushButton>

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

constexpr PageKey kKeys[] = {
    {Qt::CTRL | Qt::Key_N, "evaluation.new"},
    {Qt::CTRL | Qt::Key_S, "evaluation.save"},
    {Qt::CTRL | Qt::Key_Return, "evaluation.step"},
    {Qt::CTRL | Qt::SHIFT | Qt::Key_N, "evaluation.goal_add"},
    {Qt::CTRL | Qt::Key_D, "evaluation.deed.fact"},
    {Qt::CTRL | Qt::Key_F, "evaluation.search"},
    {Qt::CTRL | Qt::Key_L, "evaluation.calibration"},
    {Qt::CTRL | Qt::Key_T, "evaluation.cycle"},
    {Qt::CTRL | Qt::Key_P, "evaluation.print"},
    {Qt::CTRL | Qt::SHIFT | Qt::Key_P, "evaluation.pdf"},
    {Qt::Key_F5, "evaluation.refresh"},
    {Qt::ALT | Qt::Key_1, "evaluation.go1"},
    {Qt::ALT | Qt::Key_2, "evaluation.go2"},
    {Qt::ALT | Qt::Key_3, "evaluation.go3"},
};

} // namespace

QAction *EvaluationPage::addCommand(const QString &id, const QString &text, const QString &icon,
                                    const std::function<void()> &run)
{
    auto *action = new QAction(theme::icon(icon), text, this);
    action->setObjectName(id);
    action->setProperty("iconName", icon);
    connect(action, &QAction::triggered, this, [run] { run(); });
    m_commands << action;
    m_byId.insert(id, action);
    return action;
}

void EvaluationPage::buildCommands()
{
    addCommand(u"evaluation.new"_s, tr("New sheet of evaluation"), u"document-new"_s, [this] { newSheet(); });
    addCommand(u"evaluation.cycle"_s, tr("Cycle and system of evaluation"), u"view-calendar"_s,
               [this] { showCycle(); });
    addCommand(u"evaluation.close_cycle"_s, tr("Close the cycle of evaluation"), u"dialog-ok-apply"_s, [this] {
        showCycle();
        m_cycle->closeYear();
    });
    addCommand(u"evaluation.system_add"_s, tr("Add a system of evaluation from a file…"), u"document-import"_s, [this] {
        showCycle();
        m_cycle->chooseSystem();
    });
    addCommand(u"evaluation.publish"_s, tr("Table of the evaluations to be published"), u"document-preview"_s, [this] {
        m_cycle->show(m_list->cockpit());
        m_cycle->publish();
    });
    addCommand(u"evaluation.calibration"_s, tr("Calibration: the scores beside each other"), u"view-list-details"_s,
               [this] { showCalibration(); });
    addCommand(u"evaluation.year"_s, tr("Evaluations of another year"), u"view-calendar"_s,
               [this] { m_list->focusYear(); });
    addCommand(u"evaluation.search"_s, tr("Search in the evaluations"), u"edit-find"_s,
               [this] { m_list->focusSearch(); });
    addCommand(u"evaluation.refresh"_s, tr("Read the evaluations again"), u"view-refresh"_s, [this] { refresh(); });
    const QStringList parts = QStringList() << tr("Go to the list of the sheets") << tr("Go to the form of the sheet")
                                            << tr("Go to the steps of the sheet");
    for (int part = 0; part < parts.size(); ++part)
        addCommand(u"evaluation.go%1"_s.arg(part + 1), parts.at(part), u"go-jump"_s, [this, part] { goToSide(part); });
    buildSheetCommands();
    buildFieldCommands();
    bindKeys(*this, m_commands, kKeys);
}

void EvaluationPage::buildSheetCommands()
{
    addCommand(u"evaluation.save"_s, tr("Save the sheet"), u"document-save"_s, [this] { m_detail->save(); });
    // One that cannot be taken yet is tried all the same: the refusal leads to the field that stands in its way.
    addCommand(u"evaluation.step"_s, tr("Sheet: take the main step"), u"go-next"_s,
               [this] { m_detail->performMain(); });
    addCommand(u"evaluation.goal_add"_s, tr("Add a goal"), u"list-add"_s,
               [this] { m_detail->form()->goals()->addGoal(); });
    addCommand(u"evaluation.goal_remove"_s, tr("Remove the goal"), u"list-remove"_s,
               [this] { m_detail->form()->goals()->removeGoal(); });
    addCommand(u"evaluation.why"_s, tr("How does the final score come about?"), u"help-hint"_s,
               [this] { m_detail->explainScore(); });
    addCommand(u"evaluation.print"_s, tr("Print the paper of the sheet"), u"document-print"_s,
               [this] { m_detail->output()->print(); });
    addCommand(u"evaluation.pdf"_s, tr("Save the paper of the sheet as PDF/A"), u"application-pdf"_s,
               [this] { m_detail->output()->saveAs(); });
    for (const EvaluationAction step : kEvaluationActions)
        addCommand(u"evaluation.action."_s + evaluationActionKey(step), tr("Sheet: %1").arg(evaluationActionName(step)),
                   u"go-next"_s, [this, step] { m_detail->perform(step); });
    for (const SheetDeed deed : kSheetDeeds)
        addCommand(u"evaluation.deed."_s + deedKey(deed), tr("Sheet: %1").arg(deedTitle(deed)), u"document-edit"_s,
                   [this, deed] { m_detail->begin(deed); });
    for (const EvaluationPaperRow &row : kEvaluationPapers)
        addCommand(u"evaluation.paper."_s + QLatin1String(row.key), tr("Paper: %1").arg(evaluationPaperName(row.paper)),
                   u"document-preview"_s, [this, paper = row.paper] { m_detail->output()->preview(paper); });
}

/// Every field by its name: Ctrl+K, «motivazione», Enter.
void EvaluationPage::buildFieldCommands()
{
    for (const QString &field : {u"goals"_s, u"presence"_s, u"motivation"_s, u"plan"_s, u"late_reason"_s,
                                 u"unit.score"_s, u"text"_s, u"day"_s})
        addCommand(u"evaluation.field."_s + field, tr("Sheet field: %1").arg(evaluationFieldLabel(field, {}, {})),
                   u"go-jump"_s,
                   [this, field] { m_detail->goToField(field == u"goals"_s ? u"goal.1.title"_s : field); });
    addCommand(u"evaluation.field.score"_s, tr("Sheet field: %1").arg(tr("first score of a behaviour")), u"go-jump"_s,
               [this] {
                   const EvaluationSheet &sheet = m_detail->form()->loaded();
                   if (!sheet.content.ratings.isEmpty())
                       m_detail->goToField(u"behaviour.%1.score"_s.arg(sheet.content.ratings.first().key));
               });
    addCommand(u"evaluation.field.goal_score"_s, tr("Sheet field: %1").arg(tr("first score of a goal")), u"go-jump"_s,
               [this] { m_detail->goToField(u"goal.1.score"_s); });
}

void EvaluationPage::refreshCommands()
{
    const auto set = [this](const QString &id, bool enabled, const QString &why) {
        QAction *action = m_byId.value(id);
        action->setEnabled(enabled);
        action->setWhatsThis(enabled ? QString() : why);
    };
    const QString role = tr("Your role runs no cycle of evaluation.");
    const auto &cycle = m_list->cockpit().cycle;
    set(u"evaluation.new"_s, writes(), role);
    set(u"evaluation.cycle"_s, writes(), role);
    set(u"evaluation.system_add"_s, writes(), role);
    const QString none = writes() ? tr("No cycle is open: open one first.") : role;
    set(u"evaluation.calibration"_s, writes() && cycle, none);
    set(u"evaluation.close_cycle"_s, writes() && cycle && !cycle->closedOn.isValid(),
        cycle && writes() ? tr("The cycle is closed already.") : none);
    set(u"evaluation.publish"_s, writes() && cycle && cycle->closedOn.isValid(),
        cycle && writes() ? tr("The table is published when the cycle is closed.") : none);
    refreshSheetCommands();
}

void EvaluationPage::refreshSheetCommands()
{
    const bool isOpen = !m_detail->label().isEmpty();
    const QString none = tr("No sheet is open: choose one from the list.");
    const auto set = [&](const QString &id, const QPushButton *button, const QString &otherwise) {
        QAction *action = m_byId.value(id);
        const bool enabled = isOpen && button && button->isEnabled() && !button->isHidden();
        action->setEnabled(enabled);
        action->setWhatsThis(enabled                                      ? QString()
                                 : !isOpen                                ? none
                                 : button && !button->toolTip().isEmpty() ? button->toolTip()
                                                                          : otherwise);
    };
    const QString state = tr("Not possible in the state in which the sheet is.");
    const EvaluationBar *bar = m_detail->bar();
    const EvaluationForm *form = m_detail->form();
    set(u"evaluation.save"_s, bar->saveButton(), state);
    QAction *main = m_byId.value(u"evaluation.step"_s);
    main->setEnabled(isOpen && bar->mainButton() && bar->isEnabled());
    main->setWhatsThis(isOpen ? state : none);
    set(u"evaluation.goal_add"_s, form->goals()->addButton(), tr("Goals are written before they are handed over."));
    set(u"evaluation.goal_remove"_s, form->goals()->addButton(), tr("Goals are written before they are handed over."));
    set(u"evaluation.why"_s, form->scores()->whyButton(), tr("The sheet has no final score yet."));
    for (const EvaluationAction step : kEvaluationActions)
        set(u"evaluation.action."_s + evaluationActionKey(step), bar->button(step), state);
    for (const SheetDeed deed : kSheetDeeds) {
        if (const DeedCard *card = form->cardOf(deed))
            set(u"evaluation.deed."_s + deedKey(deed), card->button(deed), tr("This is for who evaluates to do."));
    }
    QAction *takes = m_byId.value(u"evaluation.deed."_s + deedKey(SheetDeed::TakeOver));
    takes->setEnabled(!isOpen && m_detail->empty()->button()->isVisibleTo(m_detail->empty()));
    takes->setWhatsThis(tr("It is offered on a sheet that another evaluator left behind."));
    for (const QString &id : {u"evaluation.print"_s, u"evaluation.pdf"_s}) {
        QAction *action = m_byId.value(id);
        action->setEnabled(m_detail->showsPaper() && m_detail->output()->hasPaper());
        action->setWhatsThis(tr("No paper is shown: choose one of the commands “Paper: …” first."));
    }
    for (const EvaluationPaperRow &row : kEvaluationPapers) {
        const QAction *paper = m_detail->output()->action(row.paper);
        QAction *action = m_byId.value(u"evaluation.paper."_s + QLatin1String(row.key));
        action->setEnabled(isOpen && paper->isEnabled());
        action->setWhatsThis(isOpen ? paper->toolTip() : none);
    }
}

void EvaluationPage::goToSide(int part)
{
    switch (part) {
    case 0: return m_list->focusList();
    case 1: return m_detail->goToForm();
    default:
        if (QPushButton *main = m_detail->bar()->mainButton())
            main->setFocus(Qt::ShortcutFocusReason);
    }
}

} // namespace gonfalone
