#pragma once

#include <QDate>
#include <QWidget>

class QLabel;
class QPushButton;

namespace gonfalone {

class Chip;
class DateField;

/// "As it was on …": the day on which everything beside it answers. Today to begin with; arrows go by month and by
/// year.
class DayBar : public QWidget
{
    Q_OBJECT

public:
    explicit DayBar(const QDate &today, QWidget *parent = nullptr);

    QDate day() const { return m_day; }
    /// Emits when it is another day.
    void setDay(const QDate &day);
    /// The day that is today may pass while the window is open.
    void setToday(const QDate &today);
    DateField *field() const { return m_field; }
    QPushButton *todayButton() const { return m_todayButton; }

signals:
    void dayChanged(const QDate &day);

private:
    void step(int months);
    void take();
    void showDay();

    QDate m_today;
    QDate m_day;
    DateField *m_field;
    QPushButton *m_todayButton;
    Chip *m_when;
};

} // namespace gonfalone
