#pragma once

#include "core/agenda/AgendaEntry.h"
#include "core/agenda/SeriesText.h"

namespace gonfalone {

/// One thing that differs between two states of an entry, as people read it.
struct FieldChange {
    QString field; ///< stable: "title", "starts", "place", …
    QString name;  ///< translated
    QString before;
    QString after;

    bool operator==(const FieldChange &) const = default;
};

/// The words of an entry as one text, and back. What this program does not know of a newer one's text is dropped by
/// reading; Corrupt when it is no such text.
QString wordsText(const AgendaWords &words);
Result<AgendaWords> wordsFrom(const QString &text);

/// What an entry replaces, as the tables keep it; empty for an entry that stands for itself.
QString replacesText(const AgendaEntry &entry, const ZoneTable &zones);

/// An entry as it stood, whole, but for its id and version: what the history keeps and undo takes back.
QString snapshotText(const AgendaEntry &entry, const ZoneTable &zones);
Result<AgendaEntry> snapshotFrom(const QString &text, ZoneTable &zones);

/// What is different, in the order in which a form has it.
QList<FieldChange> differences(const AgendaEntry &before, const AgendaEntry &after, const ZoneTable &zones,
                               ZoneId office);

/// Everything that the search finds an entry by, folded.
QString searchTextOf(const AgendaWords &words);

/// The words of an entry as the tables keep them.
struct StoredWords {
    QString text;
    QString search;
};
StoredWords storedWords(const AgendaWords &words);

} // namespace gonfalone
