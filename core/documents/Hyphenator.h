#pragma once

#include <QString>

#include <memory>

namespace gonfalone {

/// Italian syllable division with the patterns of Debian's hyphen-it. Loads the dictionary once; cheap to copy,
/// every copy shares it. Const use from several threads is safe.
class Hyphenator
{
public:
    static QString defaultDictionary();

    explicit Hyphenator(const QString &dictionary = defaultDictionary());

    /// False when the dictionary is missing or unreadable: hyphenate() then gives its text back as it is.
    bool isAvailable() const { return m_dictionary != nullptr; }

    /// `text` (plain, no tags) with U+00AD where a word of at least 5 letters may be divided, at least 2 letters
    /// before and 3 after. Left whole: anything with a digit, e-mail and web addresses, words in capitals.
    QString hyphenate(const QString &text) const;

private:
    QString divided(const QString &word) const;

    std::shared_ptr<void> m_dictionary;
};

} // namespace gonfalone
