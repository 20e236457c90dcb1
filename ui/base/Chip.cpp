#include "ui/base/Chip.h"

#include "ui/base/Theme.h"

#include <QEvent>
#include <QFontMetrics>
#include <QPainter>

namespace gonfalone {

namespace {

QFont chipFont()
{
    QFont font = theme::font(TextRole::Small);
    font.setWeight(QFont::DemiBold);
    return font;
}

} // namespace

Chip::Chip(const QString &word, Tone tone, QWidget *parent) : QWidget(parent), m_tone(tone)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_word = word;
    setAccessibleName(word);
}

void Chip::setWord(const QString &word, Tone tone)
{
    m_word = word;
    m_tone = tone;
    setAccessibleName(word);
    setVisible(!word.isEmpty());
    updateGeometry();
    update();
}

QSize Chip::sizeFor(const QString &word)
{
    const QFontMetrics metrics(chipFont());
    return {metrics.horizontalAdvance(word) + 2 * space::kS + 2,
            std::max(theme::px(extent::kChip), metrics.height() + 4)};
}

QSize Chip::sizeHint() const
{
    return sizeFor(m_word);
}

QSize Chip::minimumSizeHint() const
{
    return {std::min(sizeHint().width(), theme::px(extent::kBigIcon)), sizeHint().height()};
}

void Chip::paint(QPainter *painter, const QRectF &area, const QString &word, Tone tone)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(tone == Tone::Neutral ? QPen(QColor(theme::tokens().line), 1) : QPen(Qt::NoPen));
    painter->setBrush(theme::toneSoft(tone));
    const QRectF box = area.adjusted(0.5, 0.5, -0.5, -0.5);
    painter->drawRoundedRect(box, box.height() / 2, box.height() / 2);
    painter->setFont(chipFont());
    painter->setPen(theme::toneText(tone));
    const int room = int(area.width()) - 2 * space::kS;
    painter->drawText(area, Qt::AlignCenter, QFontMetrics(chipFont()).elidedText(word, Qt::ElideRight, room + 2));
    painter->restore();
}

void Chip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const int width = std::min(this->width(), sizeHint().width());
    paint(&painter, QRectF(layoutDirection() == Qt::RightToLeft ? this->width() - width : 0, 0, width, height()),
          m_word, m_tone);
}

void Chip::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        updateGeometry();
    QWidget::changeEvent(event);
}

} // namespace gonfalone
