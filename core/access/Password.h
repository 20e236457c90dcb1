#pragma once

#include "core/base/Result.h"

#include <QString>

namespace gonfalone {

/// The shortest password that is accepted, in characters.
inline constexpr int kMinPasswordLength = 8;

/// Invalid when it is too short.
Outcome checkPasswordLength(const QString &password);
/// Invalid when it is too short, or is the login or the name with nothing but figures and signs added.
Outcome checkPassword(const QString &password, const QString &login, const QString &name);
/// A password to be told once and changed at the first sign-in: "kfr7-m2wq-x9tn", without letters that look alike.
Result<QString> oneTimePassword();
/// Argon2id with libsodium's interactive limits; the text holds salt and parameters.
/// Errors: Invalid (too short), Unavailable (not enough memory).
Result<QString> hashPassword(const QString &password);
bool verifyPassword(const QString &hash, const QString &password);

} // namespace gonfalone
