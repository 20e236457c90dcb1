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
    const auto putPlain = [&key](char16_t c) {
        const bool capital = c >= u'A' && c <= u'Z';
        if (capital || (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9'))
            key += QChar(capital ? c + (u'a' - u'A') : c);
        else if (!key.isEmpty() && !key.endsWith(u' '))
            key += u' ';
    };
    // Most of a text is ASCII, decomposes into itself and has no tables of letters to be looked up in.
    for (qsizetype i = 0; i < name.size();) {
        qsizetype end = i;
        while (end < name.size() && name[end].unicode() >= 0x80)
            ++end;
        for (const QChar c : name.sliced(i, end - i).normalized(QString::NormalizationForm_D))
            put(c);
        for (i = end; i < name.size() && name[i].unicode() < 0x80; ++i)
            putPlain(name[i].unicode());
    }
    return key.trimmed();
}

} // namespace gonfalone
