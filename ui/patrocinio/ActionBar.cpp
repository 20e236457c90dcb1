#include "ui/patrocinio/ActionBar.h"

#include "ui/base/FlowLayout.h"
#include "ui/base/Theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

void enable(QPushButton *button, bool enabled, const QString &tip, const QString &why)
{
    button->setEnabled(enabled);
    button->setToolTip(enabled ? tip : why);
    button->setAccessibleDescription(enabled ? tip : why);
}

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
    : QFrame(parent), m_left(new QWidget(this)), m_flow(new FlowLayout(m_left, space::kS)),
      m_save(new QPushButton(tr("Save"), this)), m_letters(new QPushButton(tr("Letters"), this)),
      m_print(new QPushButton(tr("Print"), this)), m_why(new QLabel(this))
{
    setProperty("bar", u"bottom"_s);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(space::kL + 2, space::kS + 2, space::kL + 2, space::kS + 2);
    rows->setSpacing(space::kXs);
    auto *layout = new QHBoxLayout;
    layout->setSpacing(space::kS);
    rows->addLayout(layout);
    rows->addWidget(m_why);
    theme::setRole(m_why, TextRole::Note);
    m_why->setWordWrap(true);
    m_why->setTextFormat(Qt::PlainText);
    m_why->setVisible(false);
    layout->addWidget(m_left, 1);
    layout->addWidget(m_save, 0, Qt::AlignTop);
    layout->addWidget(m_letters, 0, Qt::AlignTop);
    layout->addWidget(m_print, 0, Qt::AlignTop);
    connect(m_save, &QPushButton::clicked, this, &ActionBar::saveRequested);
}

void ActionBar::setActions(const QList<AllowedAction> &actions)
{
    QList<AllowedAction> ranked = actions;
    std::stable_sort(ranked.begin(), ranked.end(), [](const AllowedAction &one, const AllowedAction &other) {
        return rank(one.action) < rank(other.action);
    });
    QList<PatrocinioAction> order;
    for (const AllowedAction &action : ranked)
        order << action.action;
    // The same buttons stay, so that the focus and a press under way are not lost while somebody types.
    if (order != m_order) {
        qDeleteAll(m_buttons);
        m_buttons.clear();
        m_order = order;
        for (const PatrocinioAction action : order)
            addAction(action);
    }
    for (const AllowedAction &action : ranked)
        enable(m_buttons.value(int(action.action)), action.allowed, {}, action.why);
    // A tooltip is not enough for the step that everybody looks for: without a mouse nobody would read it.
    const bool stuck = mainButton() && !ranked.first().allowed;
    m_why->setText(stuck ? u"%1: %2"_s.arg(actionName(ranked.first().action), ranked.first().why) : QString());
    m_why->setVisible(stuck);
    emit changed();
}

void ActionBar::addAction(PatrocinioAction action)
{
    auto *button = new QPushButton(actionName(action), m_left);
    if (m_buttons.isEmpty() && action != PatrocinioAction::Withdraw)
        theme::makePrimary(button);
    connect(button, &QPushButton::clicked, this, [this, action] { emit actionRequested(action); });
    m_flow->addWidget(button);
    button->show();
    m_buttons.insert(int(action), button);
}

QPushButton *ActionBar::mainButton() const
{
    return m_order.isEmpty() || m_order.first() == PatrocinioAction::Withdraw ? nullptr : button(m_order.first());
}

void ActionBar::setSave(bool enabled, const QString &why)
{
    enable(m_save, enabled, tr("Save what you typed (Ctrl+S)"), why);
    emit changed();
}

void ActionBar::setPrintMenu(QMenu *menu)
{
    m_print->setMenu(menu);
    m_print->setProperty("menu", true);
}

void ActionBar::setPrint(bool enabled, const QString &why)
{
    enable(m_print, enabled, tr("Preview, print or save the draft of the act, or the whole case"), why);
    emit changed();
}

void ActionBar::setLettersMenu(QMenu *menu)
{
    m_letters->setMenu(menu);
    m_letters->setProperty("menu", true);
}

void ActionBar::setLetters(bool enabled, const QString &why)
{
    enable(m_letters, enabled, tr("Write a letter of this case"), why);
    emit changed();
}

void ActionBar::setBusy(bool busy)
{
    if (isEnabled() != busy)
        return;
    setEnabled(!busy);
    emit changed(); // the commands of the window ask the buttons whether they can be pressed
}

} // namespace gonfalone
