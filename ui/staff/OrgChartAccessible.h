#pragma once

namespace gonfalone {

class OrgChartView;

/// Lets screen readers see the lines of a chart; once for the program, more often does no harm.
void installOrgChartAccessible();
/// The chart shows something else.
void orgChartReadAnew(OrgChartView *view);
/// Another line is the current one.
void orgChartReadFocus(OrgChartView *view);

} // namespace gonfalone
