#include "core/access/ScramVerifier.h"

#include "core/access/Password.h"
#include "core/base/Text.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>
#include <sodium.h>

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

constexpr int kIterations = 4096; ///< PostgreSQL's own
constexpr int kSaltBytes = 16;

QByteArray hmac(const QByteArray &key, const QByteArray &message)
{
    return QMessageAuthenticationCode::hash(message, key, QCryptographicHash::Sha256);
}

/// RFC 5802 §2.2, Hi(): PBKDF2 with one block.
QByteArray stretched(const QByteArray &password, const QByteArray &salt)
{
    QByteArray block = hmac(password, salt + QByteArray("\0\0\0\1", 4));
    QByteArray sum = block;
    for (int i = 1; i < kIterations; ++i) {
        block = hmac(password, block);
        for (qsizetype j = 0; j < sum.size(); ++j)
            sum[j] = char(sum[j] ^ block[j]);
    }
    return sum;
}

/// SASLprep (RFC 4013) as far as libpq does it too: odd spaces are spaces, what nobody sees is dropped, NFKC.
QByteArray prepared(const QString &password)
{
    QString text;
    for (const QChar c : password) {
        const ushort code = c.unicode();
        const bool unseen = code == 0x00AD || code == 0x034F || code == 0x1806 || (code >= 0x180B && code <= 0x180D)
            || (code >= 0x200B && code <= 0x200D) || code == 0x2060 || (code >= 0xFE00 && code <= 0xFE0F)
            || code == 0xFEFF;
        if (!unseen)
            text += c.category() == QChar::Separator_Space ? QChar(u' ') : c;
    }
    return text.normalized(QString::NormalizationForm_KC).toUtf8();
}

} // namespace

Result<QString> scramVerifier(const QString &password, QByteArray salt)
{
    CHECK(checkPasswordLength(password));
    if (sodium_init() < 0)
        return failure(Error::unavailable(say("The encryption library could not start.")));
    if (salt.isEmpty()) {
        salt.resize(kSaltBytes);
        randombytes_buf(salt.data(), std::size_t(salt.size()));
    }
    const QByteArray salted = stretched(prepared(password), salt);
    const QByteArray storedKey =
        QCryptographicHash::hash(hmac(salted, QByteArrayLiteral("Client Key")), QCryptographicHash::Sha256);
    const QByteArray serverKey = hmac(salted, QByteArrayLiteral("Server Key"));
    return u"SCRAM-SHA-256$%1:%2$%3:%4"_s.arg(QString::number(kIterations), QString::fromLatin1(salt.toBase64()),
                                              QString::fromLatin1(storedKey.toBase64()),
                                              QString::fromLatin1(serverKey.toBase64()));
}

} // namespace gonfalone
