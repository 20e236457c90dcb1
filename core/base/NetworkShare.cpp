#include "core/base/NetworkShare.h"

#include "core/base/Text.h"

#include <QDir>
#include <QFileInfo>
#include <QStorageInfo>

#include <array>

namespace gonfalone {

bool isNetworkFileSystem(const QByteArray &type)
{
    constexpr std::array kPrefixes{"nfs",      "cifs",      "smb",      "afs",         "9p",        "ceph",  "gluster",
                                   "fuse.gl",  "lustre",    "gpfs",     "ncp",         "coda",      "davfs", "fuse.dav",
                                   "fuse.ssh", "fuse.gvfs", "fuse.smb", "fuse.rclone", "fuse.ceph", "beegfs"};
    return std::any_of(kPrefixes.begin(), kPrefixes.end(),
                       [&type](const char *prefix) { return type.startsWith(prefix); });
}

bool isOnNetworkShare(const QString &path)
{
    QFileInfo place(QFileInfo(path).absolutePath());
    while (!place.exists() && place.absoluteFilePath() != place.absolutePath())
        place.setFile(place.absolutePath());
    return isNetworkFileSystem(QStorageInfo(place.absoluteFilePath()).fileSystemType());
}

QString shareAdvice(const QString &path)
{
    if (!isOnNetworkShare(path))
        return {};
    return say("%1 lies on a network share: there a file serves up to %2 workstations. For more, move the office to a "
               "PostgreSQL server (“gonfalonectl move”).")
        .arg(QDir::toNativeSeparators(path))
        .arg(kShareSeats);
}

} // namespace gonfalone
