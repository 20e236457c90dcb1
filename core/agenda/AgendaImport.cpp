// Calendar files taken into the agenda: the same file twice changes nothing, a newer one changes what it changes.
#include "core/agenda/ArrivalAhead.h"
#include "core/agenda/EntryNameStore.h"
#include "core/agenda/ImportRun.h"
#include "core/agenda/SeriesText.h"
#include "core/base/Text.h"
#include "core/sealing/SealedText.h"

#include <QFileInfo>
#include <QLocale>
#include <QUuid>

#include <algorithm>

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kPortion = 500; ///< entries that are in memory at once, besides the file
constexpr qsizetype kMostRemarks = 500;

ImportLine lineOf(const ArrivedEntry &arrived, ImportFate fate, const QString &reason = {})
{
    const AgendaEntry &entry = arrived.master;
    const quint32 line = reason.isEmpty() ? 0 : arrived.event.lineNumber(); // which counts lines: not for all of them
    return {fate, line, entry.words.title, dayOf(entry.series.start.wall), reason};
}

void tellProblems(ImportReport &report, const IcsProblems &problems)
{
    for (const IcsProblem &problem : problems.list) {
        QStringList where{say("line %1").arg(problem.line)};
        for (const QString &part : {problem.entry, problem.property}) {
            if (!part.isEmpty())
                where << part;
        }
        if (problem.leftOut && !problem.entry.isEmpty())
            report.add({ImportFate::Refused, problem.line, problem.entry, {}, problem.message});
        else if (report.remarks.size() < kMostRemarks)
            report.remarks << where.join(u", "_s) + u": "_s + problem.message;
        else
            ++report.moreRemarks;
    }
    report.moreRemarks += problems.more;
}

} // namespace

Result<ImportReport> AgendaService::importFile(const Actor &actor, const Keyring &keyring, const QString &path,
                                               const ImportOrder &order, const ProgressSink &progress)
{
    // Before the file is read: who may not is told at once.
    TRY(const QList<CalendarStanding> seen, standings(actor, keyring));
    CHECK(mayImport(actor, seen, order.calendar));
    TRY(const IcsFile file, IcsFile::readFile(path));
    return takeIn(actor, keyring, file, QFileInfo(path).fileName(), order, progress);
}

Result<ImportReport> AgendaService::importText(const Actor &actor, const Keyring &keyring, const QByteArray &text,
                                               const QString &name, const ImportOrder &order,
                                               const ProgressSink &progress)
{
    TRY(const QList<CalendarStanding> seen, standings(actor, keyring));
    CHECK(mayImport(actor, seen, order.calendar));
    TRY(const IcsFile file, IcsFile::read(text, {}, name));
    return takeIn(actor, keyring, file, name, order, progress);
}

Outcome AgendaService::mayImport(const Actor &actor, const QList<CalendarStanding> &seen, AgendaCalendarId id) const
{
    const CalendarStanding *standing = standingOf(seen, id);
    if (!standing)
        return failure(Error::notFound(say("There is no such calendar.")));
    if (standing->calendar.isDerived())
        return failure(
            Error::forbidden(say("“%1” is computed: nothing is entered there.").arg(calendarName(standing->calendar))));
    if (!standing->rights.edit)
        return failure(Error::forbidden(
            say("%1 may not import into “%2”: ask the head of cabinet, who can also lend the right for some days.")
                .arg(actor.name, calendarName(standing->calendar))));
    return {};
}

Result<ImportReport> AgendaService::takeIn(const Actor &actor, const Keyring &keyring, const IcsFile &file,
                                           const QString &name, const ImportOrder &order, const ProgressSink &progress)
{
    ZoneTable table; // of this file alone: what it calls a zone means nothing elsewhere
    IcsZones zones(table);
    const IcsCalendar calendar = readCalendar(file, zones, table.find(m_clock.zone.id()));
    if (!calendar.method.isEmpty() && calendar.method != u"PUBLISH"_s && calendar.method != u"REQUEST"_s
        && calendar.method != u"ADD"_s && calendar.method != u"CANCEL"_s)
        return failure(Error::invalid(
            say("«%1» is an answer between calendars (%2) and no calendar: open it from the message that it came with.")
                .arg(name, calendar.method.left(40))));
    return UnitOfWork(m_db).run([&](Transaction &tx) -> Result<ImportReport> {
        TRY(const QList<CalendarStanding> seen, standings(actor, keyring));
        CHECK(mayImport(actor, seen, order.calendar));
        ImportReport report;
        report.file = name;
        report.calendar = order.calendar;
        Work work{tx, actor, keyring, seen, order.action, {}, QUuid::createUuid().toString(QUuid::WithoutBraces)};
        const CalendarStanding &standing = *standingOf(work.standings, order.calendar);
        if (standing.calendar.isSealed())
            CHECK(openKey(work));
        tellProblems(report, calendar.problems);
        Import run{order, standing, report, calendar.method == u"CANCEL"_s};
        TRY(run.names, EntryNameStore().ofCalendar(m_db, order.calendar));
        CHECK(importAll(work, run, calendar, zones, progress));
        const bool wrote = report.count(ImportFate::Added) + report.count(ImportFate::Changed) > 0;
        if (wrote)
            report.gesture = work.gesture;
        const bool sealed = standing.calendar.isSealed();
        CHECK(m_audit.append(tx, actor.login,
                             {u"agenda."_s + order.action, sealed ? u"sealed"_s : u"agenda"_s,
                              sealed ? secretKey(SecretClass::Agenda) : calendarKey(standing.calendar.kind),
                              sealed ? QString() : importSummary(report)}));
        if (work.key)
            CHECK(m_sealing.confirm(*work.key));
        return report;
    });
}

Outcome AgendaService::importAll(Work &work, Import &run, const IcsCalendar &calendar, IcsZones &zones,
                                 const ProgressSink &progress)
{
    const ZoneId reader = zones.table().find(m_clock.zone.id());
    ArrivalAhead arrivals(
        calendar, zones, reader, m_zones, m_office, kPortion,
        [this, &run](ArrivedEntry &arrived, const ZoneTable &office) { prepare(run, arrived, office); });
    const qsizetype total = qsizetype(calendar.entries.size());
    IcsProblems problems;
    for (qsizetype from = 0; from < total; from += kPortion) {
        if (progress && !progress({from, total}))
            return failure(Error::cancelled(say("Stopped: nothing was taken over.")));
        ArrivalAhead::Portion portion = arrivals.next();
        CHECK(importPortion(work, run, portion.entries));
        problems.add(portion.problems);
    }
    CHECK(run.putWaiting(*this, work));
    tellProblems(run.report, problems);
    if (progress)
        progress({total, total});
    return {};
}

Outcome AgendaService::importPortion(Work &work, Import &run, QList<ArrivedEntry> &arrived)
{
    QStringList uids;
    for (const ArrivedEntry &one : arrived)
        uids << one.master.uid;
    uids.removeIf([&run](const QString &uid) { return !run.names.contains(uid); });
    TRY(QList<AgendaEntry> known, m_entries.named(m_db, run.order.calendar, uids));
    if (run.standing.calendar.isSealed())
        CHECK(unseal(work.actor, work.keyring, known));
    run.known.clear();
    for (const AgendaEntry &entry : known) {
        QList<AgendaEntry> &of = run.known[entry.uid];
        if (!std::any_of(of.cbegin(), of.cend(), [&](const AgendaEntry &one) { return one.id == entry.id; }))
            of << entry;
    }
    for (const ArrivedEntry &one : arrived)
        CHECK(importOne(work, run, one));
    return putFresh(work, run);
}

/// The rules of the office's own entries hold for what arrives too. On the thread that reads it.
void AgendaService::prepare(const Import &run, ArrivedEntry &arrived, const ZoneTable &zones) const
{
    if (run.cancels)
        arrived.master.status = EntryStatus::Cancelled;
    if (!arrived.refusal.isEmpty())
        return;
    QList<AgendaEntry *> all{&arrived.master};
    for (AgendaEntry &change : arrived.changed)
        all << &change;
    for (AgendaEntry *entry : all) {
        entry->calendar = run.order.calendar;
        entry->words.absentee = run.order.absentee;
        if (!run.order.status && !run.standing.rights.confirm && entry->status == EntryStatus::Confirmed)
            entry->status = EntryStatus::Proposed;
        if (run.order.status && entry->status != EntryStatus::Cancelled)
            entry->status = *run.order.status;
        const QList<FieldError> faults = entryFaults(*entry, run.standing.calendar, m_clock.today());
        if (!faults.isEmpty())
            arrived.refusal = faults.first().message;
    }
    if (arrived.refusal.isEmpty())
        arrived.ready = readyEntry(arrived.master, arrived.changed, zones, run.standing.calendar.isSealed());
}

/// One appointment, whole or not at all.
Outcome AgendaService::importOne(Work &work, Import &run, const ArrivedEntry &arrived)
{
    if (!arrived.refusal.isEmpty()) {
        run.report.add(lineOf(arrived, ImportFate::Refused, arrived.refusal));
        return {};
    }
    const QList<AgendaEntry> &known = run.known[arrived.master.uid];
    const AgendaEntry *master = knownAs(arrived.master, known);
    if (!master && arrived.master.replaces == CalendarTime() && run.freshMasters.contains(arrived.master.uid)) {
        run.report.add(lineOf(arrived, ImportFate::Refused, say("Another entry of the file has the same UID.")));
        return {};
    }
    ImportLine line = lineOf(arrived, ImportFate::Added);
    if (!master && !arrived.master.master.isValid() && arrived.master.replaces != CalendarTime()) {
        // One occurrence of a series that is here already.
        const auto series = std::find_if(known.cbegin(), known.cend(), [](const AgendaEntry &one) {
            return !one.master.isValid() && one.replaces == CalendarTime();
        });
        AgendaEntry one = arrived.master;
        if (series != known.cend())
            one.master = series->id;
        if (series != known.cend() && run.cancels)
            one.words = series->words;
        CHECK(importNew(run, one, std::nullopt, nullptr));
        run.report.add(line);
        return {};
    }
    AgendaEntryId id;
    if (master) {
        TRY(line, importKnown(work, run, *master, arrived.master, line));
        id = master->id;
    } else {
        CHECK(importNew(run, arrived.master, arrived.ready, nullptr));
    }
    for (const AgendaEntry &change : arrived.changed) {
        const AgendaEntry *before = master ? changeOf(*master, change, known) : nullptr;
        AgendaEntry one = change;
        one.master = id;
        if (before) {
            TRY(const ImportLine told, importKnown(work, run, *before, one, line));
            if (line.fate == ImportFate::Unchanged)
                line = told;
        } else if (master && line.fate == ImportFate::Older) {
            continue;
        } else if (master) {
            one.createdBy = work.actor.login;
            CHECK(run.put(*this, work, one, nullptr));
            if (line.fate == ImportFate::Unchanged)
                line.fate = ImportFate::Changed;
        } else {
            CHECK(importNew(run, one, std::nullopt, &arrived.master));
        }
    }
    if (master && line.fate == ImportFate::Changed && arrived.master.replaces == CalendarTime())
        CHECK(dropChanges(work, run, *master, arrived, known));
    run.report.add(line);
    return {};
}

} // namespace gonfalone
