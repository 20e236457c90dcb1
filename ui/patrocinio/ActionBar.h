#pragma once

#include "core/patrocinio/PatrocinioService.h"
#include "ui/base/StepBar.h"

namespace gonfalone {

/// The foot of the detail: the steps of the state, Save, Letters and Print.
class ActionBar : public StepBar
{
    Q_OBJECT

public:
    explicit ActionBar(QWidget *parent = nullptr);

    void setActions(const QList<AllowedAction> &actions);
    void setPrintMenu(QMenu *menu);
    void setPrint(bool enabled, const QString &why);
    void setLettersMenu(QMenu *menu);
    void setLetters(bool enabled, const QString &why);
    QPushButton *button(PatrocinioAction action) const { return stepButton(actionKey(action)); }
    QPushButton *printButton() const { return m_print; }
    QPushButton *lettersButton() const { return m_letters; }

signals:
    void actionRequested(gonfalone::PatrocinioAction action);

private:
    QPushButton *m_letters;
    QPushButton *m_print;
};

} // namespace gonfalone
