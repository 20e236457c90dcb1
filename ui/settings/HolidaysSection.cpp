#include "ui/settings/HolidaysSection.h"

#include "ui/base/DateField.h"
#include "ui/base/FactsTable.h"
#include "ui/base/FilterChips.h"
#include "ui/base/FormCard.h"
#include "ui/base/InlineMessage.h"
#include "ui/base/Theme.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

bool stillHolds(const HolidayRule &rule, const QDate &today)
{
    if (rule.kind == HolidayKind::OneOff)
        return rule.date >= today;
    return !rule.validTo.isValid() || rule.validTo >= today;
}

QString daysOf(const HolidayRule &rule)
{
    const QString from = rule.validFrom.isValid() ? QString::number(rule.validFrom.year()) : QString();
    const QString to = rule.validTo.isValid() ? QString::number(rule.validTo.year()) : QString();
    if (rule.kind == HolidayKind::OneOff)
        return HolidaysSection::tr("once");
    if (!to.isEmpty())
        return HolidaysSection::tr("%1 to %2").arg(from, to);
    return from.isEmpty() ? HolidaysSection::tr("every year") : HolidaysSection::tr("since %1").arg(from);
}

} // namespace

HolidaysSection::HolidaysSection(SettingsGateway *gateway, QWidget *parent)
    : SettingsSection(
        gateway, name(),
        tr("Days on which the office is closed: terms that end on one of them move on. The days of the law "
           "come with the program; add the comune's own."),
        parent),
      m_filter(new FilterChips(this)),
      m_table(new FactsTable(tr("Holidays"),
                             QStringList() << tr("Name") << tr("Next") << tr("Holds") << tr("Where") << tr("Source"), 4,
                             this)),
      m_form(new FormCard(tr("Add a day of the comune"), this)), m_name(new QLineEdit(this)),
      m_day(new DateField(this)), m_yearly(new QCheckBox(tr("Every year"), this)),
      m_half(new QCheckBox(tr("Half a day: the office works"), this)), m_source(new QLineEdit(this))
{
    m_filter->setAccessibleName(tr("Which holidays are shown"));
    m_filter->setFilters(
        {{u"now"_s, tr("Coming")}, {u"own"_s, tr("Of the comune")}, {u"all"_s, tr("All, with the past")}});
    m_table->setEmptyText(
        tr("No day of the comune yet: the patron saint's is found by the ISTAT code, others are added "
           "below."));
    m_day->setToday(gateway->today());
    m_form->addRow(u"name"_s, tr("Name"), m_name);
    m_form->addRow(u"date"_s, tr("Day"), m_day);
    m_form->addRow(u"yearly"_s, tr("Repeats"), m_yearly);
    m_form->addRow(u"half_day"_s, tr("How long"), m_half);
    m_form->addRow(u"source"_s, tr("Source"), m_source);
    auto *store = new QPushButton(tr("Add the day"), this);
    m_form->addWide(buttonRow({store}));
    m_form->setMaximumWidth(theme::px(extent::kFormWidth) * 5 / 4);
    keepFields(u"holidays"_s, {{u"name"_s, m_name}, {u"date"_s, m_day}, {u"source"_s, m_source}});
    body()->addWidget(m_filter);
    body()->addWidget(m_table);
    body()->addWidget(m_form);
    body()->addStretch(1);
    connect(m_filter, &FilterChips::currentChanged, this, &HolidaysSection::showRows);
    connect(store, &QPushButton::clicked, this, &HolidaysSection::add);
    for (QLineEdit *field : {m_name, m_source, static_cast<QLineEdit *>(m_day)})
        connect(field, &QLineEdit::returnPressed, this, &HolidaysSection::add);
}

void HolidaysSection::refresh()
{
    deliver(gateway()->holidays(), this, [this](const Result<QList<HolidayRule>> &rules) {
        if (!rules)
            return showError(rules.error());
        m_all = *rules;
        showRows();
        bringBack();
    });
}

void HolidaysSection::showRows()
{
    const QDate today = gateway()->today();
    const auto next = [&today](const HolidayRule &rule) {
        const QDate thisYear = occurrence(rule, today.year());
        return thisYear.isValid() && thisYear >= today ? thisYear : occurrence(rule, today.year() + 1);
    };
    QList<HolidayRule> shown = m_all;
    if (m_filter->current() == u"own"_s)
        shown.removeIf([](const HolidayRule &rule) { return rule.scope != HolidayScope::Comune; });
    else if (m_filter->current() == u"now"_s)
        shown.removeIf([&](const HolidayRule &rule) { return !stillHolds(rule, today); });
    std::stable_sort(shown.begin(), shown.end(), [&](const HolidayRule &one, const HolidayRule &other) {
        const QDate a = next(one), b = next(other);
        return a.isValid() == b.isValid() ? a < b : a.isValid();
    });
    QList<QStringList> rows;
    for (const HolidayRule &rule : shown) {
        const QDate day = rule.kind == HolidayKind::OneOff ? rule.date : next(rule);
        rows << QStringList{rule.halfDay ? tr("%1 (half a day)").arg(rule.name) : rule.name,
                            day.isValid() ? QLocale().toString(day, u"ddd d MMMM yyyy") : QString(), daysOf(rule),
                            rule.scope == HolidayScope::Comune ? tr("this comune") : tr("Italy"), rule.source};
    }
    m_table->setRows(rows, m_table->currentRow());
    for (int i = 0; i < shown.size(); ++i) {
        if (!stillHolds(shown.at(i), today))
            m_table->mute(i);
    }
}

void HolidaysSection::add()
{
    HolidayRule wanted;
    const QDate day = m_day->date();
    wanted.name = m_name->text();
    wanted.kind = m_yearly->isChecked() ? HolidayKind::Fixed : HolidayKind::OneOff;
    if (m_yearly->isChecked()) {
        wanted.month = day.month();
        wanted.day = day.day();
        wanted.validFrom = day;
    } else {
        wanted.date = day;
    }
    wanted.halfDay = m_half->isChecked();
    wanted.source = m_source->text();
    deliver(gateway()->addHoliday(wanted), this, [this](const Result<HolidayRule> &added) {
        if (!added)
            return showError(added.error(), m_form);
        m_form->clearErrors();
        for (QLineEdit *field : {m_name, m_source, static_cast<QLineEdit *>(m_day)})
            field->clear();
        m_yearly->setChecked(false);
        m_half->setChecked(false);
        showDone(tr("Added: %1. The terms that are computed from now on take it into account.").arg(added->name));
        refresh();
    });
}

} // namespace gonfalone
