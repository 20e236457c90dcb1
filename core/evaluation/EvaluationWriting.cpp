// What is written in a sheet: opened, filled in, facts and training, its days, its parties.
#include "core/access/UserStore.h"
#include "core/base/Text.h"
#include "core/calendar/HumanDate.h"
#include "core/contacts/Contact.h"
#include "core/evaluation/EvaluationService.h"
#include "core/staff/StaffStore.h"

#include <algorithm>

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongest = 20'000;

Error wrong(const QString &field, const QString &message)
{
    return Error::invalid(message, {{field, message}});
}

/// The days of the year in which somebody has a contract, without gaps being looked for.
std::optional<std::pair<QDate, QDate>> contractDays(const StaffBook &book, StaffPersonId person, int year)
{
    const QDate first(year, 1, 1), last(year, 12, 31);
    std::optional<std::pair<QDate, QDate>> days;
    for (const Contract &contract : book.contracts) {
        const QDate to = contract.validTo.isValid() ? std::min(contract.validTo, last) : last;
        const QDate from = std::max(contract.validFrom, first);
        if (contract.person != person || from > to)
            continue;
        days = days ? std::pair{std::min(days->first, from), std::max(days->second, to)} : std::pair{from, to};
    }
    return days;
}

/// The days of the contracts that no sheet has yet: all, or those after the last sheet (a transfer, another evaluator).
std::optional<std::pair<QDate, QDate>> daysWithoutSheet(const StaffBook &book, StaffPersonId person, int year,
                                                        const QList<EvaluationSheet> &sheets)
{
    auto days = contractDays(book, person, year);
    for (const EvaluationSheet &sheet : sheets) {
        if (days && sheet.person == person)
            days->first = std::max(days->first, sheet.ends.addDays(1));
    }
    if (days && days->first > days->second)
        days.reset();
    return days;
}

const Contract *contractOn(const StaffBook &book, StaffPersonId person, const QDate &day)
{
    const auto found = std::find_if(book.contracts.cbegin(), book.contracts.cend(),
                                    [&](const Contract &one) { return one.person == person && one.holdsOn(day); });
    return found == book.contracts.cend() ? nullptr : &*found;
}

/// Why a field may not be written in this state; empty when it may.
bool mayWrite(const QString &field, EvaluationState state)
{
    if (field == u"presence"_s)
        return isYearEditable(state) || areScoresEditable(state);
    if (field == u"late_reason"_s || field.endsWith(u".title"_s))
        return areGoalsEditable(state);
    return areScoresEditable(state);
}

} // namespace

Result<QList<SheetCandidate>> EvaluationService::candidates(const Actor &actor, int year)
{
    CHECK(actor.require(Permission::WriteEvaluations));
    TRY(const EvaluationCycle cycle, cycleOf(year));
    TRY(const StaffBook book, StaffStore().book(m_db, {}, false));
    TRY(const QList<EvaluationSheet> sheets, m_store.ofCycle(m_db, cycle.id));
    QList<SheetCandidate> people;
    for (const StaffPerson &person : book.people) {
        const auto days = daysWithoutSheet(book, person.id, year, sheets);
        if (days && person.login != actor.login)
            people << SheetCandidate{person.id, person.name, days->first, days->second};
    }
    std::sort(people.begin(), people.end(), [](const SheetCandidate &one, const SheetCandidate &other) {
        return one.name.localeAwareCompare(other.name) < 0;
    });
    return people;
}

/// The sheet as it would be opened, from the contracts of the year.
Result<EvaluationSheet> EvaluationService::proposed(const Actor &actor, const SheetRequest &request)
{
    TRY(const StaffBook book, StaffStore().book(m_db, {}, false));
    const StaffPerson *person = personIn(book, request.person);
    if (!person)
        return failure(Error::notFound(say("There is nobody with this number: “people list” shows them.")));
    if (person->login == actor.login || nameKey(person->name) == nameKey(actor.name))
        return failure(wrong(u"person"_s,
                             say("Nobody evaluates himself: %1 is evaluated by somebody else (art. 7 "
                                 "D.Lgs. 150/2009; art. 7 DPR 62/2013).")
                                 .arg(person->name)));
    const auto days = contractDays(book, request.person, request.year);
    if (!days)
        return failure(wrong(u"person"_s, say("%1 has no contract in %2.").arg(person->name).arg(request.year)));
    EvaluationSheet sheet;
    sheet.year = request.year;
    sheet.person = request.person;
    sheet.name = person->name;
    TRY(const EvaluationCycle cycle, cycleOf(request.year));
    TRY(const QList<EvaluationSheet> sheets, m_store.ofCycle(m_db, cycle.id));
    const auto left = daysWithoutSheet(book, request.person, request.year, sheets);
    sheet.starts = request.starts.isValid() ? request.starts : left ? left->first : days->first;
    sheet.ends = request.ends.isValid() ? request.ends : days->second;
    sheet.since = std::min(m_clock.today(), sheet.starts); // what was signed on paper is recorded later
    sheet.evaluator = actor.id;
    sheet.content.evaluator = actor.id;
    const Contract *contract = contractOn(book, request.person, sheet.starts);
    if (!contract || sheet.ends < sheet.starts || sheet.starts < days->first || sheet.ends > days->second)
        return failure(wrong(u"starts"_s,
                             say("The days of a sheet lie within the contracts of the year: %1 – %2.")
                                 .arg(humanDate(days->first), humanDate(days->second))));
    sheet.portavoce = contract->kind == ContractKind::Portavoce;
    sheet.category = request.category;
    TRY(const EvaluationSources sources, sourcesOf(sheet));
    if (sheet.category.isEmpty())
        sheet.category = sources.system.categoryFor(contract->kind);
    const EvaluationCategory *category = sources.system.category(sheet.category);
    if (!category)
        return failure(wrong(u"category"_s, say("The system has no category “%1”.").arg(sheet.category)));
    for (const EvaluationBehaviour &behaviour : category->list)
        sheet.content.ratings << EvaluationRating{behaviour.key, kNoScore, {}};
    sheet.content.turns << EvaluatorTurn{actor.id, actor.name, sheet.starts, {}, {}};
    sheet.cycle = sources.cycle.id;
    TRY(sheet.content.evaluated,
        person->login.isEmpty() ? Result<UserId>(UserId{}) : m_store.userOf(m_db, person->login));
    return sheet;
}

Outcome EvaluationService::checkSheetDays(const EvaluationSheet &sheet)
{
    TRY(const QList<EvaluationSheet> all, m_store.ofCycle(m_db, sheet.cycle));
    for (const EvaluationSheet &other : all) {
        if (other.person == sheet.person && other.starts <= sheet.ends && sheet.starts <= other.ends)
            return failure(wrong(u"starts"_s, say("%1 has %2 for these days already.").arg(sheet.name, other.label)));
    }
    return {};
}

Result<EvaluationSheet> EvaluationService::open(const Actor &actor, const Keyring &keyring, const SheetRequest &request)
{
    CHECK(actor.require(Permission::WriteEvaluations));
    if (!keyring.isOpenFor(actor.id))
        return failure(Error::forbidden(say("Your secrets are closed: sign in again to open them.")));
    TRY(const EvaluationCycle cycle, cycleOf(request.year));
    if (cycle.closedOn.isValid())
        return failure(Error::invalid(say("The cycle of %1 is closed.").arg(request.year)));
    return UnitOfWork(m_db).run([&](Transaction &tx) -> Result<EvaluationSheet> {
        TRY(EvaluationSheet sheet, proposed(actor, request));
        CHECK(checkSheetDays(sheet));
        if (sheet.portavoce) {
            TRY(const QList<User> users, UserStore::of(m_db)->all(m_db, m_clock.today()));
            const auto mayor = std::find_if(users.cbegin(), users.cend(), [](const User &user) {
                return !user.disabled && user.roles.contains(Role::Sindaco);
            });
            sheet.content.mayor = mayor == users.cend() ? UserId{} : mayor->id;
        }
        TRY(sheet, m_store.addSheet(tx, sheet, toInstantText(m_clock.now()), actor.login));
        CHECK(m_keys.seal(tx, sheet));
        CHECK(m_audit.append(
            tx, actor.login,
            {u"evaluation.open"_s, u"evaluation"_s, sheet.label, u"person %1"_s.arg(sheet.person.value)}));
        return sheet;
    });
}

Result<EvaluationSheet> EvaluationService::change(
    const Actor &actor, const Keyring &keyring, const QString &label, const QString &action,
    const std::function<Outcome(EvaluationSheet &, const EvaluationSources &)> &work)
{
    CHECK(actor.require(Permission::WriteEvaluations));
    return UnitOfWork(m_db).run([&](Transaction &tx) -> Result<EvaluationSheet> {
        TRY(const Opened open, opened(actor, keyring, label));
        EvaluationSheet sheet = open.sheet;
        CHECK(checkParty(actor, sheet, EvaluationParty::Evaluator));
        TRY(const EvaluationSources sources, sourcesOf(sheet));
        if (sources.cycle.closedOn.isValid())
            return failure(Error::invalid(say("The cycle of %1 is closed.").arg(sheet.year)));
        CHECK(work(sheet, sources));
        if (const auto faults = contentFaults(sheet, sources.system); !faults.isEmpty())
            return failure(Error::invalid(say("%1 was not saved: %2").arg(label, faults.first().message), faults));
        return written(tx, actor, open, sheet, action, {});
    });
}

Result<EvaluationSheet> EvaluationService::save(const Actor &actor, const Keyring &keyring,
                                                const EvaluationSheet &edited)
{
    const auto take = [&edited](EvaluationSheet &sheet, const EvaluationSources &) -> Outcome {
        QList<FieldError> locked;
        for (const QString &field : differingEvaluationFields(sheet.content, edited.content)) {
            if (!mayWrite(field, sheet.state))
                locked << FieldError{
                    field, say("“%1” is locked while the sheet is “%2”.").arg(field, evaluationStateName(sheet.state))};
        }
        if (!locked.isEmpty())
            return failure(Error::invalid(locked.first().message, locked));
        sheet.version = edited.version;
        sheet.content.goals = edited.content.goals;
        sheet.content.ratings = edited.content.ratings;
        sheet.content.unitScore = edited.content.unitScore;
        sheet.content.unitGrounds = edited.content.unitGrounds;
        sheet.content.presenceDays = edited.content.presenceDays;
        sheet.content.lateReason = edited.content.lateReason;
        sheet.content.motivation = edited.content.motivation;
        sheet.content.plan = edited.content.plan;
        return {};
    };
    return change(actor, keyring, edited.label, u"evaluation.save"_s, take);
}

Result<EvaluationSheet> EvaluationService::addFact(const Actor &actor, const Keyring &keyring, const QString &label,
                                                   const EvaluationFact &fact)
{
    return change(actor, keyring, label, u"evaluation.fact"_s,
                  [&](EvaluationSheet &sheet, const EvaluationSources &sources) -> Outcome {
                      if (!isYearEditable(sheet.state))
                          return failure(wrong(
                              u"state"_s,
                              say("No fact is added while the sheet is “%1”.").arg(evaluationStateName(sheet.state))));
                      EvaluationFact added = fact;
                      added.text = fact.text.trimmed();
                      added.day = fact.day.isValid() ? fact.day : sources.today;
                      if (added.text.isEmpty() || added.text.size() > kLongest)
                          return failure(wrong(u"text"_s, say("Write what happened.")));
                      if (added.day < sheet.starts || added.day > sheet.ends || added.day > sources.today)
                          return failure(wrong(u"day"_s,
                                               say("The fact lies outside the days of the sheet (%1 – %2).")
                                                   .arg(humanDate(sheet.starts), humanDate(sheet.ends))));
                      added.recordedAt = m_clock.now();
                      added.recordedBy = actor.name;
                      added.withdrawn.clear();
                      sheet.content.facts << added;
                      return {};
                  });
}

Result<EvaluationSheet> EvaluationService::withdrawFact(const Actor &actor, const Keyring &keyring,
                                                        const QString &label, int number, const QString &reason)
{
    return change(
        actor, keyring, label, u"evaluation.withdraw-fact"_s,
        [&](EvaluationSheet &sheet, const EvaluationSources &) -> Outcome {
            if (number < 1 || number > sheet.content.facts.size())
                return failure(wrong(u"fact"_s, say("The diary has no line %1.").arg(number)));
            if (reason.trimmed().isEmpty())
                return failure(wrong(u"reason"_s, say("Say why the fact is read no more.")));
            if (!isYearEditable(sheet.state))
                return failure(
                    wrong(u"state"_s,
                          say("No fact is withdrawn while the sheet is “%1”.").arg(evaluationStateName(sheet.state))));
            sheet.content.facts[number - 1].withdrawn = reason.trimmed();
            return {};
        });
}

Result<EvaluationSheet> EvaluationService::addTraining(const Actor &actor, const Keyring &keyring, const QString &label,
                                                       const EvaluationTraining &training)
{
    return change(
        actor, keyring, label, u"evaluation.training"_s,
        [&](EvaluationSheet &sheet, const EvaluationSources &) -> Outcome {
            if (!isYearEditable(sheet.state))
                return failure(
                    wrong(u"state"_s,
                          say("No training is added while the sheet is “%1”.").arg(evaluationStateName(sheet.state))));
            if (training.minutes < 1 || training.minutes > 600 * 60 || training.title.trimmed().isEmpty())
                return failure(wrong(u"minutes"_s, say("Training has a title and a number of minutes.")));
            if (training.day < sheet.starts || training.day > sheet.ends)
                return failure(wrong(u"day"_s,
                                     say("The day lies outside the days of the sheet (%1 – %2).")
                                         .arg(humanDate(sheet.starts), humanDate(sheet.ends))));
            sheet.content.training << training;
            return {};
        });
}

Result<EvaluationSheet> EvaluationService::endEarlier(const Actor &actor, const Keyring &keyring, const QString &label,
                                                      const QDate &last, const QString &reason)
{
    return change(
        actor, keyring, label, u"evaluation.end-earlier"_s,
        [&](EvaluationSheet &sheet, const EvaluationSources &) -> Outcome {
            if (reason.trimmed().isEmpty())
                return failure(wrong(u"reason"_s,
                                     say("Say why the sheet ends earlier: transfer, end of "
                                         "the contract or of the mandate.")));
            if (!isYearEditable(sheet.state))
                return failure(wrong(
                    u"state"_s, say("The days stand while the sheet is “%1”.").arg(evaluationStateName(sheet.state))));
            if (!last.isValid() || last < sheet.starts || last >= sheet.ends)
                return failure(wrong(
                    u"day"_s,
                    say("The last day lies between %1 and %2.").arg(humanDate(sheet.starts), humanDate(sheet.ends))));
            sheet.ends = last;
            sheet.content.turns.last().opinion = reason.trimmed();
            return {};
        });
}

Result<EvaluationSheet> EvaluationService::handTo(const Actor &actor, const Keyring &keyring, const QString &label,
                                                  const QString &login, const QDate &from, const QString &opinion)
{
    TRY(const QList<User> users, UserStore::of(m_db)->all(m_db, m_clock.today()));
    const auto next =
        std::find_if(users.cbegin(), users.cend(), [&login](const User &user) { return user.login == login; });
    if (next == users.cend() || next->disabled || !permissionsOf(next->roles).contains(Permission::WriteEvaluations))
        return failure(wrong(
            u"login"_s, say("“%1” is nobody who evaluates: the role of head of cabinet gives the right.").arg(login)));
    return change(actor, keyring, label, u"evaluation.hand-to"_s,
                  [&](EvaluationSheet &sheet, const EvaluationSources &) -> Outcome {
                      if (next->id == sheet.content.evaluated || nameKey(next->name) == nameKey(sheet.name))
                          return failure(wrong(u"login"_s, say("Nobody evaluates himself.")));
                      if (opinion.trimmed().isEmpty())
                          return failure(wrong(u"opinion"_s,
                                               say("Write what you saw until now: the next evaluator "
                                                   "takes it into account.")));
                      if (!isOpen(sheet.state) || from <= sheet.content.turns.last().from || from > sheet.ends)
                          return failure(wrong(u"day"_s, say("The day lies within the days of an open sheet.")));
                      sheet.content.turns.last().to = from.addDays(-1);
                      sheet.content.turns.last().opinion = opinion.trimmed();
                      sheet.content.turns << EvaluatorTurn{next->id, next->name, from, {}, {}};
                      sheet.content.evaluator = next->id;
                      sheet.evaluator = next->id;
                      return {};
                  });
}

Result<EvaluationSheet> EvaluationService::admit(const Actor &actor, const Keyring &keyring, const QString &label,
                                                 const QString &login)
{
    TRY(const QList<User> users, UserStore::of(m_db)->all(m_db, m_clock.today()));
    TRY(const StaffBook book, StaffStore().book(m_db, {}, false));
    const auto user =
        std::find_if(users.cbegin(), users.cend(), [&login](const User &one) { return one.login == login; });
    if (user == users.cend() || user->disabled)
        return failure(wrong(u"login"_s, say("There is no user “%1”: “user list” shows them.").arg(login)));
    return change(actor, keyring, label, u"evaluation.admit"_s,
                  [&](EvaluationSheet &sheet, const EvaluationSources &) -> Outcome {
                      const StaffPerson *person = personIn(book, sheet.person);
                      if (person && person->login == login && user->id != sheet.content.evaluator)
                          sheet.content.evaluated = user->id;
                      else if (sheet.portavoce && user->roles.contains(Role::Sindaco))
                          sheet.content.mayor = user->id;
                      else
                          return failure(Error::forbidden(
                              say("%1 is no party of %2: only who is evaluated and, for the Portavoce, the mayor are "
                                  "admitted to it.")
                                  .arg(user->name, sheet.label)));
                      return {};
                  });
}

} // namespace gonfalone
