#pragma once

#include "ui/evaluation/EvaluationGateway.h"

#include <QAbstractListModel>

namespace gonfalone {

/// A heap of the list: a filter with the states that it holds. "late" holds what is late, whatever its state.
struct EvaluationShelf {
    const char *id;
    const char *label; ///< translatable, in the context of EvaluationListPane
    QList<EvaluationState> states;
};
const QList<EvaluationShelf> &evaluationShelves();
bool isOn(const EvaluationRow &row, const EvaluationShelf &shelf);

/// The sheets of a cycle: who is where and what runs for them. What a sheet says is not in it.
class EvaluationListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { LabelRole = Qt::UserRole };

    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

    void setCockpit(const EvaluationCockpit &cockpit);
    const EvaluationCockpit &cockpit() const { return m_cockpit; }
    void setFilter(const QString &shelf, const QString &words);
    int countOn(const EvaluationShelf &shelf) const;
    int rowOf(const QString &label) const;
    /// Of the sheet, whether or not the filters show it; 0 when it is not in the cycle.
    qint64 versionOf(const QString &label) const;

private:
    void choose();

    EvaluationCockpit m_cockpit;
    QString m_shelf;
    QString m_words;
    QList<EvaluationRow> m_shown;
};

} // namespace gonfalone
