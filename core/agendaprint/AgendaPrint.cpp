#include "core/agendaprint/AgendaPrint.h"

#include "core/agenda/OnCallService.h"
#include "core/agendaprint/SheetWords.h"
#include "core/base/Text.h"
#include "core/contacts/ContactStore.h"

#include <algorithm>

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostDays = 400;
constexpr int kMostSheets = 31;
constexpr int kMostBeside = 7; ///< days

Outcome checkOrder(const SheetOrder &order)
{
    if (order.kind == SheetKind::List && !order.text.trimmed().isEmpty())
        return {};
    const bool days = order.from.isValid() && order.to.isValid() && order.from <= order.to;
    const bool sheets = order.kind == SheetKind::Day;
    const int most = order.kind == SheetKind::Pack ? 1
        : order.kind == SheetKind::People          ? kMostBeside
        : sheets                                   ? kMostSheets
                                                   : kMostDays;
    const bool oneYear = order.kind != SheetKind::Year || order.from.year() == order.to.year();
    if (days && oneYear && order.from.daysTo(order.to) < most)
        return {};
    return failure(Error::invalid(order.kind == SheetKind::Pack
                                      ? say("The pack is of one day: give it alone.")
                                      : say("Give two days, the first one first, at most %1.").arg(most),
                                  {{u"to"_s, say("Not such days.")}}));
}

/// The days that have to be read: a month is shown with the rest of its weeks.
std::pair<QDate, QDate> daysOf(const SheetOrder &order)
{
    if (order.kind == SheetKind::Year)
        return {QDate(order.from.year(), 1, 1), QDate(order.from.year(), 12, 31)};
    if (order.kind != SheetKind::Month)
        return {order.from, order.to};
    const QDate first(order.from.year(), order.from.month(), 1);
    const QDate last(order.to.year(), order.to.month(), order.to.daysInMonth());
    return {first.addDays(1 - first.dayOfWeek()), last.addDays(7 - last.dayOfWeek())};
}

bool saysAll(SheetKind kind)
{
    return kind == SheetKind::Day || kind == SheetKind::Pack;
}

/// The sheet of a day is the mayor's; of an assessore's calendar it has what was asked for.
bool isOfTheDay(const CalendarStanding &one, const SheetOrder &order)
{
    const bool asked = order.calendars.contains(one.calendar.id);
    return one.calendar.kind == CalendarKind::Assessore ? asked : asked || order.calendars.isEmpty();
}

} // namespace

AgendaPrint::AgendaPrint(Database &db, const Clock &clock, MayorDay &day)
    : m_db(db), m_clock(clock), m_day(day), m_patrocini(db, clock), m_audit(clock)
{
    addPapers([this](const Actor &actor, const AgendaEntry &entry) { return draftsOf(actor, entry); });
}

Result<AgendaSheet> AgendaPrint::read(const Actor &actor, const Keyring &keyring, const SheetOrder &order)
{
    TRY(const AgendaSheet sheet, look(actor, keyring, order));
    CHECK(note(actor, sheet));
    return sheet;
}

Result<AgendaSheet> AgendaPrint::look(const Actor &actor, const Keyring &keyring, const SheetOrder &order)
{
    CHECK(checkOrder(order));
    TRY(const QList<CalendarStanding> calendars, m_day.agenda().calendars(actor, keyring));
    AgendaSheet sheet;
    sheet.order = order;
    sheet.madeAt = m_clock.now().toTimeZone(m_clock.zone);
    sheet.madeBy = actor.name;
    TRY(sheet.comune, OfficeStore().comune(m_db));
    TRY(const QList<OfficeHolder> holders,
        OfficeStore().holdersOn(m_db, order.from.isValid() ? order.from : m_clock.today()));
    for (const OfficeHolder &holder : holders) {
        if (holder.role == u"Sindaco"_s)
            sheet.mayor = holder.person;
    }
    if (order.kind == SheetKind::OnCall) {
        OnCallService rota(m_db, m_clock);
        TRY(sheet.shifts, rota.shifts(actor, order.from, order.to));
        TRY(sheet.holes, rota.holes(actor, order.from, order.to));
    } else {
        TRY(sheet.items, itemsOf(actor, keyring, order, calendars));
    }
    for (const CalendarStanding &one : calendars) {
        if (order.kind == SheetKind::People && (order.calendars.isEmpty() || order.calendars.contains(one.calendar.id)))
            sheet.rows << SheetRow{one.calendar.id, sheetCalendar(one.calendar.kind, one.calendar.person)};
        if (order.calendars.contains(one.calendar.id) && order.calendars.size() < calendars.size())
            sheet.calendars << sheetCalendar(one.calendar.kind, one.calendar.person);
    }
    if (saysAll(order.kind)) {
        CHECK(putWords(actor, keyring, sheet));
        for (QDate day = order.from; day <= order.to; day = day.addDays(1)) {
            // Who may not know who is away is not told; the sheet is theirs all the same.
            if (const auto standing = standingOn(actor, keyring, day, sheet.mayor))
                sheet.standing.insert(day, *standing);
        }
    }
    return sheet;
}

/// A copy on paper, or one that can become it.
Outcome AgendaPrint::note(const Actor &actor, const AgendaSheet &sheet)
{
    const SheetOrder &order = sheet.order;
    const QString days = order.from.toString(Qt::ISODate) + u' ' + order.to.toString(Qt::ISODate);
    const bool personal = std::any_of(sheet.items.cbegin(), sheet.items.cend(), [](const SheetItem &one) {
        return one.kind == CalendarKind::Personal && !one.item.masked;
    });
    return UnitOfWork(m_db).run([&](Transaction &tx) -> Outcome {
        if (personal) // a copy on paper
            CHECK(ReadLog(m_db, m_clock)
                      .taken(tx, actor, {ReadKind::Diary, calendarKey(CalendarKind::Personal), {}}, ReadWay::Print));
        return m_audit.append(tx, actor.login,
                              {u"agenda.print"_s, u"agenda"_s, {}, sheetKey(order.kind) + u' ' + days});
    });
}

Result<QList<SheetItem>> AgendaPrint::itemsOf(const Actor &actor, const Keyring &keyring, const SheetOrder &order,
                                              const QList<CalendarStanding> &calendars)
{
    AgendaService &agenda = m_day.agenda();
    AgendaQuery query;
    query.calendars = order.calendars;
    query.cancelled = order.cancelled;
    if (saysAll(order.kind)) {
        query.calendars.clear();
        for (const CalendarStanding &one : calendars) {
            if (isOfTheDay(one, order))
                query.calendars << one.calendar.id;
        }
    }
    QList<AgendaItem> found;
    if (order.kind == SheetKind::List && !order.text.trimmed().isEmpty()) {
        TRY(found, agenda.search(actor, keyring, order.text));
        found.removeIf([&](const AgendaItem &item) {
            return !order.calendars.isEmpty() && !order.calendars.contains(item.calendar);
        });
    } else {
        const auto [from, to] = daysOf(order);
        query.window = {from.startOfDay(m_clock.zone).toSecsSinceEpoch(),
                        to.addDays(1).startOfDay(m_clock.zone).toSecsSinceEpoch()};
        TRY(found, agenda.items(actor, keyring, query));
    }
    QList<SheetItem> items;
    for (const AgendaItem &item : found) {
        TRY(const SheetItem one, shown(item, calendars));
        items << one;
    }
    std::stable_sort(items.begin(), items.end(),
                     [](const SheetItem &one, const SheetItem &other) { return one.from < other.from; });
    return items;
}

Result<SheetItem> AgendaPrint::shown(const AgendaItem &item, const QList<CalendarStanding> &calendars) const
{
    const auto local = [this](qint64 utc) { return QDateTime::fromSecsSinceEpoch(utc).toTimeZone(m_clock.zone); };
    SheetItem one;
    one.item = item;
    one.from = local(item.startUtc);
    one.to = local(item.endUtc);
    if (item.busyFrom < item.startUtc && !item.masked)
        one.leaves = local(item.busyFrom);
    if (item.busyTo > item.endUtc && !item.masked)
        one.back = local(item.busyTo);
    for (const CalendarStanding &standing : calendars) {
        if (standing.calendar.id == item.calendar) {
            one.kind = standing.calendar.kind;
            one.calendar = sheetCalendar(one.kind, standing.calendar.person);
        }
    }
    return one;
}

Outcome AgendaPrint::putWords(const Actor &actor, const Keyring &keyring, AgendaSheet &sheet)
{
    for (SheetItem &one : sheet.items) {
        if (one.item.masked || !one.item.entry.isValid())
            continue;
        TRY(const AgendaEntry entry, m_day.agenda().entry(actor, keyring, one.item.entry));
        one.words = entry.words;
        TRY(one.people, namesOf(actor, entry.words));
        if (sheet.order.kind != SheetKind::Pack || one.item.status == EntryStatus::Cancelled)
            continue;
        for (const EntryPapers &papers : m_papers) {
            TRY(const QList<SheetPaper> some, papers(actor, entry));
            sheet.papers << some;
        }
    }
    return {};
}

Result<QStringList> AgendaPrint::namesOf(const Actor &actor, const AgendaWords &words)
{
    QStringList names;
    for (const AgendaPerson &person : words.people) {
        QString name = person.name;
        if (name.isEmpty() && person.contact.isValid() && actor.may(Permission::ViewContacts)) {
            const auto contact = m_contacts.find(m_db, person.contact);
            if (!contact && contact.error().kind != ErrorKind::NotFound)
                return failure(contact.error());
            name = contact ? contact->name : QString();
        }
        names << name;
    }
    return names;
}

Result<QList<SheetStanding>> AgendaPrint::standingOn(const Actor &actor, const Keyring &keyring, const QDate &day,
                                                     const QString &mayor)
{
    TRY(const QList<CalendarStanding> calendars, m_day.agenda().calendars(actor, keyring));
    const QDateTime first = day.startOfDay(m_clock.zone);
    const QDateTime end = day.addDays(1).startOfDay(m_clock.zone);
    AgendaQuery query{{first.toSecsSinceEpoch(), end.toSecsSinceEpoch()}, {}, false};
    for (const CalendarStanding &one : calendars) {
        if (one.calendar.kind == CalendarKind::Absences)
            query.calendars << one.calendar.id;
    }
    TRY(const QList<AgendaItem> absences, m_day.agenda().items(actor, keyring, query));
    // Only where an absence begins or ends can the answer change.
    QList<QDateTime> turns{first};
    for (const AgendaItem &item : absences) {
        for (const qint64 utc : {item.startUtc, item.endUtc}) {
            const QDateTime at = QDateTime::fromSecsSinceEpoch(utc).toTimeZone(m_clock.zone);
            if (at > first && at < end)
                turns << at;
        }
    }
    std::sort(turns.begin(), turns.end());
    turns.erase(std::unique(turns.begin(), turns.end()), turns.end());
    QList<SheetStanding> found;
    for (qsizetype i = 0; i < turns.size(); ++i) {
        TRY(const Explained<QString> who, m_day.standing(actor, keyring, turns.at(i)));
        const QDateTime until = turns.value(i + 1, end);
        if (!found.isEmpty() && found.last().person == who.value)
            found.last().to = until;
        else
            found << SheetStanding{turns.at(i), until, who.value, who.value == mayor};
    }
    return found;
}

Result<QList<SheetPaper>> AgendaPrint::draftsOf(const Actor &actor, const AgendaEntry &entry)
{
    QList<SheetPaper> papers;
    for (const QString &label : entry.words.cases) {
        const auto file = m_patrocini.find(actor, label);
        const auto draft = file ? m_patrocini.draft(actor, *file) : Result<DraftDocument>(failure(file.error()));
        if (draft)
            papers << SheetPaper{entry.words.title, draft->title, *draft};
        // A case that is another's to see, or has no draft yet, has nothing to be printed.
        else if (draft.error().kind != ErrorKind::Forbidden && draft.error().kind != ErrorKind::NotFound
                 && draft.error().kind != ErrorKind::Invalid)
            return failure(draft.error());
    }
    return papers;
}

} // namespace gonfalone
