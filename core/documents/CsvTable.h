#pragma once

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace gonfalone {

/// A table as the spreadsheets of Italian offices open it by a double click: UTF-8 with BOM, semicolons, CRLF.
/// A cell that a spreadsheet would take for a formula (=, +, -, @ at its start) gets an apostrophe before it.
QByteArray toCsv(const QList<QStringList> &rows);

} // namespace gonfalone
