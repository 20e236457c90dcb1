#pragma once

#include "core/base/StrongId.h"
#include "core/patrocinio/Admissibility.h"
#include "core/storage/Database.h"

namespace gonfalone {

using BlackoutId = StrongId<struct BlackoutTag>;

/// A blackout period as the office keeps it.
struct StoredBlackout {
    BlackoutId id;
    QString name; ///< Italian, as the office calls it: "Elezioni comunali 2027"
    BlackoutPeriod period;
    qint64 version = 0;

    bool operator==(const StoredBlackout &) const = default;
};

/// The SQL of the regulation's profiles and of the periods before the polls.
class RegulationStore
{
public:
    /// By day; of profiles that begin on the same day only the one written last, the others are history.
    Result<QList<RegulationProfile>> profiles(Database &db) const;
    /// Adds a profile and ends on the day before it the one that holds then.
    Outcome addProfile(Transaction &tx, RegulationProfile profile, const QString &at, const QString &by) const;

    /// The row written last, 0 before the first.
    Result<qint64> newestProfile(Database &db) const;

    Result<QList<StoredBlackout>> blackouts(Database &db) const;
    Result<BlackoutId> addBlackout(Transaction &tx, const QString &name, const BlackoutPeriod &period) const;
    /// Conflict when somebody changed it meanwhile.
    Outcome removeBlackout(Transaction &tx, const StoredBlackout &seen, const QString &reason, const QString &at) const;

private:
    Result<QList<RegulationProfile>> readProfiles(Database &db) const;
};

} // namespace gonfalone
