#pragma once

#include "ui/desk/ActOutput.h"
#include "ui/evaluation/EvaluationGateway.h"

#include <QMap>

class QAction;
class QMenu;

namespace gonfalone {

/// The papers of a sheet, and of the cycle, out of the program: preview, printer, PDF/A. What is previewed last is what
/// is printed and saved. Files are written aside from the window's thread, all or nothing.
class EvaluationOutput : public ActOutput
{
    Q_OBJECT

public:
    /// The label of the sheet whose papers are asked for, as it is in the data.
    using Source = std::function<Result<QString>()>;

    EvaluationOutput(EvaluationGateway *gateway, const Source &source, QWidget *window);

    QMenu *menu() const { return m_menu; }
    QAction *action(EvaluationPaper paper) const { return m_actions.value(int(paper)); }
    /// Enables the papers of what has happened; the others say why not.
    void setSheet(const EvaluationSheet &sheet);
    void preview(EvaluationPaper paper);
    /// What is published of a closed cycle.
    void previewDistribution(int year);

private:
    EvaluationGateway *m_gateway;
    Source m_source;
    QMenu *m_menu;
    QMap<int, QAction *> m_actions;
};

} // namespace gonfalone
