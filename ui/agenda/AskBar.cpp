#include "ui/agenda/AskBar.h"

#include "ui/base/FlowLayout.h"
#include "ui/base/Theme.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <utility>

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

constexpr int kReason = 260;

} // namespace

AskBar::AskBar(QWidget *parent)
    : QFrame(parent), m_question(new QLabel(this)), m_reason(new QLineEdit(this)), m_buttons{}
{
    setProperty("card", true);
    auto *row = new FlowLayout(this, space::kS);
    row->setContentsMargins(space::kM, space::kS, space::kM, space::kS);
    theme::setRole(m_question, TextRole::Strong);
    m_question->setTextFormat(Qt::PlainText);
    row->addWidget(m_question);
    m_reason->setPlaceholderText(tr("Why? (stays in the history)"));
    m_reason->setAccessibleName(tr("Reason"));
    m_reason->setMinimumWidth(theme::px(kReason));
    row->addWidget(m_reason);
    for (const EditScope scope : {EditScope::This, EditScope::Following, EditScope::All}) {
        auto *button = new QPushButton(this);
        connect(button, &QPushButton::clicked, this, [this, scope] { answer(scope); });
        m_buttons[int(scope)] = button;
        row->addWidget(button);
    }
    theme::makePrimary(m_buttons[0]);
    auto *back = new QPushButton(tr("Back"), this);
    connect(back, &QPushButton::clicked, this, &AskBar::giveUp);
    row->addWidget(back);
    connect(m_reason, &QLineEdit::returnPressed, this, [this] { answer(EditScope::This); });
    setVisible(false);
}

QPushButton *AskBar::button(EditScope scope) const
{
    QPushButton *found = m_buttons[int(scope)];
    return isAsking() && !found->isHidden() ? found : nullptr;
}

void AskBar::askScope(const QString &question, bool repeats, const Then &then)
{
    if (!repeats)
        return then({});
    ask(question, true, false, {}, then);
}

void AskBar::askReason(const QString &question, bool repeats, const QString &action, const Then &then)
{
    ask(question, repeats, true, action, then);
}

void AskBar::ask(const QString &question, bool repeats, bool reason, const QString &action, const Then &then)
{
    m_then = then;
    m_question->setText(question);
    m_reason->clear();
    m_reason->setVisible(reason);
    m_buttons[int(EditScope::This)]->setText(repeats ? tr("Only this one") : action);
    m_buttons[int(EditScope::Following)]->setText(tr("This and the following"));
    m_buttons[int(EditScope::All)]->setText(tr("All of the series"));
    m_buttons[int(EditScope::Following)]->setVisible(repeats);
    m_buttons[int(EditScope::All)]->setVisible(repeats);
    setVisible(true);
    if (reason)
        m_reason->setFocus();
    else
        m_buttons[0]->setFocus();
}

void AskBar::answer(EditScope scope)
{
    const Then then = std::exchange(m_then, nullptr);
    const QString reason = m_reason->text().trimmed();
    setVisible(false);
    emit closed();
    if (then)
        then({scope, reason});
}

void AskBar::giveUp()
{
    m_then = nullptr;
    setVisible(false);
    emit closed();
}

void AskBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        return giveUp();
    QFrame::keyPressEvent(event);
}

} // namespace gonfalone
