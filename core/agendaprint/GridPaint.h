#pragma once

#include "core/agendaprint/AgendaSheet.h"
#include "core/documents/PaperFrame.h"

namespace gonfalone {

/// The paper of week and month, and what both paint on it. All lengths in paper units.
class GridPaint
{
public:
    GridPaint(const AgendaSheet &sheet, const QString &title, const QString &name);

    /// Letterhead, foot, the title with the legend of the calendars beside it.
    void paintFrame(QPainter &painter, int page, int pageCount) const;
    /// What is left for days on that page, under the title.
    QRectF room(int page) const;

    QFont font(bool sans, bool bold, double points) const;
    static double lineHeight(const QFont &font) { return font.pixelSize() * 1.24; }
    /// Lines from `top` down, cut where they are too wide; returns where the next one would begin.
    static double paintLines(QPainter &painter, const QStringList &lines, const QFont &font, double x, double top);
    static void paintRule(QPainter &painter, double x, double y, double width, double points, QRgb colour);
    /// The head of a day: its name at the left of `where`, feasts beside it.
    void paintDayHead(QPainter &painter, const QRectF &where, const QString &name, const QString &feasts,
                      bool free) const;

private:
    const AgendaSheet &m_sheet;
    PageStyle m_style;
    PaperFrame m_frame;
    QString m_title;
    double m_factor = 1;
};

/// What a day has in a grid: no feasts, which stand in its head, and whoever is on call in one line at the end.
QList<SheetItem> gridItems(const QList<SheetItem> &items);
/// The feasts and days of the flag among the items of a day.
QString feastsIn(const QList<SheetItem> &items);

} // namespace gonfalone
