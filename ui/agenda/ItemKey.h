#pragma once

#include "core/agenda/AgendaEntry.h"

namespace gonfalone {

/// Which occurrence is meant, across readings of the data: of a series the one that the rule gave then, so that it is
/// the same after it was moved. What is computed has no entry: its day and words name it.
struct ItemKey {
    AgendaEntryId entry;
    QString original;

    bool isValid() const { return entry.isValid() || !original.isEmpty(); }
    bool operator==(const ItemKey &) const = default;
    friend size_t qHash(const ItemKey &key, size_t seed = 0) { return qHashMulti(seed, key.entry.value, key.original); }
};

inline ItemKey keyOf(const AgendaItem &item)
{
    if (item.masked) // does not say which occurrence it is
        return {item.entry, QString::number(item.startUtc)};
    if (item.entry.isValid())
        return {item.entry, item.repeats ? item.original : QString()};
    return {{}, QStringLiteral("%1 %2 %3").arg(item.calendar.value).arg(item.startUtc).arg(item.title)};
}

} // namespace gonfalone
