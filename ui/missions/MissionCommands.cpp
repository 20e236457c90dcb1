// The part of MissionPage that says what can be done here, when, and by which keys.
#include "ui/missions/MissionPage.h"

#include "core/missions/MissionFields.h"
#include "ui/base/Theme.h"
#include "ui/desk/DocumentList.h"
#include "ui/desk/PageKeys.h"
#include "ui/missions/ExpensesCard.h"
#include "ui/missions/MissionBar.h"
#include "ui/missions/MissionDetail.h"
#include "ui/missions/MissionForm.h"
#include "ui/missions/MissionHeader.h"
#include "ui/missions/MissionListPane.h"
#include "ui/missions/MissionOutput.h"

#include <QAction>
#include <QPushButton>

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

constexpr PageKey kKeys[] = {
    {Qt::CTRL | Qt::Key_N, "missions.new"},
    {Qt::CTRL | Qt::Key_S, "missions.save"},
    {Qt::CTRL | Qt::Key_O, "missions.attach"},
    {Qt::CTRL | Qt::Key_Return, "missions.step"},
    {Qt::CTRL | Qt::SHIFT | Qt::Key_N, "missions.expense_add"},
    {Qt::CTRL | Qt::Key_F, "missions.search"},
    {Qt::CTRL | Qt::Key_M, "missions.month"},
    {Qt::CTRL | Qt::Key_T, "missions.totals"},
    {Qt::CTRL | Qt::Key_L, "missions.simulate"},
    {Qt::CTRL | Qt::Key_P, "missions.print"},
    {Qt::CTRL | Qt::SHIFT | Qt::Key_P, "missions.pdf"},
    {Qt::Key_F5, "missions.refresh"},
    {Qt::ALT | Qt::Key_1, "missions.go1"},
    {Qt::ALT | Qt::Key_2, "missions.go2"},
    {Qt::ALT | Qt::Key_3, "missions.go3"},
    {Qt::ALT | Qt::Key_4, "missions.go4"},
};

} // namespace

QAction *MissionPage::addCommand(const QString &id, const QString &text, const QString &icon,
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

void MissionPage::buildCommands()
{
    addCommand(u"missions.new"_s, tr("New mission"), u"document-new"_s, [this] { newMission(); });
    addCommand(u"missions.save"_s, tr("Save the mission"), u"document-save"_s, [this] { m_detail->save(); });
    addCommand(u"missions.step"_s, tr("Mission: take the main step"), u"go-next"_s, [this] {
        if (QPushButton *main = m_detail->bar()->mainButton())
            main->click();
    });
    addCommand(u"missions.attach"_s, tr("Add a receipt or an invitation…"), u"mail-attachment"_s,
               [this] { m_detail->choosePapers(); });
    addCommand(u"missions.expense_add"_s, tr("Add an expense"), u"list-add"_s,
               [this] { m_detail->form()->expenses()->addExpense(); });
    addCommand(u"missions.expense_remove"_s, tr("Remove the expense"), u"list-remove"_s,
               [this] { m_detail->form()->expenses()->removeExpense(); });
    addCommand(u"missions.month"_s, tr("Missions of the month"), u"view-calendar"_s, [this] { showMonth(); });
    addCommand(u"missions.totals"_s, tr("Totals of the missions by year and person"), u"view-list-details"_s,
               [this] { showTotals(); });
    addCommand(u"missions.simulate"_s, tr("How much may be spent on a mission?"), u"help-hint"_s,
               [this] { showSimulator(); });
    addCommand(u"missions.print"_s, tr("Print the act"), u"document-print"_s, [this] { m_detail->output()->print(); });
    addCommand(u"missions.pdf"_s, tr("Save the act as PDF/A"), u"application-pdf"_s,
               [this] { m_detail->output()->saveAs(); });
    addCommand(u"missions.why"_s, tr("Who decides on the mission, and why?"), u"help-hint"_s,
               [this] { m_detail->header()->explain(); });
    addCommand(u"missions.search"_s, tr("Search in the missions"), u"edit-find"_s, [this] { m_list->focusSearch(); });
    addCommand(u"missions.refresh"_s, tr("Read the missions again"), u"view-refresh"_s, [this] { refresh(); });
    const QStringList parts = QStringList()
        << tr("Go to the list of missions") << tr("Go to the form of the mission")
        << tr("Go to the papers of the mission") << tr("Go to the steps of the mission");
    for (int part = 0; part < parts.size(); ++part)
        addCommand(u"missions.go%1"_s.arg(part + 1), parts.at(part), u"go-jump"_s, [this, part] { goToSide(part); });
    buildStepCommands();
    bindKeys(*this, m_commands, kKeys);
}

void MissionPage::buildStepCommands()
{
    for (const MissionAction step : kMissionActions)
        addCommand(u"missions.action."_s + missionActionKey(step), tr("Mission: %1").arg(missionActionName(step)),
                   u"go-next"_s, [this, step] { m_detail->perform(step); });
    for (const MissionPaperRow &row : kMissionPapers)
        addCommand(u"missions.paper."_s + QLatin1String(row.key), tr("Act: %1").arg(missionPaperName(row.paper)),
                   u"document-preview"_s, [this, paper = row.paper] { m_detail->output()->preview(paper); });
    // Every field by its name: Ctrl+K, «capitolo», Enter.
    QStringList fields = missionFieldNames();
    for (const QString &name : expenseFieldNames())
        fields << u"expense.0."_s + name; // of the row that is chosen
    fields << u"signer"_s << u"reason"_s << u"step_day"_s;
    for (const QString &field : std::as_const(fields)) {
        const bool ofRow = field.startsWith(u"expense."_s);
        const QString name = field == u"reason"_s ? tr("reason of the step")
            : ofRow                               ? tr("expense, %1").arg(missionFieldLabel(field).section(u", "_s, 1))
                                                  : missionFieldLabel(field);
        addCommand(u"missions.field."_s + field, tr("Mission field: %1").arg(name), u"go-jump"_s, [this, field, ofRow] {
            const int row = m_detail->form()->expenses()->currentRow() + 1;
            m_detail->goToField(ofRow ? QString(field).replace(u".0."_s, u".%1."_s.arg(row)) : field);
        });
    }
    addCommand(u"missions.field.signer_office"_s, tr("Mission field: %1").arg(tr("Office of the signer")), u"go-jump"_s,
               [this] { m_detail->goToField(u"signer_office"_s); });
}

void MissionPage::refreshCommands()
{
    const auto set = [this](const QString &id, bool enabled, const QString &why) {
        QAction *action = m_byId.value(id);
        action->setEnabled(enabled);
        action->setWhatsThis(enabled ? QString() : why);
    };
    const bool edits = m_gateway->actor().may(Permission::EditMissions);
    set(u"missions.new"_s, edits, tr("Your role does not register missions."));
    const bool isOpen = !m_detail->label().isEmpty();
    const QString none = tr("No mission is open: choose one from the list.");
    const MissionBar *bar = m_detail->bar();
    set(u"missions.save"_s, isOpen && bar->saveButton()->isEnabled(), isOpen ? bar->saveButton()->toolTip() : none);
    const QPushButton *main = bar->mainButton();
    set(u"missions.step"_s, isOpen && main && main->isEnabled(), isOpen && main ? main->toolTip() : none);
    set(u"missions.attach"_s, isOpen && edits, isOpen ? tr("Your role does not change missions.") : none);
    set(u"missions.why"_s, isOpen, none);
    const ExpensesCard *expenses = m_detail->form()->expenses();
    const bool claims = isOpen && expenses->addButton()->isVisibleTo(m_detail->form());
    const QString locked = isOpen ? tr("Expenses are written after the mission, before the refund is claimed.") : none;
    set(u"missions.expense_add"_s, claims, locked);
    set(u"missions.expense_remove"_s, claims, locked);
    for (const QString &id : {u"missions.print"_s, u"missions.pdf"_s})
        set(id, m_detail->showsPaper() && m_detail->output()->hasPaper(),
            tr("No act is shown: choose one of the commands “Act: …” first."));
    for (const MissionPaperRow &row : kMissionPapers) {
        const QAction *paper = m_detail->output()->action(row.paper);
        set(u"missions.paper."_s + QLatin1String(row.key), isOpen && paper->isEnabled(),
            isOpen ? paper->toolTip() : none);
    }
    for (const MissionAction step : kMissionActions) {
        const QPushButton *button = isOpen ? bar->button(step) : nullptr;
        const QString why = !isOpen ? none
            : button                ? button->toolTip()
                                    : tr("Not possible in the state in which the mission is.");
        set(u"missions.action."_s + missionActionKey(step), button && button->isEnabled(), why);
    }
}

void MissionPage::goToSide(int part)
{
    switch (part) {
    case 0: return m_list->focusList();
    case 1: return m_detail->goToForm();
    case 2: return m_detail->documentList()->goTo();
    default:
        if (QPushButton *main = m_detail->bar()->mainButton())
            main->setFocus(Qt::ShortcutFocusReason);
    }
}

} // namespace gonfalone
