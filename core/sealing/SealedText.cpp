#include "core/sealing/SealedText.h"

#include "core/base/Text.h"

#include <sodium.h>

#include <cstring>

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

constexpr char kForm = 1;
constexpr qsizetype kNonceBytes = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr qsizetype kTagBytes = crypto_aead_xchacha20poly1305_ietf_ABYTES;
constexpr std::size_t kBlock = 64;
constexpr int kNameBytes = 16;

/// The length before each part keeps "ab"+"c" from standing for "a"+"bc".
QByteArray placing(SecretClass secret, const SealedPlace &place)
{
    QByteArray all("gonfalone sealed 1");
    for (const QString &part : {secretKey(secret), place.table, place.row, place.column}) {
        const QByteArray bytes = part.toUtf8();
        all += ' ' + QByteArray::number(bytes.size()) + ':' + bytes;
    }
    return all;
}

Error altered()
{
    return Error::corrupt(say("A sealed text does not open where it stands: it was altered or moved. Keep this copy "
                              "of the data aside and restore a backup."));
}

} // namespace

QString newRowName()
{
    QByteArray bytes(kNameBytes, '\0');
    randombytes_buf(bytes.data(), std::size_t(bytes.size()));
    return QString::fromLatin1(bytes.toHex());
}

Result<QString> sealText(const ClassKey &key, const SealedPlace &place, const QString &text)
{
    QByteArray plain = text.toUtf8();
    const std::size_t length = std::size_t(plain.size());
    const std::size_t padded = (length / kBlock + 1) * kBlock;
    plain.resize(qsizetype(padded));
    std::size_t filled = 0;
    if (sodium_pad(&filled, bytesOf(plain), length, kBlock, padded) != 0)
        return failure(Error::unavailable(say("The encryption library could not start.")));
    const QByteArray where = placing(key.secret, place);
    QByteArray sealed(1 + kNonceBytes + qsizetype(filled) + kTagBytes, kForm);
    randombytes_buf(sealed.data() + 1, std::size_t(kNonceBytes));
    unsigned char *const bytes = bytesOf(sealed);
    crypto_aead_xchacha20poly1305_ietf_encrypt(bytes + 1 + kNonceBytes, nullptr, bytesOf(std::as_const(plain)), filled,
                                               bytesOf(where), static_cast<unsigned long long>(where.size()), nullptr,
                                               bytes + 1, key.key.data());
    sodium_memzero(plain.data(), std::size_t(plain.size()));
    return QString::fromLatin1(sealed.toBase64());
}

Result<QString> openText(const ClassKey &key, const SealedPlace &place, const QString &sealed)
{
    const auto decoded = QByteArray::fromBase64Encoding(sealed.toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    const QByteArray &bytes = decoded.decoded;
    const qsizetype length = bytes.size() - 1 - kNonceBytes - kTagBytes;
    if (!decoded || length < qsizetype(kBlock) || length % qsizetype(kBlock) != 0 || bytes.front() != kForm)
        return failure(altered());
    const QByteArray where = placing(key.secret, place);
    QByteArray plain(length, '\0');
    const unsigned char *const from = bytesOf(bytes);
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(bytesOf(plain), nullptr, nullptr, from + 1 + kNonceBytes,
                                                   static_cast<unsigned long long>(length + kTagBytes), bytesOf(where),
                                                   static_cast<unsigned long long>(where.size()), from + 1,
                                                   key.key.data())
        != 0)
        return failure(altered());
    std::size_t filled = 0;
    if (sodium_unpad(&filled, bytesOf(std::as_const(plain)), std::size_t(plain.size()), kBlock) != 0)
        return failure(altered());
    const QString text = QString::fromUtf8(plain.constData(), qsizetype(filled));
    sodium_memzero(plain.data(), std::size_t(plain.size()));
    return text;
}

} // namespace gonfalone
