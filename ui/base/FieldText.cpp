#include "ui/base/FieldText.h"

#include "ui/base/DateField.h"

#include <QComboBox>
#include <QLineEdit>
#include <QMetaProperty>
#include <QPlainTextEdit>

#include <algorithm>

namespace gonfalone {

QString fieldText(const QWidget *field)
{
    if (const auto *date = qobject_cast<const DateField *>(field))
        return date->isoText();
    if (const auto *line = qobject_cast<const QLineEdit *>(field))
        return line->text();
    if (const auto *text = qobject_cast<const QPlainTextEdit *>(field))
        return text->toPlainText();
    if (const auto *answer = qobject_cast<const QComboBox *>(field))
        return answer->currentData().toString();
    return field->metaObject()->userProperty().read(field).toString();
}

void setFieldText(QWidget *field, const QString &text)
{
    if (fieldText(field) == text)
        return; // the cursor stays where it is
    if (auto *date = qobject_cast<DateField *>(field)) {
        date->setIsoText(text);
    } else if (auto *line = qobject_cast<QLineEdit *>(field)) {
        line->setText(text);
        line->setCursorPosition(0);
    } else if (auto *lines = qobject_cast<QPlainTextEdit *>(field)) {
        lines->setPlainText(text);
    } else if (auto *answer = qobject_cast<QComboBox *>(field)) {
        answer->setCurrentIndex(std::max(0, answer->findData(text)));
    } else {
        field->metaObject()->userProperty().write(field, text);
    }
}

void lockField(QWidget *field, bool locked)
{
    if (auto *line = qobject_cast<QLineEdit *>(field))
        line->setReadOnly(locked);
    else if (auto *lines = qobject_cast<QPlainTextEdit *>(field))
        lines->setReadOnly(locked);
    else if (auto *answer = qobject_cast<QComboBox *>(field))
        answer->setEnabled(!locked);
    else
        field->setProperty("readOnly", locked);
}

} // namespace gonfalone
