#include "ui/base/TextField.h"

#include "ui/base/Tokens.h"

#include <QEvent>
#include <QTextBlock>

#include <algorithm>

namespace gonfalone {

namespace {

constexpr int kFewestLines = 2;
constexpr int kMostLines = 8;

} // namespace

TextField::TextField(QWidget *parent) : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QPlainTextEdit::textChanged, this, &TextField::fit);
    fit();
}

void TextField::fit()
{
    // A long text is not laid out only to learn that it is taller than the field may be.
    int lines = 0;
    for (QTextBlock block = document()->begin(); block.isValid() && lines < kMostLines; block = block.next())
        lines += std::max(1, block.layout()->lineCount());
    const int room = std::clamp(lines, kFewestLines, kMostLines) * fontMetrics().lineSpacing();
    const int wanted = room + 2 * space::kS + 2;
    if (height() != wanted || minimumHeight() != wanted)
        setFixedHeight(wanted);
}

void TextField::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    fit();
}

void TextField::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fit();
}

} // namespace gonfalone
