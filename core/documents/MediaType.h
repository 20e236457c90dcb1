#pragma once

#include <QByteArray>
#include <QString>

namespace gonfalone {

/// What the first bytes say it is, of what can be looked at: PNG, JPEG, PDF. Empty for everything else.
QString viewableType(const QByteArray &content);

} // namespace gonfalone
