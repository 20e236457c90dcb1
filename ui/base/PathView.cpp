#include "ui/base/PathView.h"

#include "ui/base/Theme.h"

#include <QAccessible>
#include <QEvent>
#include <QFontMetrics>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <numeric>

namespace gonfalone {

namespace {

constexpr int kLabelGap = 6;
constexpr int kLineGap = 6;
constexpr int kMinLine = 8;

QFont stepFont(PathView::State state)
{
    return theme::font(state == PathView::State::Current ? TextRole::Strong : TextRole::Body);
}

QPolygonF checkMark(const QRectF &box)
{
    return QPolygonF{{box.left() + box.width() * 0.30, box.top() + box.height() * 0.52},
                     {box.left() + box.width() * 0.44, box.top() + box.height() * 0.66},
                     {box.left() + box.width() * 0.71, box.top() + box.height() * 0.36}};
}

} // namespace

PathView::PathView(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void PathView::setSteps(const QList<Step> &steps)
{
    m_steps = steps;
    setAccessibleName(summary());
    QStringList all;
    for (const Step &step : m_steps) {
        switch (step.state) {
        case State::Done: all << tr("%1: done").arg(step.label); break;
        case State::Current: all << tr("%1: now").arg(step.label); break;
        case State::Future: all << tr("%1: to come").arg(step.label); break;
        case State::Side: all << tr("%1: beside the path").arg(step.label); break;
        }
    }
    setAccessibleDescription(all.join(QStringLiteral("; ")));
    QAccessibleEvent changed(this, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&changed);
    updateGeometry();
    update();
}

QString PathView::summary() const
{
    const auto position = [this](State state) {
        const auto found =
            std::find_if(m_steps.begin(), m_steps.end(), [state](const Step &s) { return s.state == state; });
        return found == m_steps.end() ? -1 : int(found - m_steps.begin());
    };
    const auto total =
        std::count_if(m_steps.begin(), m_steps.end(), [](const Step &s) { return s.state != State::Side; });
    if (const int now = position(State::Current); now >= 0) {
        const auto before =
            std::count_if(m_steps.begin(), m_steps.begin() + now, [](const Step &s) { return s.state != State::Side; });
        return tr("Step %1 of %2: %3").arg(before + 1).arg(total).arg(m_steps.at(now).label);
    }
    if (const int side = position(State::Side); side >= 0)
        return tr("Beside the path: %1").arg(m_steps.at(side).label);
    return position(State::Future) < 0 ? tr("All the %n steps are done", nullptr, int(total))
                                       : tr("Not begun, %n steps", nullptr, int(total));
}

int PathView::labelWidth(const Step &step) const
{
    return QFontMetrics(stepFont(step.state)).horizontalAdvance(step.label) + 2;
}

QSize PathView::sizeHint() const
{
    int width = 0;
    for (const Step &step : m_steps)
        width += theme::px(extent::kStep) + kLabelGap + labelWidth(step);
    width += int(std::max<qsizetype>(0, m_steps.size() - 1)) * (kMinLine + 2 * kLineGap);
    return {width, theme::px(extent::kStep) + 2};
}

QSize PathView::minimumSizeHint() const
{
    const int n = int(m_steps.size());
    return {n * (theme::px(extent::kStep) + 2) + std::max(0, n - 1) * kMinLine / 2, sizeHint().height()};
}

PathView::Plan PathView::plan(double width) const
{
    const int n = int(m_steps.size());
    Plan plan{QList<double>(n, 0.0), 0};
    for (int i = 0; i < n; ++i)
        plan.labels[i] = labelWidth(m_steps.at(i));
    const double joints = std::max(0, n - 1);
    const auto fixed = [&] {
        const auto shown = std::count_if(plan.labels.begin(), plan.labels.end(), [](double w) { return w > 0; });
        return n * theme::px(extent::kStep) + double(shown) * kLabelGap + joints * 2 * kLineGap;
    };
    const auto wanted = [&] { return fixed() + std::accumulate(plan.labels.begin(), plan.labels.end(), 0.0); };
    // Too little room: cut the longest names first, one pixel-step at a time, the present one last.
    const double room = width - joints * kMinLine;
    double cap = plan.labels.isEmpty() ? 0 : *std::max_element(plan.labels.begin(), plan.labels.end());
    const double least = theme::px(extent::kStep) * 2.0;
    while (wanted() > room && cap > least) {
        cap -= 2;
        for (int i = 0; i < n; ++i) {
            if (m_steps.at(i).state != State::Current)
                plan.labels[i] = std::min(plan.labels[i], cap);
        }
    }
    if (wanted() > room) {
        for (int i = 0; i < n; ++i) {
            if (m_steps.at(i).state != State::Current)
                plan.labels[i] = 0;
        }
    }
    if (wanted() > room) {
        for (double &label : plan.labels)
            label = label > 0 ? std::max(0.0, label - (wanted() - room)) : 0;
    }
    plan.line = joints > 0 ? std::max(2.0, (width - wanted()) / joints) : 0;
    return plan;
}

void PathView::paintCircle(QPainter &painter, const QRectF &circle, int index) const
{
    const Tokens &t = theme::tokens();
    const Step &step = m_steps.at(index);
    const double stroke = 1.5 * theme::textScale();
    switch (step.state) {
    case State::Done:
        painter.setPen(Qt::NoPen);
        painter.setBrush(QColor(t.ok));
        painter.drawEllipse(circle);
        painter.setPen(QPen(QColor(t.onAccent), stroke, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPolyline(checkMark(circle));
        return;
    case State::Current: {
        painter.setPen(Qt::NoPen);
        painter.setBrush(QColor(t.accent));
        painter.drawEllipse(circle);
        QFont font = theme::font(TextRole::Small);
        font.setWeight(QFont::DemiBold);
        painter.setFont(font);
        painter.setPen(QColor(t.onAccent));
        painter.drawText(circle, Qt::AlignCenter, QString::number(index + 1));
        return;
    }
    case State::Side:
        painter.setPen(QPen(QColor(t.warn), stroke, Qt::DashLine));
        painter.setBrush(QColor(t.warnSoft));
        break;
    case State::Future:
        painter.setPen(QPen(QColor(t.line), stroke));
        painter.setBrush(QColor(t.panel));
        break;
    }
    painter.drawEllipse(circle.adjusted(1, 1, -1, -1));
}

void PathView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens &t = theme::tokens();
    const Plan given = plan(width());
    const double size = theme::px(extent::kStep), top = (height() - size) / 2.0;
    double x = 0;
    for (int i = 0; i < m_steps.size(); ++i) {
        const Step &step = m_steps.at(i);
        paintCircle(painter, {x, top, size, size}, i);
        x += size;
        if (const double label = given.labels.at(i); label > 0) {
            painter.setFont(stepFont(step.state));
            painter.setPen(QColor(step.state == State::Current    ? t.text
                                      : step.state == State::Side ? t.warn
                                                                  : t.secondary));
            const QFontMetrics metrics(painter.font());
            painter.drawText(QRectF(x + kLabelGap, 0, label, height()), Qt::AlignLeft | Qt::AlignVCenter,
                             metrics.elidedText(step.label, Qt::ElideRight, int(label)));
            x += kLabelGap + label;
        }
        if (i + 1 == m_steps.size())
            break;
        painter.setPen(QPen(QColor(t.line), 2));
        painter.drawLine(QPointF(x + kLineGap, height() / 2.0), QPointF(x + kLineGap + given.line, height() / 2.0));
        x += 2 * kLineGap + given.line;
    }
}

bool PathView::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const Plan given = plan(width());
    double x = 0;
    for (int i = 0; i < m_steps.size(); ++i) {
        x += theme::px(extent::kStep) + (given.labels.at(i) > 0 ? kLabelGap + given.labels.at(i) : 0);
        if (help->pos().x() <= x + kLineGap) {
            QToolTip::showText(help->globalPos(), m_steps.at(i).label, this);
            return true;
        }
        x += 2 * kLineGap + given.line;
    }
    return true;
}

void PathView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        updateGeometry();
    QWidget::changeEvent(event);
}

} // namespace gonfalone
