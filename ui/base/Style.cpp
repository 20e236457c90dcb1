#include "ui/base/Style.h"

#include "ui/base/StyleSheet.h"
#include "ui/base/Theme.h"

#include <QAbstractSpinBox>
#include <QPainter>
#include <QPushButton>
#include <QStyleFactory>
#include <QStyleOption>
#include <QWidget>

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

void drawChevron(QPainter *painter, const QRectF &area, bool up, const QColor &color)
{
    const double half = theme::px(4), rise = half / 2;
    const QPointF c = area.center();
    const double sign = up ? -1 : 1;
    painter->setPen(QPen(color, 1.5 * theme::textScale(), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->drawPolyline(QPolygonF{{c.x() - half, c.y() - sign * rise / 1.5},
                                    {c.x(), c.y() + sign * rise / 1.5 + sign},
                                    {c.x() + half, c.y() - sign * rise / 1.5}});
}

void drawField(QPainter *painter, const QRect &rect, const QStyleOption *option, const QWidget *widget)
{
    const Tokens &t = theme::tokens();
    const bool enabled = option->state & QStyle::State_Enabled;
    const bool focus = option->state & QStyle::State_HasFocus;
    const bool invalid = widget && widget->property("invalid").toBool();
    const double width = focus ? 2 : 1;
    painter->setPen(QPen(QColor(invalid ? t.bad : focus ? t.accent : t.line), width));
    painter->setBrush(QColor(enabled ? t.panel : t.window));
    const double inset = width / 2;
    painter->drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), radius::kField, radius::kField);
}

void drawCheck(const QStyleOption *option, QPainter *painter, bool round)
{
    const Tokens &t = theme::tokens();
    const bool enabled = option->state & QStyle::State_Enabled;
    const bool on = option->state & QStyle::State_On;
    const bool partly = option->state & QStyle::State_NoChange;
    const QRectF box = QRectF(option->rect).adjusted(1, 1, -1, -1);
    const QColor fill(enabled ? t.accent : t.secondary);
    const bool focus = option->state & QStyle::State_HasFocus;
    painter->setPen(QPen(on || partly || focus ? fill : QColor(t.secondary), focus ? 2 : 1));
    painter->setBrush(on || partly ? fill : QColor(t.panel));
    const double corner = round ? box.width() / 2 : 3;
    painter->drawRoundedRect(box, corner, corner);
    const double w = box.width();
    painter->setPen(QPen(QColor(t.onAccent), w / 8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    if (partly) {
        painter->drawLine(QPointF(box.left() + w * 0.25, box.center().y()), {box.right() - w * 0.25, box.center().y()});
    } else if (on && round) {
        painter->setBrush(QColor(t.onAccent));
        painter->drawEllipse(box.center(), w / 8, w / 8);
    } else if (on) {
        painter->drawPolyline(QPolygonF{{box.left() + w * 0.24, box.top() + w * 0.52},
                                        {box.left() + w * 0.43, box.top() + w * 0.71},
                                        {box.left() + w * 0.77, box.top() + w * 0.30}});
    }
}

} // namespace

Style::Style() : QProxyStyle(QStyleFactory::create(u"Fusion"_s)) {}

void Style::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (auto *button = qobject_cast<QPushButton *>(widget))
        button->setAutoDefault(true);
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                          const QWidget *widget) const
{
    switch (element) {
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
    case PE_IndicatorRadioButton:
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        drawCheck(option, painter, element == PE_IndicatorRadioButton);
        painter->restore();
        return;
    case PE_IndicatorArrowDown:
    case PE_IndicatorArrowUp:
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        drawChevron(painter, option->rect, element == PE_IndicatorArrowUp, QColor(theme::tokens().secondary));
        painter->restore();
        return;
    case PE_FrameFocusRect: {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(QColor(theme::tokens().accent), 1));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
        painter->restore();
        return;
    }
    default: QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                               const QWidget *widget) const
{
    if (control != CC_ComboBox && control != CC_SpinBox) {
        QProxyStyle::drawComplexControl(control, option, painter, widget);
        return;
    }
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const auto part = [&](SubControl sub) { return subControlRect(control, option, sub, widget); };
    const auto ink = [&](bool enabled) { return QColor(enabled ? theme::tokens().secondary : theme::tokens().line); };
    if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option)) {
        if (combo->frame)
            drawField(painter, option->rect, option, widget);
        drawChevron(painter, part(SC_ComboBoxArrow), false, ink(option->state & State_Enabled));
    } else if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option)) {
        if (spin->frame)
            drawField(painter, option->rect, option, widget);
        if (spin->buttonSymbols != QAbstractSpinBox::NoButtons) {
            drawChevron(painter, part(SC_SpinBoxUp), true, ink(spin->stepEnabled & QAbstractSpinBox::StepUpEnabled));
            drawChevron(painter, part(SC_SpinBoxDown), false,
                        ink(spin->stepEnabled & QAbstractSpinBox::StepDownEnabled));
        }
    }
    painter->restore();
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                            const QWidget *widget) const
{
    const QRect rect = QProxyStyle::subControlRect(control, option, part, widget);
    // Their text begins where that of a QLineEdit does.
    const bool edit = (control == CC_ComboBox && part == SC_ComboBoxEditField)
        || (control == CC_SpinBox && part == SC_SpinBoxEditField);
    return edit ? rect.adjusted(space::kXs, 0, 0, 0) : rect;
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
    case PM_SmallIconSize:
    case PM_ButtonIconSize: return theme::px(extent::kIcon);
    case PM_ScrollBarExtent: return extent::kScrollBar;
    case PM_SplitterWidth: return 1;
    default: return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *data) const
{
    if (hint == SH_ComboBox_Popup) // a list below the field, not a menu over it
        return 0;
    if (hint == SH_ItemView_ShowDecorationSelected)
        return 1;
    return QProxyStyle::styleHint(hint, option, widget, data);
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                              const QWidget *widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    if (type == CT_ComboBox || type == CT_SpinBox)
        result = QSize(result.width() + space::kXs, std::max(result.height(), fieldHeight(theme::textScale())));
    return result;
}

} // namespace gonfalone
