#pragma once

#include "core/documents/PageStyle.h"

#include <QByteArray>

namespace gonfalone {

/// styles.xml of an ODT: default paragraph, page size and margins, letterhead (full on the first page, compact after)
/// and foot. `shieldAspect` is width ÷ height of Pictures/stemma.png.
QByteArray odtStylesPart(const PageStyle &style, double shieldAspect);

} // namespace gonfalone
