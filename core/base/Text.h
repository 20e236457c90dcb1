#pragma once

#include <QCoreApplication>
#include <QString>

namespace gonfalone {

/// Translates a sentence of the core. `lupdate` collects the literals under the context "Core".
inline QString say(const char *source)
{
    return QCoreApplication::translate("Core", source);
}

/// The same with Qt's plural forms (%n).
inline QString say(const char *source, int n)
{
    return QCoreApplication::translate("Core", source, nullptr, n);
}

} // namespace gonfalone
