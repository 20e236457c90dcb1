#pragma once

#include "ui/desk/RowChoice.h"
#include "ui/patrocinio/PatrocinioListModel.h"

#include <QFrame>

class QLabel;
class QLineEdit;
class QListView;
class QStackedWidget;
class QToolButton;

namespace gonfalone {

class EmptyState;
class FilterChips;
class InlineMessage;
class PatrocinioDelegate;

/// The list at the left: filters with their counts, search, order, the cases, and how many they are.
class PatrocinioListPane : public QFrame
{
    Q_OBJECT

public:
    explicit PatrocinioListPane(PatrocinioGateway *gateway, QWidget *parent = nullptr);

    /// Reads list and counts again; the selected case stays selected where it still is in the list.
    void refresh();
    void setFilter(const QString &id);
    void setSearch(const QString &text);
    void setSort(CaseSort sort, bool descending);
    /// Marks a case and scrolls to it if it is among the rows here.
    void select(const QString &label) { m_choice->select(label); }
    QString selected() const { return m_choice->selected(); }
    void selectFirst() { m_choice->selectFirst(); }
    void focusList() { m_choice->focusList(); }
    void focusSearch() { m_choice->focusSearch(); }
    bool isSettled() const { return !m_pause.isActive() && !m_model->isLoading(); }

    /// What the list shows: filter, search, and order.
    const CaseQuery &query() const { return m_query; }
    PatrocinioListModel *model() const { return m_model; }
    QListView *view() const { return m_view; }
    FilterChips *filters() const { return m_filters; }
    InlineMessage *message() const { return m_message; }

signals:
    void chosen(const QString &label);
    /// Enter: on to the case.
    void entered(const QString &label);
    /// Cases that still wait for work.
    void waiting(int count);
    void newRequested();
    void lettersRequested();

private:
    void build();
    void buildSortMenu();
    void bind();
    void ask();
    void loaded();
    void showCounts(const QMap<QString, qint64> &byState);
    void showFooter();
    void showEmpty();

    PatrocinioGateway *m_gateway;
    PatrocinioListModel *m_model;
    PatrocinioDelegate *m_delegate;
    CaseQuery m_query;
    QTimer m_pause;
    RowChoice *m_choice = nullptr;

    FilterChips *m_filters;
    QLineEdit *m_search;
    QToolButton *m_sort;
    InlineMessage *m_message;
    QStackedWidget *m_stack;
    QListView *m_view;
    EmptyState *m_empty;
    QLabel *m_footer;
    QToolButton *m_letters;
};

} // namespace gonfalone
