#pragma once

#include "core/evaluation/EvaluationSheet.h"
#include "ui/base/Card.h"

#include <QMap>

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace gonfalone {

class LabeledRow;

/// The goals of a sheet with their weights, of which the total is seen while one types, and their scores.
class GoalsCard : public Card
{
    Q_OBJECT

public:
    /// What may be written: the goals while they are assigned, the scores while the sheet is scored.
    enum class Mode { Locked, Goals, Scores };

    explicit GoalsCard(QWidget *parent = nullptr);

    void load(const QList<EvaluationGoal> &goals);
    void setMode(Mode mode, bool showsScores);
    /// The rows as they are typed, as one text (JSON).
    QString text() const;
    void setText(const QString &text);
    QString baseText() const { return m_base; }
    /// The rows as far as they can be read; what is no value is among `faults`.
    QList<EvaluationGoal> goals(QList<FieldError> &faults) const;
    static QString textOf(const QList<EvaluationGoal> &goals);

    void addGoal();
    /// The goal that has the focus, or the last one.
    void removeGoal();
    int count() const { return int(m_rows.size()); }
    QString totalText() const;
    void showErrors(const QList<FieldError> &errors);
    void clearErrors();
    /// "goal.2.weight", or "goals" for where the weights are. False when it is not shown.
    bool focusField(const QString &field);
    QWidget *field(const QString &name) const;
    QPushButton *addButton() const { return m_add; }

signals:
    void edited();
    /// A row came or went: Tab has another way.
    void rowsChanged();

private:
    struct Row {
        QWidget *box = nullptr;
        QMap<QString, QWidget *> fields; ///< title, measure, weight, score, grounds
        QMap<QString, LabeledRow *> labels;
        QPushButton *remove = nullptr;
    };
    using Texts = QMap<QString, QString>;

    Row makeRow(int number);
    void addField(Row &row, const QString &name, const QString &label, QWidget *field);
    void showRows(const QList<Texts> &texts);
    QList<Texts> texts() const;
    static Texts textsOf(const EvaluationGoal &goal);
    void lock(const Row &row);
    void drop(int number);
    void typed();
    void showTotal();

    Mode m_mode = Mode::Locked;
    bool m_scores = false;
    QList<Row> m_rows;
    QString m_base;
    QVBoxLayout *m_list;
    QLabel *m_total;
    QLabel *m_none;
    QPushButton *m_add;
    bool m_loading = false;
};

} // namespace gonfalone
