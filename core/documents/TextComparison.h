#pragma once

#include <QList>
#include <QString>

namespace gonfalone {

enum class TextEdit { Same, Added, Removed };

/// A stretch of words that stayed, came or went.
struct ComparedRun {
    TextEdit change = TextEdit::Same;
    QString text;

    bool operator==(const ComparedRun &) const = default;
};

/// One paragraph of the two texts laid over each other. A paragraph that only one of them has is one run.
struct ComparedParagraph {
    QList<ComparedRun> runs;

    bool isSame() const { return runs.size() == 1 && runs.first().change == TextEdit::Same; }
    bool operator==(const ComparedParagraph &) const = default;
};

/// Compares two texts, a paragraph being a line: first which paragraphs stayed (longest common subsequence), then,
/// between them, paragraphs that resemble each other word by word. The runs Same and Removed together are `before`,
/// Same and Added are `after`, blanks between words counting as one.
QList<ComparedParagraph> compareTexts(const QString &before, const QString &after);

/// How many words came and went.
struct ChangeCount {
    int added = 0;
    int removed = 0;
};
ChangeCount countChanges(const QList<ComparedParagraph> &paragraphs);

/// The comparison without colour: «[-gone-]» and «{+come+}» around the words, one line for each paragraph.
QString markedText(const QList<ComparedParagraph> &paragraphs);

} // namespace gonfalone
