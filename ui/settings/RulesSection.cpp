#include "ui/settings/RulesSection.h"

#include "ui/base/DateField.h"
#include "ui/base/FactsTable.h"
#include "ui/base/FilterChips.h"
#include "ui/base/FormCard.h"
#include "ui/base/InlineMessage.h"
#include "ui/base/LabeledRow.h"
#include "ui/base/Theme.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

constexpr int kCheckColumn = 5;
constexpr int kRowsSeen = 7;

QString dayText(const QDate &day)
{
    return day.isValid() ? day.toString(u"dd/MM/yyyy") : QString();
}

bool holdsOn(const Rule &rule, const QDate &day)
{
    return rule.validFrom <= day && (!rule.validTo.isValid() || rule.validTo >= day);
}

QString valueText(const Rule &rule)
{
    if (rule.unit == u"si_no"_s)
        return rule.value == u"true"_s ? RulesSection::tr("yes") : RulesSection::tr("no");
    if (rule.unit == u"cents"_s)
        return u"€ "_s + QLocale().toString(rule.value.toDouble() / 100, 'f', 2);
    if (rule.unit == u"scelta"_s)
        return rule.value;
    if (rule.unit == u"testo"_s)
        return rule.value;
    return u"%1 %2"_s.arg(rule.value, QString(rule.unit).replace(u'_', u' '));
}

/// "procedimento.termine_giorni" as words.
QString ruleName(const QString &key)
{
    QString words = key;
    // The unit is said by the value.
    for (const QString &unit : {u"_giorni"_s, u"_cents"_s}) {
        if (words.endsWith(unit))
            words.chop(unit.size());
    }
    words.replace(u'_', u' ').replace(u"."_s, u" · "_s);
    return words.left(1).toUpper() + words.mid(1);
}

} // namespace

RulesSection::RulesSection(SettingsGateway *gateway, QWidget *parent)
    : SettingsSection(
        gateway, name(),
        tr("What the law or the regulation fixes. The value in force on the day of the event applies: a new "
           "value is added from a day, and the one before ends the day before."),
        parent),
      m_filter(new FilterChips(this)),
      m_table(new FactsTable(tr("Rules"), {tr("Rule"), tr("Value"), tr("From"), tr("To"), tr("Source"), tr("Checked")},
                             4, this)),
      m_note(new QLabel(this)), m_form(new FormCard({}, this)), m_value(new QLineEdit(this)),
      m_from(new DateField(this)), m_to(new DateField(this)), m_source(new QLineEdit(this)),
      m_read(new QCheckBox(tr("I have read it in the source"), this))
{
    m_filter->setAccessibleName(tr("Which rules are shown"));
    m_filter->setFilters(
        {{u"now"_s, tr("In force")}, {u"check"_s, tr("To be checked")}, {u"all"_s, tr("All, with the past")}});
    m_table->setEmptyText(tr("Nothing here: every rule has been checked in its source."));
    m_note->setWordWrap(true);
    m_note->setTextFormat(Qt::PlainText);
    theme::setRole(m_note, TextRole::Note);
    body()->addWidget(m_filter);
    body()->addWidget(m_table);
    body()->addWidget(m_note);
    m_table->setMostRows(kRowsSeen);
    buildForm();
    keepFields(u"rules"_s,
               {{u"value"_s, m_value}, {u"valid_from"_s, m_from}, {u"valid_to"_s, m_to}, {u"source"_s, m_source}});
    connect(m_filter, &FilterChips::currentChanged, this, &RulesSection::showRows);
    connect(m_table, &QTableWidget::currentCellChanged, this, &RulesSection::chosen);
}

void RulesSection::buildForm()
{
    m_from->setToday(gateway()->today());
    m_to->setToday(gateway()->today());
    m_form->addRow(u"value"_s, tr("Value"), m_value);
    m_form->addRow(u"valid_from"_s, tr("From"), m_from);
    m_form->addRow(u"valid_to"_s, tr("To"), m_to)->setHint(tr("Empty: until it is changed."));
    m_form->addRow(u"source"_s, tr("Source"), m_source)->setHint(tr("The act and its article."));
    m_form->addRow(u"verified"_s, tr("Checked"), m_read);
    auto *add = new QPushButton(tr("Add the value"), this);
    m_form->addWide(buttonRow({add}));
    m_form->setMaximumWidth(theme::px(extent::kFormWidth) * 5 / 4);
    body()->addWidget(m_form);
    body()->addStretch(1);
    connect(add, &QPushButton::clicked, this, &RulesSection::add);
    for (QLineEdit *field : {m_value, m_source, static_cast<QLineEdit *>(m_from), static_cast<QLineEdit *>(m_to)})
        connect(field, &QLineEdit::returnPressed, this, &RulesSection::add);
}

int RulesSection::row() const
{
    return m_table->currentRow();
}

void RulesSection::broughtBack(const QString &key)
{
    for (int i = 0; i < m_shown.size(); ++i) {
        if (m_shown.at(i).key == key)
            return m_table->setCurrentCell(i, 0);
    }
}

void RulesSection::refresh()
{
    deliver(gateway()->rules(), this, [this](const Result<QList<Rule>> &rules) {
        if (!rules)
            return showError(rules.error());
        m_all = *rules;
        const QDate today = gateway()->today();
        const auto count = [this](const auto &wanted) {
            return int(std::count_if(m_all.cbegin(), m_all.cend(), wanted));
        };
        m_filter->setCount(u"now"_s, count([&](const Rule &rule) { return holdsOn(rule, today); }));
        m_filter->setCount(u"check"_s, count([](const Rule &rule) { return !rule.verified; }));
        m_filter->setCount(u"all"_s, int(m_all.size()));
        showRows();
        bringBack();
    });
}

void RulesSection::showRows()
{
    const int before = row();
    const QDate today = gateway()->today();
    m_shown = m_all;
    if (m_filter->current() == u"now"_s)
        m_shown.removeIf([&](const Rule &rule) { return !holdsOn(rule, today); });
    else if (m_filter->current() == u"check"_s)
        m_shown.removeIf([](const Rule &rule) { return rule.verified; });
    QList<QStringList> rows;
    for (const Rule &rule : m_shown)
        rows << QStringList{ruleName(rule.key),    valueText(rule), dayText(rule.validFrom),
                            dayText(rule.validTo), rule.source,     rule.verified ? tr("yes") : tr("to be checked")};
    m_table->setRows(rows, before);
    for (int i = 0; i < m_shown.size(); ++i) {
        if (!holdsOn(m_shown.at(i), today))
            m_table->mute(i);
        if (!m_shown.at(i).verified)
            m_table->warn(i, kCheckColumn);
    }
    chosen();
}

void RulesSection::chosen()
{
    const Rule rule = m_shown.value(m_table->currentRow());
    m_note->setText(rule.note);
    m_note->setVisible(!rule.note.isEmpty());
    m_form->setTitle(rule.key.isEmpty() ? tr("Choose a rule in the list")
                                        : tr("New value: %1").arg(ruleName(rule.key)));
    m_form->setEnabled(!rule.key.isEmpty());
    const QString unit = QString(rule.unit).replace(u'_', u' ');
    m_form->row(u"value"_s)
        ->setHint(rule.unit == u"si_no"_s       ? tr("“true” for yes, “false” for no.")
                      : rule.unit == u"cents"_s ? tr("In cents: 1600 is € 16.00.")
                                                : unit);
}

void RulesSection::add()
{
    const Rule chosenRule = m_shown.value(m_table->currentRow());
    Rule wanted{chosenRule.key, m_value->text(),  chosenRule.unit, m_from->date(),
                m_to->date(),   m_source->text(), chosenRule.note, m_read->isChecked()};
    if (wanted.key.isEmpty())
        return;
    QDate seen;
    for (const Rule &rule : m_all) {
        if (rule.key == wanted.key && wanted.validFrom.isValid() && rule.validFrom < wanted.validFrom)
            seen = rule.validFrom;
    }
    deliver(gateway()->addRule(wanted, seen), this, [this](const Result<Rule> &added) {
        if (!added) {
            showError(added.error(), m_form);
            if (added.error().kind == ErrorKind::Conflict)
                refresh();
            return;
        }
        m_form->clearErrors();
        for (QLineEdit *field : {m_value, m_source, static_cast<QLineEdit *>(m_from), static_cast<QLineEdit *>(m_to)})
            field->clear();
        m_read->setChecked(false);
        showDone(tr("%1: %2 from %3.").arg(ruleName(added->key), valueText(*added), dayText(added->validFrom)));
        refresh();
    });
}

} // namespace gonfalone
