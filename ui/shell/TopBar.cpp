#include "ui/shell/TopBar.h"

#include "ui/base/ElidedLabel.h"

#include <QAction>
#include <QActionGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QToolButton>

namespace gonfalone {

using namespace Qt::StringLiterals;

TopBar::TopBar(QWidget *parent)
    : QFrame(parent), m_title(new ElidedLabel({}, this)), m_search(new QLineEdit(this)), m_hint(new QLabel(m_search)),
      m_name(new ElidedLabel({}, this)), m_user(new QToolButton(this)), m_menu(new QMenu(this)), m_role(nullptr)
{
    setProperty("bar", u"top"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::kL, 0, space::kL, 0);
    layout->setSpacing(space::kS);
    layout->addWidget(m_title, 1);
    layout->addWidget(m_search);
    auto *who = new QHBoxLayout;
    who->setSpacing(space::kS);
    who->addWidget(m_name, 1);
    who->addWidget(m_user);
    layout->addLayout(who, 1);
    theme::setRole(m_title, TextRole::Title);
    theme::setRole(m_name, TextRole::Muted);
    m_name->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_search->setProperty("search", true);
    m_search->setPlaceholderText(tr("Find or run a command…"));
    m_search->setAccessibleName(tr("Find or run a command"));
    m_search->setToolTip(tr("Find or run a command (Ctrl+K)"));
    m_hint->setText(tr("Ctrl K"));
    m_hint->setProperty("keyHint", true);
    connect(m_search, &QLineEdit::textChanged, m_hint,
            [this](const QString &text) { m_hint->setVisible(text.isEmpty()); });
    m_user->setPopupMode(QToolButton::InstantPopup);
    m_user->setFocusPolicy(Qt::StrongFocus);
    m_user->setMenu(m_menu);
    m_user->setAccessibleName(tr("User and settings"));
    buildMenu();
    fit();
}

void TopBar::buildMenu()
{
    m_menu->setAccessibleName(tr("User and settings"));
    m_role = m_menu->addAction(QString());
    m_role->setEnabled(false);
    m_menu->addSeparator();
    addChoices(tr("Theme"),
               {{tr("Light"), int(Scheme::Light)},
                {tr("Dark"), int(Scheme::Dark)},
                {tr("As the system"), int(Scheme::System)}},
               [this](const QVariant &value) { emit schemeChosen(Scheme(value.toInt())); });
    QList<QPair<QString, QVariant>> sizes;
    for (const double scale : {1.0, 1.25, 1.5, 2.0})
        sizes.append({tr("%1 %").arg(qRound(scale * 100)), scale});
    addChoices(tr("Text size"), sizes, [this](const QVariant &value) { emit textScaleChosen(value.toDouble()); });
    addChoices(tr("Language"), {{u"Italiano"_s, u"it"_s}, {u"English"_s, u"en"_s}},
               [this](const QVariant &value) { emit languageChosen(value.toString()); });
    m_menu->addSeparator();
    m_password = m_menu->addAction(tr("Change the password…"));
    connect(m_password, &QAction::triggered, this, &TopBar::passwordChangeRequested);
    connect(m_menu->addAction(tr("Sign out")), &QAction::triggered, this, &TopBar::signOutRequested);
}

void TopBar::addChoices(const QString &title, const QList<QPair<QString, QVariant>> &choices,
                        const std::function<void(const QVariant &)> &chosen)
{
    QMenu *menu = m_menu->addMenu(title);
    menu->setAccessibleName(title);
    auto *group = new QActionGroup(menu);
    for (const auto &[text, value] : choices) {
        QAction *action = menu->addAction(text);
        action->setCheckable(true);
        action->setData(value);
        group->addAction(action);
    }
    connect(group, &QActionGroup::triggered, this, [chosen](QAction *action) { chosen(action->data()); });
}

void TopBar::setAppearance(Scheme scheme, double textScale, const QString &language)
{
    const QVariantList values{int(scheme), textScale, language};
    int at = 0;
    for (QAction *action : m_menu->actions()) {
        if (!action->menu())
            continue;
        for (QAction *choice : action->menu()->actions())
            choice->setChecked(choice->data() == values.value(at));
        ++at;
    }
}

void TopBar::setPageTitle(const QString &title)
{
    m_title->setFullText(title);
}

void TopBar::setUser(const QString &name, const QString &initials, const QString &role)
{
    m_name->setFullText(name);
    m_role->setText(role.isEmpty() ? name : u"%1 — %2"_s.arg(name, role));
    m_initials = initials;
    m_user->setVisible(!name.isEmpty());
    m_user->setAccessibleName(name.isEmpty() ? tr("User and settings") : tr("User and settings: %1").arg(name));
    m_user->setToolTip(m_role->text());
    drawAvatar();
}

void TopBar::drawAvatar()
{
    const int size = theme::px(extent::kAvatar);
    QPixmap picture(QSize(size, size) * devicePixelRatioF());
    picture.setDevicePixelRatio(devicePixelRatioF());
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme::toneSoft(Tone::Accent));
    painter.drawEllipse(0, 0, size, size);
    painter.setPen(theme::toneText(Tone::Accent));
    painter.setFont(theme::font(TextRole::Strong));
    painter.drawText(QRect(0, 0, size, size), Qt::AlignCenter, m_initials.left(2));
    m_user->setIcon(picture);
    m_user->setIconSize({size, size});
}

void TopBar::fit()
{
    setFixedHeight(std::max(int(extent::kTopBar), theme::px(extent::kButton) + 2 * space::kS));
    const int room = std::max(width(), 1) - 2 * space::kL;
    m_search->setFixedWidth(std::clamp(room * 4 / 10, theme::px(extent::kRail), extent::kSearch + extent::kSearch / 2));
    if (m_search->width() > extent::kSearch)
        m_search->setFixedWidth(
            std::max(int(extent::kSearch), std::min(m_search->width(), theme::px(extent::kSearch))));
    m_hint->adjustSize();
    m_search->setTextMargins(0, 0, m_hint->width(), 0);
    m_hint->move(m_search->width() - m_hint->width() - space::kS - 2,
                 (m_search->sizeHint().height() - m_hint->height()) / 2);
    drawAvatar();
}

void TopBar::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    fit();
}

void TopBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange)
        QMetaObject::invokeMethod(this, &TopBar::fit, Qt::QueuedConnection);
}

} // namespace gonfalone
