#pragma once

#include "ui/base/StepBar.h"
#include "ui/evaluation/EvaluationGateway.h"

class QMenu;

namespace gonfalone {

/// The foot of the detail: the steps of the state, Save and the papers.
class EvaluationBar : public StepBar
{
    Q_OBJECT

public:
    explicit EvaluationBar(QWidget *parent = nullptr);

    void setBearing(const SheetBearing &bearing);
    void setPapersMenu(QMenu *menu);
    void setPapers(bool enabled, const QString &why);
    QPushButton *button(EvaluationAction action) const { return stepButton(evaluationActionKey(action)); }
    /// The step of the main button.
    std::optional<EvaluationAction> mainAction() const { return m_leading; }
    QPushButton *papersButton() const { return m_papers; }

signals:
    void actionRequested(gonfalone::EvaluationAction action);

private:
    QPushButton *m_papers;
    std::optional<EvaluationAction> m_leading;
};

} // namespace gonfalone
