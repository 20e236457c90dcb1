#include "ui/base/FileDialog.h"

#include <QCoreApplication>
#include <QIcon>

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

} // namespace gonfalone
