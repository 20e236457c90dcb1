#pragma once

class QWidget;

namespace gonfalone {

/// Makes the Tab key go through what is inside `root` as it is laid out, from top to bottom: Qt goes by the order in
/// which the widgets were made. To be called again when some were made anew.
void tabAsLaidOut(QWidget *root);

} // namespace gonfalone
