#include "core/access/Password.h"

#include "core/base/Text.h"

#include <QSet>

#include <sodium.h>

namespace gonfalone {

namespace {
constexpr int kFewestCharacters = 4;
}

Outcome checkPasswordLength(const QString &password)
{
    if (password.size() >= kMinPasswordLength)
        return {};
    return failure(Error::invalid(say("The password is too short: use at least %1 characters.").arg(kMinPasswordLength),
                                  {{QStringLiteral("password"), say("Too short.")}}));
}

Outcome checkPassword(const QString &password, const QString &login, const QString &name)
{
    CHECK(checkPasswordLength(password));
    const auto bare = [](const QString &text) {
        QString letters;
        for (const QChar c : text) {
            if (c.isLetter())
                letters += c.toLower();
        }
        return letters;
    };
    const QString letters = bare(password);
    QStringList known{bare(login), bare(name)};
    for (const QString &word : name.split(u' ', Qt::SkipEmptyParts))
        known << bare(word);
    if (!letters.isEmpty() && known.contains(letters))
        return failure(
            Error::invalid(say("The password is the login or the name: choose words that others do not guess."),
                           {{QStringLiteral("password"), say("The login or the name.")}}));
    if (QSet<QChar>(password.cbegin(), password.cend()).size() < kFewestCharacters)
        return failure(Error::invalid(
            say("The password repeats the same characters: use at least %1 different ones.").arg(kFewestCharacters),
            {{QStringLiteral("password"), say("Always the same characters.")}}));
    return {};
}

Result<QString> oneTimePassword()
{
    constexpr char kPlain[] = "abcdefghjkmnpqrstuvwxyz23456789";
    if (sodium_init() < 0)
        return failure(Error::unavailable(say("The encryption library could not start.")));
    QString password;
    for (int i = 0; i < 12; ++i) {
        if (i > 0 && i % 4 == 0)
            password += u'-';
        password += QLatin1Char(kPlain[randombytes_uniform(sizeof kPlain - 1)]);
    }
    return password;
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
