#pragma once

#include "ui/base/Tokens.h"

#include <QColor>
#include <QFont>
#include <QIcon>
#include <QPixmap>

class QAbstractButton;
class QApplication;
class QLabel;

namespace gonfalone {

enum class Scheme { Light, Dark, System };

/// The voices of text. `Note` is 12 px, `Small` 11 px; `Muted` is body text in the secondary colour.
enum class TextRole { Body, Strong, Muted, Note, Small, Heading, Title, ErrorText };

/// The look of the program. Nothing is kept aside: the scheme is read back from the application's palette and the
/// scale from its font, so that every widget sees what `apply` set last.
namespace theme {

/// Sets style, palette, style sheet, font and icon theme; windows already open follow. `textScale` is clamped to
/// 1.0 … 2.0. With Scheme::System the lightness of the system's palette decides, now and when it changes.
void apply(QApplication &app, Scheme scheme, double textScale = 1.0);

bool isDark();
const Tokens &tokens();
double textScale();
/// A size of Tokens.h at the present text scale.
int px(int size);
QFont font(TextRole role);
QColor toneText(Tone tone);
QColor toneSoft(Tone tone);

/// A symbolic icon of the icon theme in one colour, for places where the theme's own would not be seen.
QPixmap tinted(const QString &iconName, int size, const QColor &color, qreal ratio);
/// The same in the colours that the icon theme gives it (signs of warning and error).
QPixmap plain(const QString &iconName, int size, qreal ratio);
/// The tinted one as an icon in the colour of the text, paler when disabled.
QIcon icon(const QString &iconName);

/// Gives a label its voice; the style sheet does the rest, also when scheme or scale change.
void setRole(QLabel *label, TextRole role);
/// The one filled button of a place.
void makePrimary(QAbstractButton *button);
/// A button that reads as underlined text («Why?»).
void makeLink(QAbstractButton *button);
/// A button with an icon and no frame; `name` is its tooltip and its accessible name.
void makeFlat(QAbstractButton *button, const QString &name);

/// Contrast of two opaque colours as WCAG 2.1 defines it (1 … 21).
double contrast(QRgb one, QRgb other);

} // namespace theme

} // namespace gonfalone
