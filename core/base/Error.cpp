#include "core/base/Error.h"

namespace gonfalone {

QString errorKindName(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::NotFound: return QStringLiteral("not-found");
    case ErrorKind::Conflict: return QStringLiteral("conflict");
    case ErrorKind::Forbidden: return QStringLiteral("forbidden");
    case ErrorKind::Invalid: return QStringLiteral("invalid");
    case ErrorKind::Unavailable: return QStringLiteral("unavailable");
    case ErrorKind::Corrupt: return QStringLiteral("corrupt");
    case ErrorKind::Newer: return QStringLiteral("newer");
    case ErrorKind::Cancelled: return QStringLiteral("cancelled");
    }
    return QStringLiteral("invalid");
}

} // namespace gonfalone
