#pragma once

#include "ui/evaluation/EvaluationGateway.h"

#include <QWidget>

namespace gonfalone {

class Chip;
class ElidedLabel;
class PathView;

/// Whose sheet it is and where it stands: name, number · category · days, state, path, the clock that runs.
class EvaluationHeader : public QWidget
{
    Q_OBJECT

public:
    explicit EvaluationHeader(QWidget *parent = nullptr);

    void setView(const SheetView &view);
    void setDirty(bool dirty);
    PathView *path() const { return m_path; }
    QString clockLine() const;
    QString stateText() const;

private:
    ElidedLabel *m_title;
    ElidedLabel *m_line;
    Chip *m_unsaved;
    Chip *m_state;
    PathView *m_path;
    Chip *m_clockChip;
    ElidedLabel *m_clock;
};

} // namespace gonfalone
