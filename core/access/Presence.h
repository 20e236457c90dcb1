#pragma once

#include "core/access/User.h"
#include "core/storage/Database.h"

#include <QHash>

namespace gonfalone {

/// Somebody who has the same record open on another workstation.
struct Presence {
    QString session; ///< one window
    QString name;
    QDateTime since; ///< by the clock of that workstation
    QString beat;    ///< differs at each sign of life

    bool operator==(const Presence &) const = default;
};

/// Who has which record open. It blocks nobody: it only tells. A window says again and again that it is still there.
class PresenceStore
{
public:
    /// `place` is what is open, "case PAT-2026/0042". The first call of a session at a place begins its stay.
    Outcome stay(Transaction &tx, const QString &session, UserId user, const QString &place, const QString &now) const;
    Outcome leave(Transaction &tx, const QString &session) const;
    /// The sessions at the place but for `mine`, the longest there first; those of dead windows are among them.
    Result<QList<Presence>> others(Database &db, const QString &place, const QString &mine) const;
};

/// Tells windows that are there from those that died without a word. The workstations' clocks may disagree, so what
/// counts is how long ago, by the time that passed here, a session gave a new sign of life.
class PresenceWatch
{
public:
    /// Those of `found` that gave a sign less than kPatience ago; a session seen for the first time is believed.
    QList<Presence> alive(const QList<Presence> &found, qint64 nowMs);

    static constexpr qint64 kBeatMs = 30'000;
    static constexpr qint64 kPatience = 3 * kBeatMs;

private:
    struct Sign {
        QString beat;
        qint64 at = 0;
    };
    QHash<QString, Sign> m_signs;
};

} // namespace gonfalone
