#pragma once

#include "core/base/Explained.h"

#include <QFrame>
#include <QPointer>

class QVBoxLayout;
class QLabel;

namespace gonfalone {

/// The reasons behind a value («Why?»), in a small panel inside the window, below the button that asked. Not modal;
/// Esc, its button or a click elsewhere closes it and the focus goes back.
class ReasonsPopover : public QFrame
{
    Q_OBJECT

public:
    /// `owner` is any widget of the window that the panel lies over.
    explicit ReasonsPopover(QWidget *owner);

    void showReasons(QWidget *anchor, const QString &title, const QList<Reason> &reasons);
    void dismiss();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();

    QPointer<QWidget> m_anchor;
    QLabel *m_title;
    QVBoxLayout *m_rows;
};

} // namespace gonfalone
