#include "core/evaluation/EvaluationPapers.h"

#include "core/base/ItalianDate.h"
#include "core/base/Text.h"
#include "core/documents/CsvTable.h"
#include "core/documents/TemplateRenderer.h"
#include "core/documents/TextTemplateStore.h"
#include "core/office/OfficeStore.h"
#include "core/patrocinio/PatrocinioDraft.h"

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

QString scoreOrEmpty(int score)
{
    return score == kNoScore ? QString() : scoreText(score);
}

QString noteText(const EvaluationSheet &sheet, EvaluationAction action)
{
    const EvaluationNote *note = sheet.note(action);
    return note ? note->text : QString();
}

QString noteDay(const EvaluationSheet &sheet, EvaluationAction action)
{
    const EvaluationNote *note = sheet.note(action);
    return note ? italianDate(u"il"_s, note->day) : QString();
}

QVariantList goalsOf(const EvaluationSheet &sheet)
{
    QVariantList rows;
    int number = 0;
    for (const EvaluationGoal &goal : sheet.content.goals)
        rows << QVariantMap{{u"numero"_s, QString::number(++number)},
                            {u"titolo"_s, goal.title},
                            {u"misura"_s, goal.measure},
                            {u"peso"_s, QString::number(goal.weight)},
                            {u"punteggio"_s, scoreOrEmpty(goal.score)},
                            {u"motivo"_s, goal.grounds}};
    return rows;
}

QVariantList behavioursOf(const SheetView &view)
{
    QVariantList rows;
    const EvaluationCategory *category = view.system.category(view.sheet.category);
    for (const EvaluationBehaviour &one : category ? category->list : QList<EvaluationBehaviour>()) {
        EvaluationRating rating{one.key, kNoScore, {}};
        for (const EvaluationRating &given : view.sheet.content.ratings)
            rating = given.key == one.key ? given : rating;
        rows << QVariantMap{{u"testo"_s, one.text},
                            {u"peso"_s, QString::number(one.weight)},
                            {u"punteggio"_s, scoreOrEmpty(rating.score)},
                            {u"motivo"_s, rating.grounds}};
    }
    return rows;
}

/// The reason of the delay, where there was one.
QString lateReason(const SheetView &view)
{
    const EvaluationNote *shared = view.sheet.note(EvaluationAction::Share);
    return shared && shared->day <= view.cycle.goalsDue ? QString() : view.sheet.content.lateReason;
}

QVariantList factsOf(const EvaluationSheet &sheet)
{
    QVariantList rows;
    for (const EvaluationFact &fact : sheet.content.facts) {
        if (fact.withdrawn.isEmpty())
            rows << QVariantMap{{u"data"_s, fact.day.toString(u"dd/MM/yyyy"_s)},
                                {u"segno"_s, fact.good ? u"positivo"_s : u"negativo"_s},
                                {u"testo"_s, fact.text},
                                {u"prova"_s, fact.evidence}};
    }
    return rows;
}

QVariantList evaluatorsOf(const EvaluationSheet &sheet)
{
    QVariantList rows;
    for (const EvaluatorTurn &turn : sheet.content.turns)
        rows << QVariantMap{{u"nome"_s, turn.name},
                            {u"dal"_s, italianDate(u"dal"_s, turn.from)},
                            {u"al"_s, italianDate(u"al"_s, turn.to)},
                            {u"parere"_s, turn.opinion}};
    return rows;
}

/// Why the pay is not touched, in the Italian of the act.
QString effectText(const EvaluationPaperSources &s)
{
    if (s.view.sheet.content.economic.none)
        return u"La valutazione non ha effetti economici: il trattamento della persona comprende ogni altro compenso "
               "(articolo 90, comma 3, del decreto legislativo 267/2000, ovvero articolo 7 della legge 150/2000)."_s;
    if (!s.view.bonus || !s.view.score)
        return {};
    return u"Alla fascia «%1» corrisponde una quota del premio di %2 per cento; per i giorni della scheda, %3 per cento."_s
        .arg(s.view.score->value.band.name)
        .arg(s.view.score->value.band.bonus)
        .arg(scoreText(s.view.bonus->value));
}

QString outcomeText(const EvaluationSheet &sheet)
{
    if (sheet.note(EvaluationAction::Conciliate))
        return u"Le parti hanno conciliato"_s;
    if (sheet.note(EvaluationAction::WithdrawReview))
        return u"La richiesta di riesame è stata ritirata"_s;
    return u"La richiesta di riesame è stata decisa"_s;
}

TemplateData officeTexts(const EvaluationPaperSources &s)
{
    const EvaluationSheet &sheet = s.view.sheet;
    const EvaluationCategory *category = s.view.system.category(sheet.category);
    return {{u"ente"_s, s.comune.title()},
            {u"comune"_s, s.comune.name},
            {u"data_atto"_s, italianDate(s.day)},
            {u"scheda_numero"_s, sheet.label},
            {u"anno"_s, QString::number(sheet.year)},
            {u"persona"_s, sheet.name},
            {u"categoria"_s, category ? category->name : sheet.category},
            {u"portavoce"_s, sheet.portavoce},
            {u"dal"_s, italianDate(u"dal"_s, sheet.starts)},
            {u"al"_s, italianDate(u"al"_s, sheet.ends)},
            {u"giorni"_s, QString::number(sheet.days())},
            {u"valutatore"_s, sheet.content.turns.isEmpty() ? QString() : sheet.content.turns.last().name},
            {u"valutatori"_s, evaluatorsOf(sheet)},
            {u"piu_valutatori"_s, sheet.content.turns.size() > 1},
            {u"sistema"_s, s.view.system.name},
            {u"sistema_atto"_s, s.view.system.source},
            {u"scala"_s, u"da %1 a %2"_s.arg(scoreText(s.view.system.scaleMin), scoreText(s.view.system.scaleMax))},
            {u"peso_obiettivi"_s, category ? QString::number(category->goals) : QString()},
            {u"peso_comportamenti"_s, category ? QString::number(category->behaviours) : QString()},
            {u"peso_unita"_s, category && category->unit > 0 ? QString::number(category->unit) : QString()}};
}

TemplateData scoreTexts(const EvaluationPaperSources &s)
{
    const EvaluationSheet &sheet = s.view.sheet;
    const auto &score = s.view.score;
    return {{u"obiettivi"_s, goalsOf(sheet)},
            {u"comportamenti"_s, behavioursOf(s.view)},
            {u"unita_punteggio"_s, scoreOrEmpty(sheet.content.unitScore)},
            {u"unita_motivo"_s, sheet.content.unitGrounds},
            {u"totale_obiettivi"_s, score ? scoreText(score->value.goals) : QString()},
            {u"totale_comportamenti"_s, score ? scoreText(score->value.behaviours) : QString()},
            {u"totale_unita"_s, score ? scoreText(score->value.unit) : QString()},
            {u"totale"_s, score ? scoreText(score->value.total) : QString()},
            {u"fascia"_s, score ? score->value.band.name : QString()},
            {u"negativa"_s, score && score->value.band.negative},
            {u"motivazione"_s, sheet.content.motivation},
            {u"piano"_s, sheet.content.plan},
            {u"fatti"_s, factsOf(sheet)},
            {u"fatti_presenti"_s, !factsOf(sheet).isEmpty()},
            {u"presenza"_s, sheet.content.presenceDays < 0 ? QString() : QString::number(sheet.content.presenceDays)},
            {u"formazione"_s, hoursText(s.view.training.value.done)},
            {u"formazione_prevista"_s, hoursText(s.view.training.value.wanted)},
            {u"effetto"_s, effectText(s)},
            {u"ritardo_motivo"_s, lateReason(s.view)},
            {u"punteggio_notificato"_s, scoreOrEmpty(sheet.content.notifiedScore)}};
}

TemplateData stepTexts(const EvaluationPaperSources &s)
{
    using enum EvaluationAction;
    const EvaluationSheet &sheet = s.view.sheet;
    TemplateData texts{{u"notificata_il"_s, italianDate(u"il"_s, sheet.notifiedOn)},
                       {u"riesame_entro"_s, italianDate(u"il"_s, reviewUntil(sheet, s.view.system).value)},
                       {u"riesame_giorni"_s, QString::number(s.view.system.appealDays)},
                       {u"conciliazione"_s, s.view.system.conciliation},
                       {u"esito"_s, outcomeText(sheet)}};
    const std::pair<QString, EvaluationAction> steps[]{
        {u"intermedia"_s, CheckMidYear}, {u"autovalutazione"_s, SelfEvaluate}, {u"sindaco"_s, HearMayor},
        {u"colloquio"_s, HoldInterview}, {u"riesame"_s, RequestReview},        {u"parere"_s, RecordOpinion},
        {u"decisione"_s, Decide},        {u"accordo"_s, Conciliate},           {u"ricevuta"_s, Sign},
        {u"consegna"_s, RecordDelivery}};
    for (const auto &[name, action] : steps) {
        texts.insert(name + u"_data"_s, noteDay(sheet, action));
        texts.insert(name + u"_testo"_s, noteText(sheet, action));
    }
    return texts;
}

} // namespace

const EvaluationPaperRow &evaluationPaperRow(EvaluationPaper paper)
{
    return kEvaluationPapers[std::size_t(paper)];
}

QString evaluationPaperName(EvaluationPaper paper)
{
    return say(evaluationPaperRow(paper).name);
}

std::optional<EvaluationPaper> evaluationPaperFrom(const QString &key)
{
    for (const EvaluationPaperRow &row : kEvaluationPapers) {
        if (key == QLatin1String(row.key))
            return row.paper;
    }
    return std::nullopt;
}

bool fits(EvaluationPaper paper, const EvaluationSheet &sheet)
{
    switch (paper) {
    case EvaluationPaper::Goals: return !sheet.content.goals.isEmpty();
    case EvaluationPaper::Sheet: return sheet.note(EvaluationAction::Propose) != nullptr;
    case EvaluationPaper::Interview: return sheet.note(EvaluationAction::HoldInterview) != nullptr;
    case EvaluationPaper::Notification: return sheet.notifiedOn.isValid();
    case EvaluationPaper::ReviewRequest: return sheet.note(EvaluationAction::RequestReview) != nullptr;
    case EvaluationPaper::ReviewOutcome:
        return sheet.state == EvaluationState::Final && sheet.note(EvaluationAction::RequestReview);
    }
    return false;
}

TemplateData evaluationPaperFields(const EvaluationPaperSources &sources)
{
    TemplateData fields = officeTexts(sources);
    fields.insert(scoreTexts(sources));
    fields.insert(stepTexts(sources));
    return fields;
}

PageStyle evaluationStyle(const EvaluationPaperSources &s, const QString &title, bool draft)
{
    PageStyle style = officePaper(s.comune);
    style.letterhead.rightLines = {u"Scheda "_s + s.view.sheet.label, u"Riservata"_s};
    style.footer = u"%1 · %2 %3"_s.arg(s.comune.title(), title, s.view.sheet.label);
    style.draft = draft;
    return style;
}

Result<DraftDocument> EvaluationService::paper(const Actor &actor, const Keyring &keyring, const QString &label,
                                               EvaluationPaper paper)
{
    return UnitOfWork(m_db).run([&](Transaction &tx) -> Result<DraftDocument> {
        TRY(const Opened open, opened(actor, keyring, label));
        EvaluationPaperSources sources;
        TRY(sources.view, viewOf(actor, open.sheet));
        sources.day = m_clock.today();
        TRY(sources.comune, OfficeStore().comune(m_db));
        // What was not notified yet is not taken home by the evaluated.
        if (!fits(paper, sources.view.sheet)
            || (sources.view.mine == EvaluationParty::Evaluated && paper == EvaluationPaper::Sheet
                && !open.sheet.notifiedOn.isValid()))
            return failure(Error::invalid(
                say("“%1” does not fit %2 yet: it is “%3”.")
                    .arg(evaluationPaperName(paper), open.sheet.label, evaluationStateName(open.sheet.state))));
        const QString key = QString::fromLatin1(evaluationPaperRow(paper).templateName);
        TRY(const TextTemplate text, TextTemplateStore().inForce(m_db, key, sources.day));
        TRY(const TemplateFields known, shippedFields(key));
        TRY(const QString body, renderTemplate(text.html, evaluationPaperFields(sources)));
        const bool draft = paper == EvaluationPaper::Sheet && !open.sheet.notifiedOn.isValid();
        CHECK(m_readings.taken(tx, actor, {ReadKind::Evaluation, open.sheet.label, open.sheet.label}, ReadWay::Print));
        CHECK(m_audit.append(
            tx, actor.login,
            {u"evaluation.print"_s, u"evaluation"_s, open.sheet.label, QLatin1String(evaluationPaperRow(paper).key)}));
        return DraftDocument{u"%1 %2"_s.arg(known.title, open.sheet.label), body,
                             evaluationStyle(sources, known.title, draft)};
    });
}

Result<DraftDocument> EvaluationService::distributionPaper(const Actor &actor, const Distribution &table)
{
    CHECK(actor.require(Permission::WriteEvaluations));
    TRY(const Comune comune, OfficeStore().comune(m_db));
    return distributionDocument(table, comune, m_clock.today());
}

QByteArray distributionCsv(const Distribution &table)
{
    QList<QStringList> rows{{u"Anno"_s, u"Fascia"_s, u"Persone"_s, u"Percento"_s}};
    for (const DistributionLine &line : table.lines)
        rows << QStringList{QString::number(table.year), line.bands, QString::number(line.people),
                            scoreText(line.percent)};
    rows << QStringList{QString::number(table.year),
                        u"Totale"_s,
                        table.people > 0 ? QString::number(table.people) : u"meno di %1"_s.arg(table.smallest),
                        {}};
    return toCsv(rows);
}

DraftDocument distributionDocument(const Distribution &table, const Comune &comune, const QDate &day)
{
    DraftDocument document;
    document.title = u"Distribuzione delle valutazioni %1"_s.arg(table.year);
    document.style = officePaper(comune);
    document.style.draft = false;
    document.style.letterhead.rightLines = {u"Anno %1"_s.arg(table.year)};
    document.style.footer = u"%1 · Distribuzione delle valutazioni %2"_s.arg(comune.title()).arg(table.year);
    QString html = u"<h1 align=\"center\">DISTRIBUZIONE DELLE VALUTAZIONI</h1><p>Valutazioni individuali dell’anno %1 "
                   "del personale dell’Ufficio, in forma aggregata. Articolo 20 del decreto legislativo 14 marzo 2013, "
                   "n. 33. Tabella prodotta %2.</p>"_s.arg(table.year)
                       .arg(italianDate(u"il"_s, day));
    if (!table.lines.isEmpty()) {
        html += u"<table border=\"1\" cellspacing=\"0\" cellpadding=\"5\" width=\"100%\"><thead><tr><th align=\"left\" "
                "width=\"60%\">Fascia</th><th align=\"right\" width=\"20%\">Persone</th><th align=\"right\" "
                "width=\"20%\">Percento</th></tr></thead>"_s;
        for (const DistributionLine &line : table.lines)
            html += u"<tr><td class=\"sans\">%1</td><td align=\"right\" class=\"sans\">%2</td><td align=\"right\" "
                    "class=\"sans\">%3</td></tr>"_s.arg(line.bands.toHtmlEscaped())
                        .arg(line.people)
                        .arg(scoreText(line.percent));
        html += u"</table><p align=\"right\"><b>Persone valutate: %1</b></p>"_s.arg(table.people);
    } else if (table.people > 0) {
        html +=
            u"<p>Persone valutate: %1. La distribuzione per fasce non è pubblicata, perché rivelerebbe la fascia di "
            "ciascuno.</p>"_s.arg(table.people);
    } else {
        html += u"<p>Le persone valutate sono meno di %1: la distribuzione non è pubblicata.</p>"_s.arg(table.smallest);
    }
    document.body = html
        + u"<p>Le fasce con meno di %1 persone sono accorpate a quelle vicine, perché nessuno sia riconoscibile.</p>"_s
              .arg(table.smallest);
    return document;
}

} // namespace gonfalone
