// The people from a file: the part of StaffService that writes what StaffImport read.
#include "core/base/Text.h"
#include "core/calendar/HumanDate.h"
#include "core/contacts/Contact.h"
#include "core/contacts/TaxCode.h"
#include "core/staff/StaffRules.h"
#include "core/staff/StaffService.h"

#include <algorithm>

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

Error unreadable(const QString &message)
{
    return Error::invalid(message);
}

/// Writes the cell over the text unless it is empty.
void take(QString &text, const QString &cell)
{
    if (!cell.isEmpty())
        text = cell;
}

Outcome takePercent(int &percent, const QString &cell)
{
    if (cell.isEmpty())
        return {};
    bool number = false;
    const double read = QString(cell).remove(u'%').replace(u',', u'.').trimmed().toDouble(&number);
    if (!number || read != double(int(read)))
        return failure(unreadable(say("“%1” is no whole percentage.").arg(cell)));
    percent = int(read);
    return {};
}

Outcome takeDay(QDate &day, const QString &cell)
{
    if (cell.isEmpty())
        return {};
    day = importDate(cell);
    if (!day.isValid())
        return failure(unreadable(say("“%1” is no day: write it as 14/6/2026.").arg(cell)));
    return {};
}

/// Who the row is about, by tax code, by number, by name when it is one person's only. Without a number when they are
/// new.
Result<StaffPerson> recognised(const StaffBook &book, const ImportRow &row)
{
    QList<StaffPerson> named;
    const auto code = parseTaxCode(row.cell("tax_code"));
    for (const StaffPerson &person : book.people) {
        if ((code && person.taxCode == code->code)
            || (!row.cell("badge").isEmpty() && person.badge == row.cell("badge")))
            return person;
        if (nameKey(person.name) == nameKey(row.cell("name")))
            named << person;
    }
    // Two who share a name and differ in their codes are two.
    named.removeIf([&](const StaffPerson &person) {
        return (code && !person.taxCode.isEmpty()) || (!row.cell("badge").isEmpty() && !person.badge.isEmpty());
    });
    if (named.size() > 1)
        return failure(unreadable(
            say("There are %1 people of this name: write the tax code or the number too.").arg(named.size())));
    return named.value(0);
}

Result<Contract> contractFrom(const StaffBook &book, const ImportRow &row, StaffPersonId person)
{
    Contract contract;
    contract.person = person;
    CHECK(takeDay(contract.validFrom, row.cell("from")));
    if (!contract.validFrom.isValid())
        return failure(unreadable(say("Write since when the contract is, in the column of the field “from”.")));
    const auto known = std::find_if(book.contracts.cbegin(), book.contracts.cend(), [&](const Contract &one) {
        return one.person == person && one.validFrom == contract.validFrom;
    });
    if (known != book.contracts.cend())
        contract = *known;
    if (!row.cell("kind").isEmpty()) {
        const auto kind = importKind(row.cell("kind"));
        if (!kind)
            return failure(unreadable(say("“%1” is no kind of contract: write ruolo, art90, art110, comando, portavoce "
                                          "or esterno.")
                                          .arg(row.cell("kind"))));
        contract.kind = *kind;
    } else if (known == book.contracts.cend()) {
        return failure(unreadable(say("Write the kind of the contract.")));
    }
    take(contract.area, row.cell("area"));
    take(contract.profile, row.cell("profile"));
    take(contract.act, row.cell("act"));
    CHECK(takePercent(contract.partTime, row.cell("part_time")));
    CHECK(takeDay(contract.validTo, row.cell("to")));
    return contract;
}

Result<Affiliation> affiliationFrom(const StaffBook &book, const ImportRow &row, StaffPersonId person,
                                    const QDate &today)
{
    Affiliation wanted;
    wanted.person = person;
    CHECK(takeDay(wanted.validFrom, row.cell("from")));
    if (!wanted.validFrom.isValid())
        wanted.validFrom = today;
    const QList<StaffUnitId> units = unitsNamed(book, row.cell("unit"), wanted.validFrom);
    if (units.size() != 1)
        return failure(
            unreadable((units.isEmpty() ? say("There is no unit “%1” on %2: add it first.")
                                        : say("More than one unit is called “%1” on %2: write “Above / Below”."))
                           .arg(row.cell("unit"), humanDate(wanted.validFrom))));
    wanted.unit = units.first();
    for (const Affiliation &one : book.affiliations) {
        if (sameQuestion(one, wanted) && one.holdsOn(wanted.validFrom))
            wanted = one;
    }
    CHECK(takePercent(wanted.percent, row.cell("percent")));
    CHECK(takeDay(wanted.validTo, row.cell("to")));
    return wanted;
}

/// What the row changes of a fact: nothing, or a new one, or a correction.
template <typename Fact>
bool differs(const StaffBook &book, const Fact &fact)
{
    const QList<Fact> &facts = factsOf<Fact>(book);
    const auto known = std::find_if(facts.cbegin(), facts.cend(), [&](const Fact &one) { return one.id == fact.id; });
    return !fact.id.isValid() || known == facts.cend() || !(*known == fact);
}

void raise(StaffImportLine &told, StaffImportFate fate)
{
    if (told.fate == StaffImportFate::Unchanged)
        told.fate = fate;
}

Writing fromFile()
{
    return {u"import CSV"_s, false};
}

} // namespace

Outcome StaffService::importFacts(Transaction &tx, const Actor &actor, StaffBook &book, const ImportRow &row,
                                  StaffPersonId person, StaffImportLine &told)
{
    if (!row.cell("kind").isEmpty()) {
        TRY(const Contract contract, contractFrom(book, row, person));
        if (differs(book, contract)) {
            CHECK(putIn(tx, actor, book, contract, fromFile()));
            raise(told, StaffImportFate::Changed);
        }
    }
    if (!row.cell("unit").isEmpty()) {
        TRY(const Affiliation affiliation, affiliationFrom(book, row, person, m_clock.today()));
        if (differs(book, affiliation)) {
            CHECK(putIn(tx, actor, book, affiliation, fromFile()));
            raise(told, StaffImportFate::Changed);
        }
    }
    for (const QString &name : row.cell("skills").split(u';', Qt::SkipEmptyParts)) {
        Skill skill;
        skill.person = person;
        skill.name = name.simplified();
        skill.validFrom = m_clock.today();
        CHECK(takeDay(skill.validFrom, row.cell("from")));
        const bool known = std::any_of(book.skills.cbegin(), book.skills.cend(),
                                       [&](const Skill &one) { return sameQuestion(one, skill) && one.meets(skill); });
        if (known || skill.name.isEmpty())
            continue;
        CHECK(putIn(tx, actor, book, skill, fromFile()));
        raise(told, StaffImportFate::Changed);
    }
    return {};
}

Outcome StaffService::importRow(Transaction &tx, const Actor &actor, StaffBook &book, const ImportRow &row,
                                StaffImportLine &told)
{
    if (!row.fault.isEmpty())
        return failure(unreadable(row.fault));
    TRY(const StaffPerson known, recognised(book, row));
    StaffPerson person = known;
    take(person.name, row.cell("name"));
    take(person.badge, row.cell("badge"));
    take(person.email, row.cell("email"));
    take(person.phone, row.cell("phone"));
    if (const auto code = parseTaxCode(row.cell("tax_code")))
        person.taxCode = code->code;
    else
        take(person.taxCode, row.cell("tax_code")); // the rules say what is wrong with it
    if (!person.id.isValid())
        told.fate = StaffImportFate::Added;
    else if (!(person == known))
        told.fate = StaffImportFate::Changed;
    if (told.fate != StaffImportFate::Unchanged) {
        TRY(person, savePersonIn(tx, actor, book, person));
    }
    return importFacts(tx, actor, book, row, person.id, told);
}

Result<StaffImport> StaffService::importPeople(const Actor &actor, const QByteArray &csv, const ImportMapping &mapping,
                                               bool dryRun, const ProgressSink &goOn)
{
    CHECK(actor.require(Permission::ManageStaff));
    TRY(const CsvTable table, readCsv(csv));
    StaffImport done;
    TRY(const QList<ImportRow> rows, importRows(table, mapping, &done.unused));
    done.dryRun = dryRun;
    bool rolledBack = false;
    const auto outcome = UnitOfWork(m_db).run([&](Transaction &tx) -> Outcome {
        done.lines.clear();
        CHECK(m_store.hold(tx));
        TRY(StaffBook all, m_store.book(m_db, {}, true));
        for (const ImportRow &row : rows) {
            if (goOn && !goOn({done.lines.size(), rows.size()}))
                return failure(Error::cancelled(u"import of people"_s));
            StaffImportLine told{row.line, row.cell("name"), StaffImportFate::Unchanged, {}};
            const StaffBook before = all;
            const auto written = m_store.aside(tx, [&] { return importRow(tx, actor, all, row, told); });
            if (!written && written.error().kind != ErrorKind::Invalid)
                return failure(written.error());
            if (!written) {
                all = before;
                told.fate = StaffImportFate::Refused;
                told.reason = written.error().message;
            }
            done.lines << told;
        }
        if (dryRun) {
            rolledBack = true;
            return failure(Error::cancelled(u"dry run"_s));
        }
        return {};
    });
    if (!outcome && !rolledBack)
        return failure(outcome.error());
    return done;
}

} // namespace gonfalone
