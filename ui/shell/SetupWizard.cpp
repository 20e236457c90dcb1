#include "ui/shell/SetupWizard.h"

#include "ui/base/BusyOverlay.h"
#include "ui/base/ErrorPresenter.h"
#include "ui/base/InlineMessage.h"
#include "ui/base/PathView.h"
#include "ui/base/Theme.h"
#include "ui/shell/SetupLetterheadStep.h"
#include "ui/shell/SetupOrgansStep.h"
#include "ui/shell/SetupSteps.h"
#include "ui/shell/SetupSummaryStep.h"

#include <QAbstractItemView>
#include <QEvent>
#include <QFrame>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace gonfalone {

using namespace Qt::StringLiterals;

SetupWizard::SetupWizard(const QString &defaultPath, const QDate &today, QWidget *parent)
    : QWidget(parent), m_path(new PathView(this)), m_message(new InlineMessage(this)),
      m_stack(new QStackedWidget(this)), m_scroll(new QScrollArea(this)), m_column(new QWidget(m_scroll)),
      m_back(new QPushButton(tr("Back"), this)), m_next(new QPushButton(tr("Next"), this)),
      m_cancel(new QPushButton(tr("Cancel"), this)), m_busy(new BusyOverlay(this))
{
    setAccessibleName(tr("First run"));
    m_steps = {new SetupDataStep(defaultPath, this), new SetupComuneStep(this), new SetupLetterheadStep(this),
               new SetupOrgansStep(today, this),     new SetupUserStep(this),   new SetupSummaryStep(this)};
    for (SetupStep *one : std::as_const(m_steps))
        m_stack->addWidget(one);
    auto *head = new QFrame(this);
    head->setProperty("bar", u"top"_s);
    auto *headLayout = new QHBoxLayout(head);
    headLayout->setContentsMargins(space::kXl, space::kL, space::kXl, space::kL);
    headLayout->addWidget(m_path);
    auto *column = new QVBoxLayout(m_column);
    column->setContentsMargins(0, space::kXl, 0, space::kXl);
    column->setSpacing(space::kM);
    column->addWidget(m_message);
    column->addWidget(m_stack, 1);
    auto *inner = new QWidget(m_scroll);
    inner->setProperty("transparent", true);
    auto *centred = new QHBoxLayout(inner);
    centred->addStretch();
    centred->addWidget(m_column);
    centred->addStretch();
    m_scroll->setWidget(inner);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(head);
    layout->addWidget(m_scroll, 1);
    layout->addWidget(buildFoot());
    fit();
    goTo(0);
}

QWidget *SetupWizard::buildFoot()
{
    auto *foot = new QFrame(this);
    foot->setProperty("bar", u"bottom"_s);
    auto *layout = new QHBoxLayout(foot);
    layout->setContentsMargins(space::kXl, space::kM - 2, space::kXl, space::kM - 2);
    layout->setSpacing(space::kS);
    theme::makePrimary(m_next);
    layout->addWidget(m_next);
    layout->addWidget(m_back);
    layout->addStretch();
    layout->addWidget(m_cancel);
    m_back->setAccessibleName(m_back->text());
    m_cancel->setAccessibleName(tr("Cancel the first run"));
    connect(m_next, &QPushButton::clicked, this, &SetupWizard::next);
    connect(m_back, &QPushButton::clicked, this, &SetupWizard::back);
    connect(m_cancel, &QPushButton::clicked, this, &SetupWizard::cancelled);
    return foot;
}

int SetupWizard::step() const
{
    return m_stack->currentIndex();
}

SetupAnswers SetupWizard::answers() const
{
    SetupAnswers gathered;
    for (const SetupStep *one : m_steps)
        one->save(gathered);
    return gathered;
}

bool SetupWizard::next()
{
    SetupStep *now = m_steps.at(step());
    const QList<FieldError> errors = now->validate();
    now->showErrors(errors);
    if (!errors.isEmpty())
        return false;
    m_message->clear();
    if (step() + 1 < stepCount())
        goTo(step() + 1);
    else
        emit finished(answers());
    return true;
}

void SetupWizard::back()
{
    if (step() > 0)
        goTo(step() - 1);
}

void SetupWizard::goTo(int index)
{
    m_steps.at(index)->enter(answers());
    m_stack->setCurrentIndex(index);
    QList<PathView::Step> path;
    for (int i = 0; i < stepCount(); ++i) {
        const auto state = i < index ? PathView::State::Done
            : i == index             ? PathView::State::Current
                                     : PathView::State::Future;
        path.append({m_steps.at(i)->shortName(), state});
    }
    m_path->setSteps(path);
    m_back->setEnabled(index > 0);
    m_back->setToolTip(index > 0 ? QString() : tr("This is the first step"));
    const bool last = index + 1 == stepCount();
    m_next->setText(last ? tr("Make the office") : tr("Next"));
    m_next->setAccessibleName(m_next->text());
    QWidget *first = m_steps.at(index)->firstField();
    (first ? first : m_next)->setFocus(Qt::OtherFocusReason);
}

void SetupWizard::setBusy(bool busy)
{
    m_next->setEnabled(!busy);
    m_back->setEnabled(!busy && step() > 0);
    m_cancel->setEnabled(!busy);
    m_stack->setEnabled(!busy);
    busy ? m_busy->start(tr("Making the office…")) : m_busy->stop();
}

void SetupWizard::showError(const Error &error)
{
    setBusy(false);
    for (int i = 0; i < stepCount() && !error.fields.isEmpty(); ++i) {
        if (m_steps.at(i)->showErrors(error.fields).size() < error.fields.size()) {
            goTo(i);
            m_steps.at(i)->showErrors(error.fields);
            break;
        }
    }
    ErrorPresenter::present(error, m_message);
    m_scroll->ensureWidgetVisible(m_message);
}

void SetupWizard::fit()
{
    m_column->setFixedWidth(
        std::min(theme::px(extent::kFormWidth), std::max(int(extent::kFormWidth), width() - 2 * space::kXl)));
}

void SetupWizard::keyPressEvent(QKeyEvent *event)
{
    // Enter in any field goes on, as people expect of a form; in a table it belongs to the cell.
    const bool inTable = qobject_cast<QAbstractItemView *>(focusWidget());
    if (!inTable && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && m_next->isEnabled())
        next();
    else
        QWidget::keyPressEvent(event);
}

void SetupWizard::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void SetupWizard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        fit();
    QWidget::changeEvent(event);
}

} // namespace gonfalone
