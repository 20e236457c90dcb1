#include "ui/agenda/MiniMonth.h"

#include "core/calendar/HumanDate.h"
#include "ui/base/Theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

constexpr int kWeek = 7;
constexpr int kRows = 6;
constexpr int kRow = 19;

QDate firstOf(const QDate &day)
{
    return {day.year(), day.month(), 1};
}

} // namespace

/// The days as a grid.
class MiniMonth::Days : public QWidget
{
public:
    explicit Days(MiniMonth *owner) : QWidget(owner), m_owner(owner)
    {
        setFocusPolicy(Qt::StrongFocus);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }

    QSize sizeHint() const override { return {theme::px(170), theme::px(kRow) * (kRows + 1)}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const Tokens &tokens = theme::tokens();
        painter.setFont(theme::font(TextRole::Small));
        painter.setPen(QColor(tokens.secondary));
        for (int day = 0; day < kWeek; ++day)
            painter.drawText(cell(day, 0), Qt::AlignCenter,
                             QLocale().dayName(day + 1, QLocale::NarrowFormat).toUpper());
        for (int i = 0; i < kWeek * kRows; ++i) {
            const QDate day = first().addDays(i);
            if (day.month() == m_owner->m_month.month())
                paintDay(painter, day, cell(i % kWeek, i / kWeek + 1));
        }
    }
    void mousePressEvent(QMouseEvent *event) override
    {
        for (int i = 0; i < kWeek * kRows; ++i) {
            if (cell(i % kWeek, i / kWeek + 1).contains(event->pos()))
                return go(first().addDays(i));
        }
    }
    void keyPressEvent(QKeyEvent *event) override
    {
        const QDate now = m_owner->m_current;
        switch (event->key()) {
        case Qt::Key_Left: return go(now.addDays(-1));
        case Qt::Key_Right: return go(now.addDays(1));
        case Qt::Key_Up: return go(now.addDays(-kWeek));
        case Qt::Key_Down: return go(now.addDays(kWeek));
        case Qt::Key_PageUp: return go(now.addMonths(-1));
        case Qt::Key_PageDown: return go(now.addMonths(1));
        case Qt::Key_T:
        case Qt::Key_Home: return go(m_owner->m_clock.today());
        default: QWidget::keyPressEvent(event);
        }
    }
    void changeEvent(QEvent *event) override
    {
        if (event->type() == QEvent::FontChange)
            updateGeometry();
        QWidget::changeEvent(event);
    }
    void focusInEvent(QFocusEvent *event) override
    {
        QWidget::focusInEvent(event);
        update();
    }
    void focusOutEvent(QFocusEvent *event) override
    {
        QWidget::focusOutEvent(event);
        update();
    }

private:
    QDate first() const { return m_owner->m_month.addDays(1 - m_owner->m_month.dayOfWeek()); }
    QRect cell(int column, int row) const
    {
        const int height = theme::px(kRow);
        return {width() * column / kWeek, row * height, width() / kWeek, height};
    }
    void go(const QDate &day)
    {
        m_owner->m_current = day;
        m_owner->m_month = firstOf(day);
        m_owner->tell();
        emit m_owner->dayChosen(day);
    }
    void paintDay(QPainter &painter, const QDate &day, const QRect &area) const
    {
        const Tokens &tokens = theme::tokens();
        const bool today = day == m_owner->m_clock.today();
        const QRectF pill = QRectF(area).adjusted(1, 1, -1, -1);
        if (day >= m_owner->m_first && day <= m_owner->m_last)
            painter.fillRect(area, QColor(tokens.accentSoft));
        if (today) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(QColor(tokens.accent));
            painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2);
        }
        if (hasFocus() && day == m_owner->m_current) {
            painter.setPen(QPen(QColor(today ? tokens.text : tokens.accent), 2));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(pill, 4, 4);
        }
        painter.setPen(QColor(today ? tokens.onAccent : tokens.text));
        painter.setFont(theme::font(TextRole::Small));
        painter.drawText(area, Qt::AlignCenter, QString::number(day.day()));
    }

    MiniMonth *m_owner;
};

MiniMonth::MiniMonth(const Clock &clock, QWidget *parent)
    : QWidget(parent), m_clock(clock), m_month(firstOf(clock.today())), m_current(clock.today()),
      m_title(new QLabel(this)), m_days(new Days(this))
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins({});
    rows->setSpacing(space::kXs);
    auto *head = new QHBoxLayout;
    head->setSpacing(0);
    theme::setRole(m_title, TextRole::Strong);
    head->addWidget(m_title, 1);
    for (const int step : {-1, 1}) {
        auto *button = new QToolButton(this);
        button->setIcon(theme::icon(step < 0 ? u"go-previous"_s : u"go-next"_s));
        theme::makeFlat(button, step < 0 ? tr("Previous month") : tr("Next month"));
        button->setFocusPolicy(Qt::NoFocus);
        connect(button, &QToolButton::clicked, this, [this, step] { turn(step); });
        head->addWidget(button);
    }
    rows->addLayout(head);
    rows->addWidget(m_days);
    setFocusProxy(m_days);
    tell();
}

void MiniMonth::setShown(const QDate &first, const QDate &last, const QDate &current)
{
    m_first = first;
    m_last = last;
    if (current.isValid() && current != m_current) {
        m_current = current;
        m_month = firstOf(current);
    }
    tell();
}

void MiniMonth::turn(int months)
{
    m_month = m_month.addMonths(months);
    tell();
}

void MiniMonth::tell()
{
    m_title->setText(QLocale().toString(m_month, u"MMMM yyyy"_s));
    m_days->setAccessibleName(tr("Go to a day: %1").arg(humanDate(m_current)));
    m_days->update();
}

} // namespace gonfalone
