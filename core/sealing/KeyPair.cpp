#include "core/sealing/KeyPair.h"

#include "core/base/Text.h"

#include <sodium.h>

#include <cstring>

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t kKeyBytes = crypto_aead_xchacha20poly1305_ietf_KEYBYTES;
constexpr qsizetype kNonceBytes = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr qsizetype kTagBytes = crypto_aead_xchacha20poly1305_ietf_ABYTES;

QByteArray belonging(qint64 owner, const QByteArray &open)
{
    return QByteArray("gonfalone person 1 ") + QByteArray::number(owner) + ' ' + open;
}

/// What goes with a key into its wrapping.
QByteArray marking(SecretClass secret, qint64 number)
{
    return secretKey(secret).toUtf8() + ':' + QByteArray::number(number);
}

Error notYours()
{
    return Error::forbidden(say("These secrets do not open with your key: ask somebody who can open them."));
}

} // namespace

Result<KeyPair> newKeyPair()
{
    TRY(Secret secret, Secret::ofSize(crypto_box_SECRETKEYBYTES));
    KeyPair pair{QByteArray(crypto_box_PUBLICKEYBYTES, '\0'), std::move(secret)};
    crypto_box_keypair(bytesOf(pair.open), pair.secret.data());
    return pair;
}

Result<KeyPair> pairOf(Secret secret)
{
    KeyPair pair{QByteArray(crypto_box_PUBLICKEYBYTES, '\0'), std::move(secret)};
    if (pair.secret.size() != crypto_box_SECRETKEYBYTES
        || crypto_scalarmult_base(bytesOf(pair.open), pair.secret.data()) != 0)
        return failure(notYours());
    return pair;
}

Result<LockedPair> lockPair(const KeyPair &pair, qint64 owner, const QString &password)
{
    LockedPair locked;
    TRY(locked.price, PasswordPrice::today());
    TRY(const Secret key, keyFromPassword(locked.price, password, kKeyBytes));
    const QByteArray belongs = belonging(owner, pair.open);
    QByteArray nonce(kNonceBytes, '\0');
    randombytes_buf(nonce.data(), std::size_t(nonce.size()));
    QByteArray closed(qsizetype(pair.secret.size()) + kTagBytes, '\0');
    crypto_aead_xchacha20poly1305_ietf_encrypt(bytesOf(closed), nullptr, pair.secret.data(), pair.secret.size(),
                                               bytesOf(belongs), static_cast<unsigned long long>(belongs.size()),
                                               nullptr, bytesOf(std::as_const(nonce)), key.data());
    locked.sealed = nonce + closed;
    return locked;
}

Result<KeyPair> unlockPair(const LockedPair &locked, const QByteArray &open, qint64 owner, const QString &password)
{
    if (!locked.price.isPossible()
        || locked.sealed.size() != kNonceBytes + qsizetype(crypto_box_SECRETKEYBYTES) + kTagBytes)
        return failure(notYours());
    TRY(const Secret key, keyFromPassword(locked.price, password, kKeyBytes));
    TRY(Secret secret, Secret::ofSize(crypto_box_SECRETKEYBYTES));
    const QByteArray belongs = belonging(owner, open);
    const QByteArray nonce = locked.sealed.first(kNonceBytes);
    const QByteArray closed = locked.sealed.sliced(kNonceBytes);
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(
            secret.data(), nullptr, nullptr, bytesOf(closed), static_cast<unsigned long long>(closed.size()),
            bytesOf(belongs), static_cast<unsigned long long>(belongs.size()), bytesOf(nonce), key.data())
        != 0)
        return failure(notYours());
    TRY(KeyPair pair, pairOf(std::move(secret)));
    if (pair.open != open)
        return failure(notYours());
    return pair;
}

Result<ClassKey> newClassKey(SecretClass secret, qint64 number)
{
    TRY(Secret key, Secret::random(kKeyBytes));
    return ClassKey{secret, number, std::move(key)};
}

Result<QByteArray> wrapped(const ClassKey &key, const QByteArray &open)
{
    if (open.size() != crypto_box_PUBLICKEYBYTES)
        return failure(Error::corrupt(say("A person's key in the data is damaged: restore the latest backup.")));
    const QByteArray mark = marking(key.secret, key.number);
    TRY(Secret plain, Secret::ofSize(key.key.size() + std::size_t(mark.size())));
    std::memcpy(plain.data(), key.key.data(), key.key.size());
    std::memcpy(plain.data() + key.key.size(), mark.constData(), std::size_t(mark.size()));
    QByteArray closed(qsizetype(plain.size() + crypto_box_SEALBYTES), '\0');
    crypto_box_seal(bytesOf(closed), plain.data(), plain.size(), bytesOf(open));
    return closed;
}

Result<ClassKey> unwrapped(const QByteArray &wrapped, const KeyPair &pair, SecretClass secret, qint64 number)
{
    const QByteArray mark = marking(secret, number);
    if (wrapped.size() != qsizetype(kKeyBytes) + mark.size() + qsizetype(crypto_box_SEALBYTES)
        || pair.secret.size() != crypto_box_SECRETKEYBYTES)
        return failure(notYours());
    TRY(Secret plain, Secret::ofSize(kKeyBytes + std::size_t(mark.size())));
    if (crypto_box_seal_open(plain.data(), bytesOf(wrapped), static_cast<unsigned long long>(wrapped.size()),
                             bytesOf(pair.open), pair.secret.data())
            != 0
        || std::memcmp(plain.data() + kKeyBytes, mark.constData(), std::size_t(mark.size())) != 0)
        return failure(notYours());
    TRY(Secret key, Secret::ofSize(kKeyBytes));
    std::memcpy(key.data(), plain.data(), kKeyBytes);
    return ClassKey{secret, number, std::move(key)};
}

} // namespace gonfalone
