#pragma once

#include <QLabel>

namespace gonfalone {

/// One line of plain text that is cut with "…" when there is no room; the whole of it is then the tooltip, and always
/// the accessible name. Takes a TextRole like any label.
class ElidedLabel : public QLabel
{
    Q_OBJECT

public:
    explicit ElidedLabel(const QString &text = {}, QWidget *parent = nullptr);

    void setElideMode(Qt::TextElideMode mode);
    /// Use instead of QLabel::setText: it also sets the accessible name.
    void setFullText(const QString &text);

    QSize minimumSizeHint() const override;
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    Qt::TextElideMode m_mode = Qt::ElideRight;
};

} // namespace gonfalone
