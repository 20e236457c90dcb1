#pragma once

#include "core/patrocinio/PatrocinioService.h"

#include <QFrame>
#include <QMap>

class QLabel;
class QMenu;
class QPushButton;

namespace gonfalone {

class FlowLayout;

/// The foot of the detail: the main action of the state as the one filled button, its alternatives beside it, Save,
/// Letters and Print at the right. What is not allowed is disabled and says why.
class ActionBar : public QFrame
{
    Q_OBJECT

public:
    explicit ActionBar(QWidget *parent = nullptr);

    void setActions(const QList<AllowedAction> &actions);
    /// Save can be pressed only when something was typed; `why` says it otherwise.
    void setSave(bool enabled, const QString &why);
    void setPrintMenu(QMenu *menu);
    void setPrint(bool enabled, const QString &why);
    void setLettersMenu(QMenu *menu);
    void setLetters(bool enabled, const QString &why);
    /// While a step is being taken nothing can be pressed.
    void setBusy(bool busy);
    QPushButton *button(PatrocinioAction action) const { return m_buttons.value(int(action)); }
    /// The step that leads forward, null when there is none.
    QPushButton *mainButton() const;
    QPushButton *saveButton() const { return m_save; }
    QPushButton *printButton() const { return m_print; }
    QPushButton *lettersButton() const { return m_letters; }

signals:
    /// What can be pressed is another now.
    void changed();
    void actionRequested(gonfalone::PatrocinioAction action);
    void saveRequested();

private:
    void addAction(PatrocinioAction action);

    QWidget *m_left;
    FlowLayout *m_flow;
    QPushButton *m_save;
    QPushButton *m_letters;
    QPushButton *m_print;
    QLabel *m_why; ///< why the main action cannot be taken yet
    QList<PatrocinioAction> m_order;
    QMap<int, QPushButton *> m_buttons;
};

} // namespace gonfalone
