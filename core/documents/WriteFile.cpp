#include "core/documents/WriteFile.h"

#include "core/base/Text.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

namespace gonfalone {

namespace {

Error unwritten(const QString &path, const QFileDevice &file)
{
    const QString shown = QDir::toNativeSeparators(path);
    const QFileInfo folder(QFileInfo(path).absolutePath());
    QString message;
    if (!folder.isDir())
        message = say("«%1» was not written: its folder does not exist. Choose another folder.").arg(shown);
    else if (file.error() == QFileDevice::OpenError || file.error() == QFileDevice::PermissionsError
             || file.error() == QFileDevice::WriteError)
        message = (file.error() == QFileDevice::WriteError)
            ? say("«%1» cannot be written. Check that it is not open elsewhere and that you may write there, "
                  "or choose another folder.")
                  .arg(shown)
            : say("«%1» may not be written. Choose another folder or ask for the permission.").arg(shown);
    else
        message = say("«%1» was not written: the disk is full or does not answer. Free some space or choose another "
                      "disk.")
                      .arg(shown);
    return Error::unavailable(message, file.errorString());
}

/// A pipe or a device cannot be replaced by a file: it is written in place.
Outcome writeThrough(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return failure(unwritten(path, file));
    if (file.write(bytes) != bytes.size() || !file.flush()) {
        file.close();
        return failure(Error::unavailable(say("«%1» was not written: the disk is full or does not answer. Free some "
                                              "space or choose another disk.")
                                              .arg(QDir::toNativeSeparators(path)),
                                          file.errorString()));
    }
    return {};
}

} // namespace

Outcome writeFile(const QString &path, const QByteArray &bytes)
{
    const QFileInfo target(path);
    if (target.exists() && !target.isFile() && !target.isDir())
        return writeThrough(path, bytes);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return failure(unwritten(path, file));
    // commit() alone does not notice that the last bytes found no room on the disk: they are written before.
    if (file.write(bytes) != bytes.size() || !file.flush() || !file.commit())
        return failure(Error::unavailable(say("«%1» was not written: the disk is full or does not answer. Free some "
                                              "space or choose another disk.")
                                              .arg(QDir::toNativeSeparators(path)),
                                          file.errorString()));
    return {};
}

} // namespace gonfalone
