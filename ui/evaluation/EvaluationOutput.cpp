#include "ui/evaluation/EvaluationOutput.h"

#include <QAction>
#include <QMenu>

namespace gonfalone {

using namespace Qt::StringLiterals;

EvaluationOutput::EvaluationOutput(EvaluationGateway *gateway, const Source &source, QWidget *window)
    : ActOutput(window), m_gateway(gateway), m_source(source), m_menu(new QMenu(window))
{
    m_menu->setToolTipsVisible(true);
    for (const EvaluationPaperRow &row : kEvaluationPapers) {
        auto *action = m_menu->addAction(evaluationPaperName(row.paper) + u'…');
        connect(action, &QAction::triggered, this, [this, paper = row.paper] { preview(paper); });
        m_actions.insert(int(row.paper), action);
    }
}

void EvaluationOutput::setSheet(const EvaluationSheet &sheet)
{
    for (const EvaluationPaperRow &row : kEvaluationPapers) {
        QAction *action = m_actions.value(int(row.paper));
        const bool happened = fits(row.paper, sheet);
        action->setEnabled(happened);
        action->setToolTip(happened ? QString() : tr("Nothing of this has happened yet."));
    }
}

void EvaluationOutput::preview(EvaluationPaper paper)
{
    const auto label = m_source();
    if (!label) {
        emit failed(label.error());
        return;
    }
    await(m_gateway->paper(*label, paper));
}

void EvaluationOutput::previewDistribution(int year)
{
    await(m_gateway->distribution(year));
}

} // namespace gonfalone
