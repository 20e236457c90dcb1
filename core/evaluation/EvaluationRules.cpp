#include "core/evaluation/EvaluationRules.h"

#include "core/base/Text.h"
#include "core/calendar/HumanDate.h"

#include <algorithm>
#include <numeric>

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

constexpr int kHalfYear = 184; ///< the longer half

/// The faults of one step; each rule adds its own.
class StepFaults
{
public:
    StepFaults(const EvaluationStep &step, const EvaluationSheet &sheet, const EvaluationSources &sources)
        : m_step(step), m_sheet(sheet), m_sources(sources), m_day(step.day.isValid() ? step.day : sources.today)
    {}

    QList<FieldError> all()
    {
        need(!needsText(m_step.action) || !m_step.text.trimmed().isEmpty(), u"text"_s, missingText());
        need(m_day <= m_sources.today, u"day"_s, say("A step is recorded when it was taken, not before."));
        need(!m_sheet.since.isValid() || m_day >= m_sheet.since, u"day"_s,
             say("The step before was on %1: this one cannot come earlier.").arg(humanDate(m_sheet.since)));
        using enum EvaluationAction;
        switch (m_step.action) {
        case Share: goals(); break;
        case AskSelfEvaluation: midYear(); break;
        case HearMayor: hearing(); break;
        case Propose: proposal(); break;
        case Notify: notification(); break;
        case RequestReview: request(); break;
        case MakeFinal: termOver(); break;
        case Conciliate:
        case Decide: rescored(); break;
        case CloseUnscored: unscored(); break;
        default: break;
        }
        return m_faults;
    }

private:
    void need(bool holds, const QString &field, const QString &message)
    {
        if (!holds)
            m_faults << FieldError{field, message};
    }

    QString missingText() const
    {
        switch (m_step.action) {
        case EvaluationAction::HearMayor:
            return say("Write what the mayor said: the Portavoce is evaluated after hearing him (art. 7 L. 150/2000).");
        case EvaluationAction::HoldInterview: return say("Write the minutes of the interview.");
        case EvaluationAction::RequestReview: return say("Write the reasons of the request, as they were given.");
        case EvaluationAction::RecordOpinion: return say("Write the opinion of the Nucleo di valutazione.");
        default: return say("Write the reason: an evaluation is motivated step by step (art. 3 L. 241/1990).");
        }
    }

    void goals()
    {
        const EvaluationCategory *category = m_sources.system.category(m_sheet.category);
        const auto &list = m_sheet.content.goals;
        need(category && list.size() >= category->fewestGoals && list.size() <= category->mostGoals, u"goals"_s,
             say("“%1” wants from %2 to %3 goals (%4).")
                 .arg(category ? category->name : m_sheet.category)
                 .arg(category ? category->fewestGoals : 0)
                 .arg(category ? category->mostGoals : 0)
                 .arg(m_sources.system.name));
        const int total = std::accumulate(list.cbegin(), list.cend(), 0,
                                          [](int sum, const EvaluationGoal &goal) { return sum + goal.weight; });
        need(list.isEmpty() || total == 100, u"goals"_s,
             say("The weights of the goals total %1, not 100 (%2).").arg(total).arg(m_sources.system.name));
        const bool late = m_day > m_sources.cycle.goalsDue && m_sheet.starts <= m_sources.cycle.goalsDue;
        need(!late || !m_sheet.content.lateReason.isEmpty(), u"late_reason"_s,
             say("The goals were due by %1: hand them over with the reason of the delay.")
                 .arg(humanDate(m_sources.cycle.goalsDue)));
    }

    void midYear()
    {
        const bool wanted = m_sources.system.midYearCheck && m_sheet.days() > kHalfYear;
        need(!wanted || m_sheet.note(EvaluationAction::CheckMidYear), u"action"_s,
             say("The mid-year check is not on record yet (art. 6 D.Lgs. 150/2009; %1).").arg(m_sources.system.name));
    }

    void hearing()
    {
        need(m_sheet.portavoce, u"action"_s, say("The mayor is heard on the Portavoce only (art. 7 L. 150/2000)."));
    }

    /// The hearing counts while nothing was scored anew after it.
    bool mayorHeard() const
    {
        const EvaluationNote *heard = m_sheet.note(EvaluationAction::HearMayor);
        const EvaluationNote *again = m_sheet.note(EvaluationAction::Reopen);
        return heard && heard->day.isValid() && !heard->text.isEmpty() && (!again || again->at < heard->at);
    }

    void needMayor()
    {
        need(!m_sheet.portavoce || mayorHeard(), u"action"_s,
             say("The mayor was not heard yet: on the Portavoce he is heard, with the day and his words, before the "
                 "evaluation is proposed and notified (art. 7 L. 150/2000)."));
    }

    void scores()
    {
        const EvaluationCategory *category = m_sources.system.category(m_sheet.category);
        if (!category)
            return need(false, u"category"_s, say("The system has no category “%1”.").arg(m_sheet.category));
        const auto score = scored(m_sources.system, *category, m_sheet.content);
        if (!score) {
            m_faults << score.error().fields;
            return;
        }
        const auto standsAgainst = [](const EvaluationFact &fact) { return !fact.good && fact.withdrawn.isEmpty(); };
        const auto &facts = m_sheet.content.facts;
        need(!score->value.band.negative || std::any_of(facts.cbegin(), facts.cend(), standsAgainst), u"facts"_s,
             say("A negative evaluation rests on facts: the diary has none against (art. 3 L. 241/1990; art. 3, "
                 "c. 5-bis, D.Lgs. 150/2009)."));
    }

    /// The days of presence that a sheet of this length wants, of a whole year's.
    bool enoughPresence() const { return m_sheet.content.presenceDays >= m_sources.system.presenceDays; }

    void proposal()
    {
        needMayor();
        need(m_sheet.content.presenceDays >= 0, u"presence"_s, say("Write the days of presence."));
        need(m_sheet.content.presenceDays <= m_sheet.days(), u"presence"_s,
             say("More days of presence than the sheet has (%1).").arg(m_sheet.days()));
        need(m_sheet.content.presenceDays < 0 || enoughPresence(), u"presence"_s,
             say("%1 days of presence, and at least %2 are wanted for a score (%3): end the sheet without one.")
                 .arg(m_sheet.content.presenceDays)
                 .arg(m_sources.system.presenceDays)
                 .arg(m_sources.system.name));
        need(!m_sheet.content.motivation.isEmpty(), u"motivation"_s,
             say("Write the reasons of the evaluation (art. 3 L. 241/1990)."));
        scores();
    }

    void notification()
    {
        needMayor();
        need(!m_sheet.portavoce || m_sources.declared, u"declaration"_s,
             say("The declaration of incompatibility of %1 is not on record (art. 7 L. 150/2000).").arg(m_sheet.year));
    }

    void request()
    {
        const Explained<QDate> last = reviewUntil(m_sheet, m_sources.system);
        need(m_day <= last.value, u"day"_s,
             say("The request is out of time: it could be made until %1, %2 days from the notification (%3).")
                 .arg(humanDate(last.value))
                 .arg(m_sources.system.appealDays)
                 .arg(m_sources.system.name));
    }

    void termOver()
    {
        const Explained<QDate> last = reviewUntil(m_sheet, m_sources.system);
        need(m_day > last.value, u"day"_s,
             say("A review may be asked for until %1 (%2): before, only who was evaluated can accept it.")
                 .arg(humanDate(last.value), m_sources.system.name));
    }

    void rescored() { scores(); }

    void unscored()
    {
        need(m_sheet.content.presenceDays >= 0, u"presence"_s, say("Write the days of presence."));
        need(m_sheet.content.presenceDays < 0 || !enoughPresence(), u"presence"_s,
             say("With %1 days of presence the sheet wants a score: the least is %2 (%3).")
                 .arg(m_sheet.content.presenceDays)
                 .arg(m_sources.system.presenceDays)
                 .arg(m_sources.system.name));
    }

    const EvaluationStep &m_step;
    const EvaluationSheet &m_sheet;
    const EvaluationSources &m_sources;
    QDate m_day;
    QList<FieldError> m_faults;
};

} // namespace

QList<FieldError> contentFaults(const EvaluationSheet &sheet, const EvaluationSystem &system)
{
    QList<FieldError> faults;
    const auto need = [&faults](bool holds, const QString &field, const QString &message) {
        if (!holds)
            faults << FieldError{field, message};
    };
    const EvaluationContent &content = sheet.content;
    for (int i = 0; i < content.goals.size(); ++i) {
        const QString place = u"goal.%1."_s.arg(i + 1);
        need(!content.goals[i].title.isEmpty(), place + u"title"_s, say("Goal %1 has no title.").arg(i + 1));
        need(content.goals[i].weight >= 1 && content.goals[i].weight <= 100, place + u"weight"_s,
             say("The weight of a goal is between 1 and 100."));
    }
    // What is missing may come later; what lies outside the scale may not.
    if (const EvaluationCategory *category = system.category(sheet.category))
        faults << scaleFaults(system, *category, content);
    return faults;
}

QList<FieldError> missingFor(const EvaluationStep &step, const EvaluationSheet &sheet, const EvaluationSources &sources)
{
    return StepFaults(step, sheet, sources).all();
}

Explained<QDate> reviewUntil(const EvaluationSheet &sheet, const EvaluationSystem &system)
{
    Explained<QDate> last;
    if (!sheet.notifiedOn.isValid())
        return last;
    last.value = sheet.notifiedOn.addDays(system.appealDays);
    return last.because(
        say("Notified on %1; %2 days from the day after.").arg(humanDate(sheet.notifiedOn)).arg(system.appealDays),
        system.name);
}

std::optional<EvaluationClock> clockOf(const EvaluationSheet &sheet, const EvaluationSources &sources)
{
    using enum EvaluationState;
    EvaluationClock clock;
    if (sheet.state == Goals || sheet.state == Shared) {
        clock = {say("Goals to be handed over"), std::max(sources.cycle.goalsDue, sheet.starts)};
    } else if (sheet.state == Notified) {
        clock = {say("A review may be asked for"), reviewUntil(sheet, sources.system).value};
    } else if (sheet.state == Review) {
        clock = {say("Opinion of the Nucleo"), sheet.since.addDays(sources.system.opinionDays)};
    } else if (isOpen(sheet.state) && sources.today > sheet.ends) {
        clock = {say("The year of the sheet is over"), sheet.ends};
    } else {
        return std::nullopt;
    }
    clock.left = int(sources.today.daysTo(clock.until));
    return clock;
}

void hideScores(EvaluationContent &content)
{
    for (EvaluationGoal &goal : content.goals) {
        goal.score = kNoScore;
        goal.grounds.clear();
    }
    for (EvaluationRating &rating : content.ratings) {
        rating.score = kNoScore;
        rating.grounds.clear();
    }
    content.unitScore = kNoScore;
    content.unitGrounds.clear();
    content.motivation.clear();
    content.plan.clear();
    content.economic = {};
    content.notes.removeIf([](const EvaluationNote &note) {
        return note.action == EvaluationAction::HearMayor || note.action == EvaluationAction::Reopen
            || note.action == EvaluationAction::Calibrate;
    });
}

int mostInTop(int sheets, int quotaPercent)
{
    if (quotaPercent <= 0)
        return -1;
    return std::max(1, sheets * quotaPercent / 100);
}

Distribution distributionOf(int year, const QStringList &bands, const QList<int> &counts, int smallest)
{
    Distribution table{year, std::accumulate(counts.cbegin(), counts.cend(), 0), smallest, {}, {}};
    struct Group {
        int first;
        int last;
        int people;
    };
    QList<Group> groups;
    for (int i = 0; i < counts.size(); ++i) {
        if (!groups.isEmpty() && groups.last().people < smallest)
            groups.last() = {groups.last().first, i, groups.last().people + counts[i]};
        else
            groups << Group{i, i, counts[i]};
    }
    while (groups.size() > 1 && groups.last().people < smallest) {
        const Group rest = groups.takeLast();
        groups.last() = {groups.last().first, rest.last, groups.last().people + rest.people};
    }
    if (table.people < smallest) {
        table.people = 0;
        table.why = say("Fewer than %n people: nothing is published.", smallest);
        return table;
    }
    if (groups.size() < 2) {
        table.why = say("The table would tell the band of everybody: only how many they are is published.");
        return table;
    }
    for (const Group &group : groups) {
        const QString name = group.first == group.last
            ? bands.value(group.first)
            : u"%1 – %2"_s.arg(bands.value(group.first), bands.value(group.last));
        table.lines << DistributionLine{name, group.people,
                                        (group.people * 20'000 + table.people) / (2 * table.people)};
    }
    return table;
}

} // namespace gonfalone
