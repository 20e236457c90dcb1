#pragma once

#include <QList>
#include <QWidget>

namespace gonfalone {

/// The path of a case: its steps as circles joined by lines. Done steps bear a check mark, the present one is filled
/// and bold, a step beside the path (suspended, referred) is dashed. With little room the names are cut, then only
/// the present one is kept; the tooltips and the accessible text always say them all.
class PathView : public QWidget
{
    Q_OBJECT

public:
    enum class State { Done, Current, Future, Side };
    struct Step {
        QString label;
        State state = State::Future;

        bool operator==(const Step &) const = default;
    };

    explicit PathView(QWidget *parent = nullptr);

    void setSteps(const QList<Step> &steps);
    const QList<Step> &steps() const { return m_steps; }
    /// "Step 3 of 7: Investigation"; it is the accessible name too.
    QString summary() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    /// The width given to each label (0: not shown) and to each joining line, in pixels.
    struct Plan {
        QList<double> labels;
        double line = 0;
    };
    Plan plan(double width) const;
    int labelWidth(const Step &step) const;
    void paintCircle(QPainter &painter, const QRectF &circle, int index) const;

    QList<Step> m_steps;
};

} // namespace gonfalone
