#pragma once

#include "core/base/Explained.h"
#include "core/office/Comune.h"

#include <QDateTime>

namespace gonfalone {

/// Somebody who is away at the instant that is asked about.
struct AwayNow {
    QString person;
    QString why;     ///< as the calendar of absences says it
    QDateTime until; ///< in the office's time
};

/// Who stands for the mayor: the mayor, else the vicesindaco (art. 53 c. 2 TUEL), else the assessori in the order that
/// the office gave. There is always an answer: with everybody away it is the mayor, and the reasons say so. `holders`
/// are those in office on that day; `order` is "nomina" (by the day of appointment) or names with ";" between them,
/// and who is not among them follows by appointment. Empty only when nobody is in office.
Explained<QString> whoStands(const QList<OfficeHolder> &holders, const QList<AwayNow> &away, const QString &order,
                             const QString &orderSource);

} // namespace gonfalone
