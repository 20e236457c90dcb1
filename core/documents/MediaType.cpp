#include "core/documents/MediaType.h"

namespace gonfalone {

QString viewableType(const QByteArray &content)
{
    if (content.startsWith("\x89PNG\r\n\x1a\n"))
        return QStringLiteral("image/png");
    if (content.startsWith("\xff\xd8\xff"))
        return QStringLiteral("image/jpeg");
    return content.startsWith("%PDF-") ? QStringLiteral("application/pdf") : QString();
}

} // namespace gonfalone
