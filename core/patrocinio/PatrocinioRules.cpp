#include "core/patrocinio/PatrocinioRules.h"

#include "core/base/ItalianDate.h"
#include "core/base/Text.h"
#include "core/calendar/HumanDate.h"
#include "core/contacts/TaxCode.h"

#include <QRegularExpression>

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

FieldError missing(const char *field, const QString &message)
{
    return {QString::fromLatin1(field), message};
}

/// The subject without what mail programs and providers put before it.
QString plainSubject(const QString &subject)
{
    static const QRegularExpression prefix(u"^\\s*(posta certificata|re|r|fw|fwd|i|inoltra|consegna)\\s*:\\s*"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    QString plain = subject.simplified();
    for (auto match = prefix.match(plain); match.hasMatch(); match = prefix.match(plain))
        plain = plain.mid(match.capturedEnd());
    return plain;
}

/// What the request asks patronage for: the words after «patrocinio», or between quotes.
QString initiativeIn(const QString &subject)
{
    static const QRegularExpression quoted(u"[«“\"]([^»”\"]{3,200})[»”\"]"_s);
    if (const auto match = quoted.match(subject); match.hasMatch())
        return match.captured(1).trimmed();
    static const QRegularExpression request(
        u"^(?:richiesta|istanza|domanda)?\\s*(?:di|del)?\\s*(?:concessione\\s+(?:del\\s+)?)?patrocinio(?:\\s+(?:gratuito|comunale|non oneroso))*"
        "\\s*(?:per|relativ[ao] a)?\\s*[-–—:,]*\\s*"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QString rest = QString(subject).remove(request).trimmed();
    return rest.isEmpty() ? subject : rest;
}

} // namespace

QList<FieldError> faultsOf(const Patrocinio &p)
{
    QList<FieldError> faults;
    if (p.file.subject.trimmed().isEmpty())
        faults << missing("subject", say("A case needs a subject."));
    if (p.startsOn.isValid() && p.endsOn.isValid() && p.endsOn < p.startsOn)
        faults << missing("ends_on", say("The event ends before it starts."));
    if (p.endsOn.isValid() && !p.startsOn.isValid())
        faults << missing("starts_on", say("Say also on which day the event starts."));
    return faults;
}

QList<FieldError> missingFor(PatrocinioAction action, const Patrocinio &p, const QDate &today)
{
    QList<FieldError> faults;
    if (action == PatrocinioAction::PrepareDraft) {
        if (p.initiative.isEmpty())
            faults << missing("initiative", say("The act must name the initiative."));
        if (p.applicant.name.isEmpty())
            faults << missing("applicant.name", say("The act must name who asked."));
        if (!p.startsOn.isValid())
            faults << missing("starts_on", say("The act must say on which day it takes place."));
        if (p.place.isEmpty())
            faults << missing("place", say("The act must say where it takes place."));
        if (p.grounds.isEmpty())
            faults << missing("grounds", say("The act must give its grounds (art. 3 L. 241/1990)."));
    }
    if (action == PatrocinioAction::Grant || action == PatrocinioAction::Refuse) {
        if (p.outcomeNumber.isEmpty())
            faults << missing("outcome_number", say("Write the number of the act of the Giunta."));
        if (!p.outcomeDate.isValid())
            faults << missing("outcome_date", say("Write the date of the act of the Giunta."));
        else if (p.outcomeDate > today)
            faults << missing("outcome_date", say("The act cannot be later than today."));
        else if (p.outcomeDate < p.file.received)
            faults << missing("outcome_date", say("The act cannot be earlier than the request."));
    }
    if ((action == PatrocinioAction::Refuse || action == PatrocinioAction::Withdraw) && p.outcomeReason.isEmpty())
        faults << missing("outcome_reason", say("Give the reason (art. 3 L. 241/1990)."));
    return faults;
}

bool isEditable(PatrocinioState state)
{
    return state == PatrocinioState::Received || state == PatrocinioState::UnderReview
        || state == PatrocinioState::DraftReady;
}

Patrocinio requestFrom(const MailMessage &message)
{
    Patrocinio p;
    p.file.subject = plainSubject(message.subject);
    if (p.file.subject.isEmpty())
        p.file.subject = say("Request without a subject, from %1").arg(message.fromAddress);
    p.initiative = initiativeIn(p.file.subject);
    p.description = message.bodyText.left(20000).trimmed();
    const bool certified = message.kind == MailKind::PecMessage || message.kind == MailKind::DeliveryWithMessage;
    (certified ? p.applicant.pec : p.applicant.email) = message.fromAddress;
    p.applicant.name = message.fromName.isEmpty() ? message.fromAddress : message.fromName;
    const QStringList codes = findTaxCodes(message.bodyText.left(100000));
    if (!codes.isEmpty()) {
        p.applicant.taxCode = codes.first();
        p.applicant.kind = codes.first().size() == 16 ? ContactKind::Person : ContactKind::Body;
    }
    return p;
}

QString actSubject(const Patrocinio &p)
{
    // The act is Italian whatever the language of the window.
    QString subject = u"Concessione del patrocinio%1 del Comune a %2 per l’iniziativa «%3»"_s.arg(
        p.valueCents == 0 ? u" gratuito"_s : QString(), p.applicant.name, p.initiative);
    if (!p.place.isEmpty())
        subject += u", "_s + p.place;
    if (p.startsOn.isValid())
        subject += u", "_s + italianDate(p.startsOn);
    if (p.endsOn.isValid() && p.endsOn != p.startsOn)
        subject += u" – "_s + italianDate(p.endsOn);
    return subject + u"."_s;
}

} // namespace gonfalone
