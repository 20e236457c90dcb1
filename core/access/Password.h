#pragma once

#include "core/base/Result.h"

#include <QString>

namespace gonfalone {

/// The shortest password that is accepted, in characters.
inline constexpr int kMinPasswordLength = 8;

/// Invalid when it is too short.
Outcome checkPasswordLength(const QString &password);
/// Argon2id with libsodium's interactive limits; the text holds salt and parameters.
/// Errors: Invalid (too short), Unavailable (not enough memory).
Result<QString> hashPassword(const QString &password);
bool verifyPassword(const QString &hash, const QString &password);

} // namespace gonfalone
