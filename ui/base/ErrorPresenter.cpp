#include "ui/base/ErrorPresenter.h"

#include "ui/base/InlineMessage.h"

namespace gonfalone {

QString ErrorPresenter::sentence(const Error &error)
{
    if (!error.message.trimmed().isEmpty())
        return error.message;
    switch (error.kind) {
    case ErrorKind::NotFound: return tr("This is no longer here. Refresh the list: somebody may have removed it.");
    case ErrorKind::Conflict:
        return tr("Somebody else changed this while you were writing. Your text is kept: compare and save again.");
    case ErrorKind::Forbidden: return tr("Your role does not allow this. Ask the head of the cabinet office.");
    case ErrorKind::Invalid:
        if (error.fields.size() == 1)
            return error.fields.first().message;
        return tr("Something is missing or does not hold. Set right the fields that are marked and try again.");
    case ErrorKind::Unavailable:
        return tr("The office's data cannot be reached now. What you wrote is kept: check the network and try again.");
    case ErrorKind::Corrupt:
        return tr("The stored data are damaged. Stop working and restore the last backup, or call whoever keeps it.");
    case ErrorKind::Newer: return tr("The data were made by a later version of Gonfalone. Update the program.");
    case ErrorKind::Cancelled: return tr("Stopped. Nothing was changed.");
    }
    return {};
}

Tone ErrorPresenter::tone(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::Conflict:
    case ErrorKind::Newer:
    case ErrorKind::NotFound: return Tone::Warn;
    case ErrorKind::Cancelled: return Tone::Neutral;
    default: return Tone::Bad;
    }
}

QList<FieldError> ErrorPresenter::present(const Error &error, InlineMessage *place)
{
    if (error.kind == ErrorKind::Cancelled)
        place->clear();
    else
        place->showMessage(tone(error), sentence(error));
    return error.fields;
}

} // namespace gonfalone
