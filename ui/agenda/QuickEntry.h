#pragma once

#include "core/agenda/AgendaEntry.h"
#include "core/base/Clock.h"

#include <QWidget>

class QLabel;
class QLineEdit;

namespace gonfalone {

/// An entry in one line: "gio 10-11 udienza Pro Loco, Sala Giunta". What was understood stands below while it is typed.
class QuickEntry : public QWidget
{
    Q_OBJECT

public:
    explicit QuickEntry(const Clock &clock, QWidget *parent = nullptr);

    /// Without a day in it, it is on this one.
    void setDay(const QDate &day);
    QLineEdit *field() const { return m_field; }
    QString understood() const;
    /// The line was entered: empties it.
    void reset();

signals:
    /// Enter: the entry as it was understood, in the zone of the office, without a calendar. With Shift its form is
    /// wanted first.
    void entered(const gonfalone::AgendaEntry &entry, bool openForm);
    void left();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void read();
    void submit(bool openForm);

    Clock m_clock;
    QDate m_day;
    QLineEdit *m_field;
    QLabel *m_understood;
};

} // namespace gonfalone
