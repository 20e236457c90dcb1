#include "ui/desk/PagesView.h"

#include "ui/base/Theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace gonfalone {

namespace {

constexpr int kKeptImages = 8;
constexpr int kMostPages = 2000;
constexpr double kLeastZoom = 0.25;
constexpr double kMostZoom = 4;
constexpr double kZoomStep = 1.25;
constexpr int kPageWidth = 760; // at 100 % of the text, as wide as a sheet is read comfortably

} // namespace

PagesView::PagesView(QWidget *parent) : QAbstractScrollArea(parent), m_images(kKeptImages)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Pages"));
}

void PagesView::setSource(const Source &source)
{
    m_source = source;
    m_source.count = std::min(source.count, kMostPages);
    m_images.clear();
    verticalScrollBar()->setValue(0);
    setAccessibleDescription(tr("%n page(s)", nullptr, m_source.count));
    layOut();
}

void PagesView::setZoom(double zoom)
{
    m_zoom = std::clamp(zoom, kLeastZoom, kMostZoom);
    m_images.clear();
    layOut();
}

void PagesView::layOut()
{
    m_places.clear();
    const int room = viewport()->width() - 2 * space::kL;
    const int width = int(std::lround(std::min(room, theme::px(kPageWidth)) * m_zoom));
    int y = space::kL;
    for (int page = 0; page < m_source.count; ++page) {
        const QSizeF size = m_source.size(page);
        const int height = size.width() > 0 ? int(std::lround(width * size.height() / size.width())) : width;
        m_places << QRect(std::max(space::kL, (viewport()->width() - width) / 2), y, width, height);
        y += height + space::kL;
    }
    verticalScrollBar()->setRange(0, std::max(0, y - viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(theme::px(extent::kField));
    horizontalScrollBar()->setRange(0, std::max(0, width + 2 * space::kL - viewport()->width()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    viewport()->update();
}

QRect PagesView::pageRect(int page) const
{
    return m_places.at(page).translated(-horizontalScrollBar()->value(), -verticalScrollBar()->value());
}

int PagesView::pageAt(int y) const
{
    for (int page = 0; page < m_places.size(); ++page) {
        if (m_places.at(page).bottom() >= y)
            return page;
    }
    return int(m_places.size()) - 1;
}

void PagesView::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), QColor(theme::tokens().window));
    for (int page = 0; page < m_places.size(); ++page) {
        const QRect place = pageRect(page);
        if (!place.intersects(viewport()->rect()))
            continue;
        if (!m_images.contains(page)) {
            const qreal ratio = devicePixelRatioF();
            auto *image = new QImage(m_source.image(page, (QSizeF(place.size()) * ratio).toSize()));
            image->setDevicePixelRatio(ratio);
            m_images.insert(page, image);
        }
        if (const QImage *image = m_images.object(page))
            painter.drawImage(place.topLeft(), *image);
        painter.setPen(QColor(theme::tokens().line));
        painter.drawRect(place.adjusted(0, 0, -1, -1));
    }
}

void PagesView::resizeEvent(QResizeEvent *event)
{
    if (event->size().width() != event->oldSize().width())
        m_images.clear();
    layOut();
}

void PagesView::keyPressEvent(QKeyEvent *event)
{
    const bool control = event->modifiers().testFlag(Qt::ControlModifier);
    if (control && (event->key() == Qt::Key_Plus || event->key() == Qt::Key_Equal))
        return setZoom(m_zoom * kZoomStep);
    if (control && event->key() == Qt::Key_Minus)
        return setZoom(m_zoom / kZoomStep);
    if (control && event->key() == Qt::Key_0)
        return setZoom(1);
    if ((event->key() == Qt::Key_PageDown || event->key() == Qt::Key_PageUp) && !m_places.isEmpty()) {
        const int step = event->key() == Qt::Key_PageDown ? 1 : -1;
        const int page =
            std::clamp(pageAt(verticalScrollBar()->value() + space::kL) + step, 0, int(m_places.size()) - 1);
        return verticalScrollBar()->setValue(m_places.at(page).top() - space::kL);
    }
    QAbstractScrollArea::keyPressEvent(event);
}

void PagesView::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers().testFlag(Qt::ControlModifier)) {
        setZoom(event->angleDelta().y() > 0 ? m_zoom * kZoomStep : m_zoom / kZoomStep);
        return;
    }
    QAbstractScrollArea::wheelEvent(event);
}

} // namespace gonfalone
