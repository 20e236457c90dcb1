#pragma once

#include <QByteArray>
#include <QString>

namespace gonfalone {

/// The line, from 1, on which a field of a regulation profile stands ("lead_days.value", "exclusions[2].question"), or
/// the nearest thing around it when it is missing; 0 when nothing is there. `json` must be readable.
int lineOfField(const QByteArray &json, const QString &field);

} // namespace gonfalone
