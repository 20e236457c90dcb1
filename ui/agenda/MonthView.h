#pragma once

#include "ui/agenda/AgendaView.h"
#include "ui/agenda/DayLayout.h"

namespace gonfalone {

/// Six weeks, one below the other. What has no room in a day is told by "+N", which opens the day.
///
/// Left and Right go by days, Up and Down through the entries of a day and on by weeks. Ctrl and the arrows move the
/// selected entry by days and weeks; releasing Ctrl puts it there, Esc leaves it.
class MonthView : public AgendaView
{
    Q_OBJECT

public:
    explicit MonthView(const Clock &clock, QWidget *parent = nullptr);

    static constexpr int kWeeks = 6;
    /// Shows the month of a day, from the Monday of its first week.
    void setMonth(const QDate &day);
    QDate month() const { return m_month; } ///< its first day

    void select(const ItemKey &key) override;
    void goTo(const QDate &day) override;
    QDate currentDay() const override;
    AgendaSpot currentSpot() const override;
    void setVerdict(const AgendaSpot &spot, Tone tone, const QString &words) override;
    QRect dayRect(qsizetype day) const override;
    QRect entryRect(const ItemKey &key, qsizetype day) const override;
    qsizetype readDay() const override { return m_at; }
    /// How many entries of a day have no room.
    int hiddenOn(qsizetype day) const { return m_hidden.value(day); }

protected:
    void arrange() override;
    ItemKey keyAt(const QPoint &pos) const override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void keyReleaseEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    bool event(QEvent *event) override;

private:
    struct Drag {
        AgendaItem item;
        QDate from; ///< where it was taken
        QDate to;
        QPoint press = {};
        bool byKeys = false;
        bool moving = false;
        Tone tone = Tone::Neutral;
        QString verdict = {};
    };

    int namesHeight() const;
    int weekWidth() const; ///< of the column of the numbers of the weeks
    double lineHeight() const;
    int lines() const; ///< of a day, beside its number
    qsizetype dayAt(const QPoint &pos) const;
    QRectF pieceRect(const DayPiece &piece) const;
    QRectF moreRect(qsizetype day) const;
    void arrangeWeek(qsizetype week);
    void cut(qsizetype week, const QList<DayPiece> &pieces);

    void paintDay(QPainter &painter, qsizetype day);
    void paintNames(QPainter &painter);
    void paintGhost(QPainter &painter);

    /// The entries of a day that are seen, from above.
    QList<ItemKey> seenOn(qsizetype day) const;
    void standOn(const QDate &day);
    void moveInDay(int step);
    bool dragByKeys(QKeyEvent *event);
    AgendaSpot dragSpot() const;
    void dragTo(const QDate &day);
    void drop();
    void endDrag();

    QDate m_month;
    QList<qsizetype> m_all; ///< every index of the entries
    QList<DayPiece> m_pieces;
    QList<int> m_hidden;
    qsizetype m_at = 0;
    bool m_onMore = false; ///< the keyboard is on "+N"
    std::optional<Drag> m_drag;
};

} // namespace gonfalone
