#pragma once

#include "core/base/Result.h"

#include <QByteArray>

namespace gonfalone {

/// Writes `bytes` to `path` all or nothing: an earlier file stays as it was unless the new one is complete.
/// Errors: Unavailable, naming the file and what to do (folder missing, not writable, disk full).
Outcome writeFile(const QString &path, const QByteArray &bytes);

} // namespace gonfalone
