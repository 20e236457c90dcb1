#pragma once

#include "app/gonfalonectl/Context.h"
#include "core/missions/MissionService.h"

#include <QJsonArray>
#include <QJsonObject>

namespace gonfalone::ctl {

/// Missions as --json prints them, and as a line for people.
QJsonObject summary(const MissionRow &row);
QJsonArray reasonsOf(const QList<Reason> &reasons);
QJsonObject toJson(const Mission &mission);
QJsonObject toJson(const MissionAssessment &refund);
QString line(const MissionRow &row);
QString line(const Mission &mission);

/// The assignments of --set, one after the other.
Outcome assign(const Context &context, const std::function<Outcome(const QString &, const QString &)> &set);
Outcome assignFields(const Context &context, Mission &mission);

/// `mission show`
Exit showMission(const Context &context, MissionService &service, const Actor &actor);

} // namespace gonfalone::ctl
