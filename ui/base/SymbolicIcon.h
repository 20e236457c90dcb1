#pragma once

#include <QIconEngine>

namespace gonfalone {

/// An icon of the theme in the colour of the text (secondary when disabled), at any size; follows the scheme.
class SymbolicIcon : public QIconEngine
{
public:
    explicit SymbolicIcon(const QString &iconName) : m_name(iconName) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override;
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override;
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal scale) override;
    QIconEngine *clone() const override { return new SymbolicIcon(m_name); }
    QString iconName() override { return m_name; }
    bool isNull() override;

private:
    QString m_name;
};

} // namespace gonfalone
