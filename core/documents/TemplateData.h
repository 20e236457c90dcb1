#pragma once

#include <QVariantMap>

namespace gonfalone {

/// What fills a template: field name → value. A value is text (QString, a number, or a QDate written "5 maggio 2026"),
/// a flag (bool), a record (QVariantMap) or a list of records or texts (QVariantList, QStringList).
/// A flag that is false, an empty text and an empty list do not open a section `{{#name}}` and do open `{{^name}}`.
using TemplateData = QVariantMap;

/// Bounds of one rendering: beyond them it is refused, so that no text can hang the program.
struct TemplateLimits {
    static constexpr qsizetype kTemplate = 512 * 1024;    ///< characters of a template
    static constexpr qsizetype kField = 128 * 1024;       ///< characters of one text value
    static constexpr qsizetype kResult = 4 * 1024 * 1024; ///< characters of the page before escaping
    static constexpr int kDepth = 16;                     ///< sections inside sections
    static constexpr int kSteps = 200'000;                ///< tags expanded, repetitions included
};

} // namespace gonfalone
