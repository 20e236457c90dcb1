#pragma once

#include <QString>

namespace gonfalone {

/// So many workstations a SQLite file on a network share bears: each save locks the whole file and goes over the
/// network several times, and the others wait for it.
inline constexpr int kShareSeats = 5;

/// Whether a file system of this type (as QStorageInfo names it) is another computer's.
bool isNetworkFileSystem(const QByteArray &type);
/// Whether the file lies on one, or will: of what is not there yet, the nearest folder that is.
bool isOnNetworkShare(const QString &path);
/// What a person is told who keeps an office there: for how many it is. Empty on a disk of this computer.
QString shareAdvice(const QString &path);

} // namespace gonfalone
