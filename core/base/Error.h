#pragma once

#include <QList>
#include <QString>

namespace gonfalone {

/// What went wrong, as a closed set: every layer above decides on the kind, never on the words.
enum class ErrorKind {
    NotFound,    ///< the thing named does not exist (or the actor may not know that it does)
    Conflict,    ///< somebody else changed it first, or it exists already
    Forbidden,   ///< the actor's roles do not allow it
    Invalid,     ///< what was typed or read does not hold; see `fields`
    Unavailable, ///< the database, the disk or the server cannot serve now
    Corrupt,     ///< stored data is damaged or was tampered with
    Newer,       ///< made by a later version of the program
    Cancelled,   ///< the user stopped it
};

/// One field that does not hold: `field` is its name in the value struct, `message` a translated sentence.
struct FieldError {
    QString field;
    QString message;

    bool operator==(const FieldError &) const = default;
};

/// A failure that a person can act on. `message` is a translated sentence that names the thing and the remedy;
/// `detail` is for the log only (it may hold the words of the driver) and is never shown.
struct Error {
    ErrorKind kind = ErrorKind::Invalid;
    QString message;
    QList<FieldError> fields = {};
    QString detail = {};
    /// True when the same work may succeed if it is simply run again (busy, serialization failure, deadlock).
    bool transient = false;

    bool operator==(const Error &) const = default;

    static Error notFound(const QString &message) { return {ErrorKind::NotFound, message}; }
    static Error conflict(const QString &message) { return {ErrorKind::Conflict, message}; }
    static Error forbidden(const QString &message) { return {ErrorKind::Forbidden, message}; }
    static Error invalid(const QString &message, const QList<FieldError> &fields = {})
    {
        return {ErrorKind::Invalid, message, fields};
    }
    static Error unavailable(const QString &message, const QString &detail = {})
    {
        return {ErrorKind::Unavailable, message, {}, detail};
    }
    static Error corrupt(const QString &message, const QString &detail = {})
    {
        return {ErrorKind::Corrupt, message, {}, detail};
    }
    static Error newer(const QString &message) { return {ErrorKind::Newer, message}; }
    static Error cancelled(const QString &message) { return {ErrorKind::Cancelled, message}; }
};

/// The stable English name of a kind, as printed in `--json` refusals: "not-found", "conflict", …
QString errorKindName(ErrorKind kind);

} // namespace gonfalone
