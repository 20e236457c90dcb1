#pragma once

#include <QByteArray>
#include <QString>

namespace gonfalone {

/// The text as one line: white space collapsed, control and bidirectional-override characters removed, at most `max`
/// characters, of which the last is "…" when something was cut.
QString oneLine(const QString &text, qsizetype max);

/// The text with "\n" line ends, without other control characters (PostgreSQL cannot keep a NUL) nor overrides,
/// without blank ends and with at most one empty line in a row.
QString manyLines(const QString &text);

/// `text` cut to `max` characters, never through the middle of a surrogate pair.
QString boundedText(const QString &text, qsizetype max);

/// Text decoded from a charset named by a stranger.
struct DecodedText {
    QString text;
    bool charsetUnknown = false; ///< the name means nothing here: read as UTF-8 or Windows-1252, whichever fits
};

/// Decodes `bytes`. ISO-8859-1 and US-ASCII are read as Windows-1252, which mail programs mean by them (WHATWG).
/// Bytes that do not fit become U+FFFD.
DecodedText decodeText(const QByteArray &bytes, const QByteArray &charset);

} // namespace gonfalone
