#pragma once

#include "ui/missions/MissionGateway.h"

#include <QWidget>

class QLabel;
class QStackedWidget;
class QTableWidget;

namespace gonfalone {

class EmptyState;

/// The missions of a month: a line for each person, a column for each day, so that one sees who is away together.
/// Enter opens the mission; Page Up and Page Down go from month to month.
class MissionMonth : public QWidget
{
    Q_OBJECT

public:
    explicit MissionMonth(MissionGateway *gateway, QWidget *parent = nullptr);

    void showMonth(const QDate &day);
    void refresh();
    QDate month() const { return m_month; }
    QTableWidget *table() const { return m_table; }
    QString title() const;

signals:
    void backRequested();
    void chosen(const QString &label);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    bool turned(int key);
    void take(const QList<MissionRow> &rows);
    void put(int line, const MissionRow &row);
    bool isFree(int line, int first, int last) const;

    MissionGateway *m_gateway;
    QDate m_month; ///< its first day
    QLabel *m_title;
    QStackedWidget *m_stack;
    QTableWidget *m_table;
    EmptyState *m_empty;
};

} // namespace gonfalone
