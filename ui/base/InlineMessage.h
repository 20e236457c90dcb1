#pragma once

#include "ui/base/Tokens.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QToolButton;

namespace gonfalone {

/// A message where the eye is, in place of a box over the window. Hidden until something is said; tells screen readers
/// by itself. Closed by its button, or Esc when the focus is inside.
class InlineMessage : public QFrame
{
    Q_OBJECT

public:
    explicit InlineMessage(QWidget *parent = nullptr);

    /// Shows `text`; `action`, when given, is the words of a button beside it.
    void showMessage(Tone tone, const QString &text, const QString &action = {});
    /// Changes the words without telling screen readers again (a countdown).
    void setText(const QString &text);
    QString text() const;
    Tone tone() const { return m_tone; }
    void setClosable(bool closable);
    /// Hides it without `closed`.
    void clear();

signals:
    void actionTriggered();
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void drawIcon();
    void dismiss();

    Tone m_tone = Tone::Neutral;
    QLabel *m_icon;
    QLabel *m_text;
    QPushButton *m_action;
    QToolButton *m_close;
};

} // namespace gonfalone
