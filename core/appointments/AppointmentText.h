#pragma once

#include "core/appointments/AppointmentRequest.h"
#include "core/base/Result.h"

namespace gonfalone {

/// The words of a request as the table keeps them: one JSON text, like those of an agenda entry.
QString wordsText(const AppointmentWords &words);
/// Corrupt when it is none.
Result<AppointmentWords> appointmentWordsFrom(const QString &text);

} // namespace gonfalone
