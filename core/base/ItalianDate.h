#pragma once

#include <QDate>
#include <QString>

namespace gonfalone {

/// A day as an Italian act writes it, whatever the language of the window: "1º gennaio 2027". Empty when invalid.
QString italianDate(const QDate &date);
/// The same after a preposition that takes the article: "il 14 giugno 2026", "l’8 maggio", "dal 3", "all’11".
/// `preposition` is "il", "dal", "al" or "del".
QString italianDate(const QString &preposition, const QDate &date);

} // namespace gonfalone
