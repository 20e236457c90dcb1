#pragma once

#include "core/sealing/KeyPair.h"

namespace gonfalone {

/// Where a sealed text stands: it opens there and nowhere else.
struct SealedPlace {
    QString table;
    QString row;
    QString column;
};

/// Random bytes as text, for the name of a row that is sealed before it is stored.
QString newRowName();

/// XChaCha20-Poly1305 under the key of the class, with a nonce of its own; base64. The length is hidden up to 64 bytes.
Result<QString> sealText(const ClassKey &key, const SealedPlace &place, const QString &text);
/// Corrupt when it was altered, cut, moved from another place, or sealed under another key.
Result<QString> openText(const ClassKey &key, const SealedPlace &place, const QString &sealed);

} // namespace gonfalone
