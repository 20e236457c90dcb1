#pragma once

#include "core/sealing/KeyPair.h"

#include <QStringList>

namespace gonfalone {

/// The secret half of a recovery key as it is printed: 13 groups of four characters and one that checks them. The
/// characters I, L and O are read as 1, 1 and 0; small letters, spaces and dashes do not matter.
QStringList recoveryGroups(const KeyPair &pair);
/// Invalid names the group that was typed wrong.
Result<KeyPair> pairFromGroups(const QString &typed);

} // namespace gonfalone
