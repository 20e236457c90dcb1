#pragma once

#include "core/base/Error.h"
#include "ui/shell/SetupAnswers.h"

#include <QWidget>

namespace gonfalone {

class FormCard;

/// One step of the first run. It keeps what was typed for as long as it lives, so that Back loses nothing.
class SetupStep : public QWidget
{
    Q_OBJECT

public:
    /// `shortName` is for the path, `title` and `text` say what is asked and why.
    SetupStep(const QString &shortName, const QString &title, const QString &text, QWidget *parent = nullptr);

    QString shortName() const { return m_shortName; }
    QString title() const { return m_title; }
    /// What does not hold, by the names of SetupAnswers; empty when the step may be left.
    virtual QList<FieldError> validate() const = 0;
    virtual void save(SetupAnswers &answers) const = 0;
    /// Called each time that the step is shown, with what the steps before gathered.
    virtual void enter(const SetupAnswers &) {}
    /// Marks the fields; returns those that are not of this step.
    virtual QList<FieldError> showErrors(const QList<FieldError> &errors);
    /// Where typing begins.
    virtual QWidget *firstField() const = 0;

protected:
    FormCard *form() const { return m_form; }

private:
    QString m_shortName;
    QString m_title;
    FormCard *m_form;
};

} // namespace gonfalone
