#include "ui/base/StyleSheet.h"

#include <QColor>
#include <QList>
#include <QStyle>
#include <QWidget>

#include <cmath>

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

// No `color` for fields: it would make their placeholders half transparent, and then too pale to read (Qt 6.4).
// `$name` is a colour of Tokens.h, `#n#` a size in pixels that follows the text.
constexpr auto kText = R"(
QLabel[textRole="strong"] { font-weight: 600; }
QLabel[textRole="muted"] { color: $secondary; }
QLabel[textRole="note"] { color: $secondary; font-size: #12#; }
QLabel[textRole="note"][ink="true"] { color: $text; }
QLabel[textRole="note"][stress="true"] { font-weight: 600; }
QLabel[textRole="small"] { color: $secondary; font-size: #11#; }
QLabel[textRole="heading"] { font-size: #15#; font-weight: 600; }
QLabel[textRole="title"] { font-size: #17#; font-weight: 600; }
QLabel[textRole="error"] { color: $bad; font-size: #12#; }
QLabel[railName="true"] { color: $strong; font-size: #15#; font-weight: 600; }
QLabel[railNote="true"] { color: $rail; font-size: #11#; }
QLabel[railHeading="true"] { color: $rail; font-size: #11#; letter-spacing: 1px; }
QToolTip { color: $text; background: $panel; border: 1px solid $line; padding: 4px 6px; }
)";

constexpr auto kFields = R"(
QLineEdit, QPlainTextEdit, QTextEdit { background: $panel; border: 1px solid $line; border-radius: 5px;
    selection-background-color: $accent; selection-color: $onAccent; }
QLineEdit { padding: 4px 7px; min-height: #18#; }
QPlainTextEdit, QTextEdit { padding: 3px 4px; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus { border: 2px solid $accent; }
QLineEdit:focus { padding: 3px 6px; }
QPlainTextEdit:focus, QTextEdit:focus { padding: 2px 3px; }
QLineEdit[invalid="true"], QPlainTextEdit[invalid="true"], QTextEdit[invalid="true"] { border-color: $bad; }
QLineEdit:read-only, QLineEdit:disabled, QPlainTextEdit:read-only, QPlainTextEdit:disabled,
QTextEdit:read-only { background: $window; }
QAbstractSpinBox { min-height: #28#; }
QLineEdit[search="true"] { background: $window; padding: 6px 9px; }
QLineEdit[search="true"]:focus { background: $panel; padding: 5px 8px; }
QComboBox QLineEdit, QAbstractSpinBox QLineEdit { border: none; background: transparent; padding: 0; min-height: 0; }
QAbstractItemView QLineEdit { border-radius: 0; padding: 0 3px; min-height: 0; }
)";

constexpr auto kButtons = R"(
QPushButton { background: $panel; color: $text; border: 1px solid $line; border-radius: 6px; font-weight: 600;
    padding: 6px 12px; min-height: #18#; }
QPushButton:hover { background: $window; border-color: $secondary; }
QPushButton:pressed { background: $accentSoft; }
QPushButton:focus { outline: none; border: 2px solid $accent; padding: 5px 11px; }
QPushButton:disabled { color: $secondary; background: $window; border: 1px dashed $line; }
QPushButton[alarm="true"] { background: $badSoft; color: $bad; border-color: $bad; padding: 2px 8px; }
QPushButton[alarm="true"]:focus { border: 2px solid $text; padding: 1px 7px; }
QPushButton[primary="true"] { background: $accent; color: $onAccent; border-color: $accent; }
QPushButton[primary="true"]:hover { border-color: $text; }
QPushButton[primary="true"]:focus { border: 2px solid $text; }
QPushButton[primary="true"]:disabled { background: $line; color: $secondary; border: 1px dashed $line; }
QPushButton[menu="true"], QPushButton[menu="true"]:focus { padding-right: #24#; }
QPushButton::menu-indicator { subcontrol-position: right center; right: 8px; width: 8px; }
QPushButton[link="true"] { background: transparent; color: $secondary; border: 1px solid transparent; font-weight: 400;
    text-decoration: underline; padding: 0 2px; min-height: #18#; }
QPushButton[link="true"]:hover { color: $accent; }
QPushButton[link="true"]:focus { border: 1px solid $accent; border-radius: 5px; }
QToolButton { border: 1px solid transparent; border-radius: 6px; padding: 4px; color: $text; }
QToolButton:hover, QToolButton:checked, QToolButton:open { background: $accentSoft; }
QToolButton:focus { border: 1px solid $accent; }
QToolButton::menu-indicator { image: none; }
)";

constexpr auto kFrames = R"(
QFrame[card="true"] { background: $panel; border: 1px solid $line; border-radius: 8px; }
QFrame[card="true"]:focus { border: 2px solid $accent; }
QFrame[popover="true"] { background: $panel; border: 1px solid $secondary; border-radius: 8px; }
QFrame[panel="true"] { background: $panel; border: none; }
QFrame[bar="top"] { background: $panel; border: none; border-bottom: 1px solid $line; }
QFrame[bar="bottom"] { background: $panel; border: none; border-top: 1px solid $line; }
QFrame[rule="true"] { background: $line; border: none; max-height: 1px; min-height: 1px; }
QFrame[timelineItem="true"] { border: none; border-left: 2px solid $line; }
QFrame[note="neutral"] { background: $window; border: 1px solid $line; border-radius: 6px; }
QFrame[note="accent"] { background: $accentSoft; border: 1px solid $accent; border-radius: 6px; }
QFrame[note="ok"] { background: $okSoft; border: 1px solid $ok; border-radius: 6px; }
QFrame[note="warn"] { background: $warnSoft; border: 1px solid $warn; border-radius: 6px; }
QFrame[note="bad"] { background: $badSoft; border: 1px solid $bad; border-radius: 6px; }
QFrame[note="private"] { background: $privSoft; border: 1px solid $priv; border-radius: 6px; }
QLabel[keyHint="true"] { background: $panel; border: 1px solid $line; border-radius: 4px; color: $secondary;
    font-size: #11#; padding: 1px 5px; }
QScrollArea, QScrollArea > QWidget > QWidget[transparent="true"] { background: transparent; border: none; }
QProgressBar { background: $line; border: none; border-radius: 2px; max-height: 4px; min-height: 4px; }
QProgressBar::chunk { background: $accent; border-radius: 2px; }
)";

constexpr auto kViews = R"(
QAbstractItemView { background: $panel; color: $text; border: none; outline: none; alternate-background-color: $window;
    selection-background-color: $accentSoft; selection-color: $text; }
QTableView { gridline-color: $line; border: 1px solid $line; border-radius: 5px; }
QTableView::item:focus { border: 1px solid $accent; }
QComboBox QAbstractItemView { border: 1px solid $line; padding: 2px; }
QHeaderView::section { background: $panel; color: $secondary; border: none; border-bottom: 1px solid $line;
    padding: 5px 8px; font-size: #12#; font-weight: 600; }
QTableView[dense="true"] QHeaderView::section { padding: 5px 2px; }
QMenu { background: $panel; color: $text; border: 1px solid $line; padding: 4px; }
QMenu::item { padding: 5px 24px 5px 28px; border-radius: 5px; }
QMenu::item:selected { background: $accentSoft; }
QMenu::item:disabled { color: $secondary; }
QMenu::icon, QMenu::indicator { left: 8px; }
QMenu::separator { height: 1px; background: $line; margin: 4px; }
QTabWidget::pane { border: none; border-top: 1px solid $line; }
QTabBar::tab { background: transparent; color: $secondary; padding: 6px 12px; border-bottom: 2px solid transparent; }
QTabBar::tab:selected { color: $text; font-weight: 600; border-bottom: 2px solid $accent; }
QTabBar::tab:focus { color: $accent; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
QScrollBar::handle { background: $secondary; border-radius: 3px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 28px; }
QScrollBar::handle:horizontal { min-width: 28px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QSplitter::handle { background: $line; }
)";

} // namespace

QString styleSheet(const Tokens &t, double scale)
{
    // The longer names first, so that `$accentSoft` is not read as `$accent`.
    const QList<QPair<QString, QRgb>> colors{
        {u"$accentSoft"_s, t.accentSoft},
        {u"$onAccent"_s, t.onAccent},
        {u"$okSoft"_s, t.okSoft},
        {u"$warnSoft"_s, t.warnSoft},
        {u"$badSoft"_s, t.badSoft},
        {u"$privSoft"_s, t.privSoft},
        {u"$secondary"_s, t.secondary},
        {u"$window"_s, t.window},
        {u"$accent"_s, t.accent},
        {u"$panel"_s, t.panel},
        {u"$line"_s, t.line},
        {u"$text"_s, t.text},
        {u"$warn"_s, t.warn},
        {u"$priv"_s, t.priv},
        {u"$bad"_s, t.bad},
        {u"$ok"_s, t.ok},
        {u"$strong"_s, t.railStrong},
        {u"$rail"_s, t.railText},
    };
    QString sheet;
    for (const char *part : {kText, kFields, kButtons, kFrames, kViews})
        sheet += QString::fromLatin1(part);
    for (const auto &[name, rgb] : colors)
        sheet.replace(name, QColor(rgb).name());
    for (const int size : {type::kSmall, type::kNote, type::kHeading, type::kTitle, extent::kChip, space::kXl})
        sheet.replace(u"#%1#"_s.arg(size), u"%1px"_s.arg(std::lround(size * scale)));
    constexpr int kSpinFrame = 6; // what the style adds around the content of a spin box
    sheet.replace(u"#28#"_s, u"%1px"_s.arg(fieldHeight(scale) - kSpinFrame));
    return sheet;
}

int fieldHeight(double scale)
{
    constexpr int kFrame = 10; // of `QLineEdit` above: padding and border, above and below
    return int(std::lround(extent::kChip * scale)) + kFrame;
}

void repolish(QWidget *widget)
{
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
    widget->update();
}

} // namespace gonfalone
