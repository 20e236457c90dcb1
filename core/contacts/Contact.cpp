#include "core/contacts/Contact.h"

namespace gonfalone {

QString nameKey(const QString &name)
{
    QString key;
    for (const QChar c : name.normalized(QString::NormalizationForm_D)) {
        if (c.isLetterOrNumber())
            key += c.toLower();
        else if (!c.isMark() && !key.isEmpty() && !key.endsWith(u' '))
            key += u' ';
    }
    return key.trimmed();
}

} // namespace gonfalone
