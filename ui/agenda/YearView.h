#pragma once

#include "ui/agenda/AgendaView.h"

#include <QSet>

namespace gonfalone {

/// Twelve months beside and below each other, as many in a row as there is room for: each day tells by its tint, and
/// by the length of the bar below its number, how much stands in it. Enter opens the day.
class YearView : public AgendaView
{
    Q_OBJECT

public:
    explicit YearView(const Clock &clock, QWidget *parent = nullptr);

    void setYear(int year);
    void setConflicts(const QHash<ItemKey, QString> &conflicts) override;

    void select(const ItemKey &key) override;
    void goTo(const QDate &day) override;
    QDate currentDay() const override;
    AgendaSpot currentSpot() const override;
    void setVerdict(const AgendaSpot &, Tone, const QString &) override {} // nothing is dragged here
    QRect dayRect(qsizetype day) const override;
    QRect entryRect(const ItemKey &, qsizetype day) const override { return dayRect(day); }
    qsizetype readDay() const override { return m_at; }
    /// How many entries touch a day.
    int countOn(qsizetype day) const { return m_counts.value(day); }

protected:
    void arrange() override;
    ItemKey keyAt(const QPoint &) const override { return {}; }
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    int monthsInRow() const;
    QSizeF monthSize() const; ///< of one month with its name and the names of the days
    QRectF monthRect(int month) const;
    QSizeF cellSize() const;
    qsizetype dayAt(const QPoint &pos) const;
    void fit();
    void mark();
    void standOn(const QDate &day);
    void paintMonth(QPainter &painter, int month);
    void paintDay(QPainter &painter, qsizetype day);
    QString tipOf(qsizetype day) const;

    QList<int> m_counts;
    QSet<qsizetype> m_colliding; ///< days with a conflict
    qsizetype m_at = 0;
};

} // namespace gonfalone
