#pragma once

#include "ui/agenda/EntryWords.h"

#include <QStaticText>

class QPainter;

namespace gonfalone {

/// How an entry is drawn, in every view: its words cut to the room that they have, made once and drawn often.
class EntryFace
{
public:
    /// Lines below each other, the title alone, or the time and the title in one line.
    enum class Shape { Block, Line, Timed };

    EntryFace() = default;
    EntryFace(const AgendaItem &item, const EntryWords &words, const CalendarLook &look, bool conflict);

    /// Cuts the words to a size; does nothing when they were made for it.
    void fit(const QSizeF &size, Shape shape);
    /// What was fitted, at `area`. State is a form as well as a colour: an option is dashed, what is cancelled struck
    /// through, a conflict has a sign.
    void paint(QPainter *painter, const QRectF &area, bool selected) const;

    const QStringList &lines() const { return m_shown; }

    /// The height of one line, and the least that a block is drawn with.
    static double lineHeight();
    /// Slanted lines over what is taken, or is not there.
    static void hatch(QPainter *painter, const QRectF &area, const QColor &color);

private:
    void addLine(const QString &text, bool strong);
    void paintSign(QPainter *painter, const QRectF &area) const;

    QString m_title;
    QString m_clock;
    QStringList m_below;
    CalendarInk m_ink;
    bool m_dashed = false;
    bool m_struck = false;
    bool m_conflict = false;
    QSizeF m_size;
    QStringList m_shown;
    QList<QStaticText> m_texts;
    qsizetype m_strong = 0; ///< so many of the first lines are stressed
};

} // namespace gonfalone
