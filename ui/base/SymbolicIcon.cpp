#include "ui/base/SymbolicIcon.h"

#include "ui/base/Theme.h"

#include <QPainter>

namespace gonfalone {

void SymbolicIcon::paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State)
{
    const Tokens &t = theme::tokens();
    const int size = std::min(rect.width(), rect.height());
    QRect square(0, 0, size, size);
    square.moveCenter(rect.center());
    painter->drawPixmap(square,
                        theme::tinted(m_name, size, QColor(mode == QIcon::Disabled ? t.secondary : t.text),
                                      painter->device()->devicePixelRatioF()));
}

QPixmap SymbolicIcon::pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state)
{
    if (size.isEmpty())
        return {};
    QPixmap result(size);
    result.fill(Qt::transparent);
    QPainter painter(&result);
    paint(&painter, QRect(QPoint(), size), mode, state);
    return result;
}

QPixmap SymbolicIcon::scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal)
{
    return pixmap(size, mode, state);
}

bool SymbolicIcon::isNull()
{
    return !QIcon::hasThemeIcon(m_name);
}

} // namespace gonfalone
