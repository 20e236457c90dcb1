#pragma once

#include <QFrame>
#include <QHash>
#include <QStringList>

class QHBoxLayout;
class QLabel;
class QMenu;
class QPushButton;

namespace gonfalone {

class FlowLayout;

/// The foot of a case: the main step of its state as the one filled button, its alternatives beside it, Save and what
/// else there is at the right. What is not allowed is disabled and says why.
class StepBar : public QFrame
{
    Q_OBJECT

public:
    struct Step {
        QString id; ///< stable
        QString text;
        bool allowed = false;
        QString why; ///< when it is not allowed

        bool operator==(const Step &) const = default;
    };

    explicit StepBar(QWidget *parent = nullptr);

    /// The most likely first; with `leadsOn` that is the main one.
    void setSteps(const QList<Step> &steps, bool leadsOn);
    /// Save can be pressed only when something was typed; `why` says it otherwise.
    void setSave(bool enabled, const QString &why);
    /// While a step is being taken nothing can be pressed.
    void setBusy(bool busy);
    QPushButton *stepButton(const QString &id) const { return m_buttons.value(id); }
    /// The step that leads forward, null when there is none.
    QPushButton *mainButton() const { return m_main; }
    QPushButton *saveButton() const { return m_save; }

signals:
    /// What can be pressed is another now.
    void changed();
    void stepRequested(const QString &id);
    void saveRequested();

protected:
    /// A button with a menu, at the right of Save.
    QPushButton *addMenuButton(const QString &text);
    static void enable(QPushButton *button, bool enabled, const QString &tip, const QString &why);

private:
    void addStep(const Step &step, bool main);

    QWidget *m_left;
    FlowLayout *m_flow;
    QHBoxLayout *m_row;
    QPushButton *m_save;
    QLabel *m_why; ///< why the main step cannot be taken yet
    QPushButton *m_main = nullptr;
    QStringList m_order;
    QHash<QString, QPushButton *> m_buttons;
};

} // namespace gonfalone
