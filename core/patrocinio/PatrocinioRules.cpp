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
    if (p.publishedOn.isValid() && p.outcomeDate.isValid() && p.publishedOn < p.outcomeDate)
        faults << missing("published_on", say("The act cannot be at the albo before it was adopted."));
    return faults;
}

namespace {

QList<FieldError> wanted(const char *field, const QString &text, const QString &message)
{
    return text.trimmed().isEmpty() ? QList<FieldError>{missing(field, message)} : QList<FieldError>{};
}

QList<FieldError> missingForDraft(const Patrocinio &p)
{
    QList<FieldError> faults;
    if (p.initiative.isEmpty())
        faults << missing("initiative", say("The act must name the initiative."));
    if (p.applicant.name.isEmpty())
        faults << missing("applicant.name", say("The act must name who asked."));
    if (!p.startsOn.isValid())
        faults << missing("starts_on", say("The act must say on which day it takes place."));
    if (p.place.isEmpty())
        faults << missing("place", say("The act must say where it takes place."));
    if (proposesRefusal(p))
        return faults + wanted("obstacles", p.obstacles, say("The act must give its grounds (art. 3 L. 241/1990)."));
    if (p.grounds.isEmpty())
        faults << missing("grounds", say("The act must give its grounds (art. 3 L. 241/1990)."));
    return faults;
}

QList<FieldError> missingForOutcome(const Patrocinio &p, const QDate &today)
{
    QList<FieldError> faults;
    if (p.outcomeNumber.isEmpty())
        faults << missing("outcome_number", say("Write the number of the act of the Giunta."));
    if (!p.outcomeDate.isValid())
        faults << missing("outcome_date", say("Write the date of the act of the Giunta."));
    else if (p.outcomeDate > today)
        faults << missing("outcome_date", say("The act cannot be later than today."));
    else if (p.outcomeDate < p.file.received)
        faults << missing("outcome_date", say("The act cannot be earlier than the request."));
    return faults;
}

/// An event that is over, or a request that came after it, goes no further (it is refused, or withdrawn).
QList<FieldError> missingForReview(const Patrocinio &p, const QDate &today)
{
    const QDate last = p.endsOn.isValid() ? p.endsOn : p.startsOn;
    const QDate day = p.stepDay.isValid() ? p.stepDay : today;
    if (!last.isValid())
        return {};
    if (p.file.received > last)
        return {missing("starts_on", say("The request came after the event: declare it inadmissible."))};
    if (last < day)
        return {missing("starts_on", say("The event is over: declare the request inadmissible, or correct the day."))};
    return {};
}

} // namespace

QList<FieldError> missingFor(PatrocinioAction action, const Patrocinio &p, const QDate &today)
{
    using enum PatrocinioAction;
    switch (action) {
    case Admit:
    case Investigate: return missingForReview(p, today);
    case AskIntegration: return wanted("missing_papers", p.missingPapers, say("Say what the applicant must add."));
    case NotifyRejection:
        return wanted("obstacles", p.obstacles, say("Say what stands against the request (art. 10-bis L. 241/1990)."));
    case PrepareDraft: return missingForDraft(p);
    case Grant: return missingForOutcome(p, today);
    case Refuse:
        return missingForOutcome(p, today)
            + wanted("outcome_reason", p.outcomeReason, say("Give the reason (art. 3 L. 241/1990)."));
    case DeclareInadmissible:
    case Revoke:
    case Withdraw:
    case Postpone: return wanted("outcome_reason", p.outcomeReason, say("Give the reason (art. 3 L. 241/1990)."));
    case RecordEvent: {
        const QDate last = p.endsOn.isValid() ? p.endsOn : p.startsOn;
        if (last.isValid() && last > today)
            return {missing("starts_on", say("The event has not been held yet."))};
        return {};
    }
    case ReferToDelegate:
        return missingForReview(p, today) + wanted("delega", p.delega, say("Say which delega the event falls under."));
    // A case that was referred in time goes on after the event too, with whoever has the delega by then.
    case ReferAgain: return wanted("delega", p.delega, say("Say which delega the event falls under."));
    case DirectSettore:
        return wanted("settore", p.settore, say("Say which Settore must act."))
            + wanted("directions", p.directions, say("Write what the Settore is asked to do."));
    case RecordSettoreOutcome:
        return wanted("settore_outcome", p.settoreOutcome, say("Write what the Settore answered."));
    default: return {};
    }
}

bool isEditable(PatrocinioState state)
{
    using enum PatrocinioState;
    switch (state) {
    case Granted:
    case Communicated:
    case Held:
    case Refused:
    case Inadmissible:
    case Revoked:
    case SettoreReported:
    case Withdrawn:
    case Closed: return false;
    default: return true;
    }
}

bool isEditable(PatrocinioState state, const QString &field)
{
    if (isEditable(state))
        return true;
    // What happens after the decision is written after the decision.
    const QStringList later{u"closing_report"_s, u"misuse"_s,   u"theme"_s,
                            u"stamp_duty"_s,     u"step_day"_s, u"published_on"_s};
    const bool revocable = state == PatrocinioState::Granted || state == PatrocinioState::Communicated;
    return isOpen(state) && (later.contains(field) || (revocable && field == u"outcome_reason"_s));
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

bool proposesRefusal(const Patrocinio &p)
{
    return p.proposal == u"refuse"_s;
}

QString actSubject(const Patrocinio &p)
{
    // The act is Italian whatever the language of the window.
    QString subject = proposesRefusal(p)
        ? u"Diniego del patrocinio del Comune chiesto da %1 per l’iniziativa «%2»"_s.arg(p.applicant.name, p.initiative)
        : u"Concessione del patrocinio%1 del Comune a %2 per l’iniziativa «%3»"_s.arg(
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
