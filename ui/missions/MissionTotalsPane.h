#pragma once

#include "core/base/WorkThread.h"
#include "ui/missions/MissionGateway.h"

#include <QWidget>

class QComboBox;
class QPushButton;
class QTableWidget;

namespace gonfalone {

class InlineMessage;

/// What the missions came to by year and person, with the sums of each year; and the half-yearly table for the
/// transparency pages of the comune (art. 14 D.Lgs. 33/2013) as a file.
class MissionTotalsPane : public QWidget
{
    Q_OBJECT

public:
    explicit MissionTotalsPane(MissionGateway *gateway, QWidget *parent = nullptr);

    void setTotals(const QList<MissionTotal> &totals);
    /// Writes the table of the half-year that is chosen; the name's end says as what: CSV, XLSX or PDF.
    void write(const QString &path);
    int pending() const { return m_pending; }
    QTableWidget *table() const { return m_table; }
    QComboBox *half() const { return m_half; }
    QPushButton *saveButton() const { return m_save; }
    InlineMessage *message() const { return m_message; }

signals:
    void backRequested();
    /// The missions of a year and a person are wanted.
    void rowAsked(int year, const QString &person);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void addRow(const QStringList &cells, bool sum, int year, const QString &person);
    void offerHalves(const QList<MissionTotal> &totals);
    void saveAs();

    MissionGateway *m_gateway;
    QTableWidget *m_table;
    QComboBox *m_half;
    QPushButton *m_save;
    InlineMessage *m_message;
    int m_pending = 0;
    WorkThread m_aside; ///< files are written there
};

} // namespace gonfalone
