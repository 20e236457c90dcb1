#include "ui/base/Theme.h"

#include "ui/base/Style.h"
#include "ui/base/StyleSheet.h"
#include "ui/base/SymbolicIcon.h"

#include <QAbstractButton>
#include <QApplication>
#include <QEvent>
#include <QFontDatabase>
#include <QLabel>
#include <QPainter>
#include <QPalette>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

/// Applies the theme again when the desktop changes its own (Qt 6.4 tells it with ThemeChange only).
class SystemWatcher final : public QObject
{
public:
    SystemWatcher(QApplication &app, double scale) : QObject(&app), m_app(app), m_scale(scale)
    {
        setObjectName(u"gonfaloneSystemWatcher"_s);
        app.installEventFilter(this);
    }

    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::ThemeChange && !m_pending) {
            m_pending = true;
            QMetaObject::invokeMethod(
                this, [this] { theme::apply(m_app, Scheme::System, m_scale); }, Qt::QueuedConnection);
        }
        return false;
    }

private:
    QApplication &m_app;
    double m_scale;
    bool m_pending = false;
};

QPalette paletteOf(const Tokens &t)
{
    QPalette p;
    const auto set = [&p](QPalette::ColorRole role, QRgb rgb) { p.setColor(role, QColor(rgb)); };
    set(QPalette::Window, t.window);
    set(QPalette::WindowText, t.text);
    set(QPalette::Base, t.panel);
    set(QPalette::AlternateBase, t.window);
    set(QPalette::Text, t.text);
    set(QPalette::PlaceholderText, t.secondary);
    set(QPalette::Button, t.panel);
    set(QPalette::ButtonText, t.text);
    set(QPalette::BrightText, t.bad);
    set(QPalette::Highlight, t.accent);
    set(QPalette::HighlightedText, t.onAccent);
    set(QPalette::Link, t.accent);
    set(QPalette::LinkVisited, t.priv);
    set(QPalette::ToolTipBase, t.panel);
    set(QPalette::ToolTipText, t.text);
    for (const auto role : {QPalette::Light, QPalette::Midlight, QPalette::Mid, QPalette::Dark, QPalette::Shadow})
        set(role, t.line);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        p.setColor(QPalette::Disabled, role, QColor(t.secondary));
    p.setColor(QPalette::Disabled, QPalette::Highlight, QColor(t.line));
    p.setColor(QPalette::Disabled, QPalette::HighlightedText, QColor(t.text));
    return p;
}

QFont applicationFont(double scale)
{
    const bool inter = QFontDatabase::families().contains(u"Inter"_s);
    QFont font = inter ? QFont(u"Inter"_s) : QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    font.setPixelSize(int(std::lround(type::kBody * scale)));
    return font;
}

void applyIcons(bool dark)
{
    QStringList paths = QIcon::themeSearchPaths();
    const QString shared = u"/usr/share/icons"_s;
    if (!paths.contains(shared))
        QIcon::setThemeSearchPaths(paths << shared);
    QStringList fallback = QIcon::fallbackSearchPaths();
    if (!fallback.contains(shared))
        QIcon::setFallbackSearchPaths(fallback << shared);
    QIcon::setFallbackThemeName(u"breeze"_s);
    QIcon::setThemeName(dark ? u"breeze-dark"_s : u"breeze"_s);
}

} // namespace

namespace theme {

void apply(QApplication &app, Scheme scheme, double textScale)
{
    const double scale = std::clamp(textScale, 1.0, 2.0);
    delete app.findChild<SystemWatcher *>(u"gonfaloneSystemWatcher"_s, Qt::FindDirectChildrenOnly);
    if (scheme == Scheme::System) {
        app.setPalette(QPalette());
        new SystemWatcher(app, scale);
    }
    const bool dark = scheme == Scheme::Dark || (scheme == Scheme::System && isDark());
    const Tokens &chosen = dark ? kDarkTokens : kLightTokens;
    applyIcons(dark);
    if (!app.property("gonfaloneStyle").toBool()) {
        app.setStyle(new Style);
        app.setProperty("gonfaloneStyle", true);
    }
    app.setPalette(paletteOf(chosen));
    QToolTip::setPalette(app.palette());
    app.setFont(applicationFont(scale));
    app.setStyleSheet(styleSheet(chosen, scale));
}

bool isDark()
{
    return QApplication::palette().color(QPalette::Window).lightness() < 128;
}

const Tokens &tokens()
{
    return isDark() ? kDarkTokens : kLightTokens;
}

double textScale()
{
    const int size = QApplication::font().pixelSize();
    return size < type::kBody ? 1.0 : double(size) / type::kBody;
}

int px(int size)
{
    return int(std::lround(size * textScale()));
}

QFont font(TextRole role)
{
    QFont font = QApplication::font();
    const auto set = [&font](int size, bool strong) {
        font.setPixelSize(px(size));
        font.setWeight(strong ? QFont::DemiBold : QFont::Normal);
    };
    switch (role) {
    case TextRole::Title: set(type::kTitle, true); break;
    case TextRole::Heading: set(type::kHeading, true); break;
    case TextRole::Strong: set(type::kBody, true); break;
    case TextRole::Note:
    case TextRole::ErrorText: set(type::kNote, false); break;
    case TextRole::Small: set(type::kSmall, false); break;
    case TextRole::Body:
    case TextRole::Muted: set(type::kBody, false); break;
    }
    return font;
}

QColor toneText(Tone tone)
{
    return QColor(tokens().tone(tone));
}

QColor toneSoft(Tone tone)
{
    return QColor(tokens().soft(tone));
}

QPixmap plain(const QString &iconName, int size, qreal ratio)
{
    if (size <= 0)
        return {};
    QPixmap pixmap(QSize(size, size) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    // Always the drawing made for 16 (or 22) pixels, drawn larger: the ones for 32 and more are coloured pictures.
    const int base = size > 2 * extent::kIcon ? 22 : extent::kIcon;
    const QPixmap source = QIcon::fromTheme(iconName).pixmap(QSize(base, base), size * ratio / base);
    painter.drawPixmap(QRect(0, 0, size, size), source);
    return pixmap;
}

QPixmap tinted(const QString &iconName, int size, const QColor &color, qreal ratio)
{
    QPixmap pixmap = plain(iconName, size, ratio);
    if (pixmap.isNull())
        return pixmap;
    QPainter painter(&pixmap);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(QRect(0, 0, size, size), color);
    return pixmap;
}

QIcon icon(const QString &iconName)
{
    return QIcon(new SymbolicIcon(iconName));
}

void setRole(QLabel *label, TextRole role)
{
    static constexpr const char *kNames[] = {"body", "strong", "muted", "note", "small", "heading", "title", "error"};
    label->setProperty("textRole", QString::fromLatin1(kNames[int(role)]));
    repolish(label);
}

void makePrimary(QAbstractButton *button)
{
    button->setProperty("primary", true);
    repolish(button);
}

void makeLink(QAbstractButton *button)
{
    button->setProperty("link", true);
    button->setCursor(Qt::PointingHandCursor);
    repolish(button);
}

void makeFlat(QAbstractButton *button, const QString &name)
{
    button->setProperty("flatIcon", true);
    button->setToolTip(name);
    button->setAccessibleName(name);
    repolish(button);
}

double contrast(QRgb one, QRgb other)
{
    const auto linear = [](int channel) {
        const double c = channel / 255.0;
        return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    const auto luminance = [&linear](QRgb c) {
        return 0.2126 * linear(qRed(c)) + 0.7152 * linear(qGreen(c)) + 0.0722 * linear(qBlue(c));
    };
    const double a = luminance(one), b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

} // namespace theme

} // namespace gonfalone
