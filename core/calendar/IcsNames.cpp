#include "core/calendar/IcsNames.h"

#include "core/calendar/ContentLines.h"

#include <cstring>

namespace gonfalone {

namespace {

constexpr size_t kSlots = 512;

/// Small letters and capitals the same; a hyphen stays one.
constexpr quint8 folded(char c)
{
    return quint8(quint8(c) & 0xDF);
}

constexpr size_t slotOf(const char *name, size_t length)
{
    return (length * 61 + folded(name[0]) * 7u + folded(name[length / 2]) * 31u + folded(name[length - 1]) * 13u)
        % kSlots;
}

/// Each name in the first free slot from its own.
constexpr std::array<quint8, kSlots> kTable = [] {
    std::array<quint8, kSlots> table{};
    for (size_t i = 1; i < kIcsNames.size(); ++i) {
        size_t slot = slotOf(kIcsNames[i].data(), kIcsNames[i].size());
        while (table[slot] != 0)
            slot = (slot + 1) % kSlots;
        table[slot] = quint8(i);
    }
    return table;
}();

} // namespace

IcsName icsName(QByteArrayView name)
{
    if (name.isEmpty())
        return IcsName::Other;
    for (size_t slot = slotOf(name.data(), size_t(name.size())); kTable[slot] != 0; slot = (slot + 1) % kSlots) {
        if (sameName(name, icsNameText(IcsName(kTable[slot]))))
            return IcsName(kTable[slot]);
    }
    return IcsName::Other;
}

IcsKind icsKind(QByteArrayView name)
{
    static constexpr std::array<const char *, 10> kKinds{"",         "VCALENDAR", "VEVENT", "VTIMEZONE", "STANDARD",
                                                         "DAYLIGHT", "VALARM",    "VTODO",  "VJOURNAL",  "VFREEBUSY"};
    for (size_t i = 1; i < kKinds.size(); ++i) {
        if (sameName(name, kKinds[i]))
            return IcsKind(i);
    }
    return IcsKind::Other;
}

} // namespace gonfalone
