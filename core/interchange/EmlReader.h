#pragma once

#include "core/base/Result.h"
#include "core/interchange/MailMessage.h"

namespace gonfalone {

/// How much of a hostile or huge file is looked at.
struct EmlLimits {
    qint64 maxBytes = 150LL * 1024 * 1024; ///< of the whole file (100 MB, the most that providers carry, in base64)
    qint64 maxAttachmentBytes = 100LL * 1024 * 1024; ///< of one decoded attachment; above it, left out with a warning
    int maxParts = 2000;                             ///< MIME parts that are visited
    int maxDepth = 20;                               ///< nested multiparts that are visited
};

/// Reads an e-mail or PEC message (RFC 5322, technical rules of d.m. 2 November 2005). Damaged messages are read as
/// far as they go, with a warning for what is missing. `name` is the file's name for the sentences of the errors.
/// Errors: Invalid when the bytes are no message, too many, or hold nothing usable; Unavailable without memory.
/// Pure and safe on any thread.
Result<MailMessage> readEml(const QByteArray &raw, const EmlLimits &limits = {}, const QString &name = {});

/// The same from a file. Errors: also NotFound (no such file) and Unavailable (it cannot be read).
Result<MailMessage> readEmlFile(const QString &path, const EmlLimits &limits = {});

} // namespace gonfalone
