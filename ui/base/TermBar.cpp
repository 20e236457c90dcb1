#include "ui/base/TermBar.h"

#include "ui/base/Theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPainterPath>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace gonfalone {

namespace {
constexpr int kSoonDays = 5;
}

Tone toneOfDays(int daysLeft)
{
    if (daysLeft < 0)
        return Tone::Bad;
    return daysLeft <= kSoonDays ? Tone::Warn : Tone::Ok;
}

class TermBar::Bar : public QWidget
{
public:
    using QWidget::QWidget;

    Term term;

    QSize sizeHint() const override { return {theme::px(extent::kLabelColumn), theme::px(extent::kBar) + 2}; }
    QSize minimumSizeHint() const override { return {theme::px(extent::kBigIcon), sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const Tokens &t = theme::tokens();
        const QRectF box = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
        QPainterPath outline;
        outline.addRoundedRect(box, box.height() / 2, box.height() / 2);
        painter.fillPath(outline, QColor(t.window));
        painter.save();
        painter.setClipPath(outline);
        const auto stretch = [&box](double from, double to) {
            return QRectF(box.left() + box.width() * from, box.top(), box.width() * (to - from), box.height());
        };
        painter.fillRect(stretch(0, std::clamp(term.elapsed, 0.0, 1.0)), theme::toneText(term.tone));
        for (const auto &[from, to] : term.suspended)
            hatch(painter, stretch(std::clamp(from, 0.0, 1.0), std::clamp(to, 0.0, 1.0)));
        painter.restore();
        painter.setPen(QPen(QColor(t.line), 1));
        painter.drawPath(outline);
    }

private:
    static void hatch(QPainter &painter, const QRectF &area)
    {
        const Tokens &t = theme::tokens();
        painter.save();
        painter.setClipRect(area, Qt::IntersectClip);
        painter.fillRect(area, QColor(t.panel));
        QColor stripe(t.secondary);
        stripe.setAlphaF(0.55F);
        const double step = area.height() * 0.9;
        painter.setPen(QPen(stripe, step * 0.45));
        for (double x = area.left() - area.height(); x < area.right() + area.height(); x += step)
            painter.drawLine(QPointF(x, area.bottom() + 1), QPointF(x + area.height(), area.top() - 1));
        painter.restore();
    }
};

TermBar::TermBar(QWidget *parent)
    : QWidget(parent), m_title(new QLabel(this)), m_why(new QPushButton(tr("Why?"), this)), m_bar(new Bar(this)),
      m_left(new QLabel(this)), m_middle(new QLabel(this)), m_right(new QLabel(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(space::kXs + 2);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_why);
    layout->addLayout(head);
    layout->addWidget(m_bar);
    auto *foot = new QHBoxLayout;
    for (QLabel *label : {m_left, m_middle, m_right}) {
        theme::setRole(label, TextRole::Muted);
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        foot->addWidget(label, 1);
    }
    m_middle->setAlignment(Qt::AlignCenter);
    m_right->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    layout->addLayout(foot);
    theme::setRole(m_title, TextRole::Strong);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    theme::makeLink(m_why);
    connect(m_why, &QPushButton::clicked, this, &TermBar::whyRequested);
}

void TermBar::setTerm(const Term &term)
{
    m_bar->term = term;
    m_title->setText(term.title);
    m_left->setText(term.left);
    m_middle->setText(term.middle);
    m_middle->setVisible(!term.middle.isEmpty());
    m_right->setText(term.right);
    m_why->setVisible(term.explained);
    m_why->setAccessibleName(tr("Why? %1").arg(term.title));
    QStringList words{term.title, term.left, term.middle, term.right};
    words.removeAll(QString());
    setAccessibleName(words.join(QStringLiteral(", ")));
    m_bar->setAccessibleName(accessibleName());
    m_bar->update();
}

double TermBar::fraction(const QDate &start, const QDate &end, const QDate &day)
{
    const auto whole = start.daysTo(end);
    return whole <= 0 ? 1.0 : std::clamp(double(start.daysTo(day)) / double(whole), 0.0, 1.0);
}

} // namespace gonfalone
