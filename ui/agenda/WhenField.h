#pragma once

#include "core/calendar/Series.h"

#include <QDate>
#include <QWidget>

class QCheckBox;

namespace gonfalone {

class DateField;
class TimeField;

/// When an entry is: from a day and time to a day and time, or whole days. Moving the start takes the end along.
class WhenField : public QWidget
{
    Q_OBJECT

public:
    explicit WhenField(QWidget *parent = nullptr);

    void setToday(const QDate &today);
    /// Start and length of a series, in its own wall times.
    void setWhen(const CalendarTime &start, const CalendarSpan &length);
    /// Writes start and length; the basis and zone of `series` stay when the entry has times before and after.
    /// Changes nothing while there is a fault().
    void putInto(Series &series) const;
    QDate firstDay() const;
    bool isAllDay() const;
    /// What is wrong as it is typed; empty when it can be read.
    QString fault() const;
    DateField *from() const { return m_from; }
    TimeField *starts() const { return m_starts; }
    TimeField *ends() const { return m_ends; }
    DateField *to() const { return m_to; }
    QCheckBox *wholeDays() const { return m_whole; }

signals:
    void edited();

private:
    void startMoved();
    void remember();
    void showTimes();
    qint64 lengthNow() const; ///< in seconds of the wall; below 0 when it cannot be read

    DateField *m_from;
    TimeField *m_starts;
    TimeField *m_ends;
    DateField *m_to;
    QCheckBox *m_whole;
    qint64 m_length = 3600;
};

} // namespace gonfalone
