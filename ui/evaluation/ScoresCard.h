#pragma once

#include "core/evaluation/EvaluationService.h"
#include "ui/base/Card.h"

#include <QHash>

class QLabel;
class QPushButton;

namespace gonfalone {

class LabeledRow;
class ReasonsPopover;

/// The behaviours of the category and the performance of the unit, and above them what the sheet comes to while one
/// types, with «Why?».
class ScoresCard : public Card
{
    Q_OBJECT

public:
    explicit ScoresCard(QWidget *parent = nullptr);

    /// The rows of a category; the same ones stay while it is the same.
    void setCategory(const EvaluationSystem &system, const QString &category);
    /// By their names of EvaluationSheet: behaviour.KEY.score, behaviour.KEY.grounds, unit.score, unit.grounds.
    const QHash<QString, QWidget *> &fields() const { return m_fields; }
    LabeledRow *row(const QString &field) const { return m_rows.value(field); }
    void clearErrors();
    void showScore(const SheetView &view);
    void explain();
    QString scoreLine() const;
    QString partsLine() const;
    QString effectLine() const;
    QPushButton *whyButton() const { return m_why; }

signals:
    /// The fields are others now: the old ones are gone.
    void rowsChanged();

protected:
    void hideEvent(QHideEvent *event) override;

private:
    void add(const QString &key, const QString &text, const QString &scale);
    void addRow(const QString &name, const QString &label, QWidget *field);

    QString m_of; ///< the system and the category of the rows
    QHash<QString, QWidget *> m_fields;
    QHash<QString, LabeledRow *> m_rows;
    QWidget *m_holder = nullptr; ///< of the rows
    QLabel *m_score;
    QLabel *m_parts;
    QLabel *m_effect;
    QPushButton *m_why;
    ReasonsPopover *m_popover = nullptr;
    QList<Reason> m_reasons;
};

} // namespace gonfalone
