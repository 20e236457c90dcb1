#include "core/backup/BackupKey.h"

#include "core/base/Text.h"
#include "core/sealing/Secret.h"

#include <QStringList>

#include <sodium.h>

#include <array>

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

struct KeyPair {
    std::array<unsigned char, crypto_box_PUBLICKEYBYTES> open{};
    std::array<unsigned char, crypto_box_SECRETKEYBYTES> secret{};

    ~KeyPair() { sodium_memzero(secret.data(), secret.size()); }
};

Outcome startLibrary()
{
    if (sodium_init() < 0)
        return failure(Error::unavailable(say("The encryption library could not start.")));
    return {};
}

PasswordPrice priceOf(const BackupSeal &seal)
{
    return {seal.salt, seal.passes, seal.memory};
}

Outcome derive(const BackupSeal &seal, const QString &passphrase, KeyPair &pair)
{
    TRY(const Secret seed, keyFromPassword(priceOf(seal), passphrase, crypto_box_SEEDBYTES));
    crypto_box_seed_keypair(pair.open.data(), pair.secret.data(), seed.data());
    return {};
}

bool isPossible(const BackupSeal &seal)
{
    return priceOf(seal).isPossible() && seal.publicKey.size() == crypto_box_PUBLICKEYBYTES;
}

} // namespace

Result<BackupSeal> sealFor(const QString &passphrase)
{
    CHECK(startLibrary());
    if (passphrase.size() < kMinPassphraseLength)
        return failure(
            Error::invalid(say("The passphrase is too short: use at least %1 characters, best several words.")
                               .arg(kMinPassphraseLength),
                           {{u"passphrase"_s, say("Too short.")}}));
    TRY(const PasswordPrice price, PasswordPrice::today());
    BackupSeal seal{price.salt, price.passes, price.memory, {}};
    KeyPair pair;
    CHECK(derive(seal, passphrase, pair));
    seal.publicKey = QByteArray(reinterpret_cast<const char *>(pair.open.data()), qsizetype(pair.open.size()));
    return seal;
}

Result<QByteArray> newFileKey()
{
    CHECK(startLibrary());
    QByteArray key(crypto_secretstream_xchacha20poly1305_KEYBYTES, '\0');
    randombytes_buf(key.data(), std::size_t(key.size()));
    return key;
}

QByteArray sealFileKey(const BackupSeal &seal, const QByteArray &fileKey)
{
    QByteArray sealed(fileKey.size() + qsizetype(crypto_box_SEALBYTES), '\0');
    crypto_box_seal(reinterpret_cast<unsigned char *>(sealed.data()), bytesOf(fileKey),
                    static_cast<unsigned long long>(fileKey.size()), bytesOf(seal.publicKey));
    return sealed;
}

Result<QByteArray> openFileKey(const BackupSeal &seal, const QByteArray &sealedKey, const QString &passphrase)
{
    CHECK(startLibrary());
    if (!isPossible(seal)
        || sealedKey.size() != qsizetype(crypto_secretstream_xchacha20poly1305_KEYBYTES + crypto_box_SEALBYTES))
        return failure(Error::corrupt(say("The beginning of the backup is damaged: use another backup.")));
    KeyPair pair;
    CHECK(derive(seal, passphrase, pair));
    const bool right = sodium_memcmp(pair.open.data(), seal.publicKey.constData(), pair.open.size()) == 0;
    if (!right)
        return failure(Error::forbidden(
            say("This is not the passphrase of the backup: write it as it was when the backup was made.")));
    QByteArray key(crypto_secretstream_xchacha20poly1305_KEYBYTES, '\0');
    if (crypto_box_seal_open(reinterpret_cast<unsigned char *>(key.data()), bytesOf(sealedKey),
                             static_cast<unsigned long long>(sealedKey.size()), pair.open.data(), pair.secret.data())
        != 0)
        return failure(Error::corrupt(say("The beginning of the backup is damaged: use another backup.")));
    return key;
}

QString toText(const BackupSeal &seal)
{
    if (!seal.isSet())
        return {};
    return u"argon2id:%1:%2:%3:%4"_s.arg(seal.passes)
        .arg(seal.memory)
        .arg(QString::fromLatin1(seal.salt.toHex()), QString::fromLatin1(seal.publicKey.toHex()));
}

BackupSeal sealFromText(const QString &text)
{
    const QStringList parts = text.split(u':');
    if (parts.size() != 5)
        return {};
    return {QByteArray::fromHex(parts[3].toLatin1()), parts[1].toULongLong(), parts[2].toULongLong(),
            QByteArray::fromHex(parts[4].toLatin1())};
}

} // namespace gonfalone
