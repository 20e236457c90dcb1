#include "ui/base/DayBar.h"

#include "ui/base/Chip.h"
#include "ui/base/DateField.h"
#include "ui/base/FlowLayout.h"
#include "ui/base/StyleSheet.h"
#include "ui/base/Theme.h"

#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMonthsOfYear = 12;

} // namespace

DayBar::DayBar(const QDate &today, QWidget *parent)
    : QWidget(parent), m_today(today), m_day(today), m_field(new DateField(this)),
      m_todayButton(new QPushButton(tr("Today"), this)), m_when(new Chip({}, Tone::Neutral, this))
{
    auto *row = new FlowLayout(this, space::kXs);
    auto *words = new QLabel(tr("As it was on"), this);
    words->setBuddy(m_field);
    theme::setRole(words, TextRole::Muted);
    words->setMinimumHeight(m_field->sizeHint().height());
    words->setContentsMargins(0, 0, space::kXs, 0);
    row->addWidget(words);
    m_field->setToday(today);
    m_field->setAccessibleName(tr("The day on which everything here answers"));
    const auto arrow = [&](const QString &icon, const QString &name, int months) {
        auto *button = new QToolButton(this);
        button->setIcon(theme::icon(icon));
        theme::makeFlat(button, name);
        connect(button, &QToolButton::clicked, this, [this, months] { step(months); });
        row->addWidget(button);
    };
    arrow(u"go-first"_s, tr("A year earlier"), -kMonthsOfYear);
    arrow(u"go-previous"_s, tr("A month earlier"), -1);
    row->addWidget(m_field);
    arrow(u"go-next"_s, tr("A month later"), 1);
    arrow(u"go-last"_s, tr("A year later"), kMonthsOfYear);
    row->addWidget(m_todayButton);
    auto *when = new QWidget(this);
    auto *level = new QVBoxLayout(when);
    level->setContentsMargins({});
    level->addWidget(m_when);
    when->setMinimumHeight(m_field->sizeHint().height());
    row->addWidget(when);
    connect(m_todayButton, &QPushButton::clicked, this, [this] { setDay(m_today); });
    connect(m_field, &DateField::edited, this, &DayBar::take);
    connect(m_field, &QLineEdit::editingFinished, this, [this] {
        if (m_field->date() != m_day) // what is no day gives way to the one that is shown
            m_field->setDate(m_day);
        m_field->setProperty("invalid", false);
        repolish(m_field);
    });
    showDay();
}

void DayBar::step(int months)
{
    setDay(m_day.addMonths(months));
}

void DayBar::take()
{
    const QDate typed = m_field->date();
    m_field->setProperty("invalid", !typed.isValid());
    repolish(m_field);
    if (!typed.isValid() || typed == m_day)
        return;
    m_day = typed;
    m_todayButton->setEnabled(m_day != m_today);
    emit dayChanged(m_day);
    showDay();
}

void DayBar::setDay(const QDate &day)
{
    if (!day.isValid())
        return;
    const bool another = day != m_day;
    m_day = day;
    m_field->setDate(day);
    showDay();
    if (another)
        emit dayChanged(day);
}

void DayBar::setToday(const QDate &today)
{
    const bool followed = m_day == m_today;
    m_today = today;
    m_field->setToday(today);
    if (followed)
        setDay(today);
    showDay();
}

void DayBar::showDay()
{
    if (!m_field->hasFocus())
        m_field->setDate(m_day);
    m_todayButton->setEnabled(m_day != m_today);
    m_when->setWord(m_day == m_today      ? QString()
                        : m_day < m_today ? tr("the past")
                                          : tr("the future"),
                    m_day < m_today ? Tone::Warn : Tone::Accent);
}

} // namespace gonfalone
