#include "ui/settings/ReadingsSection.h"

#include "ui/base/DateField.h"
#include "ui/base/FactsTable.h"
#include "ui/base/FormCard.h"
#include "ui/base/InlineMessage.h"
#include "ui/base/TabOrder.h"
#include "ui/base/Theme.h"

#include <QButtonGroup>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

ReadingChoice choiceOf(const Reading &reading, const QString &value)
{
    for (const ReadingChoice &choice : reading.choices) {
        if (choice.value == value)
            return choice;
    }
    return {};
}

} // namespace

ReadingsSection::ReadingsSection(SettingsGateway *gateway, QWidget *parent)
    : SettingsSection(
        gateway, name(),
        tr("What the law leaves open and every office must choose. The reading in force on the day applies, "
           "and the reasons of every computed date say which one is on."),
        parent),
      m_table(new FactsTable(tr("Disputed readings"),
                             QStringList() << tr("Question") << tr("Reading followed") << tr("From") << tr("Source"), 0,
                             this)),
      m_form(new FormCard({}, this)), m_box(new QWidget(this)), m_column(new QVBoxLayout(m_box)),
      m_choices(new QButtonGroup(this)), m_from(new DateField(this))
{
    m_column->setContentsMargins({});
    m_column->setSpacing(space::kS);
    m_from->setToday(gateway->today());
    m_form->addWide(m_box);
    m_form->addRow(u"valid_from"_s, tr("From"), m_from);
    auto *store = new QPushButton(tr("Follow this reading"), this);
    m_form->addWide(buttonRow({store}));
    m_form->setMaximumWidth(theme::px(extent::kFormWidth) * 5 / 4);
    body()->addWidget(m_table);
    body()->addWidget(m_form);
    body()->addStretch(1);
    connect(m_table, &QTableWidget::currentCellChanged, this, &ReadingsSection::chosen);
    connect(store, &QPushButton::clicked, this, &ReadingsSection::add);
    connect(m_from, &QLineEdit::returnPressed, this, &ReadingsSection::add);
}

void ReadingsSection::refresh()
{
    deliver(gateway()->readings(), this, [this](const Result<QList<Reading>> &readings) {
        if (!readings)
            return showError(readings.error());
        m_readings = *readings;
        deliver(gateway()->rules(), this, [this](const Result<QList<Rule>> &rules) {
            if (!rules)
                return showError(rules.error());
            m_rules = *rules;
            showRows();
        });
    });
}

Rule ReadingsSection::ruleOf(const Reading &reading) const
{
    const QDate today = gateway()->today();
    Rule found;
    for (const Rule &rule : m_rules) {
        const bool holds = rule.validFrom <= today && (!rule.validTo.isValid() || rule.validTo >= today);
        if (rule.key == reading.key && holds && (found.key.isEmpty() || rule.validFrom > found.validFrom))
            found = rule;
    }
    return found;
}

void ReadingsSection::showRows()
{
    QList<QStringList> rows;
    for (const Reading &reading : std::as_const(m_readings)) {
        const Rule rule = ruleOf(reading);
        rows << QStringList{reading.question, choiceOf(reading, rule.value).text,
                            rule.validFrom.toString(u"dd/MM/yyyy"), rule.source};
    }
    m_table->setRows(rows, m_table->currentRow());
    chosen();
}

void ReadingsSection::chosen()
{
    const Reading reading = m_readings.value(m_table->currentRow());
    const Rule rule = ruleOf(reading);
    while (QLayoutItem *item = m_column->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_form->setTitle(reading.question);
    for (qsizetype i = 0; i < reading.choices.size(); ++i) {
        const ReadingChoice &choice = reading.choices.at(i);
        auto *button = new QRadioButton(
            choice.value == rule.value ? tr("%1 (followed now)").arg(choice.text) : choice.text, m_box);
        button->setChecked(choice.value == rule.value);
        auto *why = new QLabel(u"%1 [%2]"_s.arg(choice.why, choice.source), m_box);
        why->setWordWrap(true);
        why->setTextFormat(Qt::PlainText);
        theme::setRole(why, TextRole::Note);
        button->setAccessibleDescription(why->text());
        m_choices->addButton(button, int(i));
        m_column->addWidget(button);
        m_column->addWidget(why);
    }
    tabAsLaidOut(this);
}

void ReadingsSection::add()
{
    const Reading reading = m_readings.value(m_table->currentRow());
    const Rule now = ruleOf(reading);
    const ReadingChoice choice = reading.choices.value(m_choices->checkedId());
    if (choice.value == now.value)
        return message()->showMessage(Tone::Neutral, tr("This reading is followed already."));
    const Rule wanted{reading.key, choice.value, reading.unit, m_from->date(), {}, choice.source, choice.why, true};
    deliver(gateway()->addRule(wanted, now.validFrom), this, [this, choice](const Result<Rule> &added) {
        if (!added)
            return showError(added.error(), m_form);
        m_form->clearErrors();
        m_from->clear();
        showDone(tr("From %1: %2").arg(added->validFrom.toString(u"dd/MM/yyyy"), choice.text));
        refresh();
    });
}

} // namespace gonfalone
