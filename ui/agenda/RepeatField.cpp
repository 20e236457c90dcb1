#include "ui/agenda/RepeatField.h"

#include "core/agenda/SeriesText.h"
#include "ui/base/DateField.h"
#include "ui/base/FlowLayout.h"
#include "ui/base/Tokens.h"

#include <QComboBox>
#include <QLocale>
#include <QSpinBox>

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostTimes = 999;
constexpr int kTimes = 10;
constexpr int kLastWeek = 28; ///< a day after it is in the last week of its month

RecurrenceRule withoutEnd(RecurrenceRule rule)
{
    rule.until.reset();
    rule.count.reset();
    return rule;
}

} // namespace

RepeatField::RepeatField(QWidget *parent)
    : QWidget(parent), m_choice(new QComboBox(this)), m_end(new QComboBox(this)), m_until(new DateField(this)),
      m_count(new QSpinBox(this))
{
    auto *row = new FlowLayout(this, space::kS);
    row->setContentsMargins({});
    for (QWidget *part : {static_cast<QWidget *>(m_choice), static_cast<QWidget *>(m_end),
                          static_cast<QWidget *>(m_until), static_cast<QWidget *>(m_count)})
        row->addWidget(part);
    m_choice->setAccessibleName(tr("Repeats"));
    m_end->setAccessibleName(tr("Ends"));
    m_end->addItems(QStringList() << tr("without an end") << tr("until") << tr("so many times"));
    m_until->setAccessibleName(tr("Last day of the series"));
    m_count->setAccessibleName(tr("How many times"));
    m_count->setRange(1, kMostTimes);
    m_count->setValue(kTimes);
    setFocusProxy(m_choice);
    fillChoices();
    showEnd();
    connect(m_choice, &QComboBox::activated, this, [this] {
        showEnd();
        emit edited();
    });
    connect(m_end, &QComboBox::activated, this, [this] {
        showEnd();
        emit edited();
    });
    connect(m_until, &QLineEdit::textChanged, this, &RepeatField::edited);
    connect(m_count, &QSpinBox::valueChanged, this, &RepeatField::edited);
}

RecurrenceRule RepeatField::ruleOf(Choice choice) const
{
    RecurrenceRule rule;
    const auto weekday = qint8(m_first.isValid() ? m_first.dayOfWeek() : 1);
    switch (choice) {
    case Never:
    case AsItIs:
    case Daily: break;
    case Workdays:
        rule.frequency = Frequency::Weekly;
        for (qint8 day = 1; day <= 5; ++day)
            rule.byDay.push_back({day, 0});
        break;
    case Weekly:
    case EverySecondWeek:
        rule.frequency = Frequency::Weekly;
        rule.interval = choice == Weekly ? 1 : 2;
        rule.byDay.push_back({weekday, 0});
        break;
    case MonthlyDay:
        rule.frequency = Frequency::Monthly;
        rule.byMonthDay.push_back(qint8(m_first.day()));
        break;
    case MonthlyWeekday:
        rule.frequency = Frequency::Monthly;
        rule.byDay.push_back({weekday, qint16(m_first.day() > kLastWeek ? -1 : (m_first.day() - 1) / 7 + 1)});
        break;
    case Yearly: rule.frequency = Frequency::Yearly; break;
    }
    return rule;
}

void RepeatField::fillChoices()
{
    const int chosen = m_choice->currentIndex() < 0 ? int(Never) : m_choice->currentIndex();
    const QLocale locale;
    const QString weekday = m_first.isValid() ? locale.dayName(m_first.dayOfWeek()) : QString();
    // In Italian Sunday is the one day that is feminine.
    const bool sunday = m_first.isValid() && m_first.dayOfWeek() == Qt::Sunday;
    const QStringList which = sunday
        ? QStringList() << tr("first", "Sunday") << tr("second", "Sunday") << tr("third", "Sunday")
                        << tr("fourth", "Sunday") << tr("last", "Sunday")
        : QStringList() << tr("first", "Monday") << tr("second", "Monday") << tr("third", "Monday")
                        << tr("fourth", "Monday") << tr("last", "Monday");
    const int nth = !m_first.isValid() ? 0 : m_first.day() > kLastWeek ? 4 : (m_first.day() - 1) / 7;
    const QSignalBlocker quiet(m_choice);
    m_choice->clear();
    m_choice->addItem(tr("does not repeat"));
    m_choice->addItem(tr("every day"));
    m_choice->addItem(tr("every day from Monday to Friday"));
    m_choice->addItem(tr("every week on %1").arg(weekday));
    m_choice->addItem(tr("every second week on %1").arg(weekday));
    m_choice->addItem(tr("every month on day %1").arg(m_first.day()));
    m_choice->addItem(tr("every month on the %1 %2", "the first Monday").arg(which.at(nth), weekday));
    m_choice->addItem(tr("every year on %1").arg(locale.toString(m_first, u"d MMMM"_s)));
    if (!m_series.rules.empty() || !m_series.extra.empty())
        m_choice->addItem(tr("by its own rule (kept as it is)"));
    m_choice->setCurrentIndex(std::min(chosen, m_choice->count() - 1));
}

void RepeatField::setFirstDay(const QDate &first)
{
    if (!first.isValid() || first == m_first)
        return;
    m_first = first;
    fillChoices();
}

void RepeatField::setSeries(const Series &series, const QDate &first)
{
    const QSignalBlocker quiet(this);
    m_series = series;
    m_first = first;
    fillChoices();
    int choice = series.rules.empty() && series.extra.empty() ? Never : AsItIs;
    if (series.rules.size() == 1 && series.extra.empty() && series.exceptRules.empty()) {
        for (int one = Daily; one < AsItIs; ++one) {
            if (ruleOf(Choice(one)) == withoutEnd(series.rules.front()))
                choice = one;
        }
    }
    m_choice->setCurrentIndex(choice);
    m_end->setCurrentIndex(Endless);
    m_until->clear();
    if (!series.rules.empty() && series.rules.front().until) {
        m_end->setCurrentIndex(Until);
        m_until->setDate(dayOf(series.rules.front().until->wall));
    } else if (!series.rules.empty() && series.rules.front().count) {
        m_end->setCurrentIndex(Count);
        m_count->setValue(*series.rules.front().count);
    }
    showEnd();
}

void RepeatField::showEnd()
{
    const bool asked = m_choice->currentIndex() != Never && m_choice->currentIndex() != AsItIs;
    m_end->setVisible(asked);
    m_until->setVisible(asked && m_end->currentIndex() == Until);
    m_count->setVisible(asked && m_end->currentIndex() == Count);
}

bool RepeatField::repeats() const
{
    return m_choice->currentIndex() != Never;
}

void RepeatField::putInto(Series &series) const
{
    const auto choice = Choice(m_choice->currentIndex());
    if (choice == AsItIs)
        return;
    if (choice == Never) {
        series.rules.clear();
        series.exceptRules.clear();
        series.extra.clear();
        series.except.clear();
        return;
    }
    RecurrenceRule rule = ruleOf(choice);
    if (m_end->currentIndex() == Count)
        rule.count = m_count->value();
    if (m_end->currentIndex() == Until) {
        const bool same = !m_series.rules.empty() && m_series.rules.front().until
            && dayOf(m_series.rules.front().until->wall) == m_until->date();
        rule.until = same ? *m_series.rules.front().until : wholeDay(m_until->date());
    }
    series.rules = {rule};
}

} // namespace gonfalone
