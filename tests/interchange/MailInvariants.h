#pragma once

#include "core/interchange/EmlReader.h"

#include <QFile>
#include <QSet>

namespace gonfalone::testing {

/// What holds of every result whatever the bytes were. Empty when all is well, else what does not hold.
inline QString brokenInvariant(const Result<MailMessage> &result)
{
    const auto hasControl = [](const QString &text) {
        return std::any_of(text.begin(), text.end(), [](QChar c) {
            const auto category = c.category();
            return category == QChar::Other_Control || (c.unicode() >= 0x202A && c.unicode() <= 0x202E);
        });
    };
    if (!result)
        return result.error().message.isEmpty() ? QStringLiteral("an error without a sentence") : QString();
    const MailMessage &mail = *result;
    if (mail.subject.size() > 1000 || mail.fullSubject.size() > 100'000 || mail.bodyText.size() > 1'000'000)
        return QStringLiteral("a text is not bounded");
    if (hasControl(mail.subject) || hasControl(mail.fullSubject) || hasControl(mail.fromAddress)
        || hasControl(mail.fromName) || hasControl(mail.messageId) || mail.bodyText.contains(QChar(u'\0')))
        return QStringLiteral("control characters in a field");
    if (!mail.messageId.startsWith(u'<') || !mail.messageId.endsWith(u'>') || mail.messageId.size() < 3)
        return QStringLiteral("a message id without brackets");
    if (mail.sha256.size() != 32 || mail.warnings.size() > 60
        || std::any_of(mail.warnings.begin(), mail.warnings.end(),
                       [](const MailWarning &w) { return w.code.isEmpty() || w.text.isEmpty(); }))
        return QStringLiteral("sha256 or warnings");
    if (mail.kind == MailKind::Plain && (!mail.receiptType.isEmpty() || !mail.pecIdentifier.isEmpty()))
        return QStringLiteral("ordinary mail with certified fields");
    QSet<QString> names;
    for (const MailAttachment &attachment : mail.attachments) {
        const QString &name = attachment.fileName;
        if (name.isEmpty() || name.size() > 150 || name.toUtf8().size() > 240 || hasControl(name))
            return QStringLiteral("name not bounded: ") + name;
        for (const QChar c : QStringView(u"/\\:*?\"<>|")) {
            if (name.contains(c))
                return QStringLiteral("name with a forbidden character: ") + name;
        }
        if (name.startsWith(u'.') || name.endsWith(u'.') || name.endsWith(u' ') || names.contains(name.toLower()))
            return QStringLiteral("name hidden or twice: ") + name;
        names.insert(name.toLower());
    }
    return {};
}

} // namespace gonfalone::testing
