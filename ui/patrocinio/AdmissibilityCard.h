#pragma once

#include "core/patrocinio/Admissibility.h"
#include "ui/base/Card.h"

#include <QPointer>

class QGridLayout;
class QLabel;
class QPushButton;

namespace gonfalone {

class Chip;
class ReasonsPopover;

/// The request held against the regulation: one line for each finding with sign, word, article and «Why?». What
/// hinders comes first; what holds is folded away until it is asked for.
class AdmissibilityCard : public Card
{
    Q_OBJECT

public:
    explicit AdmissibilityCard(QWidget *parent = nullptr);

    void setAdmissibility(const Admissibility &result);
    /// Why there is no check, instead of one.
    void setFault(const Error &error);
    /// The lines that are shown now, as a screen reader says them.
    QStringList lines() const;
    QPushButton *foldButton() const { return m_fold; }

protected:
    void hideEvent(QHideEvent *event) override;

private:
    void rebuild();
    void addLine(const Finding &finding);
    void showSummary();

    QList<Finding> m_findings; ///< the worst first
    bool m_folded = true;
    Chip *m_summary;
    QLabel *m_fault;
    QGridLayout *m_grid;
    QWidget *m_rows = nullptr;
    QPushButton *m_fold;
    QPointer<ReasonsPopover> m_reasons;
};

} // namespace gonfalone
