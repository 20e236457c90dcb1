#pragma once

#include "core/base/Result.h"
#include "core/patrocinio/Patrocinio.h"

namespace gonfalone {

// The fields of the questions that the regulation asks: "exclusion.KEY" is the answer, "exclusion.KEY.grounds" the
// reasons of an exception. PatrocinioFields hands them on here.

bool isExclusion(const QString &name);
QString readExclusion(const Patrocinio &patrocinio, const QString &name);
/// Invalid for what is no answer, and for reasons without one.
Outcome writeExclusion(Patrocinio &patrocinio, const QString &name, const QString &text);
QStringList differingExclusions(const Patrocinio &mine, const Patrocinio &theirs);

/// "si" or "no" as people write them, or nothing while nobody has answered; Invalid for another word.
Result<QString> answerIn(const QString &text);

} // namespace gonfalone
