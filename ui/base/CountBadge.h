#pragma once

#include <QColor>
#include <QWidget>

namespace gonfalone {

/// How many things wait: a number in a pill; nothing is shown for 0. Above 999 it says "999+".
class CountBadge : public QWidget
{
    Q_OBJECT

public:
    explicit CountBadge(int count = 0, QWidget *parent = nullptr);

    int count() const { return m_count; }
    void setCount(int count);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

    /// The same for what paints itself (the rail, delegates).
    static QSize sizeFor(int count);
    static void paint(QPainter *painter, const QRectF &area, int count, const QColor &fill, const QColor &ink);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    int m_count = 0;
};

} // namespace gonfalone
