#pragma once

#include "ui/shell/SetupStep.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QRadioButton;
class QSpinBox;

namespace gonfalone {

class LabeledRow;

/// Step 1: where the data are, a file or a server.
class SetupDataStep : public SetupStep
{
    Q_OBJECT

public:
    explicit SetupDataStep(const QString &defaultPath, QWidget *parent = nullptr);
    QList<FieldError> validate() const override;
    void save(SetupAnswers &answers) const override;
    QList<FieldError> showErrors(const QList<FieldError> &errors) override;
    QWidget *firstField() const override;

private:
    void choosePath();
    void refresh();

    QRadioButton *m_file;
    QRadioButton *m_server;
    QLineEdit *m_path;
    QLineEdit *m_url;
    QWidget *m_pathRow;
    LabeledRow *m_place = nullptr;
};

/// Step 2: the comune, and its patron's day, on which the office is closed.
class SetupComuneStep : public SetupStep
{
    Q_OBJECT

public:
    explicit SetupComuneStep(QWidget *parent = nullptr);
    QList<FieldError> validate() const override;
    void save(SetupAnswers &answers) const override;
    QWidget *firstField() const override;

private:
    /// Fills in code and patron of a comune that we know, unless the user wrote others.
    void propose(const QString &name);

    QLineEdit *m_name;
    QLineEdit *m_istat;
    QLineEdit *m_patron;
    QSpinBox *m_day;
    QComboBox *m_month;
    QString m_proposedIstat;
    QString m_proposedPatron;
};

/// Step 5: the first user, who administers the others.
class SetupUserStep : public SetupStep
{
    Q_OBJECT

public:
    static constexpr int kMinPassword = 12;

    explicit SetupUserStep(QWidget *parent = nullptr);
    QList<FieldError> validate() const override;
    void save(SetupAnswers &answers) const override;
    QWidget *firstField() const override;

private:
    void proposeLogin();
    void hint();

    QLineEdit *m_name;
    QLineEdit *m_login;
    QLineEdit *m_password;
    QLineEdit *m_again;
    QString m_proposed;
};

} // namespace gonfalone
