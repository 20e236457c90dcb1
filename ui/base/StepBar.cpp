#include "ui/base/StepBar.h"

#include "ui/base/FlowLayout.h"
#include "ui/base/Theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace gonfalone {

using namespace Qt::StringLiterals;

StepBar::StepBar(QWidget *parent)
    : QFrame(parent), m_left(new QWidget(this)), m_flow(new FlowLayout(m_left, space::kS)), m_row(new QHBoxLayout),
      m_save(new QPushButton(tr("Save"), this)), m_why(new QLabel(this))
{
    setProperty("bar", u"bottom"_s);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(space::kL + 2, space::kS + 2, space::kL + 2, space::kS + 2);
    rows->setSpacing(space::kXs);
    m_row->setSpacing(space::kS);
    rows->addLayout(m_row);
    rows->addWidget(m_why);
    theme::setRole(m_why, TextRole::Note);
    m_why->setWordWrap(true);
    m_why->setTextFormat(Qt::PlainText);
    m_why->setVisible(false);
    m_row->addWidget(m_left, 1);
    m_row->addWidget(m_save, 0, Qt::AlignTop);
    connect(m_save, &QPushButton::clicked, this, &StepBar::saveRequested);
}

void StepBar::enable(QPushButton *button, bool enabled, const QString &tip, const QString &why)
{
    button->setEnabled(enabled);
    button->setToolTip(enabled ? tip : why);
    button->setAccessibleDescription(enabled ? tip : why);
}

void StepBar::setSteps(const QList<Step> &steps, bool leadsOn)
{
    QStringList order;
    for (const Step &step : steps)
        order << step.id;
    // The same buttons stay, so that the focus and a press under way are not lost while somebody types.
    if (order != m_order) {
        qDeleteAll(m_buttons);
        m_buttons.clear();
        m_main = nullptr;
        m_order = order;
        for (const Step &step : steps)
            addStep(step, leadsOn && m_buttons.isEmpty());
    }
    for (const Step &step : steps)
        enable(m_buttons.value(step.id), step.allowed, {}, step.why);
    // A tooltip is not enough for the step that everybody looks for: without a mouse nobody would read it.
    const bool stuck = m_main && !steps.first().allowed;
    m_why->setText(stuck ? u"%1: %2"_s.arg(steps.first().text, steps.first().why) : QString());
    m_why->setVisible(stuck);
    emit changed();
}

void StepBar::addStep(const Step &step, bool main)
{
    auto *button = new QPushButton(step.text, m_left);
    if (main) {
        theme::makePrimary(button);
        m_main = button;
    }
    connect(button, &QPushButton::clicked, this, [this, id = step.id] { emit stepRequested(id); });
    m_flow->addWidget(button);
    button->show();
    m_buttons.insert(step.id, button);
}

void StepBar::setSave(bool enabled, const QString &why)
{
    enable(m_save, enabled, tr("Save what you typed (Ctrl+S)"), why);
    emit changed();
}

QPushButton *StepBar::addMenuButton(const QString &text)
{
    auto *button = new QPushButton(text, this);
    button->setProperty("menu", true);
    m_row->addWidget(button, 0, Qt::AlignTop);
    return button;
}

void StepBar::setBusy(bool busy)
{
    if (isEnabled() != busy)
        return;
    setEnabled(!busy);
    emit changed(); // the commands of the window ask the buttons whether they can be pressed
}

} // namespace gonfalone
