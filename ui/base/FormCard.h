#pragma once

#include "core/base/Error.h"
#include "ui/base/Card.h"

#include <QList>
#include <QPair>

namespace gonfalone {

class LabeledRow;

/// A card with a form: rows known by the name of the field in the value struct, so that FieldErrors find their place.
class FormCard : public Card
{
    Q_OBJECT

public:
    explicit FormCard(const QString &title = {}, QWidget *parent = nullptr);

    /// `key` is FieldError::field of the value that this row edits.
    LabeledRow *addRow(const QString &key, const QString &label, QWidget *field);
    /// A row over the whole width (a note, a table).
    void addWide(QWidget *widget);
    LabeledRow *row(const QString &key) const;

    /// Marks the rows named, clears the others, moves the focus to the first; returns those that have no row here.
    QList<FieldError> setErrors(const QList<FieldError> &errors);
    void clearErrors();

private:
    QList<QPair<QString, LabeledRow *>> m_rows;
};

} // namespace gonfalone
