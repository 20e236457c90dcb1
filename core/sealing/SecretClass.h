#pragma once

#include "core/access/Role.h"
#include "core/access/User.h"

#include <array>
#include <optional>

namespace gonfalone {

/// What is sealed in the data, each under a key of its own.
enum class SecretClass {
    Agenda,      ///< what is personal in the diary
    Health,      ///< reasons of health
    Evaluations, ///< of persons
    Notes,       ///< political notes
};

inline constexpr std::array kSecretClasses{SecretClass::Agenda, SecretClass::Health, SecretClass::Evaluations,
                                           SecretClass::Notes};

/// What somebody wants to do with a class.
enum class SecretUse { Read, Write };

/// The stable name in the data and on the command line.
QString secretKey(SecretClass secret);
QString secretName(SecretClass secret);
std::optional<SecretClass> secretFrom(const QString &key);
/// What a role must have for it.
Permission permissionFor(SecretClass secret, SecretUse use);

/// A table with sealed columns. Each has the columns `id` (text, the row's name in the seal) and `key_number`.
struct SealedTable {
    SecretClass secret;
    const char *table;
    QList<const char *> columns;
};

/// Every place of the data that holds something sealed.
const QList<SealedTable> &sealedTables();

} // namespace gonfalone
