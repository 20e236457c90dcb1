#include "ui/missions/ExpensesCard.h"

#include "core/base/Money.h"
#include "core/missions/MissionFields.h"
#include "ui/base/DateField.h"
#include "ui/base/ErrorPresenter.h"
#include "ui/base/FieldText.h"
#include "ui/base/LabeledRow.h"
#include "ui/base/Theme.h"

#include <QComboBox>
#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

enum Column { Day, Kind, Claimed, Admitted };

bool isCut(const QString &name)
{
    return name == u"cut"_s || name == u"cut_reason"_s;
}

/// Amounts with a comma, as people write them; the fields read both.
QString shown(const QString &name, const QString &text)
{
    const bool amount = name == u"amount"_s || name == u"rate"_s || name == u"fuel"_s || name == u"cut"_s;
    return amount ? QString(text).replace(u'.', u',') : text;
}

} // namespace

ExpensesCard::Texts ExpensesCard::textsOf(const MissionExpense &expense)
{
    Texts texts;
    for (const QString &name : expenseFieldNames())
        texts.insert(name, shown(name, expenseField(expense, name)));
    if (expense.amount == 0)
        texts.insert(u"amount"_s, {});
    if (expense.cutCents == 0)
        texts.insert(u"cut"_s, {});
    if (expense.fuelMills == 0)
        texts.insert(u"fuel"_s, {});
    return texts;
}

void ExpensesCard::load(const QList<MissionExpense> &rows)
{
    m_rows.clear();
    for (const MissionExpense &row : rows)
        m_rows << textsOf(row);
    m_base = text();
    m_admitted.clear();
    m_faults.clear();
    showRows();
}

void ExpensesCard::setMode(Mode mode)
{
    m_mode = mode;
    m_add->setVisible(mode == Mode::Claim);
    m_remove->setVisible(mode == Mode::Claim);
    m_file->setVisible(mode == Mode::Claim);
    for (auto field = m_fields.constBegin(); field != m_fields.constEnd(); ++field)
        lockField(field.value(), mode == Mode::Locked || (mode == Mode::Examine) != isCut(field.key()));
    showCurrent();
}

void ExpensesCard::setDocuments(const QList<Document> &documents)
{
    m_documents = documents;
    auto *box = static_cast<QComboBox *>(m_fields.value(u"receipt"_s));
    m_loading = true;
    const QString chosen = box->currentData().toString();
    box->clear();
    box->addItem(tr("no receipt"), QString());
    for (const Document &document : documents) {
        if (document.kind == u"receipt"_s)
            box->addItem(document.name, QString::number(document.id.value));
    }
    setFieldText(box, chosen);
    m_loading = false;
    showCurrent();
}

QString ExpensesCard::text() const
{
    QJsonArray rows;
    for (const Texts &texts : m_rows) {
        QJsonObject row;
        for (auto one = texts.constBegin(); one != texts.constEnd(); ++one)
            row.insert(one.key(), one.value());
        rows << row;
    }
    return QString::fromUtf8(QJsonDocument(rows).toJson(QJsonDocument::Compact));
}

void ExpensesCard::setText(const QString &text)
{
    if (text == this->text())
        return;
    m_rows.clear();
    for (const QJsonValue &row : QJsonDocument::fromJson(text.toUtf8()).array()) {
        Texts texts = textsOf({});
        const QJsonObject typed = row.toObject();
        for (auto one = typed.constBegin(); one != typed.constEnd(); ++one)
            texts.insert(one.key(), one.value().toString());
        m_rows << texts;
    }
    m_admitted.clear();
    showRows();
    emit edited();
}

QList<MissionExpense> ExpensesCard::rows(QList<FieldError> &faults) const
{
    QList<MissionExpense> expenses;
    for (int i = 0; i < m_rows.size(); ++i) {
        MissionExpense expense;
        for (const QString &name : expenseFieldNames()) {
            QString typed = m_rows.at(i).value(name);
            if (name == u"currency"_s)
                typed = typed.toUpper();
            if (typed.trimmed().isEmpty() && (name == u"amount"_s || name == u"rate"_s))
                continue; // the rules say that it is missing
            if (const auto set = setExpenseField(expense, name, typed); !set)
                faults << FieldError{u"expense.%1.%2"_s.arg(i + 1).arg(name), set.error().fields.value(0).message};
        }
        expenses << expense;
    }
    return expenses;
}

int ExpensesCard::currentRow() const
{
    return m_table->currentRow();
}

void ExpensesCard::setCurrentRow(int row)
{
    m_table->setCurrentCell(row, Day);
    showCurrent();
}

void ExpensesCard::addExpense()
{
    if (m_mode != Mode::Claim)
        return;
    MissionExpense fresh;
    Texts texts = textsOf(fresh);
    // Most rows of a day come one after the other.
    texts.insert(u"day"_s, m_rows.isEmpty() ? m_today.toString(Qt::ISODate) : m_rows.last().value(u"day"_s));
    m_rows << texts;
    showRows();
    setCurrentRow(rowCount() - 1);
    m_fields.value(u"kind"_s)->setFocus(Qt::ShortcutFocusReason);
    emit edited();
}

void ExpensesCard::removeExpense()
{
    const int row = currentRow();
    if (m_mode != Mode::Claim || row < 0)
        return;
    m_rows.removeAt(row);
    m_faults.clear();
    if (row < m_admitted.size())
        m_admitted.removeAt(row);
    showRows();
    setCurrentRow(std::min(row, rowCount() - 1));
    (m_rows.isEmpty() ? static_cast<QWidget *>(m_add) : m_table)->setFocus(Qt::ShortcutFocusReason);
    emit edited();
}

void ExpensesCard::useReceipt(DocumentId document)
{
    if (m_mode != Mode::Claim || !document.isValid())
        return;
    if (currentRow() < 0)
        addExpense();
    setFieldText(m_fields.value(u"receipt"_s), QString::number(document.value));
}

void ExpensesCard::changed(const QString &name)
{
    const int row = currentRow();
    if (m_loading || row < 0 || row >= m_rows.size())
        return;
    m_rows[row].insert(name, fieldText(m_fields.value(name)));
    m_faults.removeIf(
        [&](const FieldError &fault) { return fault.field == u"expense.%1.%2"_s.arg(row + 1).arg(name); });
    this->row(name)->clearError();
    showRow(row);
    arrange();
    emit edited();
}

void ExpensesCard::showRefund(const Result<MissionAssessment> &refund)
{
    if (!refund) {
        m_totals->setText(ErrorPresenter::sentence(refund.error()));
        return;
    }
    m_admitted = refund->rows;
    for (int row = 0; row < rowCount(); ++row)
        showRow(row);
    QStringList words{tr("Claimed %1").arg(euroText(refund->claimed)),
                      tr("admitted %1").arg(euroText(refund->admitted))};
    if (refund->taxable > 0)
        words << tr("of which taxed %1").arg(euroText(refund->taxable));
    if (refund->advance > 0)
        words << tr("advance %1").arg(euroText(refund->advance));
    words << (refund->balance() < 0 ? tr("to give back %1").arg(euroText(-refund->balance()))
                                    : tr("to pay %1").arg(euroText(refund->balance())));
    m_totals->setText(words.join(u" · "_s));
    m_totals->setVisible(!m_rows.isEmpty());
    showWhy();
}

void ExpensesCard::showWhy()
{
    QStringList lines;
    for (int row = 0; row < m_admitted.size() && row < rowCount(); ++row) {
        for (const QString &reason : reasonLines(m_admitted.at(row).reasons))
            lines << tr("Row %1: %2").arg(row + 1).arg(reason);
    }
    m_why->setText(lines.join(u'\n'));
    m_why->setVisible(!lines.isEmpty());
}

QString ExpensesCard::totals() const
{
    return m_totals->text();
}

QString ExpensesCard::whyText() const
{
    return m_why->text();
}

QList<FieldError> ExpensesCard::showFaults(const QList<FieldError> &faults)
{
    QList<FieldError> left;
    m_faults.clear();
    for (const FieldError &fault : faults) {
        const QStringList parts = fault.field.split(u'.');
        const bool mine = parts.size() == 3 && parts.at(0) == u"expense"_s && parts.at(1).toInt() <= m_rows.size();
        (mine ? m_faults : left) << fault;
    }
    if (!m_faults.isEmpty())
        setCurrentRow(m_faults.first().field.split(u'.').at(1).toInt() - 1);
    markFaults();
    return left;
}

void ExpensesCard::markFaults()
{
    const QString prefix = u"expense.%1."_s.arg(currentRow() + 1);
    for (auto field = m_fields.constBegin(); field != m_fields.constEnd(); ++field)
        row(field.key())->clearError();
    for (const FieldError &fault : std::as_const(m_faults)) {
        if (!fault.field.startsWith(prefix))
            continue;
        if (LabeledRow *found = row(fault.field.mid(prefix.size()))) {
            found->setVisible(true);
            found->setError(fault.message);
        }
    }
}

bool ExpensesCard::goTo(const QString &field)
{
    if (field == u"expenses"_s) {
        (m_rows.isEmpty() && m_add->isVisibleTo(this) ? static_cast<QWidget *>(m_add) : m_table)
            ->setFocus(Qt::ShortcutFocusReason);
        return true;
    }
    const QStringList parts = field.split(u'.');
    QWidget *found = parts.size() == 3 ? m_fields.value(parts.at(2)) : nullptr;
    if (!found || parts.at(1).toInt() < 1 || parts.at(1).toInt() > rowCount())
        return false;
    setCurrentRow(parts.at(1).toInt() - 1);
    row(parts.at(2))->setVisible(true);
    found->setFocus(Qt::ShortcutFocusReason);
    return true;
}

void ExpensesCard::showRows()
{
    const int kept = std::max(0, currentRow());
    m_loading = true;
    m_table->setRowCount(rowCount());
    for (int row = 0; row < rowCount(); ++row)
        showRow(row);
    m_loading = false;
    showWhy();
    m_none->setVisible(m_rows.isEmpty());
    m_totals->setVisible(!m_rows.isEmpty());
    m_table->setVisible(!m_rows.isEmpty());
    setCurrentRow(m_rows.isEmpty() ? -1 : std::min(kept, rowCount() - 1));
}

void ExpensesCard::showRow(int row)
{
    const Texts &texts = m_rows.at(row);
    const QDate day = QDate::fromString(texts.value(u"day"_s), Qt::ISODate);
    const auto kind = expenseKindFrom(texts.value(u"kind"_s));
    const AdmittedRow admitted = m_admitted.value(row);
    const bool known = row < m_admitted.size();
    const QStringList cells{day.isValid() ? QLocale().toString(day, QLocale::ShortFormat) : texts.value(u"day"_s),
                            kind ? expenseKindName(*kind) : QString(),
                            known ? euroText(admitted.claimed) : texts.value(u"amount"_s),
                            known ? euroText(admitted.admitted) : QString()};
    for (int column = 0; column < cells.size(); ++column) {
        QTableWidgetItem *item = m_table->item(row, column);
        if (!item) {
            item = new QTableWidgetItem;
            item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
            item->setTextAlignment(column == Claimed || column == Admitted ? Qt::AlignRight | Qt::AlignTop
                                                                           : Qt::AlignLeft | Qt::AlignTop);
            m_table->setItem(row, column, item);
        }
        item->setText(cells.at(column));
        item->setToolTip(cells.at(column));
    }
    m_table->resizeRowToContents(row);
    int height = m_table->horizontalHeader()->sizeHint().height() + 2 * m_table->frameWidth() + space::kXs;
    for (int i = 0; i < m_table->rowCount(); ++i)
        height += m_table->rowHeight(i);
    m_table->setFixedHeight(std::min(height, theme::px(320)));
}

void ExpensesCard::showCurrent()
{
    const int row = currentRow();
    const bool there = row >= 0 && row < m_rows.size();
    m_loading = true;
    for (auto field = m_fields.constBegin(); field != m_fields.constEnd(); ++field)
        setFieldText(field.value(), there ? m_rows.at(row).value(field.key()) : QString());
    m_loading = false;
    m_remove->setEnabled(there);
    m_file->setEnabled(there);
    arrange();
    markFaults();
}

/// Only what the kind of expense and the currency ask for.
void ExpensesCard::arrange()
{
    const int at = currentRow();
    const bool there = at >= 0 && at < m_rows.size();
    const Texts texts = there ? m_rows.at(at) : Texts();
    const auto kind = expenseKindFrom(texts.value(u"kind"_s)).value_or(ExpenseKind::Other);
    const bool driven = kind == ExpenseKind::Kilometres;
    for (auto field = m_fields.constBegin(); field != m_fields.constEnd(); ++field) {
        const QString &name = field.key();
        bool meant = there;
        if (name == u"kilometres"_s || name == u"fuel"_s)
            meant = there && driven;
        else if (name == u"amount"_s || name == u"currency"_s)
            meant = there && !driven;
        else if (name == u"rate"_s)
            meant = there && !driven && texts.value(u"currency"_s).trimmed().toUpper() != u"EUR"_s;
        else if (name == u"stars"_s)
            meant = there && kind == ExpenseKind::Lodging;
        else if (name == u"missing_reason"_s)
            meant = there && !driven && texts.value(u"receipt"_s).isEmpty();
        else if (isCut(name))
            meant = there && (m_mode == Mode::Examine || !texts.value(u"cut"_s).isEmpty());
        row(name)->setVisible(meant);
    }
}

} // namespace gonfalone
