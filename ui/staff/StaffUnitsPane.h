#pragma once

#include "ui/staff/StaffUnitPane.h"

class QLabel;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QTreeWidget;
class QTreeWidgetItem;

namespace gonfalone {

class EmptyState;

/// The tree of the units as it was on the day, and the one that is chosen.
class StaffUnitsPane : public QWidget
{
    Q_OBJECT

public:
    explicit StaffUnitsPane(StaffGateway *gateway, QWidget *parent = nullptr);

    void setBook(const StaffBook &book, const QDate &day);
    void open(StaffUnitId unit);
    void newUnit();
    StaffUnitId selected() const { return m_selected; }
    void focusTree();

    QTreeWidget *tree() const { return m_tree; }
    StaffUnitPane *detail() const { return m_detail; }

signals:
    /// Another unit was chosen in the tree; the page says whether it may be shown.
    void chosen(gonfalone::StaffUnitId unit);
    void newRequested();

private:
    void build(bool writes);
    void fill();
    void mark(StaffUnitId unit);

    StaffGateway *m_gateway;
    QSplitter *m_split;
    QTreeWidget *m_tree;
    QLabel *m_footer;
    QStackedWidget *m_left;
    EmptyState *m_empty;
    QStackedWidget *m_right;
    StaffUnitPane *m_detail;
    StaffBook m_book;
    QDate m_day;
    StaffUnitId m_selected;
    bool m_settingUp = false;
};

} // namespace gonfalone
