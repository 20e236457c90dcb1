#include "ui/shell/SetupOrgansStep.h"

#include "ui/base/DateField.h"
#include "ui/base/FormCard.h"
#include "ui/base/Theme.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>

namespace gonfalone {

using namespace Qt::StringLiterals;

SetupOrgansStep::SetupOrgansStep(const QDate &today, QWidget *parent)
    : SetupStep(
        tr("Organs"), tr("Who governs?"),
        tr("The mayor and the giunta as they are today, each from the day of the appointment. Later changes are "
           "added, never written over."),
        parent),
      m_today(today), m_table(new QTableWidget(0, 4, this)), m_error(new QLabel(this)),
      m_remove(new QPushButton(tr("Remove the row"), this))
{
    m_table->setHorizontalHeaderLabels({tr("Name"), tr("Office"), tr("Delega"), tr("From")});
    m_table->verticalHeader()->setVisible(false);
    m_table->setAccessibleName(tr("Mayor and giunta"));
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(true);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::AllEditTriggers);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(Role, QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(From, QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setHighlightSections(false);
    theme::setRole(m_error, TextRole::ErrorText);
    m_error->setWordWrap(true);
    m_error->setVisible(false);
    auto *add = new QPushButton(tr("Add a row"), this);
    add->setAccessibleName(tr("Add a row to the giunta"));
    m_remove->setAccessibleName(tr("Remove the chosen row"));
    auto *buttons = new QWidget(this);
    auto *row = new QHBoxLayout(buttons);
    row->setContentsMargins({});
    row->addWidget(add);
    row->addWidget(m_remove);
    row->addStretch();
    form()->addWide(m_table);
    form()->addWide(m_error);
    form()->addWide(buttons);
    connect(add, &QPushButton::clicked, this, [this] {
        addRow({{}, u"assessore"_s, {}, m_today});
        m_table->setCurrentCell(m_table->rowCount() - 1, Name);
        m_table->setFocus();
    });
    connect(m_remove, &QPushButton::clicked, this, &SetupOrgansStep::removeRow);
    addRow({{}, u"sindaco"_s, {}, m_today});
    addRow({{}, u"vicesindaco"_s, {}, m_today});
    addRow({{}, u"assessore"_s, {}, m_today});
    m_table->setCurrentCell(0, Name);
    fit();
}

QString SetupOrgansStep::roleName(const QString &role)
{
    if (role == u"sindaco"_s)
        return tr("Mayor");
    if (role == u"vicesindaco"_s)
        return tr("Deputy mayor");
    if (role == u"consigliere"_s)
        return tr("Councillor with a delega");
    return tr("Assessore");
}

void SetupOrgansStep::addRow(const SetupAnswers::OfficeHolder &holder)
{
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    m_table->setItem(row, Name, new QTableWidgetItem(holder.name));
    m_table->setItem(row, Delega, new QTableWidgetItem(holder.delega));
    auto *role = new QComboBox(m_table);
    for (const QString &one : {u"sindaco"_s, u"vicesindaco"_s, u"assessore"_s, u"consigliere"_s})
        role->addItem(roleName(one), one);
    role->setCurrentIndex(std::max(0, role->findData(holder.role)));
    auto *from = new DateField(m_table);
    from->setDate(holder.from);
    m_table->setCellWidget(row, Role, role);
    m_table->setCellWidget(row, From, from);
    nameCells();
    fit();
}

void SetupOrgansStep::removeRow()
{
    if (m_table->rowCount() > 1 && m_table->currentRow() >= 0)
        m_table->removeRow(m_table->currentRow());
    nameCells();
    fit();
}

void SetupOrgansStep::nameCells()
{
    for (int row = 0; row < m_table->rowCount(); ++row) {
        if (QComboBox *role = roleAt(row))
            role->setAccessibleName(tr("Office, row %1").arg(row + 1));
        if (DateField *from = fromAt(row))
            from->setAccessibleName(tr("From, row %1").arg(row + 1));
    }
    m_remove->setEnabled(m_table->rowCount() > 1);
}

void SetupOrgansStep::fit()
{
    const int height = theme::px(extent::kField) + space::kXs;
    m_table->verticalHeader()->setDefaultSectionSize(height);
    for (int row = 0; row < m_table->rowCount(); ++row)
        m_table->setRowHeight(row, height);
    const int rows = std::clamp(m_table->rowCount(), 4, 8);
    m_table->setMinimumHeight(m_table->horizontalHeader()->sizeHint().height() + rows * height + space::kXs);
}

QComboBox *SetupOrgansStep::roleAt(int row) const
{
    return qobject_cast<QComboBox *>(m_table->cellWidget(row, Role));
}

DateField *SetupOrgansStep::fromAt(int row) const
{
    return qobject_cast<DateField *>(m_table->cellWidget(row, From));
}

QString SetupOrgansStep::text(int row, int column) const
{
    const QTableWidgetItem *item = m_table->item(row, column);
    return item ? item->text().trimmed() : QString();
}

QList<SetupAnswers::OfficeHolder> SetupOrgansStep::holders() const
{
    QList<SetupAnswers::OfficeHolder> list;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        if (!text(row, Name).isEmpty())
            list.append(
                {text(row, Name), roleAt(row)->currentData().toString(), text(row, Delega), fromAt(row)->date()});
    }
    return list;
}

QList<FieldError> SetupOrgansStep::validate() const
{
    for (int row = 0; row < m_table->rowCount(); ++row) {
        if (text(row, Name).isEmpty() && !text(row, Delega).isEmpty())
            return {{u"holders"_s, tr("Row %1 has a delega but no name.").arg(row + 1)}};
    }
    int mayors = 0, deputies = 0;
    const QList<SetupAnswers::OfficeHolder> found = holders();
    for (const SetupAnswers::OfficeHolder &holder : found) {
        mayors += holder.role == u"sindaco"_s;
        deputies += holder.role == u"vicesindaco"_s;
        if (!holder.from.isValid())
            return {{u"holders"_s, tr("%1: write since when, as in 14/6/2026.").arg(holder.name)}};
        if (holder.from > m_today)
            return {{u"holders"_s, tr("%1: the office cannot begin after today.").arg(holder.name)}};
    }
    if (mayors != 1)
        return {{u"holders"_s, mayors == 0 ? tr("Write the name of the mayor.") : tr("There is one mayor only.")}};
    if (deputies > 1)
        return {{u"holders"_s, tr("There is one deputy mayor only.")}};
    return {};
}

QList<FieldError> SetupOrgansStep::showErrors(const QList<FieldError> &errors)
{
    m_error->setVisible(false);
    m_table->setAccessibleDescription({});
    QList<FieldError> rest;
    for (const FieldError &error : errors) {
        if (error.field != u"holders"_s) {
            rest << error;
            continue;
        }
        m_error->setText(error.message);
        m_error->setVisible(true);
        m_table->setAccessibleDescription(error.message);
        m_table->setFocus();
    }
    return rest;
}

void SetupOrgansStep::save(SetupAnswers &answers) const
{
    answers.holders = holders();
}

QWidget *SetupOrgansStep::firstField() const
{
    return m_table;
}

void SetupOrgansStep::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        fit();
    SetupStep::changeEvent(event);
}

} // namespace gonfalone
