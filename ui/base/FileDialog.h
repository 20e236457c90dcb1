#pragma once

#include <QAbstractFileIconProvider>
#include <QFileDialog>

namespace gonfalone {

/// What a file is by its name alone. Qt's own provider opens every file of the folder to look at its content; when that
/// is the folder of an office, closing its SQLite files again drops the locks that this very process holds on them.
class FileKinds : public QAbstractFileIconProvider
{
public:
    QIcon icon(const QFileInfo &info) const override;
    QString type(const QFileInfo &info) const override;
};

/// The dialog in which files are chosen, everywhere in the program: it opens none of those that it lists.
class FileDialog : private FileKinds, public QFileDialog // the kinds outlive the thread in which the dialog lists
{
public:
    explicit FileDialog(QWidget *parent, const QString &caption, const QString &folder = {},
                        const QString &filter = {});

    /// Where a person's papers go, with `name` in it: their documents, or their home where there is no such folder.
    static QString papers(const QString &name = {});
};

} // namespace gonfalone
