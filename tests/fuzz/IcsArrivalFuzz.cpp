#include "tests/agenda/ArrivalInvariants.h"

#include <cstdint>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/// Any bytes, imported, give entries that the agenda keeps whole; anything else is a finding.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const QString broken = gonfalone::brokenArrival(bytes);
    if (!broken.isEmpty()) {
        qCritical("%s", qPrintable(broken));
        std::abort();
    }
    return 0;
}
