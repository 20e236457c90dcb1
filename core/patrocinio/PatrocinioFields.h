#pragma once

#include "core/base/Result.h"
#include "core/patrocinio/Patrocinio.h"

#include <QMap>

namespace gonfalone {

/// The fields that people fill in, by stable name ("place", "starts_on", "applicant.tax_code"), each as text:
/// dates as yyyy-MM-dd, amounts in euro with two decimals. One table serves the command line, the forms,
/// their autosaved drafts and the comparison of two versions. Besides those named here there are two for each question
/// of the regulation: "exclusion.KEY" (si, no or empty) and "exclusion.KEY.grounds".
QStringList patrocinioFieldNames();
/// The translated label of a field.
QString patrocinioFieldLabel(const QString &field);
QString patrocinioField(const Patrocinio &patrocinio, const QString &field);
/// Invalid, with the field, when the name is unknown or the text is no value of that field.
Outcome setPatrocinioField(Patrocinio &patrocinio, const QString &field, const QString &text);
/// The names of the fields in which two versions differ.
QStringList differingFields(const Patrocinio &mine, const Patrocinio &theirs);

} // namespace gonfalone
