#pragma once

#include "core/agenda/EntryText.h"

namespace gonfalone {

/// One change of one entry. Those of one gesture (a series cut in two) are undone together.
struct AgendaChange {
    qint64 id = 0;
    QString gesture;
    AgendaEntryId entry;
    AgendaCalendarId calendar; ///< in which the entry stands after it
    QDateTime at;
    QString login;
    QString name;   ///< of the person; the login where there is no such person (any more)
    QString action; ///< "create", "edit", "move", "cancel", "remove", "confirm", "undo", "import", "invitation"
    qint64 entryVersion = 0; ///< of the entry after it
    QString reason;
    QString title;                  ///< of the entry as it stands now; masked where it is not the reader's
    QList<FieldChange> fields = {}; ///< what was changed; empty for a new entry

    bool operator==(const AgendaChange &) const = default;
};

/// As people read it: "moved", "entered", …
QString changeName(const QString &action);

} // namespace gonfalone
