#include "core/interchange/EmlReader.h"
#include "tests/interchange/MailInvariants.h"

#include <cstdint>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/// Any bytes give a result that keeps its promises; anything else is a finding.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray raw(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    gonfalone::EmlLimits limits;
    limits.maxParts = 200;
    limits.maxAttachmentBytes = 64 * 1024;
    const QString broken = gonfalone::testing::brokenInvariant(gonfalone::readEml(raw, limits));
    if (!broken.isEmpty()) {
        qCritical("%s", qPrintable(broken));
        std::abort();
    }
    return 0;
}
