#include "ui/base/EmptyState.h"

#include "ui/base/Theme.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace gonfalone {

EmptyState::EmptyState(const QString &iconName, const QString &title, const QString &text, const QString &action,
                       QWidget *parent)
    : QWidget(parent), m_icon(new QLabel(this)), m_title(new QLabel(this)), m_text(new QLabel(this)),
      m_button(new QPushButton(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::kXl, space::kXl, space::kXl, space::kXl);
    layout->setSpacing(space::kS);
    layout->addStretch();
    layout->addWidget(m_icon, 0, Qt::AlignHCenter);
    auto *words = new QVBoxLayout;
    words->setSpacing(space::kXs);
    for (QLabel *label : {m_title, m_text}) {
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        words->addWidget(label);
    }
    layout->addLayout(words);
    layout->addSpacing(space::kXs);
    layout->addWidget(m_button, 0, Qt::AlignHCenter);
    layout->addStretch();
    theme::setRole(m_title, TextRole::Heading);
    theme::setRole(m_text, TextRole::Muted);
    connect(m_button, &QPushButton::clicked, this, &EmptyState::actionTriggered);
    setContent(iconName, title, text, action);
}

void EmptyState::setContent(const QString &iconName, const QString &title, const QString &text, const QString &action)
{
    m_iconName = iconName;
    m_title->setText(title);
    m_text->setText(text);
    m_button->setText(action);
    m_button->setAccessibleName(action);
    m_button->setVisible(!action.isEmpty());
    setAccessibleName(title);
    setAccessibleDescription(text);
    drawIcon();
}

void EmptyState::drawIcon()
{
    const int size = theme::px(extent::kBigIcon);
    m_icon->setPixmap(theme::tinted(m_iconName, size, QColor(theme::tokens().secondary), devicePixelRatioF()));
}

void EmptyState::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange)
        drawIcon();
    QWidget::changeEvent(event);
}

} // namespace gonfalone
