#include "ui/base/FilterChips.h"

#include "ui/base/Chip.h"
#include "ui/base/FlowLayout.h"
#include "ui/base/Theme.h"

#include <QAbstractButton>
#include <QKeyEvent>
#include <QPainter>

namespace gonfalone {

class FilterChips::Button : public QAbstractButton
{
public:
    Button(const Filter &shown, QWidget *parent) : QAbstractButton(parent)
    {
        setCheckable(true);
        setCursor(Qt::PointingHandCursor);
        set(shown);
    }

    Filter filter;

    void set(const Filter &value)
    {
        filter = value;
        setText(value.count < 0 ? value.label : QStringLiteral("%1 %2").arg(value.label).arg(value.count));
        setAccessibleName(text());
        updateGeometry();
        update();
    }

    QSize sizeHint() const override { return Chip::sizeFor(text()).grownBy({1, 1, 1, 1}); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QRectF inner = QRectF(rect()).adjusted(1, 1, -1, -1);
        Chip::paint(&painter, inner, text(), isChecked() ? Tone::Accent : Tone::Neutral);
        // The chosen one has a line too: not only its colour says that it is on.
        if (isChecked() || hasFocus() || underMouse()) {
            const QRectF ring = QRectF(rect()).adjusted(1, 1, -1, -1);
            painter.setPen(QPen(theme::toneText(Tone::Accent), hasFocus() ? 2 : 1));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(ring, ring.height() / 2, ring.height() / 2);
        }
    }
};

FilterChips::FilterChips(QWidget *parent) : QWidget(parent)
{
    new FlowLayout(this, space::kXs + 2);
    setAccessibleName(tr("Filters"));
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void FilterChips::setFilters(const QList<Filter> &filters)
{
    qDeleteAll(m_buttons);
    m_buttons.clear();
    for (const Filter &filter : filters) {
        auto *button = new Button(filter, this);
        layout()->addWidget(button);
        button->setVisible(true);
        const int index = int(m_buttons.size());
        connect(button, &QAbstractButton::clicked, this, [this, index] { choose(index); });
        button->installEventFilter(this);
        m_buttons << button;
    }
    if (indexOf(m_current) < 0)
        m_current = filters.isEmpty() ? QString() : filters.first().id;
    showCurrent();
}

void FilterChips::setCount(const QString &id, int count)
{
    if (const int index = indexOf(id); index >= 0) {
        Filter filter = m_buttons.at(index)->filter;
        filter.count = count;
        m_buttons.at(index)->set(filter);
    }
}

void FilterChips::setCurrent(const QString &id)
{
    if (indexOf(id) < 0)
        return;
    m_current = id;
    showCurrent();
}

int FilterChips::indexOf(const QString &id) const
{
    for (int i = 0; i < m_buttons.size(); ++i) {
        if (m_buttons.at(i)->filter.id == id)
            return i;
    }
    return -1;
}

void FilterChips::choose(int index)
{
    const QString id = m_buttons.at(index)->filter.id;
    const bool changed = id != m_current;
    m_current = id;
    showCurrent();
    m_buttons.at(index)->setFocus(Qt::TabFocusReason);
    if (changed)
        emit currentChanged(id);
}

void FilterChips::showCurrent()
{
    for (Button *button : std::as_const(m_buttons)) {
        const bool on = button->filter.id == m_current;
        button->setChecked(on);
        button->setFocusPolicy(on ? Qt::StrongFocus : Qt::ClickFocus);
    }
}

bool FilterChips::moved(int key)
{
    const int last = int(m_buttons.size()) - 1, now = indexOf(m_current);
    int next = -1;
    switch (key) {
    case Qt::Key_Right:
    case Qt::Key_Down: next = std::min(now + 1, last); break;
    case Qt::Key_Left:
    case Qt::Key_Up: next = std::max(now - 1, 0); break;
    case Qt::Key_Home: next = 0; break;
    case Qt::Key_End: next = last; break;
    default: return false;
    }
    choose(next);
    return true;
}

bool FilterChips::eventFilter(QObject *watched, QEvent *event)
{
    // Buttons would take the arrows for moving the focus alone.
    if (event->type() == QEvent::KeyPress && moved(static_cast<QKeyEvent *>(event)->key()))
        return true;
    return QWidget::eventFilter(watched, event);
}

} // namespace gonfalone
