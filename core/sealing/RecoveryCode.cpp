#include "core/sealing/RecoveryCode.h"

#include "core/base/Text.h"

#include <sodium.h>

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

constexpr int kBits = 5;
constexpr int kInGroup = 4;
constexpr int kGroups = 13; ///< 13 × 4 × 5 bits = 260: the 256 of the key, and four that are zero
const QString kAlphabet = u"0123456789ABCDEFGHJKMNPQRSTVWXYZ"_s; // without I, L, O, U

/// The product in the field of 32 elements (x^5 + x^2 + 1).
int product(int a, int b)
{
    int sum = 0;
    for (; b != 0; b >>= 1) {
        if (b & 1)
            sum ^= a;
        a <<= 1;
        if (a & 32)
            a ^= 0b100101;
    }
    return sum;
}

/// Any one character that is wrong, any two that changed places, and any two groups that did, give another.
int checkOf(const QList<int> &values, int group)
{
    int sum = product(group + 1, 9);
    for (int i = 0; i < kInGroup; ++i)
        sum ^= product(values.at(i), i + 2);
    return sum;
}

int valueOf(QChar c)
{
    const QChar upper = c.toUpper();
    if (upper == u'I' || upper == u'L')
        return 1;
    if (upper == u'O')
        return 0;
    return int(kAlphabet.indexOf(upper));
}

QString stripped(const QString &typed)
{
    QString plain;
    for (const QChar c : typed) {
        if (!c.isSpace() && c != u'-' && c != u'–' && c != u'.' && c != u'·')
            plain += c;
    }
    return plain;
}

Result<QList<int>> valuesOf(const QString &plain)
{
    QList<int> all;
    for (int group = 0; group < kGroups; ++group) {
        QList<int> values;
        for (const QChar c : plain.mid(group * (kInGroup + 1), kInGroup + 1))
            values << valueOf(c);
        if (values.contains(-1) || checkOf(values, group) != values.last())
            return failure(Error::invalid(say("Group %1 of the recovery sheet is not as it was printed: look at it "
                                              "again, character by character.")
                                              .arg(group + 1),
                                          {{u"recovery"_s, say("Group %1 is wrong.").arg(group + 1)}}));
        all += values.first(kInGroup);
    }
    return all;
}

} // namespace

QStringList recoveryGroups(const KeyPair &pair)
{
    QStringList groups;
    for (int group = 0; group < kGroups; ++group) {
        QList<int> values;
        for (int i = 0; i < kInGroup; ++i) {
            int value = 0;
            for (int bit = 0; bit < kBits; ++bit) {
                const std::size_t at = std::size_t((group * kInGroup + i) * kBits + bit);
                const bool set = at / 8 < pair.secret.size() && ((pair.secret.data()[at / 8] >> (7 - at % 8)) & 1) != 0;
                value = value * 2 + (set ? 1 : 0);
            }
            values << value;
        }
        values << checkOf(values, group);
        QString text;
        for (const int value : values)
            text += kAlphabet.at(value);
        groups << text;
    }
    return groups;
}

Result<KeyPair> pairFromGroups(const QString &typed)
{
    const QString plain = stripped(typed);
    if (plain.size() != kGroups * (kInGroup + 1))
        return failure(
            Error::invalid(say("The recovery sheet has %1 groups of %2 characters: type all of them, in their order.")
                               .arg(kGroups)
                               .arg(kInGroup + 1),
                           {{u"recovery"_s, say("Not complete.")}}));
    TRY(const QList<int> values, valuesOf(plain));
    TRY(Secret secret, Secret::ofSize(crypto_box_SECRETKEYBYTES));
    for (std::size_t at = 0; at < secret.size() * 8; ++at) {
        const int value = values.at(qsizetype(at) / kBits);
        const bool set = ((value >> (kBits - 1 - int(at % kBits))) & 1) != 0;
        if (set)
            secret.data()[at / 8] = static_cast<unsigned char>(secret.data()[at / 8] | (1 << (7 - at % 8)));
    }
    return pairOf(std::move(secret));
}

} // namespace gonfalone
