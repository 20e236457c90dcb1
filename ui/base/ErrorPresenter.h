#pragma once

#include "core/base/Error.h"
#include "ui/base/Tokens.h"

#include <QCoreApplication>

namespace gonfalone {

class InlineMessage;

/// Turns an Error into what a person reads: what happened and what to do. Never shows `Error::detail`.
class ErrorPresenter
{
    Q_DECLARE_TR_FUNCTIONS(gonfalone::ErrorPresenter)

public:
    /// The error's own sentence, or the general one of its kind; with a single field error and no message, that one.
    static QString sentence(const Error &error);
    /// Bad for what was lost or damaged, Warn for what the user can set right at once.
    static Tone tone(const Error &error);
    /// Shows it in `place` (nothing for Cancelled: the user knows) and returns the fields for the form to mark.
    static QList<FieldError> present(const Error &error, InlineMessage *place);
};

} // namespace gonfalone
