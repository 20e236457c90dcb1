#pragma once

#include <QDateTime>
#include <QString>

namespace gonfalone {

/// What a note is about.
enum class NoteAbout {
    Case,
    Contact, ///< the applicant, in whichever case
};

/// One text of a note; a correction is another one after it.
struct NoteVersion {
    int number = 1;
    QString author; ///< login
    QString name;   ///< of the person; the login where there is no such person (any more)
    QDateTime at;
    QString text;
    bool damaged = false; ///< it does not open where it stands

    bool operator==(const NoteVersion &) const = default;
};

/// A political note («nota riservata»), opened for who may read it.
struct SealedNote {
    QString id;
    NoteAbout about = NoteAbout::Case;
    QList<NoteVersion> versions; ///< oldest first, never empty
    QDateTime deletedAt;         ///< invalid while it is there; the texts are gone then
    QString deletedBy;
    QString reason;

    const NoteVersion &last() const { return versions.last(); }
    bool isDeleted() const { return deletedAt.isValid(); }
    bool operator==(const SealedNote &) const = default;
};

} // namespace gonfalone
