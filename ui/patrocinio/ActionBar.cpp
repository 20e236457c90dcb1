#include "ui/patrocinio/ActionBar.h"

#include <QMenu>
#include <QPushButton>

#include <algorithm>

namespace gonfalone {

namespace {

/// The step that leads forward is the main one; the others follow, from likely to rare.
int rank(PatrocinioAction action)
{
    using enum PatrocinioAction;
    switch (action) {
    case Investigate:
    case PrepareDraft:
    case SendToGiunta:
    case Communicate:
    case RecordEvent:
    case ReceiveIntegration:
    case ReceiveObservations:
    case Acknowledge:
    case DirectSettore:
    case RecordSettoreOutcome: return 0;
    case Grant:
    case Admit: return 1;
    case Refuse:
    case ReferToDelegate:
    case NotifyRejection:
    case Remind: return 2;
    case Close:
    case AskIntegration:
    case Reopen:
    case Postpone:
    case Resume: return 3;
    case ReferAgain:
    case DeclareInadmissible:
    case Revoke:
    case Withdraw: break;
    }
    return 4;
}

} // namespace

ActionBar::ActionBar(QWidget *parent)
    : StepBar(parent), m_letters(addMenuButton(tr("Letters"))), m_print(addMenuButton(tr("Print")))
{
    connect(this, &StepBar::stepRequested, this, [this](const QString &id) {
        if (const auto action = patrocinioActionFrom(id))
            emit actionRequested(*action);
    });
}

void ActionBar::setActions(const QList<AllowedAction> &actions)
{
    QList<AllowedAction> ranked = actions;
    std::stable_sort(ranked.begin(), ranked.end(), [](const AllowedAction &one, const AllowedAction &other) {
        return rank(one.action) < rank(other.action);
    });
    QList<Step> steps;
    for (const AllowedAction &one : ranked)
        steps.append({actionKey(one.action), actionName(one.action), one.allowed, one.why});
    setSteps(steps, !ranked.isEmpty() && ranked.first().action != PatrocinioAction::Withdraw);
}

void ActionBar::setPrintMenu(QMenu *menu)
{
    m_print->setMenu(menu);
}

void ActionBar::setPrint(bool enabled, const QString &why)
{
    enable(m_print, enabled, tr("Preview, print or save the draft of the act, or the whole case"), why);
    emit changed();
}

void ActionBar::setLettersMenu(QMenu *menu)
{
    m_letters->setMenu(menu);
}

void ActionBar::setLetters(bool enabled, const QString &why)
{
    enable(m_letters, enabled, tr("Write a letter of this case"), why);
    emit changed();
}

} // namespace gonfalone
