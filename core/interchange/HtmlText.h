#pragma once

#include <QString>

namespace gonfalone {

/// The readable text of an HTML mail: no tags, scripts, styles, comments or hidden head; block elements end a line,
/// the entities of Italian mail are decoded. Nothing is fetched or run; time grows linearly with the length.
QString textFromHtml(const QString &html);

} // namespace gonfalone
