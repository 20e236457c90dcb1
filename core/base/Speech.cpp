#include "core/base/Speech.h"

#include "core/base/Text.h"

#include <QTranslator>

namespace gonfalone {

Speech Speech::italian()
{
    Speech speech;
    auto own = std::make_shared<QTranslator>();
    // Without the file an empty translator says the source, which is better than the window's third language.
    (void)own->load(QStringLiteral(":/i18n/gonfalone_it.qm"));
    speech.m_own = std::move(own);
    speech.m_printed = true;
    return speech;
}

QString Speech::operator()(const char *source) const
{
    if (!m_own)
        return QCoreApplication::translate("Core", source);
    const QString said = m_own->translate("Core", source);
    return said.isEmpty() ? QString::fromUtf8(source) : said;
}

QString Speech::operator()(const char *source, int n) const
{
    if (!m_own)
        return QCoreApplication::translate("Core", source, nullptr, n);
    QString said = m_own->translate("Core", source, nullptr, n);
    if (said.isEmpty())
        said = QString::fromUtf8(source);
    return said.replace(QStringLiteral("%n"), QString::number(n));
}

} // namespace gonfalone
