#include "core/documents/Hyphenator.h"

#include <QFile>

#include <hyphen.h>

#include <vector>

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

constexpr int kShortest = 5;
constexpr int kLongest = 60; // no Italian word is longer; what is, is not a word
constexpr int kBefore = 2;   // letters left at the end of the line
constexpr int kAfter = 3;    // letters carried to the next

/// Addresses, numbers and codes: no hyphen may be mistaken for a part of them.
bool isWhole(QStringView token)
{
    for (const QChar c : token) {
        if (c.isDigit() || c == u'@' || c == u'/' || c == u'_' || c == u'\\' || c == QChar::SoftHyphen)
            return true;
    }
    return token.startsWith(u"www.", Qt::CaseInsensitive);
}

} // namespace

QString Hyphenator::defaultDictionary()
{
    return u"/usr/share/hyphen/hyph_it_IT.dic"_s;
}

Hyphenator::Hyphenator(const QString &dictionary)
{
    if (!QFile::exists(dictionary))
        return;
    HyphenDict *loaded = hnj_hyphen_load(QFile::encodeName(dictionary).constData());
    if (loaded)
        m_dictionary = std::shared_ptr<void>(loaded, [](void *p) { hnj_hyphen_free(static_cast<HyphenDict *>(p)); });
}

QString Hyphenator::hyphenate(const QString &text) const
{
    if (!isAvailable())
        return text;
    QString out;
    out.reserve(text.size() + text.size() / 4);
    qsizetype at = 0;
    while (at < text.size()) {
        qsizetype end = at;
        while (end < text.size() && !text.at(end).isSpace())
            ++end;
        if (end == at) {
            out += text.at(at++);
            continue;
        }
        const QStringView token = QStringView(text).sliced(at, end - at);
        if (token.size() < kShortest || isWhole(token)) {
            out += token;
        } else {
            for (qsizetype i = at; i < end;) {
                qsizetype stop = i;
                while (stop < end && text.at(stop).isLetter())
                    ++stop;
                if (stop == i)
                    out += text.at(i++);
                else
                    out += divided(text.sliced(i, stop - i));
                i = std::max(i, stop);
            }
        }
        at = end;
    }
    return out;
}

QString Hyphenator::divided(const QString &word) const
{
    if (word.size() < kShortest || word.size() > kLongest || word == word.toUpper())
        return word;
    const QByteArray lower = word.toLower().toUtf8();
    if (QString::fromUtf8(lower).size() != word.size())
        return word;
    std::vector<char> marks(size_t(lower.size()) + 5, '0');
    char **replacements = nullptr;
    int *positions = nullptr;
    int *cuts = nullptr;
    auto *dictionary = static_cast<HyphenDict *>(m_dictionary.get());
    if (hnj_hyphen_hyphenate3(dictionary, lower.constData(), int(lower.size()), marks.data(), nullptr, &replacements,
                              &positions, &cuts, kBefore, kAfter, kBefore, kAfter)
        != 0)
        return word;

    QString out;
    qsizetype byte = 0;
    for (qsizetype i = 0; i < word.size(); ++i) {
        out += word.at(i);
        const char16_t lowered = word.at(i).toLower().unicode();
        byte += lowered < 0x80 ? 1 : lowered < 0x800 ? 2 : 3;
        const bool inside = i + 1 >= kBefore && word.size() - i - 1 >= kAfter;
        if (inside && (marks[size_t(byte) - 1] & 1))
            out += QChar(QChar::SoftHyphen);
    }
    return out;
}

} // namespace gonfalone
