#include "ui/agenda/WhenField.h"

#include "core/agenda/SeriesText.h"
#include "ui/base/DateField.h"
#include "ui/base/FlowLayout.h"
#include "ui/base/TimeField.h"
#include "ui/base/Tokens.h"

#include <QCheckBox>
#include <QDateTime>

namespace gonfalone {

namespace {

constexpr qint64 kDay = 24 * 3600;
const QTime kMorning(9, 0);
const QTime kAfterHour(10, 0);

/// Wall times are counted as if there were no zones.
QDateTime wallClock(const QDate &day, QTime time, bool whole)
{
    return QDateTime(day, whole ? QTime(0, 0) : time, Qt::UTC);
}

} // namespace

WhenField::WhenField(QWidget *parent)
    : QWidget(parent), m_from(new DateField(this)), m_starts(new TimeField(this)), m_ends(new TimeField(this)),
      m_to(new DateField(this)), m_whole(new QCheckBox(tr("Whole days"), this))
{
    auto *row = new FlowLayout(this, space::kM);
    row->setContentsMargins({});
    m_from->setAccessibleName(tr("First day"));
    m_starts->setAccessibleName(tr("Starts at"));
    m_ends->setAccessibleName(tr("Ends at"));
    m_to->setAccessibleName(tr("Last day"));
    for (QWidget *part :
         {static_cast<QWidget *>(m_from), static_cast<QWidget *>(m_starts), static_cast<QWidget *>(m_ends),
          static_cast<QWidget *>(m_to), static_cast<QWidget *>(m_whole)})
        row->addWidget(part);
    setFocusProxy(m_from);
    for (DateField *day : {m_from, m_to})
        connect(day, &QLineEdit::textChanged, this, [this, day] { day == m_from ? startMoved() : remember(); });
    for (TimeField *time : {m_starts, m_ends})
        connect(time, &QLineEdit::textChanged, this, [this, time] { time == m_starts ? startMoved() : remember(); });
    connect(m_whole, &QCheckBox::toggled, this, [this] {
        showTimes();
        emit edited();
    });
}

void WhenField::setToday(const QDate &today)
{
    m_from->setToday(today);
    m_to->setToday(today);
}

void WhenField::showTimes()
{
    m_starts->setVisible(!m_whole->isChecked());
    m_ends->setVisible(!m_whole->isChecked());
    if (m_whole->isChecked())
        return;
    if (!m_starts->time().isValid() || m_starts->text() == m_ends->text()) {
        const QSignalBlocker quiet(this);
        m_starts->setTime(kMorning);
        m_ends->setTime(kAfterHour);
    }
    remember();
}

void WhenField::setWhen(const CalendarTime &start, const CalendarSpan &length)
{
    const QSignalBlocker quiet(this);
    const bool whole = start.basis == TimeBasis::Date;
    const QDateTime from(dayOf(start.wall), QTime(0, 0), Qt::UTC);
    const QDateTime starts = from.addSecs(start.wall.second);
    const QDateTime ends = starts.addDays(length.days).addSecs(length.seconds);
    m_length = -1; // the fields are filled one after the other: the end is not to run after the start
    m_whole->setChecked(whole);
    m_from->setDate(starts.date());
    m_starts->setTime(whole ? QTime() : starts.time());
    m_ends->setTime(whole ? QTime() : ends.time());
    m_to->setDate(whole ? ends.date().addDays(-1) : ends.date());
    m_starts->setVisible(!whole);
    m_ends->setVisible(!whole);
    m_length = lengthNow();
}

qint64 WhenField::lengthNow() const
{
    const bool whole = m_whole->isChecked();
    const QDateTime starts = wallClock(m_from->date(), m_starts->time(), whole);
    const QDateTime ends = wallClock(m_to->date(), m_ends->time(), whole);
    return starts.isValid() && ends.isValid() ? starts.secsTo(ends) : -1;
}

void WhenField::remember()
{
    if (const qint64 now = lengthNow(); now >= 0)
        m_length = now;
    emit edited();
}

void WhenField::startMoved()
{
    const bool whole = m_whole->isChecked();
    const QDateTime starts = wallClock(m_from->date(), m_starts->time(), whole);
    if (starts.isValid() && m_length >= 0) {
        const qint64 length = m_length;
        const QDateTime ends = starts.addSecs(length);
        const QSignalBlocker quietDay(m_to), quietTime(m_ends);
        m_to->setDate(ends.date());
        if (!whole)
            m_ends->setTime(ends.time());
        m_length = length;
    }
    emit edited();
}

QDate WhenField::firstDay() const
{
    return m_from->date();
}

bool WhenField::isAllDay() const
{
    return m_whole->isChecked();
}

QString WhenField::fault() const
{
    if (!m_from->date().isValid() || !m_to->date().isValid())
        return tr("Write the day as 14/06/2026.");
    if (!m_whole->isChecked() && (!m_starts->time().isValid() || !m_ends->time().isValid()))
        return tr("Write the time as 9:30.");
    return lengthNow() < 0 ? tr("It ends before it begins.") : QString();
}

void WhenField::putInto(Series &series) const
{
    const qint64 length = lengthNow();
    if (length < 0) // fault() says what is wrong
        return;
    if (m_whole->isChecked()) {
        series.start = wholeDay(m_from->date());
        series.length = {qint32(m_from->date().daysTo(m_to->date())) + 1, 0};
        return;
    }
    if (series.start.basis == TimeBasis::Date)
        series.start = {{}, TimeBasis::Zoned, {}};
    series.start.wall = wallOf(m_from->date(), m_starts->time());
    // As long as it was in days stays so: a day of a series is nominal.
    if (series.length.days * kDay + series.length.seconds != length)
        series.length = {qint32(length / kDay), qint32(length % kDay)};
}

} // namespace gonfalone
