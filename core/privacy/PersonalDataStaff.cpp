// The people of the office themselves: the part of PersonalDataService for core/staff.
#include "core/base/Text.h"
#include "core/calendar/HumanDate.h"
#include "core/evaluation/EvaluationStore.h"
#include "core/privacy/PersonalDataService.h"
#include "core/staff/StaffStore.h"

#include <algorithm>

namespace gonfalone {

using namespace Qt::StringLiterals;

Result<PersonalData> PersonalDataService::gather(const Actor &actor, StaffPersonId person)
{
    CHECK(actor.require(Permission::ManagePersonalData));
    PersonalData data;
    TRY(data.tables, m_store.tablesOf(m_db, person));
    const QList<QStringList> &rows = data.tables.first().rows;
    if (rows.isEmpty())
        return failure(Error::notFound(
            say("There is nobody of the staff with the number %1: search them by name.").arg(person.value)));
    data.person.name = rows.first().value(0);
    data.person.taxCode = rows.first().value(2);
    data.person.staff = person;
    CHECK(complete(data, actor));
    return data;
}

Result<StaffErasure> PersonalDataService::previewStaff(const Actor &actor, StaffPersonId person)
{
    CHECK(actor.require(Permission::ManagePersonalData));
    TRY(const StaffBook book, StaffStore().book(m_db, {}, true));
    StaffErasure preview;
    const StaffPerson *found = personIn(book, person);
    if (!found)
        return failure(Error::notFound(
            say("There is nobody of the staff with the number %1: search them by name.").arg(person.value)));
    preview.person = *found;
    QDate last(1, 1, 1);
    for (const Contract &contract : book.contracts) {
        if (contract.person != person)
            continue;
        if (!contract.validTo.isValid()) {
            preview.until.because(say("%1 is in service.").arg(found->name),
                                  u"Reg. (UE) 2016/679, art. 17, par. 3, lett. b"_s);
            return preview;
        }
        last = std::max(last, contract.validTo);
    }
    TRY(const Rule years, ruleOn(u"conservazione.personale_anni"_s, m_clock.today()));
    preview.until.value = last.addYears(years.value.toInt());
    preview.until.because(say("The file is kept for %1 years after the last contract.").arg(years.value), years.source);
    TRY(const bool open, keepEvaluations(preview));
    preview.may = !open && preview.until.value < m_clock.today();
    return preview;
}

/// A sheet of evaluation is kept for its own years after the cycle was closed. Whether one is in an open cycle.
Result<bool> PersonalDataService::keepEvaluations(StaffErasure &preview)
{
    const EvaluationStore store;
    TRY(const QList<EvaluationSheet> sheets, store.ofPerson(m_db, preview.person.id));
    if (sheets.isEmpty())
        return false;
    TRY(const QList<EvaluationCycle> cycles, store.cycles(m_db));
    TRY(const Rule years, ruleOn(u"conservazione.valutazioni_anni"_s, m_clock.today()));
    bool open = false;
    for (const EvaluationSheet &sheet : sheets) {
        for (const EvaluationCycle &cycle : cycles) {
            if (cycle.id != sheet.cycle)
                continue;
            open = open || !cycle.closedOn.isValid();
            if (cycle.closedOn.isValid())
                preview.until.value = std::max(preview.until.value, cycle.closedOn.addYears(years.value.toInt()));
        }
    }
    preview.until.because(
        open ? say("%1 has a sheet in a cycle of evaluation that is not closed.").arg(preview.person.name)
             : say("Evaluations are kept for %1 years after their cycle.").arg(years.value),
        years.source);
    return open;
}

Result<StaffErasure> PersonalDataService::eraseStaff(const Actor &actor, StaffPersonId person, const QString &request)
{
    TRY(const StaffErasure preview, previewStaff(actor, person));
    if (request.trimmed().isEmpty()) {
        const QString words = say("Write number and day of the person's request in the protocol.");
        return failure(Error::invalid(words, {{u"request"_s, words}}));
    }
    if (!preview.may)
        return failure(Error::invalid(say("%1 may not be erased yet: %2")
                                          .arg(preview.person.name, reasonLines(preview.until.reasons).join(u' '))));
    CHECK(UnitOfWork(m_db).run([&](Transaction &tx) -> Outcome {
        CHECK(StaffStore().erase(tx, person, u"Persona cancellata n. P%1"_s.arg(person.value),
                                 toInstantText(m_clock.now())));
        CHECK(m_store.eraseEvaluations(tx, person));
        return m_audit.append(tx, actor.login,
                              {u"privacy.erase"_s, u"person"_s, u"staff %1"_s.arg(person.value), u"identity"_s});
    }));
    (void)m_db.dropOldPages();
    return preview;
}

} // namespace gonfalone
