#pragma once

#include "ui/agenda/AgendaView.h"
#include "ui/agenda/DayLayout.h"

namespace gonfalone {

/// A row for each calendar, which is a person or a matter, and a column for each day: who is where.
///
/// Left and Right go by days, Up and Down through the entries of a cell and on by rows. Ctrl with Left or Right puts
/// the selected entry a day earlier or later.
class PeopleView : public AgendaView
{
    Q_OBJECT

public:
    explicit PeopleView(const Clock &clock, QWidget *parent = nullptr);

    /// The rows, from above.
    void setRows(const QList<AgendaCalendarId> &calendars);
    qsizetype rowCount() const { return m_rows.size(); }

    void select(const ItemKey &key) override;
    void goTo(const QDate &day) override;
    QDate currentDay() const override;
    AgendaSpot currentSpot() const override;
    void setVerdict(const AgendaSpot &, Tone, const QString &) override {} // nothing is dragged here
    QRect dayRect(qsizetype day) const override;
    QRect entryRect(const ItemKey &key, qsizetype day) const override;
    qsizetype readDay() const override { return m_at; }

protected:
    void arrange() override;
    ItemKey keyAt(const QPoint &pos) const override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    bool event(QEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    struct Row {
        AgendaCalendarId calendar;
        QList<DayPiece> pieces;
        int lines = 1;
        double top = 0; ///< below the names of the days, before scrolling
    };

    int namesHeight() const;
    int titleWidth() const;
    double lineHeight() const;
    double heightOf(const Row &row) const;
    QRectF rowRect(const Row &row) const;
    QRectF cellRect(const Row &row, qsizetype day) const;
    QRectF pieceRect(const Row &row, const DayPiece &piece) const;
    /// The keys of a cell, from above.
    QList<ItemKey> cellKeys(qsizetype row, qsizetype day) const;
    void fit();
    void standOn(const QDate &day);
    void moveInCell(int step);
    void moveByDays(int days);
    bool standAt(const QPoint &pos);
    void reveal();
    void paintRow(QPainter &painter, qsizetype row);
    void paintNames(QPainter &painter);

    QList<AgendaCalendarId> m_calendars;
    QList<Row> m_rows;
    qsizetype m_row = 0;
    qsizetype m_at = 0;
};

} // namespace gonfalone
