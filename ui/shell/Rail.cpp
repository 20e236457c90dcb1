#include "ui/shell/Rail.h"

#include "ui/base/ElidedLabel.h"
#include "ui/base/Shield.h"
#include "ui/base/Theme.h"
#include "ui/shell/RailButton.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

namespace gonfalone {

using namespace Qt::StringLiterals;

Rail::Rail(QWidget *parent)
    : QWidget(parent), m_shield(new QLabel(this)), m_program(new ElidedLabel(u"Gonfalone"_s, this)),
      m_comune(new ElidedLabel({}, this)), m_scroll(new QScrollArea(this)), m_rows(nullptr)
{
    setAccessibleName(tr("Modules"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, space::kM, 0, space::kS);
    layout->setSpacing(space::kS);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(space::kM + 1, space::kXs, space::kS, 0);
    head->setSpacing(space::kS - 1);
    auto *names = new QVBoxLayout;
    names->setSpacing(0);
    m_program->setProperty("railName", true);
    m_comune->setProperty("railNote", true);
    names->addWidget(m_program);
    names->addWidget(m_comune);
    head->addWidget(m_shield);
    head->addLayout(names, 1);
    layout->addLayout(head);
    auto *inner = new QWidget(m_scroll);
    inner->setProperty("transparent", true);
    m_rows = new QVBoxLayout(inner);
    m_rows->setContentsMargins(space::kS, space::kXs, space::kS, 0);
    m_rows->setSpacing(0);
    m_rows->addStretch();
    m_scroll->setWidget(inner);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->setAutoFillBackground(false);
    layout->addWidget(m_scroll, 1);
    drawShield();
    fitWidth();
}

void Rail::addItem(const RailItem &item)
{
    if (item.group != m_group && !item.group.isEmpty()) {
        auto *heading = new ElidedLabel(item.group.toUpper(), this);
        heading->setProperty("railHeading", true);
        heading->setContentsMargins(space::kM - 2, space::kM, 0, space::kXs + 2);
        m_rows->insertWidget(m_rows->count() - 1, heading);
        m_headings << heading;
        showNames();
    }
    m_group = item.group;
    auto *added = new RailButton(item, int(m_buttons.size()) + 1, this);
    connect(added, &RailButton::clicked, this, [this, id = item.id] {
        setCurrent(id);
        emit activated(id);
    });
    m_rows->insertWidget(m_rows->count() - 1, added);
    added->installEventFilter(this);
    m_buttons << added;
}

void Rail::clear()
{
    while (m_rows->count() > 1) {
        QLayoutItem *old = m_rows->takeAt(0);
        delete old->widget();
        delete old;
    }
    m_buttons.clear();
    m_headings.clear();
    m_group.clear();
    m_current.clear();
}

void Rail::setComune(const QString &name)
{
    m_comune->setFullText(name);
}

void Rail::setStemma(const QByteArray &image)
{
    m_stemma = image;
    drawShield();
}

void Rail::setCount(const QString &id, int count)
{
    if (RailButton *found = button(id))
        found->setCount(count);
}

void Rail::setCurrent(const QString &id)
{
    m_current = id;
    for (RailButton *one : std::as_const(m_buttons))
        one->setChecked(one->item().id == id);
    if (RailButton *found = button(id))
        m_scroll->ensureWidgetVisible(found, 0, space::kS);
}

QStringList Rail::ids() const
{
    QStringList list;
    for (const RailButton *one : m_buttons)
        list << one->item().id;
    return list;
}

RailButton *Rail::button(const QString &id) const
{
    for (RailButton *one : m_buttons) {
        if (one->item().id == id)
            return one;
    }
    return nullptr;
}

void Rail::drawShield()
{
    m_shield->setPixmap(shield::pixmap(m_stemma, theme::px(extent::kShield), devicePixelRatioF()));
    m_shield->setAccessibleName(tr("Shield of the office"));
}

void Rail::fitWidth()
{
    // Wider with larger text, though less than the text: the page needs the room more.
    setFixedWidth(m_compact ? theme::px(extent::kShield) + 2 * space::kM
                            : int(extent::kRail * (1 + (theme::textScale() - 1) * 0.6)));
}

void Rail::setCompact(bool compact)
{
    if (compact == m_compact)
        return;
    m_compact = compact;
    showNames();
    fitWidth();
}

void Rail::showNames()
{
    m_program->setVisible(!m_compact);
    m_comune->setVisible(!m_compact);
    for (QWidget *heading : std::as_const(m_headings))
        heading->setVisible(!m_compact);
}

void Rail::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), QColor(theme::tokens().rail));
}

bool Rail::moved(int key)
{
    int now = -1;
    for (int i = 0; i < m_buttons.size(); ++i) {
        if (m_buttons.at(i)->hasFocus())
            now = i;
    }
    const int last = int(m_buttons.size()) - 1;
    int next = -1;
    switch (key) {
    case Qt::Key_Down: next = std::min(now + 1, last); break;
    case Qt::Key_Up: next = std::max(now - 1, 0); break;
    case Qt::Key_Home: next = 0; break;
    case Qt::Key_End: next = last; break;
    case Qt::Key_Return:
    case Qt::Key_Enter: m_buttons.at(now)->click(); return true;
    default: return false;
    }
    m_buttons.at(next)->setFocus(Qt::TabFocusReason);
    m_scroll->ensureWidgetVisible(m_buttons.at(next), 0, space::kS);
    return true;
}

bool Rail::eventFilter(QObject *watched, QEvent *event)
{
    // Here and not in keyPressEvent: the scroll area between would take the arrows.
    if (event->type() == QEvent::KeyPress && moved(static_cast<QKeyEvent *>(event)->key()))
        return true;
    return QWidget::eventFilter(watched, event);
}

void Rail::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange) {
        drawShield();
        fitWidth();
    }
    QWidget::changeEvent(event);
}

} // namespace gonfalone
