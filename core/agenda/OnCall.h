#pragma once

#include "core/base/Explained.h"
#include "core/base/StrongId.h"

#include <QDate>
#include <QDateTime>

#include <optional>

namespace gonfalone {

using OnCallShiftId = StrongId<struct OnCallShiftTag>;
using OnCallSwapId = StrongId<struct OnCallSwapTag>;

/// Of whom somebody has to be within reach.
enum class OnCallKind { Assessore, Staff };

/// That a person is within reach from an instant to an instant: half-open, seconds since 1970 in UTC.
struct OnCallShift {
    OnCallShiftId id;
    OnCallKind kind = OnCallKind::Assessore;
    QString person; ///< an assessore as office_holder names them
    QString phone;
    qint64 from = 0;
    qint64 to = 0;
    QString note;
    qint64 version = 0;

    bool operator==(const OnCallShift &) const = default;
};

enum class SwapState { Proposed, Agreed, Refused };

/// That somebody takes another's shift, and gives one in return or not.
struct OnCallSwap {
    OnCallSwapId id;
    OnCallShiftId shift;
    QString fromPerson; ///< who had the shift when it was proposed
    QString toPerson;
    OnCallShiftId inReturn; ///< a shift of `toPerson`'s that `fromPerson` takes; may be invalid
    SwapState state = SwapState::Proposed;
    QString note;
    QDateTime proposedAt;
    QString proposedBy; ///< login
    QDateTime answeredAt;
    QString answeredBy;
    qint64 version = 0;

    bool operator==(const OnCallSwap &) const = default;
};

/// A time in which nobody of a kind is on call.
struct OnCallHole {
    OnCallKind kind = OnCallKind::Assessore;
    qint64 from = 0;
    qint64 to = 0;

    bool operator==(const OnCallHole &) const = default;
};

/// How much of the rota fell to somebody. The reasons name the days.
struct OnCallLoad {
    OnCallKind kind = OnCallKind::Assessore;
    QString person;
    Explained<int> days;
    Explained<int> holidays; ///< those among the days that are Sundays or feasts

    bool operator==(const OnCallLoad &) const = default;
};

/// Somebody who is on call and away.
struct OnCallConflict {
    OnCallShift shift;
    QString text; ///< translated sentence

    bool operator==(const OnCallConflict &) const = default;
};

/// "assessore", "staff"
QString onCallKey(OnCallKind kind);
QString onCallName(OnCallKind kind);
std::optional<OnCallKind> onCallFrom(const QString &key);
/// "proposed", "agreed", "refused"
QString swapKey(SwapState state);
QString swapName(SwapState state);
std::optional<SwapState> swapFrom(const QString &key);

} // namespace gonfalone
