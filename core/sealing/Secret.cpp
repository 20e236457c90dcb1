#include "core/sealing/Secret.h"

#include "core/base/Text.h"

#include <sodium.h>

#include <utility>

namespace gonfalone {

namespace {

/// More than any row of ours asks for.
constexpr quint64 kMostMemory = 1ULL << 30;
constexpr quint64 kMostPasses = 20;

} // namespace

Secret::Secret(Secret &&other) noexcept
    : m_bytes(std::exchange(other.m_bytes, nullptr)), m_size(std::exchange(other.m_size, 0))
{}

Secret &Secret::operator=(Secret &&other) noexcept
{
    if (this != &other) {
        wipe();
        m_bytes = std::exchange(other.m_bytes, nullptr);
        m_size = std::exchange(other.m_size, 0);
    }
    return *this;
}

Result<Secret> Secret::ofSize(std::size_t size)
{
    if (sodium_init() < 0)
        return failure(Error::unavailable(say("The encryption library could not start.")));
    Secret secret;
    secret.m_bytes = static_cast<unsigned char *>(sodium_malloc(size));
    if (!secret.m_bytes)
        return failure(
            Error::unavailable(say("There is not enough memory to protect the password: close other programs.")));
    secret.m_size = size;
    sodium_memzero(secret.m_bytes, size);
    return secret;
}

Result<Secret> Secret::random(std::size_t size)
{
    TRY(Secret secret, ofSize(size));
    randombytes_buf(secret.data(), size);
    return secret;
}

void Secret::wipe()
{
    if (m_bytes)
        sodium_free(m_bytes); // zeroes it first
    m_bytes = nullptr;
    m_size = 0;
}

Result<PasswordPrice> PasswordPrice::today()
{
    if (sodium_init() < 0)
        return failure(Error::unavailable(say("The encryption library could not start.")));
    PasswordPrice price;
    price.salt.resize(crypto_pwhash_SALTBYTES);
    randombytes_buf(price.salt.data(), std::size_t(price.salt.size()));
    price.passes = crypto_pwhash_OPSLIMIT_MODERATE;
    price.memory = crypto_pwhash_MEMLIMIT_INTERACTIVE;
    return price;
}

bool PasswordPrice::isPossible() const
{
    return salt.size() == crypto_pwhash_SALTBYTES && passes >= crypto_pwhash_OPSLIMIT_MIN && passes <= kMostPasses
        && memory >= crypto_pwhash_MEMLIMIT_MIN && memory <= kMostMemory;
}

Result<Secret> keyFromPassword(const PasswordPrice &price, const QString &password, std::size_t size)
{
    TRY(Secret key, Secret::ofSize(size));
    QByteArray words = password.toUtf8();
    const int derived =
        crypto_pwhash(key.data(), key.size(), words.constData(), static_cast<unsigned long long>(words.size()),
                      bytesOf(price.salt), price.passes, price.memory, crypto_pwhash_ALG_ARGON2ID13);
    sodium_memzero(words.data(), std::size_t(words.size()));
    if (derived != 0)
        return failure(
            Error::unavailable(say("There is not enough memory to protect the password: close other programs.")));
    return key;
}

} // namespace gonfalone
