#pragma once

#include "core/base/Result.h"
#include "core/documents/TemplateData.h"

#include <QList>

namespace gonfalone {

/// One tag of a template and, for a section, the tags inside it.
struct TemplateNode {
    enum class Kind { Field, RawField, Section, Inverted };

    Kind kind = Kind::Field;
    QString name;
    int line = 1;         ///< line of the tag, from 1
    qsizetype weight = 0; ///< characters of the section's text that a repetition copies
    QList<TemplateNode> children = {};
};

/// The tags of `html` as a tree. Errors: Invalid with the line (unclosed tag or section, stray close, empty name, …),
/// which is also the field of its FieldError: "line.12".
Result<QList<TemplateNode>> parseTemplate(const QString &html);

/// Walks `nodes` as the rendering will: every name must be found, and the whole must stay within TemplateLimits.
Outcome checkTemplate(const QList<TemplateNode> &nodes, const TemplateData &fields);

} // namespace gonfalone
