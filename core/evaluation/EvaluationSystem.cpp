#include "core/evaluation/EvaluationSystem.h"

#include "core/base/Text.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

constexpr int kWhole = 100;

/// Collects what does not hold under the name of its place.
class Faults
{
public:
    void need(bool holds, const QString &field, const QString &message)
    {
        if (!holds)
            m_all << FieldError{field, message};
    }
    QList<FieldError> all() const { return m_all; }

private:
    QList<FieldError> m_all;
};

void checkBands(const EvaluationSystem &system, Faults &faults)
{
    faults.need(!system.bands.isEmpty(), u"bands"_s, say("There is no band of scores."));
    int next = 0;
    int number = 0;
    for (const EvaluationBand &band : system.bands) {
        const QString place = u"bands.%1."_s.arg(++number);
        faults.need(!band.name.isEmpty(), place + u"name"_s, say("Band %1 has no name.").arg(number));
        faults.need(band.from == next, place + u"from"_s,
                    say("Between %1 and %2 there is a hole or an overlap: each band begins where the one before ends.")
                        .arg(scoreText(next), scoreText(band.from)));
        faults.need(band.to >= band.from, place + u"to"_s, say("Band “%1” ends before it begins.").arg(band.name));
        faults.need(band.bonus >= 0 && band.bonus <= kWhole, place + u"bonus"_s,
                    say("The bonus of a band is between 0 and 100 percent."));
        next = band.to + 1;
    }
    faults.need(system.bands.isEmpty() || next == kFullScore + 1, u"bands"_s,
                say("The bands end at %1: the last one must reach 100.").arg(scoreText(next - 1)));
}

void checkBehaviours(const EvaluationCategory &category, const QString &place, Faults &faults)
{
    int total = 0;
    QSet<QString> keys;
    for (const EvaluationBehaviour &behaviour : category.list) {
        total += behaviour.weight;
        faults.need(behaviour.weight > 0 && !behaviour.key.isEmpty() && !behaviour.text.isEmpty(),
                    place + u"behaviours"_s, say("Each behaviour has a name, a text and a weight."));
        faults.need(!keys.contains(behaviour.key), place + u"behaviours"_s,
                    say("Two behaviours are called “%1”.").arg(behaviour.key));
        keys << behaviour.key;
    }
    faults.need(category.behaviours == 0 || total == kWhole, place + u"behaviours"_s,
                say("The weights of the behaviours of “%1” total %2, not 100.").arg(category.name).arg(total));
    faults.need(category.behaviours > 0 || category.list.isEmpty(), place + u"behaviours"_s,
                say("“%1” has behaviours and gives them no weight.").arg(category.name));
}

void checkCategory(const EvaluationCategory &category, Faults &faults)
{
    const QString place = u"categories.%1."_s.arg(category.key);
    const int total = category.goals + category.behaviours + category.unit;
    faults.need(!category.key.isEmpty() && !category.name.isEmpty(), place + u"name"_s,
                say("A category needs a key and a name."));
    faults.need(total == kWhole && std::min({category.goals, category.behaviours, category.unit}) >= 0,
                place + u"weights"_s, say("The weights of “%1” total %2, not 100.").arg(category.name).arg(total));
    faults.need(category.fewestGoals >= 0 && category.mostGoals >= category.fewestGoals
                    && (category.goals == 0 || category.fewestGoals > 0),
                place + u"goals"_s, say("The number of goals of “%1” cannot be.").arg(category.name));
    checkBehaviours(category, place, faults);
}

} // namespace

const EvaluationCategory *EvaluationSystem::category(const QString &key) const
{
    const auto found = std::find_if(categories.cbegin(), categories.cend(),
                                    [&key](const EvaluationCategory &one) { return one.key == key; });
    return found == categories.cend() ? nullptr : &*found;
}

QString EvaluationSystem::categoryFor(ContractKind kind) const
{
    const auto found = std::find_if(categories.cbegin(), categories.cend(),
                                    [kind](const EvaluationCategory &one) { return one.contracts.contains(kind); });
    return found == categories.cend() ? QString() : found->key;
}

const EvaluationBand *EvaluationSystem::bandOf(int score) const
{
    const auto found = std::find_if(bands.cbegin(), bands.cend(), [score](const EvaluationBand &one) {
        return one.from <= score && score <= one.to;
    });
    return found == bands.cend() ? nullptr : &*found;
}

QList<FieldError> systemFaults(const EvaluationSystem &system)
{
    Faults faults;
    faults.need(!system.name.isEmpty(), u"name"_s, say("The system has no name."));
    faults.need(!system.source.isEmpty(), u"source"_s, say("Write the act that adopts the system."));
    faults.need(system.validFrom.isValid(), u"valid_from"_s, say("Write the first day."));
    faults.need(system.scaleMin >= 0 && system.scaleMax > system.scaleMin, u"scale"_s,
                say("The scale goes from its lowest score to its highest."));
    faults.need(system.scaleStep > 0 && (system.scaleMax - system.scaleMin) % std::max(1, system.scaleStep) == 0,
                u"scale"_s, say("The steps of the scale do not reach its highest score."));
    faults.need(system.decimals >= 0 && system.decimals <= 2, u"decimals"_s,
                say("The final score has no, one or two decimals."));
    faults.need(system.presenceDays >= 0 && system.presenceDays <= 366, u"presence_days"_s,
                say("The minimum presence is a number of days of a year."));
    faults.need(system.appealDays > 0, u"appeal_days"_s, say("Write within how many days a review is asked for."));
    faults.need(system.opinionDays > 0, u"opinion_days"_s,
                say("Write within how many days the Nucleo gives its opinion."));
    faults.need(!system.conciliation.isEmpty(), u"conciliation"_s,
                say("The system must have a procedure of conciliation (art. 7 D.Lgs. 150/2009)."));
    checkBands(system, faults);
    faults.need(!system.categories.isEmpty(), u"categories"_s, say("There is no category of staff."));
    QSet<QString> keys;
    for (const EvaluationCategory &category : system.categories) {
        faults.need(!keys.contains(category.key), u"categories.%1"_s.arg(category.key),
                    say("Two categories are called “%1”.").arg(category.key));
        keys << category.key;
        checkCategory(category, faults);
    }
    return faults.all();
}

std::optional<int> hundredthsFrom(const QString &text)
{
    static const QRegularExpression number(u"^(\\d{1,4})(?:[.,](\\d{1,2}))?$"_s);
    const auto match = number.match(text.trimmed());
    if (!match.hasMatch())
        return std::nullopt;
    return match.captured(1).toInt() * 100 + match.captured(2).leftJustified(2, u'0').toInt();
}

QString scoreText(qint64 hundredths)
{
    return u"%1,%2"_s.arg(hundredths / 100).arg(hundredths % 100, 2, 10, QLatin1Char('0'));
}

} // namespace gonfalone
