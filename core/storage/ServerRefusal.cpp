#include "core/storage/ServerRefusal.h"

#include "core/base/Text.h"

#include <QRegularExpression>

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

/// libpq speaks the language of the computer: the words are looked for in English and in Italian.
bool saysAny(const QString &words, const QString &pattern)
{
    return words.contains(QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption));
}

std::optional<Error> certificateRefusal(const QString &words, const QString &place)
{
    const QRegularExpression host(
        u"(server certificate|certificato)[^\\n]*\"[^\"]*\"[^\\n]*(does not match host name|non corrisponde)"_s);
    if (words.contains(host))
        return Error::unavailable(
            say("The certificate of the server of %1 bears another name: write the host as the certificate names it, or ask for a new certificate. Nothing was sent.")
                .arg(place),
            words);
    if (saysAny(words, u"(root certificate file|certificato radice)"_s))
        return Error::unavailable(
            say("The file with the authority's certificate for %1 is missing or cannot be read: look at sslrootcert in the address.")
                .arg(place),
            words);
    if (saysAny(words, u"certificate verify failed|self.signed certificate"_s))
        return Error::unavailable(
            say("The certificate of the server of %1 comes from no authority that this computer trusts: look at sslrootcert in the address, or ask who runs the server. Nothing was sent.")
                .arg(place),
            words);
    if (saysAny(words, u"(does not support SSL|non supporta SSL)"_s))
        return Error::unavailable(
            say("The server of %1 offers no TLS, which the address asks for: have it switched on there. Nothing was sent.")
                .arg(place),
            words);
    return std::nullopt;
}

} // namespace

std::optional<Error> serverRefusal(const QString &words, const QString &place)
{
    if (const auto refusal = certificateRefusal(words, place))
        return refusal;
    if (saysAny(words, u"database \"[^\"]*\" (does not exist|non esiste)"_s))
        return Error::notFound(say("The server has no database of this name: %1.").arg(place));
    if (saysAny(words, u"password|(role|ruolo) \"[^\"]*\" |permission denied for database|permesso negato"_s)) {
        Error error = Error::forbidden(say("The server of %1 does not accept this user or password.").arg(place));
        error.detail = words;
        return error;
    }
    if (saysAny(words, u"pg_hba\\.conf"_s)) {
        Error error = Error::forbidden(
            say("The server of %1 does not accept this user from this computer: ask who runs it to let it in (pg_hba.conf).")
                .arg(place));
        error.detail = words;
        return error;
    }
    // A disk without room lets nobody in: the server writes a small file for each session.
    if (saysAny(words,
                u"(could not write init file|non è stato possibile scrivere il file init|No space left on device)"_s))
        return Error::unavailable(say("The server's disk is full: nothing was saved. Call the administrator."), words);
    if (saysAny(words, u"(session is read-only|hot standby mode|sola lettura|modalità hot standby)"_s))
        return Error::unavailable(
            say("None of the servers of %1 can be written now: wait until one has taken over, then try again.")
                .arg(place),
            words);
    return std::nullopt;
}

} // namespace gonfalone
