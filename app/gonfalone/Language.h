#pragma once

#include <QTranslator>

namespace gonfalone {

/// The language of the window: our texts, Qt's own, and the way dates and numbers are written.
class Language
{
public:
    /// "it" or "en". Widgets made before keep their words: make the window again.
    void use(const QString &code);

private:
    QTranslator m_own;
    QTranslator m_qt;
};

} // namespace gonfalone
