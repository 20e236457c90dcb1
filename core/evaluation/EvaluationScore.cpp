#include "core/evaluation/EvaluationScore.h"

#include "core/base/Text.h"

#include <algorithm>

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

/// Half up; both are not negative.
qint64 rounded(qint64 numerator, qint64 denominator)
{
    return (2 * numerator + denominator) / (2 * denominator);
}

/// One score among those that a part is the weighted sum of.
struct Term {
    QString field;
    QString what;
    int weight = 0;
    int score = kNoScore;
};

/// What is wrong with a score that was given: out of the scale, between its steps.
void checkScale(const EvaluationSystem &system, const Term &term, QList<FieldError> &faults)
{
    if (term.score == kNoScore)
        return;
    if (term.score < system.scaleMin || term.score > system.scaleMax)
        faults << FieldError{term.field,
                             say("“%1”: %2 lies outside the scale, which goes from %3 to %4 (%5).")
                                 .arg(term.what, scoreText(term.score), scoreText(system.scaleMin),
                                      scoreText(system.scaleMax), system.name)};
    else if ((term.score - system.scaleMin) % system.scaleStep != 0)
        faults << FieldError{term.field,
                             say("“%1”: %2 lies between two steps of the scale, which are of %3 (%4).")
                                 .arg(term.what, scoreText(term.score), scoreText(system.scaleStep), system.name)};
}

QList<Term> goalTerms(const EvaluationContent &content)
{
    QList<Term> terms;
    for (int i = 0; i < content.goals.size(); ++i)
        terms << Term{u"goal.%1.score"_s.arg(i + 1), content.goals[i].title, content.goals[i].weight,
                      content.goals[i].score};
    return terms;
}

QList<Term> behaviourTerms(const EvaluationCategory &category, const EvaluationContent &content)
{
    QList<Term> terms;
    for (const EvaluationBehaviour &behaviour : category.list) {
        Term term{u"behaviour.%1.score"_s.arg(behaviour.key), behaviour.text, behaviour.weight, kNoScore};
        for (const EvaluationRating &rating : content.ratings) {
            if (rating.key == behaviour.key)
                term.score = rating.score;
        }
        terms << term;
    }
    return terms;
}

QList<Term> unitTerms(const EvaluationContent &content)
{
    return {{u"unit.score"_s, say("Performance of the unit"), 100, content.unitScore}};
}

/// A part of the score, and why. The sum of weight × score stays a whole number: its full value is 100 × scaleMax.
class Part
{
public:
    Part(const EvaluationSystem &system, const QString &name, int weight, const QList<Term> &terms)
        : m_system(system), m_name(name), m_weight(weight), m_terms(weight > 0 ? terms : QList<Term>{})
    {
        for (const Term &term : m_terms) {
            if (term.score == kNoScore)
                m_faults << FieldError{term.field, say("“%1” has no score yet.").arg(term.what)};
            checkScale(system, term, m_faults);
            m_sum += qint64(term.weight) * term.score;
        }
    }

    const QList<FieldError> &faults() const { return m_faults; }
    qint64 weighted() const { return m_weight * m_sum; }
    int shown() const { return m_weight > 0 ? int(rounded(100 * m_sum, m_system.scaleMax)) : 0; }
    void explain(Explained<EvaluationScore> &score) const
    {
        if (m_weight == 0)
            return;
        for (const Term &term : m_terms)
            score.because(say("%1: %2 of %3, weight %4")
                              .arg(term.what, scoreText(term.score), scoreText(m_system.scaleMax))
                              .arg(term.weight));
        score.because(
            say("%1: %2 of 100, and %3 percent of the final score.").arg(m_name, scoreText(shown())).arg(m_weight),
            m_system.name);
    }

private:
    const EvaluationSystem &m_system;
    QString m_name;
    int m_weight;
    QList<Term> m_terms;
    qint64 m_sum = 0;
    QList<FieldError> m_faults;
};

} // namespace

Result<Explained<EvaluationScore>> scored(const EvaluationSystem &system, const EvaluationCategory &category,
                                          const EvaluationContent &content)
{
    const Part goals(system, say("Goals of the sheet"), category.goals, goalTerms(content));
    const Part behaviours(system, say("Behaviours"), category.behaviours, behaviourTerms(category, content));
    const Part unit(system, say("Performance of the unit"), category.unit, unitTerms(content));
    if (const auto faults = goals.faults() + behaviours.faults() + unit.faults(); !faults.isEmpty())
        return failure(Error::invalid(faults.first().message, faults));
    Explained<EvaluationScore> score;
    score.value.goals = goals.shown();
    score.value.behaviours = behaviours.shown();
    score.value.unit = unit.shown();
    // In hundredths of a point of 100: the weights give the 100, the scale is divided away.
    const qint64 sum = goals.weighted() + behaviours.weighted() + unit.weighted();
    const int step = system.decimals == 2 ? 1 : system.decimals == 1 ? 10 : 100;
    score.value.total = int(rounded(sum, qint64(system.scaleMax) * step)) * step;
    if (const EvaluationBand *band = system.bandOf(score.value.total))
        score.value.band = *band;
    for (const Part *part : {&goals, &behaviours, &unit})
        part->explain(score);
    score.because(say("Final score %1, band “%2” (from %3 to %4).")
                      .arg(scoreText(score.value.total), score.value.band.name, scoreText(score.value.band.from),
                           scoreText(score.value.band.to)),
                  system.source);
    if (score.value.band.negative)
        score.because(say("A negative evaluation counts for the responsibilities of the person."),
                      u"art. 3, c. 5-bis, D.Lgs. 150/2009"_s);
    return score;
}

QList<FieldError> scaleFaults(const EvaluationSystem &system, const EvaluationCategory &category,
                              const EvaluationContent &content)
{
    QList<FieldError> faults;
    for (const Term &term : goalTerms(content) + behaviourTerms(category, content) + unitTerms(content))
        checkScale(system, term, faults);
    return faults;
}

Explained<int> yearScore(const QList<YearPart> &parts)
{
    Explained<int> year;
    qint64 sum = 0, days = 0;
    for (const YearPart &part : parts) {
        sum += qint64(part.score) * part.days;
        days += part.days;
        year.because(say("%1 for %n day(s)", part.days).arg(scoreText(part.score)));
    }
    if (days == 0)
        return year;
    year.value = int(rounded(sum, days));
    year.because(say("Score of the year: %1, each sheet weighs its days.").arg(scoreText(year.value)));
    return year;
}

Explained<int> bonusShare(const EvaluationScore &score, const EvaluationSheet &sheet)
{
    Explained<int> share;
    if (sheet.content.economic.none)
        return share.because(say("No bonus: %1").arg(sheet.content.economic.why));
    const int whole = QDate::isLeapYear(sheet.year) ? 366 : 365;
    share.value = int(rounded(qint64(score.band.bonus) * 100 * sheet.days(), whole));
    share.because(say("Band “%1” gives %2 percent of the full bonus.").arg(score.band.name).arg(score.band.bonus));
    if (sheet.days() < whole)
        share.because(say("%1 days of %2: %3 percent.").arg(sheet.days()).arg(whole).arg(scoreText(share.value)));
    return share;
}

EconomicEffect economicEffect(const QList<Contract> &contracts, StaffPersonId person, const QDate &from,
                              const QDate &to)
{
    DatedFact days;
    days.validFrom = from;
    days.validTo = to;
    EconomicEffect effect;
    for (const Contract &contract : contracts) {
        if (contract.person != person || !contract.meets(days))
            continue;
        if (contract.emolumentoUnico)
            return {true, say("the emolumento unico takes in overtime, productivity and quality (art. 90 c. 3 TUEL).")};
        if (contract.kind == ContractKind::Portavoce)
            effect = {true, say("the Portavoce has an indemnity set by the mayor (art. 7 L. 150/2000).")};
        else if (contract.kind == ContractKind::External && !effect.none)
            effect = {true, say("who works from outside has no bonus of the staff.")};
    }
    return effect;
}

Explained<TrainingMeter> trainingOf(const EvaluationContent &content, int wantedHours, const QString &source)
{
    Explained<TrainingMeter> meter;
    meter.value.wanted = wantedHours * 60;
    for (const EvaluationTraining &one : content.training) {
        meter.value.done += one.minutes;
        meter.because(u"%1: %2"_s.arg(one.title, hoursText(one.minutes)));
    }
    meter.because(say("Training: %1 of %2 hours a year.").arg(hoursText(meter.value.done)).arg(wantedHours), source);
    return meter;
}

QString hoursText(int minutes)
{
    return minutes % 60 == 0 ? u"%1 h"_s.arg(minutes / 60) : u"%1 h %2 min"_s.arg(minutes / 60).arg(minutes % 60);
}

} // namespace gonfalone
