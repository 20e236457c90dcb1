#pragma once

#include "core/patrocinio/Patrocinio.h"
#include "core/patrocinio/PatrocinioWorkflow.h"

#include "core/base/Error.h"
#include "core/interchange/MailMessage.h"

namespace gonfalone {

/// What a step asks of the fields, as field errors; empty when the step may be taken.
/// The draft needs what the act names; the outcome needs number and date of the act; a refusal needs its reason
/// (art. 3 L. 241/1990).
QList<FieldError> missingFor(PatrocinioAction action, const Patrocinio &patrocinio, const QDate &today);

/// What holds of the fields at any time: an event that ends before it starts, and the like.
QList<FieldError> faultsOf(const Patrocinio &patrocinio);

/// Whether the fields of the request may still be changed: not after the decision.
bool isEditable(PatrocinioState state);
/// The same for one field: what is written after the decision (the report on the event, a misuse) stays open.
bool isEditable(PatrocinioState state, const QString &field);

/// The request that a message makes, as far as it can be told: applicant, subject, tax code found in the text.
Patrocinio requestFrom(const MailMessage &message);

/// The draft proposes to refuse the request, which its notice comes before (art. 10-bis L. 241/1990).
bool proposesRefusal(const Patrocinio &patrocinio);

/// The subject of the act, as §2 of the draft wants it.
QString actSubject(const Patrocinio &patrocinio);

} // namespace gonfalone
