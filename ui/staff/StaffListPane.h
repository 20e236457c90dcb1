#pragma once

#include "ui/desk/RowChoice.h"
#include "ui/staff/StaffListModel.h"

#include <QFrame>

class QComboBox;
class QLabel;
class QLineEdit;
class QListView;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace gonfalone {

class EmptyState;
class FilterChips;

/// The people at the left: who is in service on the day, whose contract ends, all; by words, unit and contract.
class StaffListPane : public QFrame
{
    Q_OBJECT

public:
    explicit StaffListPane(bool writes, QWidget *parent = nullptr);

    void setBook(const StaffBook &then, const QDate &day);
    /// Marks a person; nothing is marked when the filters leave them out.
    void select(StaffPersonId person);
    StaffPersonId selected() const;
    void showUnit(StaffUnitId unit);
    void setShelf(StaffFilter::Shelf shelf);
    void setSort(StaffFilter::Sort sort);
    void focusSearch() { m_choice->focusSearch(); }
    void focusList() { m_choice->focusList(); }

    StaffListModel *model() const { return m_model; }
    QListView *view() const { return m_view; }
    QLineEdit *searchField() const { return m_search; }
    QComboBox *unitBox() const { return m_unit; }
    QComboBox *contractBox() const { return m_contract; }
    FilterChips *shelves() const { return m_shelves; }

signals:
    void chosen(gonfalone::StaffPersonId person);
    /// Enter: on to the person.
    void entered();
    void newRequested();
    void importRequested();

private:
    void build(bool writes);
    void buildSort();
    void fillUnits(const StaffBook &then);
    void filter();
    void showRows();

    StaffListModel *m_model;
    FilterChips *m_shelves;
    QLineEdit *m_search;
    QComboBox *m_unit;
    QComboBox *m_contract;
    QToolButton *m_sort;
    QStackedWidget *m_stack;
    QListView *m_view;
    EmptyState *m_empty;
    QLabel *m_footer;
    QPushButton *m_add;
    QPushButton *m_import;
    RowChoice *m_choice = nullptr;
    bool m_writes;
};

} // namespace gonfalone
