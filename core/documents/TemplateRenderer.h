#pragma once

#include "core/base/Result.h"
#include "core/documents/TemplateData.h"

#include <memory>

namespace gonfalone {

/// Fills a mustache template. `{{field}}` is escaped for HTML, a line end in it becomes <br/>; `{{{field}}}` lets
/// through only the plain tags of simpleHtml(). A value is never read as a template. Tags known: field, `{{{field}}}`,
/// `{{#section}}`, `{{^section}}`, `{{/section}}`, `{{! note}}`; partials and other delimiters are refused.
/// Errors: Invalid, with the line, for a template that does not parse, a field that `fields` does not have in that
/// section, or a size beyond TemplateLimits.
Result<QString> renderTemplate(const QString &html, const TemplateData &fields);

/// A template that was read once and is filled many times. Not for two threads at once.
class PageTemplate
{
public:
    /// Errors: as renderTemplate(), but for the fields, which are looked at when it is filled.
    static Result<PageTemplate> read(const QString &html);
    ~PageTemplate();
    PageTemplate(PageTemplate &&) noexcept;
    PageTemplate &operator=(PageTemplate &&) noexcept;

    Result<QString> fill(const TemplateData &fields) const;

private:
    struct Parts;
    explicit PageTemplate(std::unique_ptr<Parts> parts);
    std::unique_ptr<Parts> m_parts;
};

/// `text` as HTML that shows it literally; what no page can hold (control characters, lone surrogates) is dropped.
QString escapeHtml(const QString &text);

/// `html` with only p, br, b, strong, i, em, u, sub, sup, ul, ol, li left, without attributes; all else is escaped.
QString simpleHtml(const QString &html);

} // namespace gonfalone
