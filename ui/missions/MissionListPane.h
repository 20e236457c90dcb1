#pragma once

#include "ui/desk/RowChoice.h"
#include "ui/missions/MissionListModel.h"

#include <QFrame>

class QComboBox;
class QLabel;
class QLineEdit;
class QListView;
class QStackedWidget;
class QToolButton;

namespace gonfalone {

class EmptyState;
class FilterChips;
class InlineMessage;
class MissionDelegate;

/// The list at the left: states with their counts, year, person, words, order, the missions, and what they come to.
class MissionListPane : public QFrame
{
    Q_OBJECT

public:
    explicit MissionListPane(MissionGateway *gateway, QWidget *parent = nullptr);

    /// Reads list and counts again; the selected mission stays selected where it still is in the list.
    void refresh();
    void setFilter(const QString &id);
    void setSearch(const QString &text);
    void setYear(int year);
    void setPerson(const QString &person);
    void setSort(MissionSort sort, bool descending);
    /// Marks a mission and scrolls to it if it is among the rows here.
    void select(const QString &label) { m_choice->select(label); }
    QString selected() const { return m_choice->selected(); }
    void selectFirst() { m_choice->selectFirst(); }
    void focusList() { m_choice->focusList(); }
    void focusSearch() { m_choice->focusSearch(); }
    bool isSettled() const { return !m_pause.isActive() && !m_model->isLoading(); }

    const MissionQuery &query() const { return m_query; }
    /// By year and person, as they were read last.
    const QList<MissionTotal> &totals() const { return m_totals; }
    MissionListModel *model() const { return m_model; }
    QListView *view() const { return m_view; }
    FilterChips *filters() const { return m_filters; }
    QComboBox *year() const { return m_year; }
    QComboBox *person() const { return m_person; }
    QString footer() const;
    InlineMessage *message() const { return m_message; }

signals:
    void chosen(const QString &label);
    /// Enter: on to the mission.
    void entered(const QString &label);
    /// Missions that wait for a decision or an examination.
    void waiting(int count);
    void newRequested();
    void totalsRequested();
    void counted();

private:
    void build();
    QWidget *buildFoot();
    void buildSortMenu();
    void bind();
    void ask();
    void askCounts();
    void loaded();
    void showCounts(const MissionCounts &counts);
    void offer(QComboBox *box, const QString &everything, const QStringList &choices, const QString &chosen);
    void showFooter();
    void showEmpty();

    MissionGateway *m_gateway;
    MissionListModel *m_model;
    MissionDelegate *m_delegate;
    MissionQuery m_query;
    QList<MissionTotal> m_totals;
    QTimer m_pause;
    RowChoice *m_choice = nullptr;

    FilterChips *m_filters;
    QComboBox *m_year;
    QComboBox *m_person;
    QLineEdit *m_search;
    QToolButton *m_sort;
    InlineMessage *m_message;
    QStackedWidget *m_stack;
    QListView *m_view;
    EmptyState *m_empty;
    QLabel *m_footer;
    QToolButton *m_totalsButton;
};

} // namespace gonfalone
