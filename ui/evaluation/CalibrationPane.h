#pragma once

#include "ui/evaluation/EvaluationGateway.h"

#include <QWidget>

class QLabel;

namespace gonfalone {

class CalibrationChart;
class FactsTable;
class InlineMessage;

/// The scores of the office beside each other: how many in each band as a chart, and each sheet in a table. The sheets
/// of another evaluator are not in it; they are said.
class CalibrationPane : public QWidget
{
    Q_OBJECT

public:
    explicit CalibrationPane(EvaluationGateway *gateway, QWidget *parent = nullptr);

    /// Reads the scores, each of which is a line in the log of readings.
    void show(int year);
    /// The secrets were closed.
    void clear();
    bool isSettled() const { return m_pending == 0; }
    CalibrationChart *chart() const { return m_chart; }
    FactsTable *table() const { return m_table; }
    InlineMessage *message() const { return m_message; }
    QString quotaText() const;

signals:
    void backRequested();
    /// A row was asked for, by Enter or a double click.
    void sheetAsked(const QString &label);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void present(const Calibration &office);

    EvaluationGateway *m_gateway;
    Calibration m_office;
    int m_pending = 0;
    QLabel *m_title;
    InlineMessage *m_message;
    CalibrationChart *m_chart;
    QLabel *m_quota;
    FactsTable *m_table;
};

} // namespace gonfalone
