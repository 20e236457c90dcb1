#pragma once

#include <QString>

class QWidget;

namespace gonfalone {

/// The fields of a form, whatever widget each is, by their texts: what a person sees is what is compared and kept.
QString fieldText(const QWidget *field);
/// The cursor stays where it is when the text is there already.
void setFieldText(QWidget *field, const QString &text);
/// A locked text can still be selected and copied.
void lockField(QWidget *field, bool locked);

} // namespace gonfalone
