#pragma once

#include <QAbstractScrollArea>
#include <QCache>
#include <QImage>

#include <functional>

namespace gonfalone {

/// Pages under each other as on a desk, drawn when they are looked at. Ctrl + + and Ctrl + − change their size,
/// Ctrl + 0 fits the width; Page Up and Page Down go from page to page.
class PagesView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    struct Source {
        int count = 0;
        std::function<QSizeF(int page)> size;                ///< in points
        std::function<QImage(int page, QSize pixels)> image; ///< of that many device pixels
    };

    explicit PagesView(QWidget *parent = nullptr);

    void setSource(const Source &source);
    int pageCount() const { return m_source.count; }
    /// 1 = the page as wide as the view, at most; larger is nearer.
    void setZoom(double zoom);
    double zoom() const { return m_zoom; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void layOut();
    QRect pageRect(int page) const;
    int pageAt(int y) const;

    Source m_source;
    QList<QRect> m_places;
    QCache<int, QImage> m_images;
    double m_zoom = 1;
};

} // namespace gonfalone
