#pragma once

#include "core/calendar/IcsEventLines.h"

namespace gonfalone {

/// Writes an event that was read and then changed: the lines of the properties that differ are written anew, at their
/// place, with the parameters that Gonfalone does not know; everything else stays byte for byte as it was read.
/// Of several people only the line of who changed is written anew. With the words of DESCRIPTION its HTML copy goes
/// (X-ALT-DESC): it would say the old thing. `reading` is that of the original; what is wrong in it was told then.
void appendPatchedEvent(QByteArray &out, const IcsComponent &original, const IcsEvent &event, const IcsReading &reading,
                        const IcsWriting &writing);

} // namespace gonfalone
