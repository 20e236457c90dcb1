#pragma once

#include <QHashFunctions>
#include <QtGlobal>

#include <compare>

namespace gonfalone {

/// A row's key that cannot be mistaken for the key of another table. 0 means "not stored yet".
template <typename Tag>
struct StrongId {
    qint64 value = 0;

    constexpr bool isValid() const { return value > 0; }
    constexpr auto operator<=>(const StrongId &) const = default;

    friend size_t qHash(StrongId id, size_t seed = 0) { return ::qHash(id.value, seed); }
};

} // namespace gonfalone
