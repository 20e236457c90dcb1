#include "ui/staff/WeekField.h"

#include "ui/base/FlowLayout.h"
#include "ui/base/Theme.h"
#include "ui/staff/StaffWords.h"

#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QRegularExpression>
#include <QVBoxLayout>

#include <algorithm>
#include <numeric>

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

constexpr int kDays = 7;
constexpr int kMinutesOfHour = 60;

/// "7:12", "7.12", "7"; -1 for anything else, 0 for nothing.
int minutesOf(const QString &text)
{
    static const QRegularExpression written(u"^\\s*(\\d{1,2})(?:[:.,](\\d{2}))?\\s*$"_s);
    if (text.trimmed().isEmpty())
        return 0;
    const auto match = written.match(text);
    if (!match.hasMatch() || match.captured(2).toInt() >= kMinutesOfHour)
        return -1;
    return match.captured(1).toInt() * kMinutesOfHour + match.captured(2).toInt();
}

} // namespace

WeekField::WeekField(QWidget *parent) : QWidget(parent), m_sum(new QLabel(this))
{
    auto *rows = new FlowLayout(this, space::kS);
    for (int i = 0; i < kDays; ++i) {
        auto *cell = new QWidget(this);
        auto *column = new QVBoxLayout(cell);
        column->setContentsMargins({});
        column->setSpacing(2);
        auto *name = new QLabel(QLocale().dayName(i + 1, QLocale::ShortFormat), cell);
        theme::setRole(name, TextRole::Note);
        auto *field = new QLineEdit(cell);
        field->setAccessibleName(tr("Hours on %1").arg(QLocale().dayName(i + 1)));
        field->setPlaceholderText(i < 5 ? u"7:12"_s : u"0"_s);
        field->setFixedWidth(field->fontMetrics().horizontalAdvance(u"00:00"_s) + 2 * space::kL);
        connect(field, &QLineEdit::textEdited, this, [this] {
            showSum();
            emit edited();
        });
        column->addWidget(name);
        column->addWidget(field);
        m_days << field;
        rows->addWidget(cell);
    }
    theme::setRole(m_sum, TextRole::Note);
    rows->addWidget(m_sum);
    setFocusProxy(m_days.first());
    showSum();
}

QList<int> WeekField::minutes() const
{
    QList<int> week;
    bool any = false;
    for (const QLineEdit *field : m_days) {
        any = any || !field->text().trimmed().isEmpty();
        week << minutesOf(field->text());
    }
    return any ? week : QList<int>();
}

void WeekField::setMinutes(const QList<int> &week)
{
    for (int i = 0; i < kDays; ++i)
        m_days.at(i)->setText(week.isEmpty() ? QString() : StaffWords::hours(week.value(i)));
    showSum();
}

void WeekField::showSum()
{
    const QList<int> week = minutes();
    if (week.isEmpty())
        m_sum->setText(tr("empty: the office's own hours"));
    else if (std::any_of(week.cbegin(), week.cend(), [](int day) { return day < 0; }))
        m_sum->setText(tr("hours as in 7:12"));
    else
        m_sum->setText(tr("%1 a week").arg(StaffWords::hours(std::accumulate(week.cbegin(), week.cend(), 0))));
}

} // namespace gonfalone
