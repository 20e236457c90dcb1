#include "core/contacts/Contact.h"

namespace gonfalone {

QString nameKey(const QString &name)
{
    QString key;
    key.reserve(name.size());
    const auto put = [&key](QChar c) {
        if (c.isLetterOrNumber())
            key += c.toLower();
        else if (!c.isMark() && !key.isEmpty() && !key.endsWith(u' '))
            key += u' ';
    };
    // Most of a text is ASCII and decomposes into itself.
    for (qsizetype i = 0; i < name.size();) {
        qsizetype end = i;
        while (end < name.size() && name[end].unicode() >= 0x80)
            ++end;
        for (const QChar c : name.sliced(i, end - i).normalized(QString::NormalizationForm_D))
            put(c);
        for (i = end; i < name.size() && name[i].unicode() < 0x80; ++i)
            put(name[i]);
    }
    return key.trimmed();
}

} // namespace gonfalone
