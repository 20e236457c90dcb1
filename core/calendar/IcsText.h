#pragma once

#include <QByteArrayView>
#include <QList>
#include <QStringList>

namespace gonfalone {

/// A TEXT value (RFC 5545 §3.3.11) without its escapes. A backslash that escapes nothing stays where it is.
QString unescapedText(QByteArrayView value);
/// The values of a list of TEXT, separated by commas that are not escaped; empty ones are left out.
QStringList unescapedList(QByteArrayView value);
/// The parts of a value between separators that no backslash escapes, as written.
QList<QByteArrayView> splitEscaped(QByteArrayView value, char separator);
/// A TEXT value as it is written: backslash, comma, semicolon and line break escaped, other control characters left
/// out (RFC 5545 allows none of them).
QByteArray escapedText(const QString &text);
/// The same at the end of a text.
void appendEscaped(QByteArray &out, const QString &text);

/// A parameter's value, without its quotes, with the escapes of RFC 6868 (^n ^^ ^') taken back.
QString parameterText(QByteArrayView value);
/// A parameter's value as it is written: ^, line break and " in RFC 6868, within quotes where it holds : ; or a comma.
QByteArray parameterValue(const QString &text);
QByteArray parameterValue(const QByteArray &plain);

/// Appends a line folded at 75 octets, never inside a character, and its CRLF.
void appendFolded(QByteArray &out, QByteArrayView line);

} // namespace gonfalone
