#include "core/interchange/EmlReader.h"

#include "core/base/Text.h"
#include "core/interchange/MailAssembly.h"
#include "core/interchange/MailBomb.h"
#include "core/interchange/MailText.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

#include <new>

using namespace Qt::StringLiterals;

namespace gonfalone {

namespace {

QString nameOr(const QString &name)
{
    return name.isEmpty() ? say("this message") : name;
}

Error notAMessage(const QString &name, const QByteArray &raw)
{
    if (raw.startsWith("\xD0\xCF\x11\xE0"))
        return Error::invalid(
            say("«%1» is in Outlook's own format (.msg): save the message as .eml from the webmail of "
                "the PEC provider and import that file.")
                .arg(nameOr(name)));
    return Error::invalid(say("«%1» is not an e-mail message, or it is empty: save the message again from the mail "
                              "program in .eml format and import that file.")
                              .arg(nameOr(name)));
}

Error tooLarge(const QString &name, const EmlLimits &limits)
{
    return Error::invalid(say("«%1» is larger than %2 MB: save its attachments aside with a mail program and register "
                              "the case by hand.")
                              .arg(nameOr(name), QString::number(limits.maxBytes / (1024 * 1024))));
}

Result<MailMessage> readMessage(const QByteArray &raw, const EmlLimits &limits, const QString &name)
{
    if (raw.size() > limits.maxBytes)
        return failure(tooLarge(name, limits));
    if (isMailBomb(raw, limits.maxParts))
        return failure(
            Error::invalid(say("«%1» is made of too many headers or parts to be an ordinary message: open it "
                               "with a mail program and register the case by hand.")
                               .arg(nameOr(name))));
    const auto outer = ParsedMail::parse(raw);
    if (!outer || !hasMessageHeaders(outer->message()))
        return failure(notAMessage(name, raw));
    MailMessage mail = assembleMail(*outer, limits);
    if (mail.kind != MailKind::Plain && mail.fromAddress.isEmpty() && mail.fromName.isEmpty() && mail.subject.isEmpty())
        return failure(Error::invalid(say("«%1» has neither a sender nor a subject: nothing can be registered from it. "
                                          "Download it again from the PEC provider.")
                                          .arg(nameOr(name))));
    mail.sha256 = QCryptographicHash::hash(raw, QCryptographicHash::Sha256);
    return mail;
}

} // namespace

Result<MailMessage> readEml(const QByteArray &raw, const EmlLimits &limits, const QString &name)
{
    try {
        return readMessage(raw, limits, name);
    } catch (const std::bad_alloc &) {
        return failure(Error::unavailable(say("There is not enough memory to read «%1»: close other programs and try "
                                              "again.")
                                              .arg(nameOr(name))));
    }
}

Result<MailMessage> readEmlFile(const QString &path, const EmlLimits &limits)
{
    const QFileInfo info(path);
    const QString name = oneLine(info.fileName(), 200);
    if (!info.exists())
        return failure(Error::notFound(say("«%1» does not exist any more: choose the file again.").arg(nameOr(name))));
    if (!info.isFile())
        return failure(Error::invalid(say("«%1» is not a file: choose a message in .eml format.").arg(nameOr(name))));
    if (info.size() > limits.maxBytes)
        return failure(tooLarge(name, limits));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::unavailable(say("«%1» cannot be read: check that you may open it and that the disk is "
                                              "connected.")
                                              .arg(nameOr(name)),
                                          file.errorString()));
    QByteArray raw = file.read(limits.maxBytes + 1);
    if (file.error() != QFileDevice::NoError)
        return failure(Error::unavailable(
            say("«%1» cannot be read to its end: copy it to this computer and try again.").arg(nameOr(name)),
            file.errorString()));
    return readEml(raw, limits, name);
}

} // namespace gonfalone
