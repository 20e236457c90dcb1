#include "ui/base/InlineMessage.h"

#include "ui/base/StyleSheet.h"
#include "ui/base/Theme.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

QString noteName(Tone tone)
{
    static constexpr const char *kNames[] = {"neutral", "accent", "ok", "warn", "bad", "private"};
    return QString::fromLatin1(kNames[int(tone)]);
}

/// The sign of the tone, drawn by the icon theme in its own colours for the three that it knows.
QPixmap sign(Tone tone, int size, qreal ratio)
{
    switch (tone) {
    case Tone::Warn: return theme::plain(u"data-warning"_s, size, ratio);
    case Tone::Bad: return theme::plain(u"data-error"_s, size, ratio);
    case Tone::Ok: return theme::tinted(u"dialog-ok"_s, size, theme::toneText(tone), ratio);
    case Tone::Private: return theme::tinted(u"lock"_s, size, theme::toneText(tone), ratio);
    case Tone::Neutral:
    case Tone::Accent: break;
    }
    return theme::tinted(u"help-about"_s, size, theme::toneText(tone), ratio);
}

} // namespace

InlineMessage::InlineMessage(QWidget *parent)
    : QFrame(parent), m_icon(new QLabel(this)), m_text(new QLabel(this)), m_action(new QPushButton(this)),
      m_close(new QToolButton(this))
{
    // Not Fixed: a layout bounds such a widget to the height it would have at its preferred width.
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::kM, space::kXs, space::kXs, space::kXs);
    layout->setSpacing(space::kS);
    m_icon->setContentsMargins(0, space::kXs + 1, 0, 0);
    m_text->setContentsMargins(0, space::kXs, 0, space::kXs);
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_action, 0, Qt::AlignVCenter);
    layout->addWidget(m_close, 0, Qt::AlignTop);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_text->setFocusPolicy(Qt::NoFocus);
    m_action->setVisible(false);
    theme::makeFlat(m_close, tr("Close the message"));
    connect(m_action, &QPushButton::clicked, this, &InlineMessage::actionTriggered);
    connect(m_close, &QToolButton::clicked, this, &InlineMessage::dismiss);
    setVisible(false);
}

void InlineMessage::showMessage(Tone tone, const QString &text, const QString &action)
{
    m_tone = tone;
    setProperty("note", noteName(tone));
    repolish(this);
    setText(text);
    m_action->setText(action);
    m_action->setAccessibleName(action);
    m_action->setVisible(!action.isEmpty());
    drawIcon();
    setVisible(true);
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void InlineMessage::setText(const QString &text)
{
    m_text->setText(text);
    setAccessibleName(text);
}

QString InlineMessage::text() const
{
    return m_text->text();
}

void InlineMessage::setClosable(bool closable)
{
    m_close->setVisible(closable);
}

void InlineMessage::clear()
{
    setVisible(false);
    m_text->clear();
    setAccessibleName({});
}

void InlineMessage::dismiss()
{
    const bool inside = isAncestorOf(focusWidget());
    clear();
    if (inside)
        focusNextChild();
    emit closed();
}

void InlineMessage::drawIcon()
{
    const int size = theme::px(extent::kIcon);
    m_icon->setPixmap(sign(m_tone, size, devicePixelRatioF()));
    m_close->setIcon(theme::icon(u"edit-delete-remove"_s));
}

void InlineMessage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !m_close->isHidden()) {
        dismiss();
        return;
    }
    QFrame::keyPressEvent(event);
}

void InlineMessage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange)
        drawIcon();
    QFrame::changeEvent(event);
}

} // namespace gonfalone
