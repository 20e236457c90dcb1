#include "core/backup/BackupKey.h"

#include "core/base/Text.h"

#include <QStringList>

#include <sodium.h>

#include <array>

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

/// More than any seal of ours asks for: a header that was made to exhaust this computer is refused.
constexpr quint64 kMostMemory = 1ULL << 30;
constexpr quint64 kMostPasses = 20;

struct KeyPair {
    std::array<unsigned char, crypto_box_PUBLICKEYBYTES> open{};
    std::array<unsigned char, crypto_box_SECRETKEYBYTES> secret{};

    ~KeyPair() { sodium_memzero(secret.data(), secret.size()); }
};

const unsigned char *bytesOf(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

Outcome startLibrary()
{
    if (sodium_init() < 0)
        return failure(Error::unavailable(say("The encryption library could not start.")));
    return {};
}

Outcome derive(const BackupSeal &seal, const QString &passphrase, KeyPair &pair)
{
    std::array<unsigned char, crypto_box_SEEDBYTES> seed{};
    QByteArray words = passphrase.toUtf8();
    const int derived =
        crypto_pwhash(seed.data(), seed.size(), words.constData(), static_cast<unsigned long long>(words.size()),
                      bytesOf(seal.salt), seal.passes, seal.memory, crypto_pwhash_ALG_ARGON2ID13);
    sodium_memzero(words.data(), std::size_t(words.size()));
    if (derived != 0)
        return failure(
            Error::unavailable(say("There is not enough memory to protect the password: close other programs.")));
    crypto_box_seed_keypair(pair.open.data(), pair.secret.data(), seed.data());
    sodium_memzero(seed.data(), seed.size());
    return {};
}

bool isPossible(const BackupSeal &seal)
{
    return seal.salt.size() == crypto_pwhash_SALTBYTES && seal.publicKey.size() == crypto_box_PUBLICKEYBYTES
        && seal.passes >= crypto_pwhash_OPSLIMIT_MIN && seal.passes <= kMostPasses
        && seal.memory >= crypto_pwhash_MEMLIMIT_MIN && seal.memory <= kMostMemory;
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
    BackupSeal seal;
    seal.salt.resize(crypto_pwhash_SALTBYTES);
    randombytes_buf(seal.salt.data(), std::size_t(seal.salt.size()));
    seal.passes = crypto_pwhash_OPSLIMIT_MODERATE;
    seal.memory = crypto_pwhash_MEMLIMIT_INTERACTIVE;
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
