// The part of ExpensesCard that puts it together.
#include "ui/missions/ExpensesCard.h"

#include "core/base/Money.h"
#include "core/missions/MissionFieldTable.h"
#include "core/missions/MissionFields.h"
#include "ui/base/DateField.h"
#include "ui/base/FieldText.h"
#include "ui/base/FlowLayout.h"
#include "ui/base/LabeledRow.h"
#include "ui/base/Theme.h"

#include <QComboBox>
#include <QCompleter>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>

namespace gonfalone {

using namespace Qt::StringLiterals;

ExpensesCard::ExpensesCard(QWidget *parent)
    : FormCard(tr("Refund"), parent), m_table(new QTableWidget(0, 4, this)), m_none(new QLabel(this)),
      m_totals(new QLabel(this)), m_why(new QLabel(this)), m_add(new QPushButton(tr("Add an expense"), this)),
      m_remove(new QPushButton(tr("Remove the row"), this)), m_file(new QPushButton(tr("Receipt from a file…"), this))
{
    build();
    buildFields();
    load({});
    setMode(Mode::Locked);
}

void ExpensesCard::build()
{
    m_table->setAccessibleName(tr("Expenses of the mission"));
    m_table->setHorizontalHeaderLabels(QStringList() << tr("Day") << tr("Kind") << tr("Claimed") << tr("Admitted"));
    m_table->verticalHeader()->setVisible(false);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setWordWrap(true);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    QHeaderView *head = m_table->horizontalHeader();
    head->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    head->setHighlightSections(false);
    head->setSectionResizeMode(QHeaderView::ResizeToContents);
    head->setSectionResizeMode(1, QHeaderView::Stretch);
    connect(m_table, &QTableWidget::currentCellChanged, this, [this](int row, int, int before, int) {
        if (!m_loading && row != before)
            showCurrent();
    });
    connect(m_table, &QTableWidget::cellActivated, this,
            [this] { m_fields.value(u"kind"_s)->setFocus(Qt::ShortcutFocusReason); });
    m_none->setText(
        tr("No expense yet. After the mission each receipt becomes a row here: the limits are applied while "
           "you type."));
    m_none->setWordWrap(true);
    theme::setRole(m_none, TextRole::Muted);
    theme::setRole(m_totals, TextRole::Strong);
    m_totals->setWordWrap(true);
    m_totals->setTextFormat(Qt::PlainText);
    addWide(m_none);
    addWide(m_table);
    addWide(m_totals);
    m_why->setWordWrap(true);
    m_why->setTextFormat(Qt::PlainText);
    m_why->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_why->setAccessibleName(tr("Why it is cut"));
    theme::setRole(m_why, TextRole::Note);
    addWide(m_why);
    auto *buttons = new QWidget(this);
    auto *row = new FlowLayout(buttons, space::kS); // large letters have no room for three in a row
    m_add->setToolTip(tr("One more row (Ctrl+Shift+N)"));
    m_file->setToolTip(tr("A picture or a PDF from the disk (Ctrl+O)"));
    for (QPushButton *button : {m_add, m_file, m_remove})
        row->addWidget(button);
    addWide(buttons);
    connect(m_add, &QPushButton::clicked, this, &ExpensesCard::addExpense);
    connect(m_remove, &QPushButton::clicked, this, &ExpensesCard::removeExpense);
    connect(m_file, &QPushButton::clicked, this, &ExpensesCard::receiptAsked);
}

void ExpensesCard::buildFields()
{
    m_loading = true;
    for (const Field<MissionExpense> &field : expenseFieldTable()) {
        QWidget *widget = makeField(field.name);
        widget->setObjectName(u"expense."_s + field.name);
        addRow(field.name, field.label, widget);
        m_fields.insert(field.name, widget);
    }
    row(u"receipt"_s)->setHint(tr("Drag the file onto the window, or take it from the disk: a picture or a PDF."));
    m_loading = false;
}

QWidget *ExpensesCard::makeField(const QString &name)
{
    if (name == u"kind"_s || name == u"receipt"_s || name == u"traceable"_s || name == u"abroad"_s) {
        auto *box = new QComboBox(this);
        if (name == u"kind"_s) {
            for (const QString &key : expenseKindKeys())
                box->addItem(expenseKindName(*expenseKindFrom(key)), key);
        } else if (name == u"receipt"_s) {
            box->addItem(tr("no receipt"), QString());
        } else {
            box->addItem(tr("yes"), u"si"_s);
            box->addItem(tr("no"), u"no"_s);
        }
        connect(box, &QComboBox::currentIndexChanged, this, [this, name] { changed(name); });
        return box;
    }
    if (name == u"day"_s) {
        auto *day = new DateField(this);
        connect(day, &QLineEdit::textChanged, this, [this, name] { changed(name); });
        return day;
    }
    auto *line = new QLineEdit(this);
    line->setMaxLength(500);
    if (name == u"amount"_s || name == u"rate"_s || name == u"fuel"_s || name == u"cut"_s)
        line->setAlignment(Qt::AlignRight);
    if (name == u"currency"_s)
        line->setCompleter(new QCompleter(knownCurrencies(), line));
    connect(line, &QLineEdit::textChanged, this, [this, name] { changed(name); });
    return line;
}

} // namespace gonfalone
