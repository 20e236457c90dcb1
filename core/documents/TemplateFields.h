#pragma once

#include "core/base/Result.h"
#include "core/documents/TemplateData.h"

#include <QList>

namespace gonfalone {

/// One field that a template may use, as resources/templates/*.fields.json lists it.
struct TemplateField {
    QString name;
    QString type; ///< "text", "flag", "list"
    QString description;
    QVariant example;

    bool operator==(const TemplateField &) const = default;
};

/// The fields of one kind of document, and what it is called.
struct TemplateFields {
    QString title;
    QList<TemplateField> fields;

    bool operator==(const TemplateFields &) const = default;
};

/// Reads a *.fields.json. One that lists several `templates` has their titles, and fields that only some of them have
/// (`in`): `key` says which is meant. Errors: Corrupt, because it ships with the program.
Result<TemplateFields> readTemplateFields(const QByteArray &json, const QString &key = {});
/// The templates that share the list, by key, in its order; empty when it is the list of one.
QStringList templatesOf(const QByteArray &json);

/// The examples, to be seen on paper before there is a case.
TemplateData exampleData(const TemplateFields &fields);

/// Everything that is wrong with a template, each fault with its line: FieldError::field is "line.12". What does not
/// parse stops there; unknown fields are all listed, with their names.
QList<FieldError> templateFaults(const QString &html, const TemplateFields &fields);

/// The line of such a fault, 0 when it has none.
int lineOfFault(const FieldError &fault);

} // namespace gonfalone
