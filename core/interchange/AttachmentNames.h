#pragma once

#include <QHash>
#include <QSet>
#include <QString>

namespace gonfalone {

/// Turns the names that strangers declare into names that are safe on Windows and Linux, unique within one message.
class AttachmentNames
{
public:
    /// The safe name; `mediaType` gives the extension when there is no usable name at all.
    QString claim(const QString &declared, const QString &mediaType);

private:
    QSet<QString> m_taken; ///< lower case: Windows and macOS disks do not tell the case of letters
    QHash<QString, int> m_lastNumber;
};

/// Only the sanitising, without the uniqueness. Empty when nothing usable remains.
QString safeFileName(const QString &declared);

} // namespace gonfalone
