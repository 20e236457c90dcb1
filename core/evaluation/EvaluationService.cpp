// Systems, cycles, and what is read of a sheet.
#include "core/evaluation/EvaluationService.h"

#include "core/base/Text.h"
#include "core/calendar/HumanDate.h"
#include "core/sealing/RecoveryCode.h"
#include "core/staff/StaffStore.h"

#include <QFile>

#include <algorithm>

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

const QString kEntity = u"evaluation"_s; ///< of the audit's lines

Result<EvaluationSystem> shippedSystem()
{
    QFile file(u":/rules/sistema_valutazione.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return failure(
            Error::corrupt(say("The program is not complete: %1 is missing. Install it again.").arg(file.fileName())));
    return readEvaluationSystem(file.readAll());
}

Outcome checkYear(int year)
{
    if (year >= 2010 && year <= 2100)
        return {};
    const QString words = say("“%1” is no year of evaluation.").arg(year);
    return failure(Error::invalid(words, {{u"year"_s, words}}));
}

Error notParty(const QString &label)
{
    return Error::forbidden(
        say("%1 is read by who is evaluated and by who evaluates and, for the Portavoce, by the mayor: by nobody else, "
            "the administrator included (Reg. UE 2016/679, art. 5).")
            .arg(label));
}

} // namespace

EvaluationService::EvaluationService(Database &db, const Clock &clock)
    : m_db(db), m_clock(clock), m_audit(clock), m_keys(db), m_readings(db, clock)
{}

Result<EvaluationSystem> EvaluationService::addSystem(const Actor &actor, const EvaluationSystem &system)
{
    CHECK(actor.require(Permission::WriteEvaluations));
    if (const auto faults = systemFaults(system); !faults.isEmpty())
        return failure(Error::invalid(say("The system does not hold: %1").arg(faults.first().message), faults));
    return UnitOfWork(m_db).run([&](Transaction &tx) -> Result<EvaluationSystem> {
        EvaluationSystem added = system;
        TRY(added.id, m_store.addSystem(tx, system, toInstantText(m_clock.now()), actor.login));
        CHECK(m_audit.append(tx, actor.login,
                             {u"evaluation.system"_s, kEntity, QString::number(added.id.value),
                              u"%1 %2"_s.arg(system.validFrom.toString(Qt::ISODate), system.source)}));
        return added;
    });
}

Result<QList<EvaluationSystem>> EvaluationService::systems(const Actor &actor)
{
    CHECK(actor.require(Permission::ViewEvaluations));
    TRY(QList<EvaluationSystem> systems, m_store.systems(m_db));
    if (systems.isEmpty()) {
        TRY(const EvaluationSystem shipped, shippedSystem());
        systems << shipped;
    }
    return systems;
}

Result<Rule> EvaluationService::ruleOn(const QString &key, const QDate &day)
{
    return RuleStore().inForce(m_db, key, day);
}

Result<EvaluationCycle> EvaluationService::openCycle(const Actor &actor, int year)
{
    CHECK(actor.require(Permission::WriteEvaluations));
    CHECK(checkYear(year));
    const QDate first(year, 1, 1);
    TRY(const QList<EvaluationSystem> known, systems(actor));
    const auto inForce = std::find_if(known.crbegin(), known.crend(),
                                      [&first](const EvaluationSystem &one) { return one.validFrom <= first; });
    if (inForce == known.crend())
        return failure(Error::invalid(
            say("No system of evaluation was in force on %1: adopt one from that day or before (art. 7 D.Lgs. 150/2009).")
                .arg(humanDate(first))));
    EvaluationSystem system = *inForce;
    if (!system.id.isValid()) {
        TRY(system, addSystem(actor, system));
    }
    TRY(const Rule month, ruleOn(u"valutazione.obiettivi_mese"_s, QDate(year, 12, 31)));
    return UnitOfWork(m_db).run([&](Transaction &tx) -> Result<EvaluationCycle> {
        EvaluationCycle cycle{{}, year, system.id, QDate(year, std::clamp(month.value.toInt(), 1, 12), 1), {}, 1};
        cycle.goalsDue = cycle.goalsDue.addMonths(1).addDays(-1);
        TRY(cycle.id, m_store.addCycle(tx, cycle, toInstantText(m_clock.now()), actor.login));
        CHECK(m_audit.append(
            tx, actor.login,
            {u"evaluation.cycle"_s, kEntity, QString::number(year), u"system %1"_s.arg(system.id.value)}));
        return cycle;
    });
}

Result<QList<EvaluationCycle>> EvaluationService::cycles(const Actor &actor)
{
    CHECK(actor.require(Permission::ViewEvaluations));
    return m_store.cycles(m_db);
}

Result<EvaluationCycle> EvaluationService::cycleOf(int year)
{
    TRY(const QList<EvaluationCycle> all, m_store.cycles(m_db));
    for (const EvaluationCycle &cycle : all) {
        if (cycle.year == year)
            return cycle;
    }
    return failure(Error::notFound(say("There is no cycle of %1: open it first.").arg(year)));
}

Result<EvaluationCycle> EvaluationService::closeCycle(const Actor &actor, int year)
{
    CHECK(actor.require(Permission::WriteEvaluations));
    return UnitOfWork(m_db).run([&](Transaction &tx) -> Result<EvaluationCycle> {
        TRY(EvaluationCycle cycle, cycleOf(year));
        if (cycle.closedOn.isValid())
            return failure(Error::invalid(say("The cycle of %1 is closed already.").arg(year)));
        TRY(const QList<EvaluationSheet> sheets, m_store.ofCycle(m_db, cycle.id));
        QStringList open;
        for (const EvaluationSheet &sheet : sheets) {
            if (isOpen(sheet.state))
                open << u"%1 (%2)"_s.arg(sheet.label, evaluationStateName(sheet.state));
        }
        if (!open.isEmpty())
            return failure(Error::invalid(
                say("The cycle of %1 has open sheets: %2. A cycle is closed when each is final or ended (art. 7 D.Lgs. "
                    "150/2009: the evaluation is of the year, and of everybody).")
                    .arg(year)
                    .arg(open.join(u", "_s)),
                {{u"sheets"_s, say("Open sheets.")}}));
        cycle.closedOn = m_clock.today();
        CHECK(m_store.closeCycle(tx, cycle));
        cycle.version += 1;
        CHECK(m_audit.append(tx, actor.login, {u"evaluation.close"_s, kEntity, QString::number(year), {}}));
        return cycle;
    });
}

Result<QList<EvaluationSheet>> EvaluationService::list(const Actor &actor, int year)
{
    CHECK(actor.require(Permission::ViewEvaluations));
    if (actor.may(Permission::WriteEvaluations)) {
        TRY(const EvaluationCycle cycle, cycleOf(year));
        return m_store.ofCycle(m_db, cycle.id);
    }
    TRY(QList<EvaluationSheet> mine, m_store.readBy(m_db, actor.id));
    mine.removeIf([year](const EvaluationSheet &sheet) { return sheet.year != year; });
    return mine;
}

Result<QList<EvaluationRow>> EvaluationService::cockpit(const Actor &actor, int year)
{
    TRY(const QList<EvaluationSheet> sheets, list(actor, year));
    QList<EvaluationRow> rows;
    for (const EvaluationSheet &sheet : sheets) {
        TRY(const EvaluationSources sources, sourcesOf(sheet));
        rows << EvaluationRow{sheet, clockOf(sheet, sources)};
    }
    return rows;
}

Result<EvaluationService::Opened> EvaluationService::opened(const Actor &actor, const Keyring &keyring,
                                                            const QString &label)
{
    CHECK(actor.require(Permission::ViewEvaluations));
    TRY(EvaluationSheet sheet, m_store.find(m_db, label));
    auto key = m_keys.key(actor.id, keyring, sheet.id);
    if (!key && key.error().kind == ErrorKind::NotFound) {
        // Who runs the cycle knows that the sheet is there; everybody else is not told.
        return failure(actor.may(Permission::WriteEvaluations) ? notParty(sheet.label) : m_store.noSuchSheet(label));
    }
    if (!key)
        return failure(key.error());
    TRY(sheet.content, m_keys.opened(*key, sheet.id));
    if (!partiesOf(sheet.content).contains(actor.id))
        return failure(notParty(sheet.label));
    return Opened{sheet, std::move(*key)};
}

Result<EvaluationSources> EvaluationService::sourcesOf(const EvaluationSheet &sheet)
{
    EvaluationSources sources;
    sources.today = m_clock.today();
    TRY(sources.cycle, cycleOf(sheet.year));
    TRY(const QList<EvaluationSystem> systems, m_store.systems(m_db));
    for (const EvaluationSystem &system : systems) {
        if (system.id == sources.cycle.system)
            sources.system = system;
    }
    if (sheet.portavoce) {
        TRY(const QList<PortavoceDeclaration> given, m_store.declarations(m_db, sheet.person, sheet.year));
        sources.declared = !given.isEmpty();
    }
    return sources;
}

Result<SheetView> EvaluationService::viewOf(const Actor &actor, const EvaluationSheet &sheet)
{
    TRY(const EvaluationSources sources, sourcesOf(sheet));
    SheetView view;
    view.sheet = sheet;
    view.system = sources.system;
    view.cycle = sources.cycle;
    view.clock = clockOf(sheet, sources);
    view.mine = actor.id == sheet.content.evaluator ? EvaluationParty::Evaluator
        : actor.id == sheet.content.evaluated       ? EvaluationParty::Evaluated
                                                    : EvaluationParty::Mayor;
    TRY(const Rule hours, ruleOn(u"valutazione.formazione_ore"_s, sheet.ends));
    view.training = trainingOf(sheet.content, hours.value.toInt(), hours.source);
    if (const EvaluationCategory *category = sources.system.category(sheet.category)) {
        const auto score = scored(sources.system, *category, sheet.content);
        if (score) {
            view.score = *score;
            view.bonus = bonusShare(score->value, sheet);
        } else {
            view.missing = score.error().fields;
        }
    }
    // What is being scored is nobody's yet: until it is notified the evaluated sees no score.
    if (view.mine == EvaluationParty::Evaluated && !sheet.notifiedOn.isValid()) {
        view.score.reset();
        view.bonus.reset();
        view.missing.clear();
        hideScores(view.sheet.content);
    }
    return view;
}

Result<SheetView> EvaluationService::find(const Actor &actor, const Keyring &keyring, const QString &label)
{
    return UnitOfWork(m_db).run([&](Transaction &tx) -> Result<SheetView> {
        TRY(const Opened open, opened(actor, keyring, label));
        CHECK(m_readings.read(tx, actor, {ReadKind::Evaluation, open.sheet.label, open.sheet.label}));
        TRY(const bool handed, m_keys.handOver(tx, open.key, open.sheet));
        CHECK(
            m_audit.append(tx, actor.login,
                           {handed ? u"evaluation.handover"_s : u"evaluation.read"_s, kEntity, open.sheet.label, {}}));
        return viewOf(actor, open.sheet);
    });
}

Result<SheetView> EvaluationService::view(const Actor &actor, const EvaluationSheet &edited)
{
    CHECK(actor.require(Permission::ViewEvaluations));
    if (!partiesOf(edited.content).contains(actor.id))
        return failure(notParty(edited.label));
    return viewOf(actor, edited);
}

Result<Explained<int>> EvaluationService::yearOf(const Actor &actor, const Keyring &keyring, StaffPersonId person,
                                                 int year)
{
    TRY(const QList<EvaluationSheet> sheets, m_store.ofPerson(m_db, person));
    QList<YearPart> parts;
    for (const EvaluationSheet &sheet : sheets) {
        if (sheet.year != year || sheet.state == EvaluationState::Unscored)
            continue;
        TRY(const SheetView view, find(actor, keyring, sheet.label));
        if (!view.score)
            return failure(Error::invalid(say("%1 has no score yet.").arg(sheet.label)));
        parts << YearPart{view.score->value.total, sheet.days()};
    }
    if (parts.isEmpty())
        return failure(Error::notFound(say("There is no sheet with a score for this person in %1.").arg(year)));
    return yearScore(parts);
}

Result<QList<SheetPast>> EvaluationService::past(const Actor &actor, const Keyring &keyring, const QString &label)
{
    return UnitOfWork(m_db).run([&](Transaction &tx) -> Result<QList<SheetPast>> {
        TRY(const Opened open, opened(actor, keyring, label));
        CHECK(m_readings.read(tx, actor, {ReadKind::Evaluation, open.sheet.label, open.sheet.label}));
        CHECK(m_audit.append(tx, actor.login, {u"evaluation.read"_s, kEntity, open.sheet.label, u"history"_s}));
        TRY(const QList<SheetStep> steps, m_store.steps(m_db, open.sheet.id));
        const bool hidden = actor.id == open.sheet.content.evaluated && !open.sheet.notifiedOn.isValid();
        QList<SheetPast> past;
        for (const SheetStep &step : steps) {
            TRY(EvaluationContent content, m_keys.openedStep(open.key, open.sheet.id, step));
            if (hidden)
                hideScores(content);
            past << SheetPast{step, content};
        }
        return past;
    });
}

Outcome EvaluationService::declare(const Actor &actor, const PortavoceDeclaration &declaration)
{
    CHECK(actor.require(Permission::ViewEvaluations));
    CHECK(checkYear(declaration.year));
    TRY(const StaffBook book, StaffStore().book(m_db, {}, false));
    const StaffPerson *person = personIn(book, declaration.person);
    if (!person)
        return failure(Error::notFound(say("There is nobody with this number: “people list” shows them.")));
    if (person->login != actor.login)
        CHECK(actor.require(Permission::WriteEvaluations));
    if (declaration.text.trimmed().isEmpty())
        return failure(
            Error::invalid(say("Write the declaration (art. 7 L. 150/2000)."), {{u"text"_s, say("Missing.")}}));
    return UnitOfWork(m_db).run([&](Transaction &tx) -> Outcome {
        PortavoceDeclaration kept = declaration;
        kept.text = declaration.text.trimmed();
        kept.day = declaration.day.isValid() ? declaration.day : m_clock.today();
        kept.recordedAt = m_clock.now();
        kept.recordedBy = actor.login;
        CHECK(m_store.addDeclaration(tx, kept));
        return m_audit.append(tx, actor.login,
                              {u"evaluation.declaration"_s, kEntity, QString::number(declaration.year),
                               u"person %1"_s.arg(declaration.person.value)});
    });
}

Result<QList<PortavoceDeclaration>> EvaluationService::declarations(const Actor &actor, StaffPersonId person, int year)
{
    CHECK(actor.require(Permission::ReadEvaluations));
    return m_store.declarations(m_db, person, year);
}

Result<int> EvaluationService::recover(const Actor &actor, const Keyring &keyring, const QString &typed)
{
    CHECK(actor.require(Permission::ViewEvaluations));
    TRY(const KeyPair paper, pairFromGroups(typed));
    if (!keyring.isOpenFor(actor.id))
        return failure(Error::forbidden(say("Your secrets are closed: sign in again to open them.")));
    return UnitOfWork(m_db).run([&](Transaction &tx) -> Result<int> {
        TRY(const QList<EvaluationSheet> mine, m_store.readBy(m_db, actor.id));
        int got = 0;
        for (const EvaluationSheet &sheet : mine) {
            const auto done = m_keys.recover(tx, actor.id, keyring, paper, sheet.id);
            if (!done && done.error().kind != ErrorKind::NotFound && done.error().kind != ErrorKind::Forbidden)
                return failure(done.error());
            got += done ? 1 : 0;
        }
        if (got > 0)
            CHECK(m_audit.append(tx, actor.login,
                                 {u"evaluation.recover"_s, kEntity, QString::number(got), u"recovery sheet"_s}));
        return got;
    });
}

} // namespace gonfalone
