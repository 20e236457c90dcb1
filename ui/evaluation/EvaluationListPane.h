#pragma once

#include "ui/desk/RowChoice.h"
#include "ui/evaluation/EvaluationListModel.h"

#include <QFrame>
#include <QTimer>

class QComboBox;
class QLabel;
class QLineEdit;
class QListView;
class QPushButton;
class QStackedWidget;

namespace gonfalone {

class EmptyState;
class FilterChips;
class InlineMessage;

/// The cockpit of the cycle at the left: which year, what is due by when, the sheets by where they are, late ones
/// first. Who runs no cycle finds the sheets of which they are a party.
class EvaluationListPane : public QFrame
{
    Q_OBJECT

public:
    explicit EvaluationListPane(EvaluationGateway *gateway, QWidget *parent = nullptr);

    /// Reads the cycle again; the selected sheet stays selected where it still is in the list.
    void refresh();
    void setYear(int year);
    void setFilter(const QString &id);
    void setSearch(const QString &text);
    /// Marks a sheet and scrolls to it if it is among the rows here.
    void select(const QString &label) { m_choice->select(label); }
    QString selected() const { return m_choice->selected(); }
    void selectFirst() { m_choice->selectFirst(); }
    void focusList() { m_choice->focusList(); }
    void focusSearch() { m_choice->focusSearch(); }
    void focusYear();
    bool isSettled() const { return !m_pause.isActive() && m_asking == 0; }

    const EvaluationCockpit &cockpit() const { return m_model->cockpit(); }
    EvaluationListModel *model() const { return m_model; }
    QListView *view() const { return m_view; }
    FilterChips *filters() const { return m_filters; }
    QComboBox *year() const { return m_year; }
    QLineEdit *searchField() const { return m_search; }
    EmptyState *empty() const { return m_empty; }
    QString dueText() const;
    QString footer() const;
    InlineMessage *message() const { return m_message; }

signals:
    void chosen(const QString &label);
    /// Enter: on to the sheet.
    void entered(const QString &label);
    /// Sheets that are late.
    void waiting(int count);
    void newRequested();
    void cycleRequested();
    void calibrationRequested();
    /// The cycle was read.
    void loaded();

private:
    void build();
    QWidget *buildFoot();
    void bind();
    void take(const Result<EvaluationCockpit> &cockpit);
    void showDue();
    void offerYears();
    void filter();
    void showEmpty();
    bool writes() const;

    EvaluationGateway *m_gateway;
    EvaluationListModel *m_model;
    QTimer m_pause;
    RowChoice *m_choice = nullptr;
    int m_wantedYear = 0;
    int m_asking = 0;
    int m_question = 0;

    QComboBox *m_year;
    QPushButton *m_cycle;
    QLabel *m_due;
    FilterChips *m_filters;
    QLineEdit *m_search;
    InlineMessage *m_message;
    QStackedWidget *m_stack;
    QListView *m_view;
    EmptyState *m_empty;
    QLabel *m_footer;
    QPushButton *m_new;
    QPushButton *m_calibration;
};

} // namespace gonfalone
