#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QStringList>

namespace gonfalone {

struct CsvRow {
    int line = 0; ///< where it begins in the file, from 1
    QStringList cells;

    bool operator==(const CsvRow &) const = default;
};

/// A table of text (RFC 4180). Rows may have another number of cells than the header: who reads them says so.
struct CsvTable {
    QChar delimiter;
    QString encoding; ///< "UTF-8" or "Windows-1252"
    QStringList header;
    QList<CsvRow> rows; ///< without empty lines
};

/// Reads UTF-8, or Windows-1252 when it is no UTF-8; the delimiter is the one of ; , tab | that the header has most.
/// Strict: a quotation mark that is never closed, text behind a closed one, a header with two columns of the same name
/// or an empty one, and what is no text at all are Invalid, with the line. At most 20 MB.
/// Our own because Debian 12's libcsv neither knows lines nor tells a stray quotation mark from text, and had no
/// release since 2013.
Result<CsvTable> readCsv(const QByteArray &bytes);

} // namespace gonfalone
