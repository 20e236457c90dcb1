#pragma once

#include "ui/shell/SetupStep.h"

class QLabel;

namespace gonfalone {

/// The last step: everything that was answered, to be read once before the office is made.
class SetupSummaryStep : public SetupStep
{
    Q_OBJECT

public:
    explicit SetupSummaryStep(QWidget *parent = nullptr);
    QList<FieldError> validate() const override { return {}; }
    void save(SetupAnswers &) const override {}
    void enter(const SetupAnswers &answers) override;
    QList<FieldError> showErrors(const QList<FieldError> &errors) override { return errors; }
    QWidget *firstField() const override;

private:
    QLabel *addLine(const QString &label);

    QLabel *m_data;
    QLabel *m_comune;
    QLabel *m_patron;
    QLabel *m_office;
    QLabel *m_organs;
    QLabel *m_user;
};

} // namespace gonfalone
