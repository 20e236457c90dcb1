#pragma once

#include "core/documents/PdfPrinter.h"
#include "core/patrocinio/PatrocinioService.h"

#include <functional>
#include <vector>

namespace gonfalone {

/// A letter with all that it is made of; without PDF until it is printed.
struct ComposedLetter {
    LetterSources sources;
    DraftDocument page;
    PreparedLetter prepared;

    /// The same letter was kept before: it is not printed again.
    bool isKept() const { return prepared.letter.id.isValid(); }
};

/// A case that gets no letter, and why.
struct LeftLetter {
    QString label;
    QString why;

    bool operator==(const LeftLetter &) const = default;
};

/// The letters that are made together: many are made as one batch after the other, and stopped between two.
struct LetterBatch {
    std::vector<ComposedLetter> letters;
    QList<LeftLetter> left;
};

/// How many letters are made together: enough for all processors, few enough to be stopped soon.
inline constexpr int kLetterBatch = 25;

enum class LetterFormat { Pdf, Message };

/// Prints those that are not kept yet, on all processors. Blocks; any thread. Errors: those of printAll().
Outcome printLetters(const PdfPrinter &printer, LetterBatch &batch, const std::function<bool(int)> &goOn = {});

/// Writes each letter into `folder` under its own name. Errors: the first of writeFile(); `written` counts the others.
Outcome writeLetters(const LetterBatch &batch, const QString &folder, LetterFormat format, int &written);

} // namespace gonfalone
