#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QString>

#include <cstddef>

namespace gonfalone {

/// Bytes that are nobody else's: in guarded memory that is not swapped, wiped when they are let go. They are never
/// copied, only moved.
class Secret
{
public:
    Secret() = default;
    ~Secret() { wipe(); }
    Secret(Secret &&other) noexcept;
    Secret &operator=(Secret &&other) noexcept;
    Secret(const Secret &) = delete;
    Secret &operator=(const Secret &) = delete;

    /// So many zero bytes. Unavailable when libsodium cannot start or there is no memory.
    static Result<Secret> ofSize(std::size_t size);
    static Result<Secret> random(std::size_t size);

    unsigned char *data() { return m_bytes; }
    const unsigned char *data() const { return m_bytes; }
    std::size_t size() const { return m_size; }
    bool isEmpty() const { return m_size == 0; }
    void wipe();

private:
    unsigned char *m_bytes = nullptr;
    std::size_t m_size = 0;
};

/// Libsodium's own bytes of what is no secret.
inline const unsigned char *bytesOf(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}
inline unsigned char *bytesOf(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

/// Salt and price of Argon2id, as they are kept beside what the password closes.
struct PasswordPrice {
    QByteArray salt;
    quint64 passes = 0; ///< operations
    quint64 memory = 0; ///< bytes

    bool operator==(const PasswordPrice &) const = default;
    /// A new salt at the price of today.
    static Result<PasswordPrice> today();
    /// Not what a row asks that was made to exhaust this computer.
    bool isPossible() const;
};

/// The key that a password gives by Argon2id. Unavailable when there is not enough memory.
Result<Secret> keyFromPassword(const PasswordPrice &price, const QString &password, std::size_t size);

} // namespace gonfalone
