#pragma once

#include "core/documents/DraftDocument.h"
#include "core/office/Comune.h"
#include "core/sealing/SealingService.h"

namespace gonfalone {

/// The recovery sheet on the office's paper: the groups, and what to do with it, in Italian.
DraftDocument recoveryPaper(const Comune &comune, const RecoverySheet &sheet, const QTimeZone &zone);

/// Makes a new sheet and writes it as PDF/A; what comes back has no groups any more. When the file cannot be written
/// the sheet is void, and the refusal says so. Errors: those of SealingService::newRecoverySheet and PdfPrinter. Needs
/// a QGuiApplication.
Result<RecoverySheet> printRecoverySheet(Database &db, const Actor &actor, const Keyring &keyring, const Clock &clock,
                                         const QString &path);
/// The same right after an office was made, as its first person.
Result<RecoverySheet> printFirstSheet(Database &db, const QString &login, const QString &password, const Clock &clock,
                                      const QString &path);

} // namespace gonfalone
