#pragma once

#include "core/documents/Document.h"
#include "core/missions/MissionAssessment.h"
#include "ui/base/FormCard.h"

#include <QHash>
#include <QMap>

class QComboBox;
class QLabel;
class QPushButton;
class QTableWidget;

namespace gonfalone {

/// The refund: a table of the rows with what is claimed and admitted, below it why the rest is not, and the fields of
/// the row that is chosen. Rows are texts until they are asked for, so that half a number is not lost.
class ExpensesCard : public FormCard
{
    Q_OBJECT

public:
    /// What may be done with the rows in the present state.
    enum class Mode {
        Locked,
        Claim,   ///< every field but what the examination takes off
        Examine, ///< only what is taken off, and why
    };

    explicit ExpensesCard(QWidget *parent = nullptr);

    void load(const QList<MissionExpense> &rows);
    void setMode(Mode mode);
    /// The papers that a row can name as its receipt.
    void setDocuments(const QList<Document> &documents);
    void setToday(const QDate &today) { m_today = today; }
    /// What the rules let be admitted; the rows are in the order of the table.
    void showRefund(const Result<MissionAssessment> &refund);

    /// All rows as text, for the draft of the form; and back.
    QString text() const;
    void setText(const QString &text);
    QString baseText() const { return m_base; }
    bool isChanged() const { return text() != m_base; }
    /// The rows as they are typed; what is no value goes into `faults` and stays as it was before.
    QList<MissionExpense> rows(QList<FieldError> &faults) const;

    /// Marks the fields ("expense.2.amount"), shows the row of the first; returns those that have no place here.
    QList<FieldError> showFaults(const QList<FieldError> &faults);
    bool goTo(const QString &field);
    void addExpense();
    void removeExpense();
    /// The receipt of the row that is chosen.
    void useReceipt(DocumentId document);

    int rowCount() const { return int(m_rows.size()); }
    int currentRow() const;
    void setCurrentRow(int row);
    QWidget *field(const QString &name) const { return m_fields.value(name); }
    QTableWidget *table() const { return m_table; }
    QString totals() const;
    /// Why what is cut is cut, row by row, with the rule and its day.
    QString whyText() const;
    QPushButton *addButton() const { return m_add; }
    QPushButton *removeButton() const { return m_remove; }
    QPushButton *fileButton() const { return m_file; }

signals:
    void edited();
    /// A file with the receipt of this row is wanted.
    void receiptAsked();

private:
    using Texts = QMap<QString, QString>; ///< of one row, by the names of expenseFieldNames()

    void build();
    void buildFields();
    QWidget *makeField(const QString &name);
    void changed(const QString &name);
    void showRows();
    void showRow(int row);
    void showWhy();
    void showCurrent();
    void arrange();
    void markFaults();
    static Texts textsOf(const MissionExpense &expense);

    QList<Texts> m_rows;
    QString m_base;
    Mode m_mode = Mode::Locked;
    QDate m_today;
    QList<Document> m_documents;
    QList<AdmittedRow> m_admitted;
    QList<FieldError> m_faults;
    bool m_loading = false;
    QTableWidget *m_table;
    QLabel *m_none;
    QLabel *m_totals;
    QLabel *m_why;
    QPushButton *m_add;
    QPushButton *m_remove;
    QPushButton *m_file;
    QHash<QString, QWidget *> m_fields;
};

} // namespace gonfalone
