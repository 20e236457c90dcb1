#include "core/patrocinio/LetterBatch.h"

#include "core/documents/PrintRun.h"
#include "core/documents/WriteFile.h"

#include <QDir>

namespace gonfalone {

using namespace Qt::StringLiterals;

Outcome printLetters(const PdfPrinter &printer, LetterBatch &batch, const std::function<bool(int)> &goOn)
{
    QList<DraftDocument> pages;
    for (const ComposedLetter &letter : batch.letters) {
        if (!letter.isKept())
            pages << letter.page;
    }
    TRY(const QList<QByteArray> printed, printAll(printer, pages, goOn));
    auto pdf = printed.cbegin();
    for (ComposedLetter &letter : batch.letters) {
        if (!letter.isKept())
            letter.prepared.pdf = *pdf++;
    }
    return {};
}

Outcome writeLetters(const LetterBatch &batch, const QString &folder, LetterFormat format, int &written)
{
    const QString suffix = format == LetterFormat::Pdf ? u".pdf"_s : u".eml"_s;
    for (const ComposedLetter &letter : batch.letters) {
        const PreparedLetter &made = letter.prepared;
        CHECK(writeFile(QDir(folder).filePath(made.fileName + suffix),
                        format == LetterFormat::Pdf ? made.pdf : made.eml));
        ++written;
    }
    return {};
}

} // namespace gonfalone
