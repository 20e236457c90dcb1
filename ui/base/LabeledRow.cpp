#include "ui/base/LabeledRow.h"

#include "ui/base/StyleSheet.h"
#include "ui/base/Theme.h"

#include <QAccessible>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>

namespace gonfalone {

LabeledRow::LabeledRow(const QString &label, QWidget *field, QWidget *parent)
    : QWidget(parent), m_label(new QLabel(this)), m_field(field), m_below(new QLabel(this))
{
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins({});
    layout->setHorizontalSpacing(0);
    layout->setVerticalSpacing(2);
    layout->addWidget(m_label, 0, 0);
    layout->addWidget(field, 0, 1);
    layout->addWidget(m_below, 1, 1);
    layout->setColumnStretch(1, 1);
    m_label->setWordWrap(true);
    m_label->setTextFormat(Qt::PlainText);
    m_label->setContentsMargins(0, 0, space::kM, 0);
    theme::setRole(m_label, TextRole::Muted);
    m_label->setBuddy(field);
    m_below->setWordWrap(true);
    m_below->setTextFormat(Qt::PlainText);
    setLabel(label);
    fitLabel();
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

void LabeledRow::fitLabel()
{
    const int column = theme::px(extent::kLabelColumn);
    if (m_label->minimumWidth() != column)
        m_label->setFixedWidth(column);
}

void LabeledRow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        fitLabel();
    QWidget::changeEvent(event);
}

} // namespace gonfalone
