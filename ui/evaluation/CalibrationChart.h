#pragma once

#include "core/evaluation/EvaluationRules.h"

#include <QWidget>

namespace gonfalone {

/// How many sheets are in each band, as bars, with the line up to which the top band may be filled. The arrows go from
/// bar to bar; a screen reader hears the bar that is chosen, and all of them as the description.
class CalibrationChart : public QWidget
{
    Q_OBJECT

public:
    explicit CalibrationChart(QWidget *parent = nullptr);

    void setCalibration(const Calibration &office);
    int current() const { return m_current; }
    int barCount() const { return int(m_office.counts.size()); }
    QRectF barRect(int bar) const;
    /// Where the quota of the top band lies; below 0 when there is none.
    double quotaLine() const;
    /// "Buona: 3 of 9 sheets"
    QString barText(int bar) const;
    /// The whole of it in words.
    QString summary() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    /// A bar was chosen, by key or mouse.
    void bandChosen(const QString &band);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    bool event(QEvent *event) override;

private:
    QRectF plot() const;
    int highest() const;
    int topBand() const;
    void choose(int bar);
    void paintBar(QPainter &painter, int bar) const;

    Calibration m_office;
    int m_current = 0;
};

} // namespace gonfalone
