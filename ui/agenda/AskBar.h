#pragma once

#include "core/agenda/AgendaService.h"

#include <QFrame>

#include <functional>

class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace gonfalone {

/// A question inside the page: of a series whether this one, this and the following or all are meant; of what is
/// cancelled why. Nothing is asked that has one answer only. Esc goes back.
class AskBar : public QFrame
{
    Q_OBJECT

public:
    struct Answer {
        EditScope scope = EditScope::This;
        QString reason;
    };
    using Then = std::function<void(const Answer &)>;

    explicit AskBar(QWidget *parent = nullptr);

    /// For an entry that does not repeat `then` is called at once.
    void askScope(const QString &question, bool repeats, const Then &then);
    /// `action` names the button where there is no choice of scope.
    void askReason(const QString &question, bool repeats, const QString &action, const Then &then);
    bool isAsking() const { return m_then != nullptr; }
    QLineEdit *reasonField() const { return m_reason; }
    /// The button of an answer; null while it is not offered.
    QPushButton *button(EditScope scope) const;

signals:
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void ask(const QString &question, bool repeats, bool reason, const QString &action, const Then &then);
    void answer(EditScope scope);
    void giveUp();

    QLabel *m_question;
    QLineEdit *m_reason;
    QPushButton *m_buttons[3];
    Then m_then;
};

} // namespace gonfalone
