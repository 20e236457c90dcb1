#include "core/access/Password.h"

#include "core/base/Text.h"

#include <sodium.h>

namespace gonfalone {

Outcome checkPasswordLength(const QString &password)
{
    if (password.size() >= kMinPasswordLength)
        return {};
    return failure(Error::invalid(say("The password is too short: use at least %1 characters.").arg(kMinPasswordLength),
                                  {{QStringLiteral("password"), say("Too short.")}}));
}

Result<QString> hashPassword(const QString &password)
{
    CHECK(checkPasswordLength(password));
    if (sodium_init() < 0)
        return failure(Error::unavailable(say("The encryption library could not start.")));
    const QByteArray bytes = password.toUtf8();
    char hash[crypto_pwhash_STRBYTES] = {};
    if (crypto_pwhash_str_alg(hash, bytes.constData(), static_cast<unsigned long long>(bytes.size()),
                              crypto_pwhash_OPSLIMIT_INTERACTIVE, crypto_pwhash_MEMLIMIT_INTERACTIVE,
                              crypto_pwhash_ALG_ARGON2ID13)
        != 0)
        return failure(
            Error::unavailable(say("There is not enough memory to protect the password: close other programs.")));
    return QString::fromLatin1(hash);
}

bool verifyPassword(const QString &hash, const QString &password)
{
    if (sodium_init() < 0)
        return false;
    const QByteArray bytes = password.toUtf8();
    return crypto_pwhash_str_verify(hash.toLatin1().constData(), bytes.constData(),
                                    static_cast<unsigned long long>(bytes.size()))
        == 0;
}

} // namespace gonfalone
