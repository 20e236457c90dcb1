#pragma once

#include "core/interchange/EmlReader.h"
#include "core/interchange/MimeTree.h"

namespace gonfalone {

/// Decides what kind of message it is, finds the one inside the envelope and fills everything but `sha256`.
MailMessage assembleMail(const ParsedMail &outer, const EmlLimits &limits);

} // namespace gonfalone
