#pragma once

#include "core/cases/ProcedureClock.h"
#include "core/documents/Document.h"
#include "core/patrocinio/Admissibility.h"
#include "core/patrocinio/Patrocinio.h"
#include "core/patrocinio/PatrocinioWorkflow.h"

namespace gonfalone {

/// Whether the request is still held against the regulation: not once it was decided or went to a Settore.
bool isChecked(PatrocinioState state);

/// Which attachment of the regulation each paper is taken for, by the words of its file name: key → file name.
/// A guess that the office sees beside the line, and may ask again.
QMap<QString, QString> recognisedAttachments(const RegulationProfile &profile, const QList<Document> &documents);

/// What was written about the stamp: the serial numbers, or the register of an exemption and the number in it.
StampFacts stampFactsOf(const QString &text);

/// The facts of a case as its fields and papers tell them; the questions that it has no field for stay open.
RequestFacts requestFactsOf(const Patrocinio &patrocinio, const RegulationProfile &profile,
                            const QList<Document> &documents, const ClockHistory &history, const QDate &today);

} // namespace gonfalone
