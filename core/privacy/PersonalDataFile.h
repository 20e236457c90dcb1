#pragma once

#include "core/documents/DraftDocument.h"
#include "core/documents/TemplateData.h"
#include "core/privacy/PersonalData.h"

namespace gonfalone {

/// Everything as a document to be read: what the law wants told, then each table. Italian, as the answer is.
DraftDocument personalDataDocument(const PersonalData &data);
/// The same for a machine (art. 20): one JSON object, its tables by their keys.
QByteArray personalDataJson(const PersonalData &data);
/// dati.json, dati.pdf, the papers under their case, SHA256SUMS.txt. Needs a QGuiApplication.
Result<QByteArray> personalDataZip(const PersonalData &data);

/// The fields of the two letters (resources/templates/risposte.fields.json).
TemplateData answerFields(const PersonalData &data);
TemplateData answerFields(const struct Erasure &erasure);

} // namespace gonfalone
