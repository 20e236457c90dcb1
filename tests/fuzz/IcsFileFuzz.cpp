#include "tests/calendar/IcsInvariants.h"

#include <cstdint>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/// Any bytes give a calendar that keeps its promises; anything else is a finding.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const QString broken = gonfalone::calendars::brokenInvariant(bytes);
    if (!broken.isEmpty()) {
        qCritical("%s", qPrintable(broken));
        std::abort();
    }
    return 0;
}
