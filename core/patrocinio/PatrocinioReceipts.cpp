// What comes back from the PEC system for a letter of this office.
#include "core/base/Text.h"
#include "core/interchange/AttachmentNames.h"
#include "core/interchange/MailText.h"
#include "core/patrocinio/PatrocinioService.h"

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongestFailure = 1000;

bool isReceipt(const MailMessage &message)
{
    return message.kind == MailKind::Receipt || message.kind == MailKind::DeliveryWithMessage;
}

/// The receipts of the PEC system (technical annex to d.m. 2 November 2005, §6.3–6.5). Whether the provider's
/// signature holds is not verified: the row says what the receipt says.
void apply(Letter &letter, const MailMessage &receipt, const QDateTime &at)
{
    const QStringList failures{u"non-accettazione"_s, u"errore-consegna"_s, u"preavviso-errore-consegna"_s,
                               u"rilevazione-virus"_s};
    if (receipt.receiptType == u"accettazione"_s) {
        letter.acceptedAt = at;
    } else if (receipt.receiptType == u"avvenuta-consegna"_s) {
        // The early notice of an error can be overtaken by the delivery.
        letter.deliveredAt = at;
        letter.failedAt = {};
        letter.failure.clear();
    } else if (failures.contains(receipt.receiptType)) {
        letter.failedAt = at;
        letter.failure = oneLine(receipt.receiptType + u": "_s + receipt.bodyText, kLongestFailure);
    }
}

} // namespace

Result<Letter> PatrocinioService::letterOf(const MailMessage &message)
{
    auto found = isReceipt(message) && !message.referenceId.isEmpty() ? m_letters.byMessageId(m_db, message.referenceId)
                                                                      : Result<Letter>(failure(Error::notFound({})));
    if (!found && found.error().kind == ErrorKind::NotFound && !message.messageId.isEmpty())
        return m_letters.byMessageId(m_db, message.messageId);
    return found;
}

Result<Intake> PatrocinioService::fileLetterReceipt(const Actor &actor, const Letter &letter,
                                                    const MailMessage &message, const QByteArray &raw,
                                                    const QString &fileName)
{
    TRY(const CaseFile file, m_cases.find(m_db, letter.caseId));
    TRY(const Patrocinio p, load(actor, file.label));
    const QString hash = QString::fromLatin1(message.sha256.toHex());
    // A delivery bears the Message-ID of the letter that it carries: it is known by its bytes instead.
    const QString id = message.messageId == letter.messageId ? u"<%1@receipt>"_s.arg(hash) : message.messageId;
    const auto known = m_cases.caseOfMessage(m_db, id);
    if (known || !isReceipt(message))
        return Intake{Intake::What::AlreadyKnown, p, message.warnings};
    if (known.error().kind != ErrorKind::NotFound)
        return failure(known.error());
    const QDateTime now = m_clock.now();
    const QDateTime at = message.delivered.isValid() && message.delivered <= now ? message.delivered : now;
    Letter told = letter;
    apply(told, message, at);
    const auto kind = letterKindFrom(letter.kind);
    return UnitOfWork(m_db).run([&](Transaction &tx) -> Result<Intake> {
        CHECK(m_letters.recordReceipt(tx, told));
        CHECK(m_documents.add(tx, file.id.value, {safeFileName(fileName), u"message/rfc822"_s, u"receipt"_s, raw},
                              toInstantText(now), actor.login));
        CHECK(m_cases.rememberMessage(tx, id, file.id, u"receipt"_s, message.fromAddress, at, hash));
        CHECK(m_cases.addEvent(tx, file.id,
                               {now, actor.name, say("Receipt filed: %1").arg(message.receiptType),
                                kind ? letterName(*kind) : letter.kind}));
        CHECK(m_audit.append(
            tx, actor.login,
            {u"patrocinio.receipt"_s, u"case"_s, file.label, message.receiptType + u' ' + letter.messageId}));
        return Intake{Intake::What::ReceiptFiled, p, message.warnings};
    });
}

} // namespace gonfalone
