// The part of OnCallPane that puts it together.
#include "ui/agenda/OnCallPane.h"

#include "ui/base/DateField.h"
#include "ui/base/ElidedLabel.h"
#include "ui/base/EmptyState.h"
#include "ui/base/FlowLayout.h"
#include "ui/base/InlineMessage.h"
#include "ui/base/Theme.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

constexpr int kShort = 110;
constexpr int kLong = 190;

} // namespace

OnCallPane::OnCallPane(AgendaGateway *gateway, QWidget *parent)
    : QWidget(parent), m_gateway(gateway), m_from(gateway->clock().today()), m_title(new ElidedLabel({}, this)),
      m_message(new InlineMessage(this)), m_stack(new QStackedWidget(this)), m_summary(new QLabel(this)),
      m_swaps(new QVBoxLayout)
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(space::kL, space::kM, space::kL, space::kM);
    rows->setSpacing(space::kM);
    rows->addWidget(buildBar());
    rows->addWidget(m_message);
    m_stack->addWidget(buildTable());
    auto *empty =
        new EmptyState(u"view-calendar"_s, tr("Nobody is on call in these weeks"),
                       tr("The rota says who of the assessori and of the staff is within reach when the mayor "
                          "is away. Enter the first shift below."),
                       {}, this);
    m_stack->addWidget(empty);
    rows->addWidget(m_stack, 1);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    theme::setRole(m_summary, TextRole::Muted);
    rows->addWidget(m_summary);
    m_swaps->setSpacing(space::kXs);
    rows->addLayout(m_swaps);
    m_form = buildForm();
    rows->addWidget(m_form);
    showForm(nullptr);
}

QWidget *OnCallPane::buildBar()
{
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins({});
    row->setSpacing(space::kS);
    auto *back = new QPushButton(theme::icon(u"go-previous"_s), tr("Back"), bar);
    back->setToolTip(tr("Back to the agenda (Esc)"));
    connect(back, &QPushButton::clicked, this, &OnCallPane::backRequested);
    row->addWidget(back);
    for (const int step : {-28, 28}) {
        auto *button = new QToolButton(bar);
        button->setIcon(theme::icon(step < 0 ? u"go-up"_s : u"go-down"_s));
        theme::makeFlat(button, step < 0 ? tr("Four weeks earlier (Page Up)") : tr("Four weeks later (Page Down)"));
        connect(button, &QToolButton::clicked, this, [this, step] { goTo(m_from.addDays(step)); });
        row->addWidget(button);
    }
    theme::setRole(m_title, TextRole::Heading);
    row->addWidget(m_title, 1);
    auto *print = new QPushButton(theme::icon(u"document-print"_s), tr("Print the table…"), bar);
    connect(print, &QPushButton::clicked, this, &OnCallPane::printAsked);
    row->addWidget(print);
    return bar;
}

QWidget *OnCallPane::buildTable()
{
    const QStringList headers = QStringList()
        << tr("From") << tr("To") << tr("Who") << tr("Rota") << tr("Telephone") << tr("Note");
    m_table = new QTableWidget(0, int(headers.size()), this);
    m_table->setAccessibleName(tr("Shifts on call"));
    m_table->setHorizontalHeaderLabels(headers);
    m_table->verticalHeader()->setVisible(false);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(int(headers.size()) - 1, QHeaderView::Stretch);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    connect(m_table, &QTableWidget::currentCellChanged, this, [this] { showForm(selected()); });
    connect(m_table, &QTableWidget::cellActivated, this, [this] { m_person->setFocus(); });
    return m_table;
}

QWidget *OnCallPane::buildForm()
{
    auto *form = new QWidget(this);
    auto *rows = new QVBoxLayout(form);
    rows->setContentsMargins({});
    rows->setSpacing(space::kS);
    auto *fields = new QWidget(form);
    auto *flow = new FlowLayout(fields, space::kM); // with large letters in as many rows as it takes
    flow->setContentsMargins({});
    rows->addWidget(fields);
    m_kind = new QComboBox(form);
    m_kind->addItems(QStringList() << tr("Assessori") << tr("Staff")); // in the order of OnCallKind
    m_person = new QComboBox(form);
    m_person->setEditable(true);
    m_person->setInsertPolicy(QComboBox::NoInsert);
    m_person->setMinimumContentsLength(8);
    m_first = new DateField(form);
    m_last = new DateField(form);
    m_first->setToday(m_gateway->clock().today());
    m_last->setToday(m_gateway->clock().today());
    m_phone = new QLineEdit(form);
    m_note = new QLineEdit(form);
    const auto add = [&](const QString &name, QWidget *field, int width) {
        auto *pair = new QWidget(fields);
        auto *column = new QVBoxLayout(pair);
        column->setContentsMargins({});
        column->setSpacing(space::kXs);
        auto *label = new QLabel(name, pair);
        label->setBuddy(field);
        field->setAccessibleName(name);
        field->setMinimumWidth(theme::px(width));
        theme::setRole(label, TextRole::Muted);
        column->addWidget(label);
        column->addWidget(field);
        flow->addWidget(pair);
    };
    add(tr("Rota"), m_kind, kShort);
    add(tr("Who"), m_person, kLong);
    add(tr("From"), m_first, kShort);
    add(tr("To"), m_last, kShort);
    add(tr("Telephone"), m_phone, kShort);
    add(tr("Note"), m_note, kLong);
    auto *bar = new QWidget(form);
    auto *buttons = new FlowLayout(bar, space::kS);
    buttons->setContentsMargins({});
    m_new = new QPushButton(tr("New shift"), form);
    m_save = new QPushButton(form);
    theme::makePrimary(m_save);
    m_swap = new QPushButton(tr("Propose the swap"), form);
    m_swap->setToolTip(tr("The person who is named above would take the shift that is chosen in the table"));
    m_remove = new QPushButton(tr("Remove"), form);
    m_remove->setToolTip(tr("Take the shift out of the rota (Del)"));
    for (QPushButton *button : {m_save, m_new, m_swap, m_remove})
        buttons->addWidget(button);
    rows->addWidget(bar);
    connect(m_new, &QPushButton::clicked, this, [this] {
        m_table->setCurrentCell(-1, -1);
        showForm(nullptr);
        m_person->setFocus();
    });
    connect(m_save, &QPushButton::clicked, this, &OnCallPane::save);
    connect(m_remove, &QPushButton::clicked, this, [this] {
        if (const OnCallShift *shift = selected())
            run(m_gateway->removeShift(*shift), tr("The shift was taken out."));
    });
    connect(m_swap, &QPushButton::clicked, this, [this] {
        const OnCallShift *shift = selected();
        if (!shift)
            return;
        OnCallSwap swap;
        swap.shift = shift->id;
        swap.toPerson = m_person->currentText().trimmed();
        swap.note = m_note->text().trimmed();
        run(m_gateway->proposeSwap(swap), tr("The swap was proposed; it waits to be agreed."));
    });
    return form;
}

} // namespace gonfalone
