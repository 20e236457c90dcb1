#pragma once

#include <QByteArray>

namespace gonfalone {

/// Whether the raw bytes would exhaust the parser before anybody can count its parts. GMime keeps an object for every
/// header and part, takes quadratic time over the parameters and the addresses of a header, and (3.2.13) recurses once
/// for every group of an address header ("a:a:a:…"), until the stack ends. What no sender writes is therefore refused
/// by one pass over the lines, linear and without allocations; enclosed messages are seen by it too, unless encoded.
bool isMailBomb(const QByteArray &raw, int maxParts);

} // namespace gonfalone
