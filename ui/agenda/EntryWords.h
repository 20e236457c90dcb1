#pragma once

#include "ui/agenda/CalendarLook.h"
#include "ui/agenda/ItemKey.h"

#include <QCoreApplication>
#include <QTimeZone>

namespace gonfalone {

/// What the views say of an occurrence.
class EntryWords
{
    Q_DECLARE_TR_FUNCTIONS(gonfalone::EntryWords)

public:
    explicit EntryWords(const QTimeZone &zone) : m_zone(zone) {}

    QDate day(qint64 utc) const;
    /// "9:00"
    QString clock(qint64 utc) const;
    /// "9:00 – 10:30"; "all day"; with the days where it is over several.
    QString times(const AgendaItem &item) const;
    /// The title with a "?" where the entry still waits to be confirmed.
    static QString title(const AgendaItem &item);
    /// "9:00 · Sala Giunta", or the place alone for whole days.
    QString whenAndWhere(const AgendaItem &item) const;
    /// Short words of what else has to be known: until when an option holds, who goes, what has to be ready.
    QStringList signs(const AgendaItem &item) const;
    /// All of it in one sentence, for tooltips and screen readers.
    QString spoken(const AgendaItem &item, const CalendarLook &look, const QString &conflict) const;

    /// "4 – 8 May 2026"
    static QString range(const QDate &first, const QDate &last);
    /// "2 h 15 min"
    static QString length(qint64 seconds);

private:
    QTimeZone m_zone;
};

} // namespace gonfalone
