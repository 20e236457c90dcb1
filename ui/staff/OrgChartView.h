#pragma once

#include "core/staffprint/OrgPaint.h"

#include <QAbstractScrollArea>

namespace gonfalone {

/// The organisation chart of a day, drawn: boxes of units with who leads them, what they serve and who is there. The
/// arrows go from line to line and along the tree, Enter opens, plus and minus change the size.
class OrgChartView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit OrgChartView(QWidget *parent = nullptr);

    /// What can be pointed at: a unit, or a line of it.
    struct Spot {
        int box = 0;
        int line = -1; ///< of those that the box has; -1 = its name
        QRectF rect;   ///< in the chart
    };

    void setChart(const OrgChart &chart);
    const OrgChart &chart() const { return m_chart; }
    const ChartPlan &plan() const { return m_plan; }
    int spotCount() const { return int(m_spots.size()); }
    int current() const { return m_current; }
    void setCurrent(int spot);
    /// What a screen reader says of it.
    QString spotText(int spot) const;
    /// In the viewport, as it is scrolled and sized now.
    QRect spotRect(int spot) const;
    void open(int spot);
    /// The next spot whose words have all of these; false when there is none.
    bool find(const QString &words);

    double zoom() const { return m_zoom; }
    void setZoom(double zoom);
    /// The whole chart into the window, as far as it can still be read.
    void fit();

signals:
    void personAsked(gonfalone::StaffPersonId person);
    void unitAsked(gonfalone::StaffUnitId unit);
    void currentChanged(int spot);
    void zoomChanged(double zoom);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void measure();
    void layOut();
    void collectSpots();
    void fitBars();
    void reveal(int spot);
    int spotAt(const QPoint &where) const;
    bool moveTo(int key);
    int titleOf(int unit) const;
    ChartInk ink() const;
    ChartWords words() const;
    QPointF origin() const;

    OrgChart m_chart;
    ChartMetrics m_metrics;
    ChartPlan m_plan;
    QList<Spot> m_spots;
    int m_current = -1;
    double m_zoom = 1;
    QPoint m_grabbed;
    bool m_dragging = false;
};

} // namespace gonfalone
