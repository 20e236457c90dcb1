#pragma once

#include "core/agenda/AgendaEntry.h"

#include <QDate>
#include <QList>
#include <QString>

#include <optional>

namespace gonfalone {

/// Where a line of the day leads.
enum class TodayPlace { Agenda, Appointments, Missions, Patronage };

/// One thing of the day: enough to know it by, and to open it.
struct TodayLine {
    TodayPlace place = TodayPlace::Agenda;
    QString label; ///< of the case or request; empty in the agenda
    QString title;
    QString note;                        ///< what is wanted, or what happened: translated
    QDate due = {};                      ///< the last useful day, where there is one
    bool wrong = false;                  ///< something collides
    std::optional<AgendaItem> item = {}; ///< of the agenda
    AgendaEntryId entry = {};            ///< likewise, of a change: where the entry stands now, its own page tells

    bool operator==(const TodayLine &) const = default;
};

/// What somebody comes to in the morning. Only what their rights show them.
struct TodayBoard {
    QDate day;
    QString standing;         ///< who stands for the mayor now, empty for the mayor or where the actor may not know
    QList<TodayLine> decide;  ///< waits for a decision of this actor
    QList<TodayLine> due;     ///< ends soon or is late, the earliest first
    QList<TodayLine> changed; ///< what others did, the latest first

    bool operator==(const TodayBoard &) const = default;
};

} // namespace gonfalone
