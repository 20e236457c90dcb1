#pragma once

#include "ui/shell/Rail.h"

#include <QAbstractButton>

namespace gonfalone {

/// A module's row in the rail; paints itself, for the rail has colours of its own in both schemes.
class RailButton : public QAbstractButton
{
    Q_OBJECT

public:
    /// `number` 1 … 9 is its Ctrl+number shortcut; others have none.
    RailButton(const RailItem &item, int number, QWidget *parent);

    const RailItem &item() const { return m_item; }
    void setCount(int count);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void describe();
    void paintCompact(QPainter &painter, const QColor &ink);

    RailItem m_item;
    QString m_shortcut;
};

} // namespace gonfalone
