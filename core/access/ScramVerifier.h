#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QString>

namespace gonfalone {

/// What PostgreSQL keeps of a password (RFC 5803, SCRAM-SHA-256), made here so that the password itself is never sent.
/// `salt` is random when empty. Errors as hashPassword().
Result<QString> scramVerifier(const QString &password, QByteArray salt = {});

} // namespace gonfalone
