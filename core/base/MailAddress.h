#pragma once

#include <QString>

namespace gonfalone {

/// Whether something can be written to: one plain address "a.b@c.it" of printable ASCII, at most 254 characters.
bool isMailAddress(const QString &text);

} // namespace gonfalone
