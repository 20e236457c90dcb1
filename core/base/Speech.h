#pragma once

#include <QString>

#include <memory>

class QTranslator;

namespace gonfalone {

/// How the sentences of the core are said: in the language of the window, or in Italian for what is printed on an act,
/// whatever the window speaks. A function that takes one calls it `say`, as everywhere, so that its texts are
/// collected.
class Speech
{
public:
    static Speech window() { return {}; }
    /// From the shipped translation; without it the source is said.
    static Speech italian();
    /// It is printed: what only the program's settings know, such as the key of a rule, is not said.
    bool isPrinted() const { return m_printed; }

    QString operator()(const char *source) const;
    /// With the plural forms of the language (%n).
    QString operator()(const char *source, int n) const;

private:
    std::shared_ptr<const QTranslator> m_own; ///< none: that of the window
    bool m_printed = false;
};

} // namespace gonfalone
