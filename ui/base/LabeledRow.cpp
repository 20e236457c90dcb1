#include "ui/base/LabeledRow.h"

#include "ui/base/StyleSheet.h"
#include "ui/base/Theme.h"

#include <QAccessible>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>

namespace gonfalone {

LabeledRow::LabeledRow(const QString &label, QWidget *field, QWidget *parent)
    : QWidget(parent), m_label(new QLabel(this)), m_field(field), m_below(new QLabel(this)),
      m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins({});
    m_grid->setHorizontalSpacing(0);
    m_grid->setVerticalSpacing(2);
    m_grid->setColumnStretch(1, 1);
    m_label->setWordWrap(true);
    m_label->setTextFormat(Qt::PlainText);
    m_label->setContentsMargins(0, 0, space::kM, 0);
    m_label->setBuddy(field);
    m_below->setWordWrap(true);
    m_below->setTextFormat(Qt::PlainText);
    theme::setRole(m_label, TextRole::Muted);
    setLabel(label);
    arrange(false);
    showBelow();
}

QWidget *LabeledRow::target() const
{
    return m_field->focusProxy() ? m_field->focusProxy() : m_field;
}

void LabeledRow::setLabel(const QString &label)
{
    for (QWidget *widget : {m_field, target()}) {
        if (widget->accessibleName().isEmpty() || widget->accessibleName() == m_label->text())
            widget->setAccessibleName(label);
    }
    m_label->setText(label);
}

void LabeledRow::setHint(const QString &hint)
{
    m_hint = hint;
    showBelow();
}

void LabeledRow::setError(const QString &message)
{
    if (m_error == message)
        return;
    m_error = message;
    target()->setProperty("invalid", !message.isEmpty());
    repolish(target());
    showBelow();
}

void LabeledRow::showBelow()
{
    const QString words = m_error.isEmpty() ? m_hint : m_error;
    m_below->setText(words);
    m_below->setVisible(!words.isEmpty());
    theme::setRole(m_below, m_error.isEmpty() ? TextRole::Note : TextRole::ErrorText);
    target()->setAccessibleDescription(words);
    QAccessibleEvent changed(target(), QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
}

void LabeledRow::setLabelAbove()
{
    m_above = true;
    arrange(true);
}

void LabeledRow::arrange(bool stacked)
{
    m_stacked = stacked;
    const int column = theme::px(extent::kLabelColumn);
    // The first line of the label is level with the first line of the field, however tall the field is.
    const bool plain = qobject_cast<QLabel *>(m_field);
    m_label->setMinimumHeight(plain || stacked ? 0 : fieldHeight(theme::textScale()));
    m_label->setMinimumWidth(stacked ? 0 : column);
    m_label->setMaximumWidth(stacked ? QWIDGETSIZE_MAX : column);
    for (QWidget *widget : {static_cast<QWidget *>(m_label), m_field, static_cast<QWidget *>(m_below)})
        m_grid->removeWidget(widget);
    m_grid->addWidget(m_label, 0, 0, 1, stacked ? 2 : 1, Qt::AlignTop);
    m_grid->addWidget(m_field, stacked ? 1 : 0, stacked ? 0 : 1, 1, stacked ? 2 : 1);
    m_grid->addWidget(m_below, stacked ? 2 : 1, stacked ? 0 : 1, 1, stacked ? 2 : 1);
    updateGeometry();
}

QSize LabeledRow::minimumSizeHint() const
{
    // Stacking is always possible: the row asks for the field's width alone.
    const QSize size = QWidget::minimumSizeHint();
    const int field = std::max(m_field->minimumSizeHint().width(), m_field->minimumWidth());
    return {std::min(size.width(), std::max(field, theme::px(extent::kLabelColumn))), size.height()};
}

void LabeledRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const int field =
        std::max({m_field->minimumSizeHint().width(), m_field->minimumWidth(), theme::px(extent::kLabelColumn)});
    if (const bool narrow = m_above || width() < theme::px(extent::kLabelColumn) + field; narrow != m_stacked)
        arrange(narrow);
}

void LabeledRow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        arrange(m_stacked);
    QWidget::changeEvent(event);
}

} // namespace gonfalone
