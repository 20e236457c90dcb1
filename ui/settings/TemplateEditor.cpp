#include "ui/settings/TemplateEditor.h"

#include "core/documents/TemplateFields.h"
#include "ui/base/Theme.h"

#include <QEvent>
#include <QFontDatabase>
#include <QPainter>
#include <QTextBlock>

namespace gonfalone {

namespace {

/// The strip at the left of the text.
class LineNumbers : public QWidget
{
public:
    explicit LineNumbers(TemplateEditor *editor) : QWidget(editor), m_editor(editor) {}

    QSize sizeHint() const override { return {m_editor->numberWidth(), 0}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        m_editor->paintNumbers(painter, rect());
    }

private:
    TemplateEditor *m_editor;
};

} // namespace

TemplateEditor::TemplateEditor(QWidget *parent) : QPlainTextEdit(parent), m_numbers(new LineNumbers(this))
{
    setTabChangesFocus(true);
    setAccessibleName(tr("Text of the template"));
    connect(this, &QPlainTextEdit::blockCountChanged, this, &TemplateEditor::fit);
    connect(this, &QPlainTextEdit::updateRequest, this, [this](const QRect &area, int moved) {
        if (moved != 0)
            m_numbers->scroll(0, moved);
        else
            m_numbers->update(0, area.y(), m_numbers->width(), area.height());
    });
    fit();
}

void TemplateEditor::setFaults(const QList<FieldError> &faults)
{
    m_faults.clear();
    QStringList words;
    for (const FieldError &fault : faults) {
        if (const int line = lineOfFault(fault); line > 0)
            m_faults[line] = fault.message;
        words << fault.message;
    }
    setAccessibleDescription(words.join(u' '));
    mark();
}

void TemplateEditor::mark()
{
    QList<QTextEdit::ExtraSelection> marks;
    for (auto it = m_faults.cbegin(); it != m_faults.cend(); ++it) {
        const QTextBlock block = document()->findBlockByNumber(it.key() - 1);
        if (!block.isValid())
            continue;
        QTextEdit::ExtraSelection one;
        one.cursor = QTextCursor(block);
        one.format.setBackground(theme::toneSoft(Tone::Bad));
        one.format.setProperty(QTextFormat::FullWidthSelection, true);
        marks << one;
    }
    setExtraSelections(marks);
    m_numbers->update();
}

void TemplateEditor::goToLine(int line)
{
    const QTextBlock block = document()->findBlockByNumber(line - 1);
    if (block.isValid())
        setTextCursor(QTextCursor(block));
    centerCursor();
    setFocus();
}

void TemplateEditor::insert(const QString &text)
{
    textCursor().insertText(text);
    setFocus();
}

int TemplateEditor::numberWidth() const
{
    const int digits = std::max(3, int(QString::number(blockCount()).size()));
    return fontMetrics().horizontalAdvance(u'9') * (digits + 1) + space::kM;
}

void TemplateEditor::paintNumbers(QPainter &painter, const QRect &area)
{
    const Tokens &tokens = theme::tokens();
    painter.fillRect(area, QColor(tokens.window));
    painter.setFont(font());
    QTextBlock block = firstVisibleBlock();
    double top = blockBoundingGeometry(block).translated(contentOffset()).top();
    for (; block.isValid() && top <= area.bottom(); block = block.next()) {
        const double height = blockBoundingRect(block).height();
        const int line = block.blockNumber() + 1;
        const QRectF row(0, top, area.width() - space::kXs, fontMetrics().height());
        const bool wrong = m_faults.contains(line);
        painter.setPen(QColor(wrong ? tokens.bad : tokens.secondary));
        painter.drawText(row, Qt::AlignRight | Qt::AlignVCenter, QString::number(line));
        if (wrong)
            painter.drawText(row.adjusted(space::kXs, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, QStringLiteral("!"));
        top += height;
    }
}

void TemplateEditor::fit()
{
    // The size of the text is the program's; only the face is another.
    QFont face = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    face.setPixelSize(theme::px(type::kBody));
    if (face != font())
        setFont(face);
    setViewportMargins(numberWidth(), 0, 0, 0);
    const QRect inside = contentsRect();
    m_numbers->setGeometry(inside.left(), inside.top(), numberWidth(), inside.height());
}

void TemplateEditor::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    fit();
}

void TemplateEditor::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::PaletteChange) {
        fit();
        mark();
    }
}

} // namespace gonfalone
