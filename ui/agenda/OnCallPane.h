#pragma once

#include "ui/agenda/AgendaGateway.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QTableWidget;
class QToolButton;
class QVBoxLayout;

namespace gonfalone {

class DateField;
class ElidedLabel;
class InlineMessage;

/// The on-call rota of four weeks: the shifts as a table, one of them to be edited under it, what is not covered, who
/// is on call and away, how it is shared out, and the swaps that wait for an answer. What colleagues write appears by
/// itself, and what is typed stays. Esc goes back.
class OnCallPane : public QWidget
{
    Q_OBJECT

public:
    explicit OnCallPane(AgendaGateway *gateway, QWidget *parent = nullptr);

    /// Reads the four weeks from the Monday of that day.
    void goTo(const QDate &day);
    void refresh() { goTo(m_from); }
    QDate from() const { return m_from; }
    QDate to() const { return m_from.addDays(27); }

    QTableWidget *table() const { return m_table; }
    QComboBox *personField() const { return m_person; }
    QComboBox *kindField() const { return m_kind; }
    DateField *fromField() const { return m_first; }
    DateField *toField() const { return m_last; }
    QPushButton *saveButton() const { return m_save; }
    QPushButton *removeButton() const { return m_remove; }
    QPushButton *swapButton() const { return m_swap; }
    InlineMessage *message() const { return m_message; }
    QString summary() const;
    bool isEmpty() const;
    /// Buttons that answer the swaps that wait: agree and refuse of each.
    QList<QPushButton *> answers() const;

signals:
    void backRequested();
    void printAsked();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *buildBar();
    QWidget *buildTable();
    QWidget *buildForm();
    void take(const OnCallBoard &board);
    /// Something is written in the form that is not saved yet.
    bool isTyping() const { return !(typed() == m_baseline); }
    void showRows(bool typing);
    void showSummary();
    void showSwaps();
    void showForm(const OnCallShift *shift);
    const OnCallShift *selected() const;
    OnCallShift typed() const;
    void save();
    void run(const QFuture<Outcome> &future, const QString &done);

    AgendaGateway *m_gateway;
    OnCallBoard m_board;
    OnCallShift m_began;    ///< what the form began from; no id for a new shift
    OnCallShift m_baseline; ///< as the fields said it before anything was typed
    QDate m_from;
    int m_asked = 0;
    ElidedLabel *m_title;
    InlineMessage *m_message;
    QStackedWidget *m_stack;
    QTableWidget *m_table;
    QLabel *m_summary;
    QVBoxLayout *m_swaps;
    QWidget *m_form;
    QComboBox *m_kind;
    QComboBox *m_person;
    DateField *m_first;
    DateField *m_last;
    QLineEdit *m_phone;
    QLineEdit *m_note;
    QPushButton *m_new;
    QPushButton *m_save;
    QPushButton *m_swap;
    QPushButton *m_remove;
};

} // namespace gonfalone
