#include "core/interchange/AttachmentNames.h"

#include "core/base/Text.h"
#include "core/interchange/MailText.h"

#include <QStringList>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace gonfalone {

namespace {

constexpr qsizetype kMaxCharacters = 150;
constexpr qsizetype kMaxUtf8Bytes = 240; // ext4 and most others take 255 bytes
constexpr qsizetype kMaxExtension = 16;

/// Some PEC gateways leave the frame of a broken encoded word around the name: "=pdf.pdf?=".
QString withoutEncodedWordFrame(QString name)
{
    if (name.startsWith(u'=') && name.endsWith("?="_L1)) {
        name = name.mid(1, name.size() - 3);
        if (name.startsWith(u'?'))
            name = name.section(u'?', 3);
    }
    return name;
}

/// Names that look like a path keep the last step; a slash inside a title ("prot. 12/2026.pdf") becomes a dash.
QString withoutPath(QString name)
{
    const bool drive = name.size() > 2 && name.at(0).isLetter() && name.at(1) == u':';
    const bool path = drive || name.startsWith(u'/') || name.startsWith("~/"_L1) || name.contains(u'\\')
        || name.contains(".."_L1) || name.contains("./"_L1);
    name.replace(u'\\', u'/');
    if (path)
        return name.mid(name.lastIndexOf(u'/') + 1);
    return name.replace(u'/', u'-');
}

QString withoutUnsafeCharacters(const QString &name)
{
    QString clean;
    for (const uint code : name.normalized(QString::NormalizationForm_C).toUcs4()) {
        const auto category = QChar::category(code);
        if (category == QChar::Other_Control || category == QChar::Other_Format || category == QChar::Other_Surrogate
            || category == QChar::Other_PrivateUse || category == QChar::Other_NotAssigned) {
            if (code == u'\n' || code == u'\r' || code == u'\t')
                clean += u' ';
            continue;
        }
        const char32_t character = code;
        if (QChar::isSpace(code))
            clean += u' ';
        else if (code < 0x80 && QStringView(u"<>:\"|?*").contains(QChar(static_cast<char16_t>(code))))
            clean += u'_';
        else
            clean += QString::fromUcs4(&character, 1);
    }
    return clean.simplified();
}

/// No hidden file at the left, nothing that Windows drops silently at the right.
QString trimmedDots(QString name)
{
    while (!name.isEmpty() && (name.front() == u'.' || name.front() == u' '))
        name.remove(0, 1);
    while (!name.isEmpty() && (name.back() == u'.' || name.back() == u' '))
        name.chop(1);
    return name;
}

bool isReserved(const QString &name)
{
    const QString stem = name.section(u'.', 0, 0).trimmed().toUpper();
    static const QStringList devices{u"CON"_s, u"PRN"_s, u"AUX"_s, u"NUL"_s, u"CONIN$"_s, u"CONOUT$"_s, u"CLOCK$"_s};
    if (devices.contains(stem))
        return true;
    return stem.size() == 4 && (stem.startsWith("COM"_L1) || stem.startsWith("LPT"_L1))
        && QStringView(u"0123456789¹²³").contains(stem.back());
}

std::pair<QString, QString> splitExtension(const QString &name)
{
    const qsizetype dot = name.lastIndexOf(u'.');
    if (dot <= 0 || name.size() - dot > kMaxExtension)
        return {name, {}};
    return {name.left(dot), name.mid(dot)};
}

/// stem + suffix + extension within both limits; only the stem gives way.
QString joined(QString stem, const QString &suffix, const QString &extension)
{
    stem = boundedText(stem, kMaxCharacters - suffix.size() - extension.size());
    const qsizetype room = kMaxUtf8Bytes - suffix.toUtf8().size() - extension.toUtf8().size();
    while (stem.toUtf8().size() > room)
        stem = boundedText(stem, stem.size() - 1);
    return trimmedDots(stem + suffix + extension);
}

QString extensionFor(const QString &mediaType)
{
    static constexpr std::array kKnown{
        std::pair{"application/pdf"_L1, ".pdf"_L1},    std::pair{"application/pkcs7-mime"_L1, ".p7m"_L1},
        std::pair{"application/xml"_L1, ".xml"_L1},    std::pair{"text/xml"_L1, ".xml"_L1},
        std::pair{"application/zip"_L1, ".zip"_L1},    std::pair{"text/plain"_L1, ".txt"_L1},
        std::pair{"text/html"_L1, ".html"_L1},         std::pair{"text/calendar"_L1, ".ics"_L1},
        std::pair{"image/jpeg"_L1, ".jpg"_L1},         std::pair{"image/png"_L1, ".png"_L1},
        std::pair{"image/gif"_L1, ".gif"_L1},          std::pair{"message/rfc822"_L1, ".eml"_L1},
        std::pair{"application/msword"_L1, ".doc"_L1},
    };
    const auto *found = std::find_if(kKnown.begin(), kKnown.end(), [&](const auto &k) { return k.first == mediaType; });
    return found == kKnown.end() ? u".bin"_s : QString(found->second);
}

} // namespace

QString safeFileName(const QString &declared)
{
    const QString readable = withoutEncodedWordFrame(oneLine(declared, 4000));
    QString name = trimmedDots(withoutUnsafeCharacters(withoutPath(readable)));
    if (isReserved(name))
        name.prepend(u'_');
    const auto [stem, extension] = splitExtension(name);
    return joined(stem, {}, extension);
}

QString AttachmentNames::claim(const QString &declared, const QString &mediaType)
{
    QString name = safeFileName(declared);
    if (name.isEmpty())
        name = safeFileName(say("attachment") + extensionFor(mediaType));
    const auto [stem, extension] = splitExtension(name);
    const QString first = name.toLower();
    int &number = m_lastNumber[first];
    for (number = qMax(number, 1); m_taken.contains(name.toLower());)
        name = joined(stem, u" (%1)"_s.arg(++number), extension);
    m_taken.insert(name.toLower());
    return name;
}

} // namespace gonfalone
