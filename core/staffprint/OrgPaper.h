#pragma once

#include "core/base/Result.h"
#include "core/documents/Paper.h"
#include "core/office/Comune.h"
#include "core/staff/OrgChart.h"

#include <QDateTime>

namespace gonfalone {

enum class ChartPaper { A4, A3 }; ///< both on their side

/// The chart of a day with what its paper says besides; a value that is set on any thread.
struct OrgSheet {
    OrgChart chart;
    Comune comune;
    ChartPaper paper = ChartPaper::A4;
    QDateTime madeAt; ///< in the office's time
    QString madeBy;
};

/// As many pages as it takes, in type that is read without glasses. Italian, like every paper of the office. Needs a
/// QGuiApplication and no database. Errors: Invalid when there is no unit and nobody on that day, or when the coat of
/// arms is no picture.
Result<Paper> orgPaper(const OrgSheet &sheet);

} // namespace gonfalone
