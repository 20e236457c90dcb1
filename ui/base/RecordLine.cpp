#include "ui/base/RecordLine.h"

#include "ui/base/Chip.h"
#include "ui/base/Theme.h"

#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace gonfalone {

using namespace Qt::StringLiterals;

QGridLayout *recordGrid(QWidget *owner)
{
    auto *grid = new QGridLayout(owner);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(space::kM);
    grid->setVerticalSpacing(space::kS);
    grid->setColumnStretch(1, 1);
    return grid;
}

int addRecordLine(QGridLayout *grid, const QString &word, Tone tone, const QString &text, const QString &note)
{
    const int row = grid->rowCount();
    QWidget *owner = grid->parentWidget();
    grid->addWidget(new Chip(word, tone, owner), row, 0, Qt::AlignTop | Qt::AlignLeft);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    auto *sentence = new QLabel(text, owner);
    sentence->setAccessibleName(note.isEmpty() ? u"%1: %2"_s.arg(word, text) : u"%1: %2. %3"_s.arg(word, text, note));
    words->addWidget(sentence);
    if (!note.isEmpty()) {
        auto *below = new QLabel(note, owner);
        theme::setRole(below, TextRole::Note);
        words->addWidget(below);
    }
    for (int i = 0; i < words->count(); ++i) {
        auto *label = static_cast<QLabel *>(words->itemAt(i)->widget());
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    grid->addLayout(words, row, 1);
    return row;
}

} // namespace gonfalone
