#pragma once

#include "core/calendar/Series.h"

#include <QDate>
#include <QWidget>

class QComboBox;
class QSpinBox;

namespace gonfalone {

class DateField;

/// How often an entry comes again, in plain words that follow its first day, and until when. A rule that these words
/// cannot say is kept as it is.
class RepeatField : public QWidget
{
    Q_OBJECT

public:
    explicit RepeatField(QWidget *parent = nullptr);

    /// `first` is the first day of the entry.
    void setSeries(const Series &series, const QDate &first);
    void setFirstDay(const QDate &first);
    /// Writes the rules; added and left out days stay. The end is a day.
    void putInto(Series &series) const;
    bool repeats() const;
    QComboBox *choice() const { return m_choice; }
    QComboBox *end() const { return m_end; }
    DateField *until() const { return m_until; }
    QSpinBox *count() const { return m_count; }

signals:
    void edited();

private:
    enum Choice { Never, Daily, Workdays, Weekly, EverySecondWeek, MonthlyDay, MonthlyWeekday, Yearly, AsItIs };
    enum End { Endless, Until, Count };

    RecurrenceRule ruleOf(Choice choice) const;
    void fillChoices();
    void showEnd();

    QDate m_first;
    Series m_series; ///< as it was
    QComboBox *m_choice;
    QComboBox *m_end;
    DateField *m_until;
    QSpinBox *m_count;
};

} // namespace gonfalone
