#pragma once

#include "core/base/Clock.h"

#include <QWidget>

class QLabel;

namespace gonfalone {

/// A month in small, to go to a day: one stop for Tab, the arrows go by days and weeks, Page Up and Down by months.
class MiniMonth : public QWidget
{
    Q_OBJECT

public:
    explicit MiniMonth(const Clock &clock, QWidget *parent = nullptr);

    /// The days that the view shows are marked. Does not emit.
    void setShown(const QDate &first, const QDate &last, const QDate &current);
    QDate current() const { return m_current; }

signals:
    void dayChosen(const QDate &day);

private:
    class Days;

    void turn(int months);
    void tell();

    Clock m_clock;
    QDate m_month;
    QDate m_first;
    QDate m_last;
    QDate m_current;
    QLabel *m_title;
    Days *m_days;
};

} // namespace gonfalone
