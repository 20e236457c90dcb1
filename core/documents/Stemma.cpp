#include "core/documents/PaperFrame.h"

#include "core/base/Text.h"

#include <QBuffer>
#include <QFontMetricsF>
#include <QImageReader>
#include <QPainter>

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLargestFile = 4 * 1024 * 1024;
constexpr int kLargestSide = 8000;
constexpr int kPrintedHeight = 260; // pixels: 14 mm at 470 dots an inch

} // namespace

Result<QImage> readStemma(const QByteArray &bytes)
{
    if (bytes.isEmpty())
        return QImage();
    const Error unusable = Error::invalid(say("The coat of arms is not a picture that can be printed; choose an SVG, "
                                              "PNG or JPEG file of at most 4 MB."));
    if (bytes.size() > kLargestFile)
        return failure(unusable);
    QBuffer buffer;
    buffer.setData(bytes);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (size.isEmpty() || size.width() > kLargestSide || size.height() > kLargestSide)
        return failure(unusable);
    // A vector picture is drawn at the size of print; a small bitmap is not blown up.
    if (reader.format().startsWith("svg") || size.height() > kPrintedHeight)
        reader.setScaledSize(size.scaled(kPrintedHeight * 3, kPrintedHeight, Qt::KeepAspectRatio));
    const QImage picture = reader.read();
    if (picture.isNull())
        return failure(unusable);
    QImage opaque(picture.size(), QImage::Format_RGB32);
    opaque.fill(Qt::white);
    QPainter painter(&opaque);
    painter.drawImage(0, 0, picture);
    return opaque;
}

void paintShield(QPainter &painter, const QRectF &where)
{
    const double x = where.left();
    const double y = where.top();
    const double w = where.width();
    const double h = where.height();
    const double stripe = w / 3;
    const double side = h * 0.74; // where the point of the shield begins
    const double inner = side + (h - side) * 0.667;
    painter.save();
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(0x23, 0x8c, 0x4e));
    painter.drawPolygon(QPolygonF({{x, y}, {x + stripe, y}, {x + stripe, y + inner}, {x, y + side}}));
    painter.setBrush(QColor(0xc8, 0x37, 0x2d));
    painter.drawPolygon(QPolygonF({{x + 2 * stripe, y}, {x + w, y}, {x + w, y + side}, {x + 2 * stripe, y + inner}}));
    // The white stripe would be lost on white paper: a hair line closes it.
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(QColor(0xb4, 0xb4, 0xb4), h / 90));
    painter.drawPolyline(QPolygonF({{x + stripe, y}, {x + 2 * stripe, y}}));
    painter.drawPolyline(QPolygonF({{x + stripe, y + inner}, {x + w / 2, y + h}, {x + 2 * stripe, y + inner}}));
    painter.restore();
}

void paintDraftWord(QPainter &painter, const PageStyle &style, QSizeF pageUnits)
{
    QFont font = paperFont(style, true, true, 108);
    font.setLetterSpacing(QFont::PercentageSpacing, 106);
    const QFontMetricsF metrics(font);
    painter.save();
    painter.setFont(font);
    painter.setPen(QColor(0xee, 0xee, 0xee)); // opaque: PDF/A-1 knows no transparency
    painter.translate(pageUnits.width() / 2, pageUnits.height() / 2);
    painter.rotate(-33);
    painter.drawText(QPointF(-metrics.horizontalAdvance(style.draftWord) / 2, metrics.capHeight() / 2),
                     style.draftWord);
    painter.restore();
}

} // namespace gonfalone
