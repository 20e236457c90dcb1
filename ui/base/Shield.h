#pragma once

#include <QByteArray>
#include <QPixmap>
#include <QRectF>

class QPainter;

namespace gonfalone {

/// The shield of the program, and of an office that has not given its own arms: three vertical bands.
namespace shield {

/// A complete SVG document, 32 × 36 units.
QByteArray svg();
void paint(QPainter *painter, const QRectF &area);
/// The office's own image (SVG or a bitmap) when `image` can be read, else the shield, fitted into a square of `size`.
QPixmap pixmap(const QByteArray &image, int size, qreal ratio);

} // namespace shield

} // namespace gonfalone
