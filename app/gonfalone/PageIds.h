#pragma once

#include <QString>

namespace gonfalone {

using namespace Qt::StringLiterals;

// The pages of the window by the names that ShellWindow knows them by.
inline const QString kToday = u"today"_s;
inline const QString kAgenda = u"agenda"_s;
inline const QString kPatrocinio = u"patrocinio"_s;
inline const QString kMissions = u"missions"_s;
inline const QString kSettings = u"settings"_s;
inline const QString kStaff = u"staff"_s;
inline const QString kEvaluation = u"evaluation"_s;
inline const QString kNone = u"none"_s;

} // namespace gonfalone
