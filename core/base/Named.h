#pragma once

#include "core/base/Text.h"

#include <QString>

#include <cstddef>
#include <optional>

namespace gonfalone {

/// One value of a closed list: how it is kept (in the database, on the command line), and how people read it.
/// A table of such rows, or of rows that begin alike and have more columns, answers through the functions below.
template <typename T>
struct Named {
    T value;
    const char *key;
    const char *name; ///< translatable (context "Core")
};

/// Whether row i is the row of the i-th enumerator, as the functions below rely on. To be asserted below each table.
template <typename Table>
constexpr bool standsInOrder(const Table &rows)
{
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (std::size_t(rows[i].value) != i)
            return false;
    }
    return true;
}

template <typename Table, typename T>
const auto &rowIn(const Table &rows, T value)
{
    return rows.at(std::size_t(value));
}

template <typename Table, typename T>
QString keyIn(const Table &rows, T value)
{
    return QString::fromLatin1(rowIn(rows, value).key);
}

/// In the language of the program.
template <typename Table, typename T>
QString nameIn(const Table &rows, T value)
{
    return say(rowIn(rows, value).name);
}

/// Nothing for a key that no row has.
template <typename Table>
auto valueIn(const Table &rows, const QString &key) -> std::optional<decltype(Table::value_type::value)>
{
    for (const auto &row : rows) {
        if (key == QLatin1String(row.key))
            return row.value;
    }
    return std::nullopt;
}

} // namespace gonfalone
