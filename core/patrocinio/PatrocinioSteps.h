#pragma once

#include "core/patrocinio/Patrocinio.h"
#include "core/patrocinio/PatrocinioWorkflow.h"

#include "core/base/Result.h"

namespace gonfalone {

// What PatrocinioService.cpp and PatrocinioSteps.cpp share.

inline const QString kPatrocinioForm = QStringLiteral("patrocinio"); ///< of the form drafts

PatrocinioState stateOf(const Patrocinio &patrocinio);
/// Invalid with the fields, each named in the sentence by its label.
Error withFields(const QString &message, const QList<FieldError> &fields);
/// Invalid, naming the fields, when `edited` changes what the state of `before` has locked.
Outcome mayChange(const Patrocinio &before, const Patrocinio &edited);

} // namespace gonfalone
