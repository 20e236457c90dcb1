#include "ui/base/CountBadge.h"

#include "ui/base/Theme.h"

#include <QEvent>
#include <QFontMetrics>
#include <QPainter>

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

QFont badgeFont()
{
    QFont font = theme::font(TextRole::Small);
    font.setWeight(QFont::DemiBold);
    return font;
}

QString wordFor(int count)
{
    return count > 999 ? u"999+"_s : QString::number(count);
}

} // namespace

CountBadge::CountBadge(int count, QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_count = count;
    setAccessibleName(tr("%n waiting", nullptr, count));
}

void CountBadge::setCount(int count)
{
    m_count = count;
    setAccessibleName(tr("%n waiting", nullptr, count));
    setVisible(count > 0);
    updateGeometry();
    update();
}

QSize CountBadge::sizeFor(int count)
{
    const QFontMetrics metrics(badgeFont());
    const int height = metrics.height() + 3;
    return {std::max(height + 3, metrics.horizontalAdvance(wordFor(count)) + 2 * space::kS - 2), height};
}

QSize CountBadge::sizeHint() const
{
    return m_count > 0 ? sizeFor(m_count) : QSize();
}

void CountBadge::paint(QPainter *painter, const QRectF &area, int count, const QColor &fill, const QColor &ink)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(fill);
    painter->drawRoundedRect(area, area.height() / 2, area.height() / 2);
    painter->setFont(badgeFont());
    painter->setPen(ink);
    painter->drawText(area, Qt::AlignCenter, wordFor(count));
    painter->restore();
}

void CountBadge::paintEvent(QPaintEvent *)
{
    if (m_count <= 0)
        return;
    QPainter painter(this);
    paint(&painter, rect(), m_count, theme::toneSoft(Tone::Accent), theme::toneText(Tone::Accent));
}

void CountBadge::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        updateGeometry();
    QWidget::changeEvent(event);
}

} // namespace gonfalone
