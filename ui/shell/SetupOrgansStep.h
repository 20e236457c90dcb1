#pragma once

#include "ui/shell/SetupStep.h"

class QComboBox;
class QLabel;
class QPushButton;
class QTableWidget;

namespace gonfalone {

class DateField;

/// Step 4: the mayor, the deputy mayor, the assessori with their deleghe. Rows without a name are not counted.
class SetupOrgansStep : public SetupStep
{
    Q_OBJECT

public:
    /// `today` is proposed as the first day of each office.
    explicit SetupOrgansStep(const QDate &today, QWidget *parent = nullptr);
    QList<FieldError> validate() const override;
    void save(SetupAnswers &answers) const override;
    QList<FieldError> showErrors(const QList<FieldError> &errors) override;
    QWidget *firstField() const override;

    QList<SetupAnswers::OfficeHolder> holders() const;
    void addRow(const SetupAnswers::OfficeHolder &holder);
    /// The word that a person reads for a role of SetupAnswers::OfficeHolder.
    static QString roleName(const QString &role);

protected:
    void changeEvent(QEvent *event) override;

private:
    enum Column { Name, Role, Delega, From };

    void removeRow();
    void nameCells();
    void fit();
    QString text(int row, int column) const;
    QComboBox *roleAt(int row) const;
    DateField *fromAt(int row) const;

    QDate m_today;
    QTableWidget *m_table;
    QLabel *m_error;
    QPushButton *m_remove;
};

} // namespace gonfalone
