#include "core/patrocinio/PatrocinioOpinions.h"

#include "core/base/ItalianDate.h"
#include "core/base/Text.h"
#include "core/documents/TemplateRenderer.h"

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

const QString kBlank = u"____________________, reso il ______________ da ____________________"_s;

bool isCostly(const Patrocinio &p)
{
    const QStringList answers{p.feeReduction, p.freeRooms, p.staffUsed, p.freeGround};
    return p.valueCents > 0 || answers.contains(u"si"_s);
}

bool isAnswered(const Patrocinio &p)
{
    return !QStringList{p.feeReduction, p.freeRooms, p.staffUsed, p.freeGround}.contains(QString());
}

QString whyDue(OpinionKind kind, const Patrocinio &p)
{
    if (kind == OpinionKind::Technical)
        return say("Due on every proposal that is not mere policy (art. 49, c. 1, TUEL).");
    if (isCostly(p))
        return say("Due: what the comune gives has effects on finances or assets (art. 49, c. 1, TUEL).");
    return say("Due until somebody answers whether it is really free (art. 49, c. 1, TUEL).");
}

QString outcomeWord(OpinionOutcome outcome)
{
    switch (outcome) {
    case OpinionOutcome::Favourable: return u"Favorevole"_s;
    case OpinionOutcome::WithRemarks: return u"Favorevole con osservazioni"_s;
    case OpinionOutcome::Unfavourable: break;
    }
    return u"Contrario"_s;
}

/// What stands in the place of a mark, HTML.
QString printed(const OpinionStatus &status, const Patrocinio &p)
{
    switch (status.validity) {
    case OpinionValidity::NotDue:
        return status.kind == OpinionKind::Accounting
            ? u"Non dovuto: nessun riflesso diretto o indiretto sulla situazione economico-finanziaria o sul "
              "patrimonio dell’ente"_s
            : u"Non dovuto"_s;
    case OpinionValidity::Missing:
    case OpinionValidity::Stale: return kBlank;
    case OpinionValidity::Valid: break;
    }
    QString html = escapeHtml(opinionSentence(*status.given));
    if (status.given->outcome == OpinionOutcome::Unfavourable && !p.departure.isEmpty())
        html +=
            u"<br/>La Giunta se ne discosta per i seguenti motivi (articolo 49, comma 4, del decreto legislativo n. "
            "267/2000): "_s
            + escapeHtml(p.departure);
    return html;
}

} // namespace

QList<OpinionStatus> opinionStatuses(const Patrocinio &p, DecidingOrgan organ, const QList<Opinion> &opinions,
                                     int lastVersion)
{
    QList<OpinionStatus> statuses;
    for (OpinionKind kind : kOpinionKinds) {
        OpinionStatus status{kind, OpinionValidity::Missing, whyDue(kind, p), {}};
        for (const Opinion &opinion : opinions) {
            if (opinion.kind == kind)
                status.given = opinion;
        }
        if (organ == DecidingOrgan::Sindaco) {
            status.validity = OpinionValidity::NotDue;
            status.why =
                say("Not due: the Sindaco decides, and art. 49 TUEL is about proposals to Giunta and Consiglio.");
        } else if (kind == OpinionKind::Accounting && !isCostly(p) && isAnswered(p)) {
            status.validity = OpinionValidity::NotDue;
            status.why = say("Not due: it is free, without effects on finances or assets (art. 49, c. 1, TUEL).");
        } else if (status.given) {
            status.validity = status.given->version == lastVersion ? OpinionValidity::Valid : OpinionValidity::Stale;
        }
        statuses << status;
    }
    return statuses;
}

QList<FieldError> opinionFaults(PatrocinioAction action, const Patrocinio &p, const QList<OpinionStatus> &statuses)
{
    using enum PatrocinioAction;
    if (action != SendToGiunta && action != Grant && action != Refuse)
        return {};
    QList<FieldError> faults;
    for (const OpinionStatus &status : statuses) {
        const QString field = u"opinion."_s + opinionKey(status.kind);
        if (status.validity == OpinionValidity::Missing)
            faults << FieldError{field,
                                 say("%1 is missing: record it first. %2").arg(opinionName(status.kind), status.why)};
        else if (status.validity == OpinionValidity::Stale)
            faults << FieldError{field,
                                 say("%1 was given on version %2 and the text was changed after it: ask for a new one "
                                     "(art. 49, c. 1, TUEL).")
                                     .arg(opinionName(status.kind))
                                     .arg(status.given->version)};
        else if (status.validity == OpinionValidity::Valid && action == Grant && p.departure.isEmpty()
                 && status.given->outcome == OpinionOutcome::Unfavourable)
            faults << FieldError{u"departure"_s,
                                 say("%1 is unfavourable: write the reasons for which the Giunta departs from it "
                                     "(art. 49, c. 4, TUEL).")
                                     .arg(opinionName(status.kind))};
    }
    return faults;
}

QList<FieldError> faultsOf(const Opinion &opinion, const QDate &textMadeOn, const QDate &today)
{
    QList<FieldError> faults;
    if (opinion.signer.isEmpty())
        faults << FieldError{u"signer"_s, say("Write the name of the manager who gives the opinion.")};
    if (opinion.office.isEmpty())
        faults << FieldError{u"office"_s, say("Write of which service he is the head (art. 49, c. 1, TUEL).")};
    if (!opinion.day.isValid())
        faults << FieldError{u"day"_s, say("Write the day of the opinion.")};
    else if (opinion.day > today)
        faults << FieldError{u"day"_s, say("The opinion cannot be later than today.")};
    else if (opinion.day < textMadeOn)
        faults << FieldError{u"day"_s, say("The opinion cannot be earlier than the text that it is about.")};
    if (opinion.outcome != OpinionOutcome::Favourable && opinion.reasons.isEmpty())
        faults << FieldError{u"reasons"_s, say("Write the reasons of an opinion that is not plainly favourable.")};
    return faults;
}

QString opinionMark(OpinionKind kind)
{
    return kind == OpinionKind::Technical ? u"[parere di regolarità tecnica]"_s : u"[parere di regolarità contabile]"_s;
}

QString opinionSentence(const Opinion &opinion)
{
    QString sentence = u"%1, reso il %2 da %3, %4"_s.arg(outcomeWord(opinion.outcome), italianDate(opinion.day),
                                                         opinion.signer, opinion.office);
    if (!opinion.reasons.isEmpty())
        sentence += (opinion.outcome == OpinionOutcome::Unfavourable ? u". Motivi: "_s : u". Osservazioni: "_s)
            + opinion.reasons;
    return sentence;
}

QString withOpinions(const QString &body, const Patrocinio &p, const QList<OpinionStatus> &statuses)
{
    QString html = body;
    for (const OpinionStatus &status : statuses) {
        const QString mark = opinionMark(status.kind);
        const QString words = printed(status, p);
        if (html.contains(mark))
            html.replace(mark, words);
        else if (status.validity == OpinionValidity::Valid)
            html += u"<p>Parere di regolarità %1 (articolo 49, comma 1, del decreto legislativo n. 267/2000): %2.</p>"_s
                        .arg(status.kind == OpinionKind::Technical ? u"tecnica"_s : u"contabile"_s, words);
    }
    return html;
}

} // namespace gonfalone
