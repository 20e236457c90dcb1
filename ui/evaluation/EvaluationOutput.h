#pragma once

#include "core/base/WorkThread.h"
#include "ui/evaluation/EvaluationGateway.h"

#include <QMap>
#include <QObject>

class QAction;
class QMenu;

namespace gonfalone {

/// The papers of a sheet, and of the cycle, out of the program: preview, printer, PDF/A. What is previewed last is what
/// is printed and saved. Files are written aside from the window's thread, all or nothing.
class EvaluationOutput : public QObject
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
    void print();
    void saveAs();
    void write(const QString &path);
    /// Papers on their way, and files still being written.
    int pending() const { return m_pending; }
    bool hasPaper() const { return m_paper.has_value(); }
    void forget() { m_paper.reset(); }

signals:
    void previewReady(const gonfalone::DraftDocument &draft);
    void written(const QString &path);
    void failed(const gonfalone::Error &error);

private:
    void take(const Result<DraftDocument> &draft);

    EvaluationGateway *m_gateway;
    Source m_source;
    QWidget *m_window;
    QMenu *m_menu;
    QMap<int, QAction *> m_actions;
    std::optional<DraftDocument> m_paper;
    int m_pending = 0;
    WorkThread m_aside; ///< files are written there
};

} // namespace gonfalone
