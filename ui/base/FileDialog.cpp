#include "ui/base/FileDialog.h"

#include <QCoreApplication>
#include <QDir>
#include <QIcon>
#include <QStandardPaths>

namespace gonfalone {

QIcon FileKinds::icon(const QFileInfo &info) const
{
    return QAbstractFileIconProvider::icon(info.isDir() ? Folder : File);
}

QString FileKinds::type(const QFileInfo &info) const
{
    return info.isDir() ? QCoreApplication::translate("FileKinds", "Folder") : info.suffix().toUpper();
}

FileDialog::FileDialog(QWidget *parent, const QString &caption, const QString &folder, const QString &filter)
    : QFileDialog(parent, caption, folder, filter)
{
    setOption(DontUseNativeDialog); // that of GTK looks into the files, too
    setIconProvider(this);
}

QString FileDialog::papers(const QString &name)
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QDir folder(QFileInfo(documents).isDir() ? documents : QDir::homePath());
    return name.isEmpty() ? folder.path() : folder.filePath(name);
}

} // namespace gonfalone
