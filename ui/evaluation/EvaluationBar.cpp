#include "ui/evaluation/EvaluationBar.h"

#include "ui/evaluation/EvaluationWords.h"

#include <QMenu>
#include <QPushButton>

namespace gonfalone {

EvaluationBar::EvaluationBar(QWidget *parent) : StepBar(parent), m_papers(addMenuButton(tr("Papers")))
{
    connect(this, &StepBar::stepRequested, this, [this](const QString &id) {
        if (const auto action = evaluationActionFrom(id))
            emit actionRequested(*action);
    });
}

void EvaluationBar::setBearing(const SheetBearing &bearing)
{
    const QList<AllowedEvaluationAction> order = ranked(bearing);
    QList<Step> steps;
    for (const AllowedEvaluationAction &one : order)
        steps.append({evaluationActionKey(one.action), evaluationActionName(one.action), one.allowed, one.why});
    const bool leads = !order.isEmpty() && isMine(order.first().action, bearing.view) && leadsOn(order.first().action);
    m_leading = leads ? std::optional(order.first().action) : std::nullopt;
    setSteps(steps, leads);
}

void EvaluationBar::setPapersMenu(QMenu *menu)
{
    m_papers->setMenu(menu);
}

void EvaluationBar::setPapers(bool enabled, const QString &why)
{
    enable(m_papers, enabled, tr("Preview, print or save the papers of this sheet"), why);
    emit changed();
}

} // namespace gonfalone
