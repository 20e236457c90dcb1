#pragma once

#include "core/base/Error.h"

#include <QByteArrayView>

namespace gonfalone {

/// The refusal of a rule because of one of its parts ("BYDAY"); `sentence` says why and what to do.
Error ruleError(QByteArrayView part, const QString &sentence);
/// `value` is not from `lowest` to `highest`, nor, where a part may count from the end, negative so.
Error rangeError(QByteArrayView part, const QString &value, int lowest, int highest, bool fromTheEnd);

} // namespace gonfalone
