#include "app/gonfalone/Language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace gonfalone {

using namespace Qt::StringLiterals;

void Language::use(const QString &code)
{
    const bool english = code == u"en"_s;
    QLocale::setDefault(english ? QLocale(QLocale::English, QLocale::UnitedKingdom)
                                : QLocale(QLocale::Italian, QLocale::Italy));
    QCoreApplication::removeTranslator(&m_own);
    QCoreApplication::removeTranslator(&m_qt);
    // English has a file too where plurals need one; without it the source is shown as it is.
    if (m_own.load(u":/i18n/gonfalone_%1.qm"_s.arg(code)))
        QCoreApplication::installTranslator(&m_own);
    if (m_qt.load(u"qtbase_%1"_s.arg(code), QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
}

} // namespace gonfalone
