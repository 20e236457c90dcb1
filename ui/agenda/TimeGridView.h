#pragma once

#include "ui/agenda/AgendaView.h"
#include "ui/agenda/DayLayout.h"

#include <QBasicTimer>

namespace gonfalone {

/// One day or several as columns of hours, with a strip for whole days above: day, work week, week. With several
/// calendars side by side each day has a column for each of them.
///
/// Arrows go from place to place and from entry to entry, Enter opens, N or Insert makes a new one. Ctrl and the arrows
/// move the selected entry, Shift and Up or Down make it longer or shorter: a ghost shows where, releasing the key puts
/// it there, Esc leaves it. The mouse does the same by dragging.
class TimeGridView : public AgendaView
{
    Q_OBJECT

public:
    explicit TimeGridView(const Clock &clock, QWidget *parent = nullptr);

    /// Empty: all in one column for each day.
    void setColumns(const QList<AgendaCalendarId> &calendars);
    /// Brings a time of the day to the top.
    void showTime(const QTime &time);

    void select(const ItemKey &key) override;
    void goTo(const QDate &day) override;
    QDate currentDay() const override;
    AgendaSpot currentSpot() const override;
    void setVerdict(const AgendaSpot &spot, Tone tone, const QString &words) override;
    QRect dayRect(qsizetype day) const override;
    QRect entryRect(const ItemKey &key, qsizetype day) const override;
    qsizetype readDay() const override;

    /// What may be dropped here from elsewhere: its kind of content, "NAME\nMINUTES".
    void takeDrops(const QString &mimeType);
    /// Where the ghost of a drag stands; nothing when nothing is dragged.
    std::optional<AgendaSpot> ghost() const { return m_drag ? std::optional(m_drag->spot) : std::nullopt; }
    /// The place of a time in the viewport, which may be outside of what is seen.
    QPoint pointOf(qsizetype column, qint64 utc) const;
    qsizetype columnCount() const { return m_columns.size(); }

signals:
    /// Something from elsewhere was dropped at a place; `name` is what it is called there.
    void dropped(const QString &name, const gonfalone::AgendaSpot &spot);

protected:
    void arrange() override;
    void forget() override;
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
    void wheelEvent(QWheelEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void timerEvent(QTimerEvent *event) override;
    bool event(QEvent *event) override;

private:
    struct Column {
        qsizetype day = 0;
        AgendaCalendarId calendar; ///< invalid: all
        DayLayout layout;
    };
    enum class Part { Move, Start, End, New };
    struct Drag {
        Part part = Part::New;
        ItemKey key = {};     ///< invalid for a new entry
        AgendaItem item = {}; ///< as it was
        AgendaSpot spot = {}; ///< where the ghost is
        qint64 grip = 0;      ///< from the start of what is dragged to where it was taken, in seconds
        QPoint press = {};
        bool byKeys = false;
        bool moving = false; ///< the pointer has left the place of the press
        Tone tone = Tone::Neutral;
        QString verdict = {};
    };

    // Sizes, in pixels of the viewport.
    int hoursWidth() const;
    int namesHeight() const;
    int stripHeight() const;
    int headerHeight() const { return namesHeight() + stripHeight(); }
    double perMinute() const;
    double columnWidth() const;
    double columnLeft(qsizetype column) const;
    double yOf(double minute) const;
    double minuteAt(int y) const;
    qsizetype columnAt(int x) const;
    QRectF blockRect(const Column &column, qsizetype at, const GridBlock &block) const;
    QRectF barRect(const StripBar &bar) const;
    QRectF ghostRect(qsizetype column, const AgendaSpot &spot) const;
    void updateBars();

    void paintHeader(QPainter &painter);
    void paintDayName(QPainter &painter, qsizetype day, const QRectF &area);
    void paintStrip(QPainter &painter);
    void paintHours(QPainter &painter);
    void paintGround(QPainter &painter, const QRect &clip);
    void paintBlocks(QPainter &painter, const QRect &clip);
    void paintNow(QPainter &painter);
    void paintCursor(QPainter &painter);
    void paintGhost(QPainter &painter);
    void paintVerdict(QPainter &painter, const QRectF &ghost);

    // The keyboard stands at a place: an entry, or a free slot.
    void moveUpDown(int step);
    void moveSideways(int step);
    void moveToEnd(bool last);
    bool moveAmongBars(int step);
    void stand(qsizetype column, double minute);
    void standOn(qsizetype column, const GridBlock &block);
    const GridBlock *blockOf(qsizetype column, const ItemKey &key) const;
    QList<StripBar> barsOf(qsizetype day) const;
    void keepPlace();
    void ensureSeen(double from, double to);
    bool dragByKeys(QKeyEvent *event);
    bool shiftDrag(int days, int minutes);
    bool stretchDrag(int minutes);

    qint64 instantAt(const QPoint &pos, qsizetype column) const;
    Part partAt(const QPoint &pos, const ItemKey &key) const;
    void beginDrag(Part part, const ItemKey &key, const QPoint &pos);
    void dragTo(const QPoint &pos);
    void weigh();
    void drop();
    void endDrag();

    QList<AgendaCalendarId> m_calendars;
    QList<Column> m_columns;
    QList<StripBar> m_bars;
    qsizetype m_at = 0;   ///< the column of the keyboard
    QString m_mime;       ///< of what may be dropped
    double m_minute = -1; ///< its place along the axis; below 0 before it was ever used
    std::optional<Drag> m_drag;
    QBasicTimer m_scroll;  ///< while something is dragged beyond the edge
    double m_scale = 0;    ///< pixels of a minute when it was laid out last
    bool m_placed = false; ///< the morning was brought into sight
};

} // namespace gonfalone
