#include "ui/base/Shield.h"

#include "ui/base/Tokens.h"

#include <QColor>
#include <QPainter>
#include <QSvgRenderer>

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace shield {

QByteArray svg()
{
    const ShieldTokens t;
    const auto name = [](QRgb rgb) { return QColor(rgb).name(); };
    return uR"(<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 36">
<path d="M2 1h10v31.2C6 28.4 2 24.5 2 19z" fill="%1"/>
<path d="M12 1h8v31.2c-1.3.9-2.6 1.7-4 2.5-1.4-.8-2.7-1.6-4-2.5z" fill="%2"/>
<path d="M20 1h10v18c0 5.500-4 9.400-10 13.200z" fill="%3"/>
<path d="M2 1h28v18c0 7-6.500 11.400-14 15.700C8.500 30.400 2 26 2 19z" fill="none" stroke="%4" stroke-width=".8"/>
</svg>)"_s.arg(name(t.left), name(t.middle), name(t.right), name(t.rim))
        .toUtf8();
}

void paint(QPainter *painter, const QRectF &area)
{
    QSvgRenderer renderer(svg());
    renderer.setAspectRatioMode(Qt::KeepAspectRatio);
    renderer.render(painter, area);
}

QPixmap pixmap(const QByteArray &image, int size, qreal ratio)
{
    QPixmap result(QSize(size, size) * ratio);
    result.setDevicePixelRatio(ratio);
    result.fill(Qt::transparent);
    QPainter painter(&result);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    const QRectF area(0, 0, size, size);
    if (const QImage bitmap = QImage::fromData(image); !image.isEmpty() && !bitmap.isNull()) {
        QRectF fitted(QPointF(), QSizeF(bitmap.size()).scaled(area.size(), Qt::KeepAspectRatio));
        fitted.moveCenter(area.center());
        painter.drawImage(fitted, bitmap);
        return result;
    }
    QSvgRenderer vector(image);
    if (!image.isEmpty() && vector.isValid()) {
        vector.setAspectRatioMode(Qt::KeepAspectRatio);
        vector.render(&painter, area);
        return result;
    }
    paint(&painter, area);
    return result;
}

} // namespace shield

} // namespace gonfalone
