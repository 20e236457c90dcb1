#include "core/base/ItalianDate.h"

#include <QLocale>

namespace gonfalone {

using namespace Qt::StringLiterals;

QString italianDate(const QDate &date)
{
    if (!date.isValid())
        return {};
    const QLocale italian(QLocale::Italian, QLocale::Italy);
    return italian.toString(date, date.day() == 1 ? u"d'º' MMMM yyyy"_s : u"d MMMM yyyy"_s);
}

QString italianDate(const QString &preposition, const QDate &date)
{
    if (!date.isValid())
        return {};
    const bool elided = date.day() == 8 || date.day() == 11; // otto, undici
    if (!elided)
        return preposition + u' ' + italianDate(date);
    const QString before = preposition == u"il"_s ? u"l’"_s : preposition + u"l’"_s;
    return before + italianDate(date);
}

} // namespace gonfalone
