#pragma once

#include "core/base/Result.h"

#include <QDateTime>

namespace gonfalone {

/// An entry as somebody typed it on one line.
struct TypedEntry {
    QDate day;
    QDate lastDay; ///< of whole days; with times the day on which it ends
    QTime from;    ///< invalid = whole days
    QTime to;
    bool endGiven = false; ///< else it lasts as long as is usual
    QString title;
    QString place;
    QString category; ///< where the first word says it ("udienza", "giunta"); else empty

    bool isAllDay() const { return !from.isValid(); }
    bool operator==(const TypedEntry &) const = default;
};

/// Reads "gio 10-11 udienza Pro Loco, Sala Giunta": a day, times, what, and after the last comma where. Days: oggi,
/// domani, dopodomani, a weekday (the next one, today too), 7/5, 7/5/2026, 7 maggio, 2026-05-07, dal 4 al 6 maggio; a
/// weekday before a date is checked against it. Times: 10, 10.30, 10:30, ore 10, 10-11, dalle 10 alle 11; without an
/// end it lasts an hour, without any it is of whole days. Without a day it is on `fallback`.
/// Invalid, naming what was not understood. Fields: day, time, title.
Result<TypedEntry> readTyped(const QString &text, const QDate &today, const QDate &fallback = {});

} // namespace gonfalone
