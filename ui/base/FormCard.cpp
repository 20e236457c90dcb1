#include "ui/base/FormCard.h"

#include "ui/base/LabeledRow.h"
#include "ui/base/Tokens.h"

#include <QVBoxLayout>

namespace gonfalone {

FormCard::FormCard(const QString &title, QWidget *parent) : Card(title, parent) {}

LabeledRow *FormCard::addRow(const QString &key, const QString &label, QWidget *field)
{
    auto *added = new LabeledRow(label, field, this);
    m_rows.append({key, added});
    body()->addWidget(added);
    return added;
}

void FormCard::addWide(QWidget *widget)
{
    body()->addWidget(widget);
}

LabeledRow *FormCard::row(const QString &key) const
{
    for (const auto &[name, found] : m_rows) {
        if (name == key)
            return found;
    }
    return nullptr;
}

QList<FieldError> FormCard::setErrors(const QList<FieldError> &errors)
{
    clearErrors();
    QList<FieldError> homeless;
    bool focused = false;
    for (const FieldError &error : errors) {
        LabeledRow *found = row(error.field);
        if (!found) {
            homeless << error;
            continue;
        }
        found->setError(error.message);
        if (!focused)
            found->field()->setFocus();
        focused = true;
    }
    return homeless;
}

void FormCard::clearErrors()
{
    for (const auto &[name, found] : m_rows)
        found->clearError();
}

} // namespace gonfalone
