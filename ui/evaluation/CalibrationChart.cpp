#include "ui/evaluation/CalibrationChart.h"

#include "ui/base/Theme.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

constexpr int kHeight = 200;
constexpr int kWidth = 420;
constexpr double kBarPart = 0.62; ///< of the room of a band

} // namespace

CalibrationChart::CalibrationChart(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Sheets by band"));
}

void CalibrationChart::setCalibration(const Calibration &office)
{
    m_office = office;
    m_current = std::clamp(m_current, 0, std::max(0, barCount() - 1));
    setAccessibleDescription(summary());
    updateGeometry();
    update();
}

int CalibrationChart::highest() const
{
    int most = std::max(1, m_office.mostTop);
    for (const int count : m_office.counts)
        most = std::max(most, count);
    return most;
}

/// The band that the quota counts: where the top sheets are, else the last one.
int CalibrationChart::topBand() const
{
    for (const CalibrationRow &row : m_office.rows) {
        if (row.top)
            return int(m_office.bands.indexOf(row.band));
    }
    return barCount() - 1;
}

QRectF CalibrationChart::plot() const
{
    const double line = QFontMetricsF(theme::font(TextRole::Note)).height();
    return QRectF(rect()).adjusted(space::kM, line + space::kM, -space::kM, -(2 * line + space::kM));
}

QRectF CalibrationChart::barRect(int bar) const
{
    const QRectF area = plot();
    const double room = area.width() / std::max(1, barCount());
    const double height = area.height() * m_office.counts.value(bar) / highest();
    return {area.left() + room * (bar + (1 - kBarPart) / 2), area.bottom() - height, room * kBarPart, height};
}

double CalibrationChart::quotaLine() const
{
    const QRectF area = plot();
    return m_office.mostTop < 0 ? -1 : area.bottom() - area.height() * m_office.mostTop / highest();
}

QString CalibrationChart::barText(int bar) const
{
    return tr("%1: %2 of %n sheets", nullptr, m_office.scoredSheets)
        .arg(m_office.bands.value(bar))
        .arg(m_office.counts.value(bar));
}

QString CalibrationChart::summary() const
{
    QStringList lines;
    for (int bar = 0; bar < barCount(); ++bar)
        lines << barText(bar);
    if (m_office.mostTop >= 0)
        lines << tr("The quota lets %1 be in the top band; %2 are there.").arg(m_office.mostTop).arg(m_office.top);
    return lines.join(u". "_s);
}

QSize CalibrationChart::sizeHint() const
{
    return {theme::px(kWidth), theme::px(kHeight)};
}

QSize CalibrationChart::minimumSizeHint() const
{
    return {theme::px(kWidth) / 2, theme::px(kHeight)};
}

void CalibrationChart::paintBar(QPainter &painter, int bar) const
{
    const Tokens &tokens = theme::tokens();
    const QRectF rect = barRect(bar);
    const bool over = m_office.exceeds() && bar == topBand();
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(over ? tokens.bad : tokens.accent));
    painter.drawRoundedRect(rect, 3, 3);
    if (hasFocus() && bar == m_current) {
        painter.setPen(QPen(QColor(tokens.text), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(rect.adjusted(-3, -3, 3, 3), radius::kField, radius::kField);
    }
    painter.setPen(QColor(tokens.text));
    painter.setFont(theme::font(TextRole::Strong));
    const double line = QFontMetricsF(painter.font()).height();
    painter.drawText(QRectF(rect.left() - 20, rect.top() - line - 2, rect.width() + 40, line), Qt::AlignCenter,
                     QString::number(m_office.counts.value(bar)));
    painter.setPen(QColor(tokens.secondary));
    painter.setFont(theme::font(TextRole::Note));
    const double room = plot().width() / std::max(1, barCount());
    const QRectF below(rect.center().x() - room / 2 + 2, plot().bottom() + 4, room - 4,
                       2 * QFontMetricsF(painter.font()).height());
    painter.drawText(below, Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, m_office.bands.value(bar));
}

void CalibrationChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens &tokens = theme::tokens();
    const QRectF area = plot();
    painter.setPen(QColor(tokens.line));
    painter.drawLine(area.bottomLeft(), area.bottomRight());
    for (int bar = 0; bar < barCount(); ++bar)
        paintBar(painter, bar);
    if (m_office.mostTop < 0 || barCount() == 0)
        return;
    // The quota is drawn over the band that it counts, and said beside it.
    const double room = area.width() / barCount();
    const double left = area.left() + room * topBand();
    painter.setPen(QPen(QColor(tokens.warn), 2, Qt::DashLine));
    painter.drawLine(QPointF(left, quotaLine()), QPointF(left + room, quotaLine()));
    painter.setFont(theme::font(TextRole::Small));
    const QString words = tr("quota %1").arg(m_office.mostTop);
    const double line = QFontMetricsF(painter.font()).height();
    painter.drawText(QRectF(left - room, quotaLine() - line / 2, room - 4, line), Qt::AlignRight | Qt::AlignVCenter,
                     words);
}

void CalibrationChart::choose(int bar)
{
    if (bar < 0 || bar >= barCount())
        return;
    m_current = bar;
    update();
    emit bandChosen(m_office.bands.value(bar));
    setAccessibleName(barText(bar));
    QAccessibleEvent named(this, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&named);
}

void CalibrationChart::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left: return choose(m_current - 1);
    case Qt::Key_Right: return choose(m_current + 1);
    case Qt::Key_Home: return choose(0);
    case Qt::Key_End: return choose(barCount() - 1);
    default: QWidget::keyPressEvent(event);
    }
}

void CalibrationChart::mousePressEvent(QMouseEvent *event)
{
    const QRectF area = plot();
    if (barCount() > 0 && area.width() > 0)
        choose(std::clamp(int((event->position().x() - area.left()) / (area.width() / barCount())), 0, barCount() - 1));
}

void CalibrationChart::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

bool CalibrationChart::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        auto *help = static_cast<QHelpEvent *>(event);
        const QRectF area = plot();
        for (int bar = 0; bar < barCount(); ++bar) {
            const QRectF rect = barRect(bar);
            if (help->pos().x() >= rect.left() && help->pos().x() <= rect.right() && help->pos().y() >= area.top()) {
                QToolTip::showText(help->globalPos(), barText(bar), this);
                return true;
            }
        }
        QToolTip::hideText();
        return true;
    }
    if (event->type() == QEvent::FocusOut || event->type() == QEvent::FontChange)
        update();
    return QWidget::event(event);
}

} // namespace gonfalone
