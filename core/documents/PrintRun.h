#pragma once

#include "core/documents/PdfPrinter.h"

#include <QList>

#include <functional>

namespace gonfalone {

/// One document of a run and the file that it goes into.
struct PrintJob {
    DraftDocument document;
    QString path;
};

/// Writes many documents as PDF/A on all the processors of the machine. Blocks: in the window, call it on another
/// thread. `goOn` is asked on the calling thread now and then, with how many are written; false ends the run after
/// those under way. Errors: the first of PdfPrinter::writePdf(); Unavailable, naming how many were written, when it was
/// ended. Every file that exists afterwards is whole.
Outcome printRun(const PdfPrinter &printer, const QList<PrintJob> &jobs,
                 const std::function<bool(int written)> &goOn = {});

/// The same into the memory, in the order of the documents.
Result<QList<QByteArray>> printAll(const PdfPrinter &printer, const QList<DraftDocument> &documents,
                                   const std::function<bool(int printed)> &goOn = {});

} // namespace gonfalone
