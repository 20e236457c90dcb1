#pragma once

#include "core/agendaprint/AgendaSheet.h"

namespace gonfalone {

/// Pieces of a sheet in the HTML of DraftDocument, for the day sheet and the list.
class SheetHtml
{
public:
    explicit SheetHtml(const PageStyle &style) : m_points(style.bodyPoints) {}

    QString heading(const QString &text, double factor, int level) const;
    /// A row of its own: the times, a stripe in the colour, what is said. `words` is HTML.
    QString entry(const SheetItem &one, const QDate &day, const QString &words, bool breakable) const;
    QString title(const SheetItem &one, double factor) const;
    /// A line in the small face; empty text gives nothing. `html` is escaped already.
    QString small(const QString &html) const;
    /// "Label: text", escaped.
    QString labelled(const QString &label, const QString &text) const;
    QString remark(const QString &label, const QString &text) const;
    /// White space between two rows, at which a page may end.
    QString gap() const;

    QString place(const SheetItem &one) const;

private:
    QString size(double factor) const { return QString::number(m_points * factor, 'f', 2) + QStringLiteral("pt"); }

    double m_points;
};

} // namespace gonfalone
