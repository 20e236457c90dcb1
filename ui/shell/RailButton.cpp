#include "ui/shell/RailButton.h"

#include "ui/base/CountBadge.h"
#include "ui/base/Theme.h"

#include <QFontMetrics>
#include <QPainter>
#include <QShortcut>

namespace gonfalone {

RailButton::RailButton(const RailItem &item, int number, QWidget *parent) : QAbstractButton(parent), m_item(item)
{
    setCheckable(true);
    setAutoExclusive(false);
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    setText(item.label);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
    if (number >= 1 && number <= 9) {
        const QKeySequence keys(Qt::CTRL | Qt::Key(int(Qt::Key_0) + number));
        m_shortcut = keys.toString(QKeySequence::NativeText);
        connect(new QShortcut(keys, this), &QShortcut::activated, this, [this] { click(); });
    }
    describe();
}

void RailButton::setCount(int count)
{
    m_item.count = count;
    describe();
    update();
}

void RailButton::describe()
{
    setAccessibleName(m_item.count > 0 ? tr("%1, %n waiting", nullptr, m_item.count).arg(m_item.label) : m_item.label);
    setToolTip(m_shortcut.isEmpty() ? m_item.label : QStringLiteral("%1 (%2)").arg(m_item.label, m_shortcut));
}

QSize RailButton::sizeHint() const
{
    return {theme::px(extent::kRail), theme::px(extent::kRailRow)};
}

/// Without room for the name: the icon, and the count at its corner.
void RailButton::paintCompact(QPainter &painter, const QColor &ink)
{
    const Tokens &t = theme::tokens();
    const int icon = theme::px(extent::kIcon);
    painter.drawPixmap((width() - icon) / 2, (height() - icon) / 2,
                       theme::tinted(m_item.icon, icon, ink, devicePixelRatioF()));
    if (m_item.count == 0)
        return;
    const QSize badge = CountBadge::sizeFor(m_item.count);
    const QRectF pill(width() - badge.width(), 0, badge.width(), badge.height());
    CountBadge::paint(&painter, pill, m_item.count, QColor(t.railBadge), QColor(t.railStrong));
}

void RailButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens &t = theme::tokens();
    const bool hover = underMouse() && !isChecked();
    const QRectF plate = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    if (isChecked() || hover || hasFocus()) {
        QColor fill(t.railSelected);
        fill.setAlphaF(isChecked() ? 1.0F : hover ? 0.5F : 0.0F);
        painter.setPen(hasFocus() ? QPen(QColor(t.railStrong), 1.5) : QPen(Qt::NoPen));
        painter.setBrush(fill);
        painter.drawRoundedRect(hasFocus() ? plate.adjusted(0.5, 0.5, -0.5, -0.5) : plate, radius::kButton,
                                radius::kButton);
    }
    const QColor ink(isChecked() ? t.railStrong : t.railText);
    const int icon = theme::px(extent::kIcon);
    if (width() < theme::px(extent::kRail) / 2)
        return paintCompact(painter, ink);
    painter.drawPixmap(space::kM - 2, (height() - icon) / 2,
                       theme::tinted(m_item.icon, icon, ink, devicePixelRatioF()));
    QRect area = rect().adjusted(space::kM - 2 + icon + space::kM - 2, 0, -space::kM + 2, 0);
    if (m_item.count > 0) {
        const QSize badge = CountBadge::sizeFor(m_item.count);
        const QRectF pill(area.right() - badge.width() + 1, (height() - badge.height()) / 2.0, badge.width(),
                          badge.height());
        CountBadge::paint(&painter, pill, m_item.count, QColor(t.railBadge), QColor(t.railStrong));
        area.setRight(int(pill.left()) - space::kXs);
    }
    painter.setFont(theme::font(isChecked() ? TextRole::Strong : TextRole::Body));
    painter.setPen(ink);
    painter.drawText(area, Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(m_item.label, Qt::ElideRight, area.width()));
}

} // namespace gonfalone
