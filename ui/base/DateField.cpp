#include "ui/base/DateField.h"

#include "ui/base/Theme.h"

#include <QAction>
#include <QCalendarWidget>
#include <QKeyEvent>
#include <QLocale>
#include <QMenu>
#include <QRegularExpression>
#include <QWidgetAction>

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

constexpr int kShortYears = 2000;

QString shown(const QDate &date)
{
    return date.toString(u"dd/MM/yyyy"_s);
}

} // namespace

DateField::DateField(QWidget *parent) : QLineEdit(parent)
{
    setPlaceholderText(tr("dd/mm/yyyy"));
    auto *calendar = addAction(theme::icon(u"view-calendar"_s), QLineEdit::TrailingPosition);
    calendar->setText(tr("Choose from a calendar"));
    calendar->setToolTip(tr("Choose from a calendar (Alt+Down)"));
    connect(calendar, &QAction::triggered, this, &DateField::openCalendar);
    connect(this, &QLineEdit::textEdited, this, &DateField::edited);
}

QDate DateField::parse(const QString &text)
{
    static const QRegularExpression written(u"^\\s*(\\d{1,2})[/.\\- ](\\d{1,2})[/.\\- ](\\d{2}|\\d{4})\\s*$"_s);
    if (const auto match = written.match(text); match.hasMatch()) {
        const int year = match.captured(3).toInt();
        return {match.capturedLength(3) == 2 ? kShortYears + year : year, match.captured(2).toInt(),
                match.captured(1).toInt()};
    }
    return QDate::fromString(text.trimmed(), Qt::ISODate);
}

QSize DateField::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(u"00/00/0000"_s) + 3 * theme::px(extent::kIcon),
            QLineEdit::sizeHint().height()};
}

QDate DateField::date() const
{
    return parse(text());
}

void DateField::setDate(const QDate &date)
{
    setText(date.isValid() ? shown(date) : QString());
}

QString DateField::isoText() const
{
    const QDate day = date();
    return day.isValid() ? day.toString(Qt::ISODate) : text().trimmed();
}

void DateField::setIsoText(const QString &text)
{
    const QDate day = parse(text);
    setText(day.isValid() ? shown(day) : text);
}

void DateField::move(int days, int months)
{
    if (isReadOnly())
        return;
    const QDate from = date().isValid() ? date() : m_today;
    setDate(date().isValid() ? from.addDays(days).addMonths(months) : from);
    emit edited();
}

void DateField::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Down:
        if (event->modifiers().testFlag(Qt::AltModifier))
            return openCalendar();
        return move(-1, 0);
    case Qt::Key_Up: return move(1, 0);
    case Qt::Key_PageDown: return move(0, -1);
    case Qt::Key_PageUp: return move(0, 1);
    default: QLineEdit::keyPressEvent(event);
    }
}

void DateField::focusOutEvent(QFocusEvent *event)
{
    if (const QDate day = date(); day.isValid() && text() != shown(day))
        setDate(day);
    QLineEdit::focusOutEvent(event);
}

void DateField::openCalendar()
{
    if (isReadOnly())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    auto *calendar = new QCalendarWidget(menu);
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    calendar->setFirstDayOfWeek(QLocale().firstDayOfWeek());
    calendar->setSelectedDate(date().isValid() ? date() : m_today);
    auto *holder = new QWidgetAction(menu);
    holder->setDefaultWidget(calendar);
    menu->addAction(holder);
    connect(calendar, &QCalendarWidget::activated, this, [this, menu](const QDate &day) {
        setDate(day);
        emit edited();
        menu->close();
    });
    connect(calendar, &QCalendarWidget::clicked, calendar, &QCalendarWidget::activated);
    menu->popup(mapToGlobal(QPoint(0, height())));
    calendar->setFocus();
}

} // namespace gonfalone
