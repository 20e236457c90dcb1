// What is answered to who asks for an appointment: the part of AppointmentService that takes steps.
#include "core/agenda/SeriesText.h"
#include "core/appointments/AppointmentService.h"
#include "core/base/Text.h"

#include <algorithm>

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kLongestMeeting = 24 * 3600;
constexpr qsizetype kMostTimes = 20;

Outcome needText(const QString &text, const QString &field, const QString &message)
{
    if (!text.trimmed().isEmpty())
        return {};
    return failure(Error::invalid(message, {{field, message}}));
}

Outcome needTime(const FreeSlot &slot)
{
    if (slot.from > 0 && slot.to > slot.from && slot.to - slot.from <= kLongestMeeting)
        return {};
    const QString message = say("Give the time of the appointment: from when to when, at most a day.");
    return failure(Error::invalid(message, {{u"slot"_s, message}}));
}

/// What the history says that was done.
QString deedOf(AppointmentAction action)
{
    switch (action) {
    case AppointmentAction::AskBriefing: return say("Briefing asked");
    case AppointmentAction::ReceiveBriefing: return say("Briefing received");
    case AppointmentAction::ProposeSlots: return say("Times proposed");
    case AppointmentAction::Accept: return say("Accepted: it is in the agenda");
    case AppointmentAction::HandOver: return say("Handed over");
    case AppointmentAction::Decline: return say("Declined");
    case AppointmentAction::Withdraw: return say("Withdrawn by who asked");
    case AppointmentAction::Reopen: return say("Reopened");
    }
    Q_UNREACHABLE();
}

QString deskName(const QString &handedTo)
{
    return handedTo == QLatin1String(kPressDesk) ? say("the Portavoce") : handedTo;
}

QString briefingText(const AppointmentRequest &r)
{
    QStringList parts;
    for (const AppointmentBriefing &one : r.words.briefings) {
        if (!one.isAwaited())
            parts << u"%1: %2"_s.arg(one.office, one.text);
    }
    return parts.join(u"\n\n"_s);
}

} // namespace

void AppointmentService::answer(AppointmentRequest &r, const Actor &actor, const QString &reason) const
{
    if (!r.answered.isValid())
        r.answered = m_clock.today();
    r.words.answeredBy = actor.name;
    r.words.reason = reason.trimmed();
}

Outcome AppointmentService::mayStep(const Actor &actor, const AppointmentRequest &r, AppointmentAction action) const
{
    const auto row = kAppointmentFlow.step(r.state, action);
    if (!row)
        return failure(Error::invalid(
            say("“%1” cannot be done: %2 is “%3”.").arg(actionName(action), r.label, stateName(r.state))));
    return actor.require(row->permission);
}

Result<AppointmentRequest> AppointmentService::stepIn(Transaction &tx, const Actor &actor, const AppointmentRef &ref,
                                                      AppointmentAction action, const QString &note,
                                                      const Change &change)
{
    TRY(AppointmentRequest r, load(actor, ref));
    CHECK(mayStep(actor, r, action));
    r.words.before = r.state;
    r.words.handedBefore = r.handedTo;
    r.gesture.clear();
    r.state = kAppointmentFlow.step(r.state, action)->to;
    CHECK(change(tx, r));
    TRY(r, m_store.update(tx, r));
    CHECK(m_store.addEvent(tx, r.id, {m_clock.now(), actor.name, deedOf(action), note.trimmed()}));
    CHECK(m_audit.append(tx, actor.login, {u"appointment."_s + actionKey(action), u"appointment"_s, r.label, {}}));
    return r;
}

Result<AppointmentRequest> AppointmentService::step(const Actor &actor, const AppointmentRef &ref,
                                                    AppointmentAction action, const QString &note, const Change &change)
{
    return UnitOfWork(m_db).run([&](Transaction &tx) { return stepIn(tx, actor, ref, action, note, change); });
}

Result<AppointmentRequest> AppointmentService::askBriefing(const Actor &actor, const AppointmentRef &ref,
                                                           const QString &office, const QString &question,
                                                           const QDate &due)
{
    CHECK(needText(office, u"office"_s, say("Say which office must write.")));
    if (due.isValid() && due < m_clock.today())
        return failure(
            Error::invalid(say("The briefing is wanted by a day that is past."), {{u"due"_s, say("It is past.")}}));
    return step(actor, ref, AppointmentAction::AskBriefing, office,
                [&](Transaction &, AppointmentRequest &r) -> Outcome {
                    r.words.briefings << AppointmentBriefing{
                        office.simplified(), question.trimmed(), m_clock.today(), due, {}, {}};
                    return {};
                });
}

Result<AppointmentRequest> AppointmentService::receiveBriefing(const Actor &actor, const AppointmentRef &ref,
                                                               const QString &office, const QString &text)
{
    CHECK(needText(text, u"text"_s, say("Write or paste what the office says.")));
    return step(actor, ref, AppointmentAction::ReceiveBriefing, office,
                [&](Transaction &, AppointmentRequest &r) -> Outcome {
                    QList<AppointmentBriefing> &all = r.words.briefings;
                    const auto awaited = std::find_if(all.begin(), all.end(), [&](const AppointmentBriefing &one) {
                        return one.isAwaited() && one.office.compare(office.simplified(), Qt::CaseInsensitive) == 0;
                    });
                    if (awaited == all.end())
                        return failure(Error::invalid(say("No briefing of “%1” is awaited.").arg(office.simplified()),
                                                      {{u"office"_s, say("Not awaited.")}}));
                    awaited->receivedOn = m_clock.today();
                    awaited->text = text.trimmed();
                    if (!awaitedOffices(r).isEmpty())
                        r.state = AppointmentState::BriefingAsked;
                    return {};
                });
}

Result<QList<FreeSlot>> AppointmentService::freeTimes(const Actor &actor, const Keyring &keyring,
                                                      const AppointmentRequest &r, const QDate &from, const QDate &to,
                                                      int limit)
{
    CHECK(mustSee(actor, r));
    const qint64 length = qint64(r.words.minutes) * 60;
    TRY(const QList<FreeSlot> stretches, m_day.free(actor, keyring, from, to, r.words.minutes, true, limit));
    // Of each free stretch its first time, so that the proposals lie on several days.
    QList<FreeSlot> times;
    for (const FreeSlot &one : stretches)
        times << FreeSlot{one.from, one.from + length};
    return times;
}

Result<AppointmentRequest> AppointmentService::propose(const Actor &actor, const AppointmentRef &ref,
                                                       const QList<FreeSlot> &times)
{
    if (times.isEmpty() || times.size() > kMostTimes)
        return failure(Error::invalid(say("Choose at least one time to be proposed, and at most %n.", int(kMostTimes)),
                                      {{u"slot"_s, say("Missing.")}}));
    for (const FreeSlot &slot : times)
        CHECK(needTime(slot));
    return step(actor, ref, AppointmentAction::ProposeSlots, {}, [&](Transaction &, AppointmentRequest &r) -> Outcome {
        r.words.offered = times;
        return {};
    });
}

/// Where a request that is handed so is met: the calendar as the actor sees it, if they see it.
Result<std::optional<CalendarStanding>> AppointmentService::calendarFor(const Actor &actor, const Keyring &keyring,
                                                                        const QString &handedTo)
{
    TRY(const QList<CalendarStanding> all, m_day.agenda().calendars(actor, keyring));
    const bool press = handedTo == QLatin1String(kPressDesk);
    for (const CalendarStanding &one : all) {
        const AgendaCalendar &calendar = one.calendar;
        if (handedTo.isEmpty() ? calendar.kind == CalendarKind::Official
                : press        ? calendar.kind == CalendarKind::Press
                               : calendar.kind == CalendarKind::Assessore && calendar.person == handedTo)
            return std::optional(one);
    }
    return std::optional<CalendarStanding>();
}

AgendaEntry AppointmentService::entryOf(const AppointmentRequest &r, const AppointmentMeeting &meeting,
                                        AgendaCalendarId calendar)
{
    AgendaService &agenda = m_day.agenda();
    AgendaEntry entry;
    entry.calendar = calendar;
    const WallTime wall = agenda.zones().fromUtc(meeting.slot.from, agenda.officeZone());
    entry.series.start = {wall, TimeBasis::Zoned, agenda.officeZone()};
    entry.series.length = {0, qint32(meeting.slot.to - meeting.slot.from)};
    AgendaWords &words = entry.words;
    words.title = r.subject;
    words.place = meeting.place.simplified();
    words.category = r.handedTo == QLatin1String(kPressDesk) ? u"stampa"_s : u"udienza"_s;
    words.askedBy = r.words.body.isEmpty() ? r.requester : u"%1 (%2)"_s.arg(r.requester, r.words.body);
    words.notes = say("Request for an appointment %1").arg(r.label);
    words.preparation.briefing = briefingText(r);
    words.people << AgendaPerson{r.contact, r.requester, PersonPart::Guest};
    for (const QString &person : r.words.people)
        words.people << AgendaPerson{{}, person, PersonPart::Guest};
    return entry;
}

/// The mayor's day has rules: what breaks them is refused, or let be with the reason, which stands in the entry.
Outcome AppointmentService::letConflictsBe(const Actor &actor, const Keyring &keyring, AgendaEntry &entry,
                                           const AppointmentMeeting &meeting)
{
    AgendaItem item;
    item.calendar = entry.calendar;
    item.startUtc = item.busyFrom = meeting.slot.from;
    item.endUtc = item.busyTo = meeting.slot.to;
    item.title = entry.words.title;
    item.category = entry.words.category;
    TRY(const QList<AgendaConflict> conflicts, m_day.wouldConflict(actor, keyring, item));
    if (conflicts.isEmpty())
        return {};
    const QString reason = meeting.letBe.trimmed();
    QStringList texts;
    for (const AgendaConflict &one : conflicts) {
        texts << one.text;
        entry.words.accepted << AcceptedConflict{conflictKey(one.kind), reason};
    }
    if (!reason.isEmpty())
        return {};
    return failure(Error::invalid(
        say("That time does not go: %1 Choose another one, or say why it is kept.").arg(texts.join(u' ')),
        {{u"slot"_s, texts.join(u' ')}}));
}

/// The entry that the meeting would be, if there is a calendar of theirs and the actor may write there. It is looked at
/// before the transaction, because reading the calendars may make one.
Result<std::optional<AgendaEntry>> AppointmentService::entryFor(const Actor &actor, const Keyring &keyring,
                                                                const AppointmentRequest &r,
                                                                const AppointmentMeeting &meeting)
{
    TRY(const auto where, calendarFor(actor, keyring, r.handedTo));
    if (!where || !(where->rights.edit || where->rights.propose))
        return std::optional<AgendaEntry>();
    AgendaEntry entry = entryOf(r, meeting, where->calendar.id);
    if (where->calendar.kind == CalendarKind::Official)
        CHECK(letConflictsBe(actor, keyring, entry, meeting));
    return std::optional(entry);
}

Result<AgendaEdit> AppointmentService::enter(Transaction &tx, const Actor &actor, const Keyring &keyring,
                                             AppointmentRequest &r, const AgendaEntry &entry)
{
    TRY(const AgendaEdit edit, m_day.agenda().create(tx, actor, keyring, entry));
    r.entry = edit.entry.id;
    r.gesture = edit.gesture;
    return edit;
}

Result<AnsweredAppointment> AppointmentService::accept(const Actor &actor, const Keyring &keyring,
                                                       const AppointmentRef &ref, const AppointmentMeeting &meeting)
{
    TRY(const AppointmentRequest seen, load(actor, ref));
    CHECK(mayStep(actor, seen, AppointmentAction::Accept));
    CHECK(needTime(meeting.slot));
    TRY(const std::optional<AgendaEntry> entry, entryFor(actor, keyring, seen, meeting));
    if (!entry)
        return failure(Error::forbidden(
            say("%1 may not write into the calendar of %2, so it is not accepted: somebody who may has to do it.")
                .arg(actor.name, seen.handedTo.isEmpty() ? say("the mayor") : deskName(seen.handedTo))));
    return UnitOfWork(m_db).run([&](Transaction &tx) -> Result<AnsweredAppointment> {
        AnsweredAppointment done;
        TRY(done.request,
            stepIn(tx, actor, ref, AppointmentAction::Accept, whenText(meeting.slot),
                   [&](Transaction &inside, AppointmentRequest &r) -> Outcome {
                       TRY(done.edit, enter(inside, actor, keyring, r, *entry));
                       answer(r, actor, r.words.reason);
                       return {};
                   }));
        return done;
    });
}

Result<AnsweredAppointment> AppointmentService::handOver(const Actor &actor, const Keyring &keyring,
                                                         const AppointmentRef &ref, const AppointmentHandOver &wanted)
{
    TRY(AppointmentRequest seen, load(actor, ref));
    CHECK(mayStep(actor, seen, AppointmentAction::HandOver));
    seen.handedTo = wanted.person.simplified();
    CHECK(needText(seen.handedTo, u"person"_s, say("Say to whom it is handed.")));
    TRY(seen.words.delega, delegaOf(seen.handedTo, wanted.meeting));
    // A new assessore's calendar is made by who edits the agenda: theirs cannot, and will want to enter it there.
    CHECK(m_day.agenda().calendars(actor, keyring));
    std::optional<AgendaEntry> entry;
    if (wanted.meeting) {
        CHECK(needTime(wanted.meeting->slot));
        TRY(entry, entryFor(actor, keyring, seen, *wanted.meeting));
    }
    return UnitOfWork(m_db).run([&](Transaction &tx) -> Result<AnsweredAppointment> {
        AnsweredAppointment done;
        TRY(done.request,
            stepIn(tx, actor, ref, AppointmentAction::HandOver, deskName(seen.handedTo),
                   [&](Transaction &inside, AppointmentRequest &r) -> Outcome {
                       r.handedTo = seen.handedTo;
                       r.words.delega = seen.words.delega;
                       r.entry = {};
                       if (wanted.meeting)
                           r.words.offered = {wanted.meeting->slot};
                       answer(r, actor, wanted.reason);
                       if (entry) {
                           TRY(done.edit, enter(inside, actor, keyring, r, *entry));
                       }
                       return {};
                   }));
        return done;
    });
}

/// The delega of who meets them, on the day of the meeting or today. Invalid for somebody without office then.
Result<QString> AppointmentService::delegaOf(const QString &person, const std::optional<AppointmentMeeting> &meeting)
{
    if (person == QLatin1String(kPressDesk))
        return QString();
    const QDate day = meeting ? m_clock.dateOf(QDateTime::fromSecsSinceEpoch(meeting->slot.from)) : m_clock.today();
    TRY(const QList<OfficeHolder> holders, m_offices.holdersOn(m_db, day));
    for (const OfficeHolder &holder : delegatesFor({}, holders)) {
        if (holder.person == person)
            return holder.delega;
    }
    const QString message =
        say("%1 is neither Vicesindaco nor Assessore on %2: choose somebody who is, or enter the office in the settings.")
            .arg(person, day.toString(Qt::ISODate));
    return failure(Error::invalid(message, {{u"person"_s, message}}));
}

Result<AppointmentRequest> AppointmentService::decline(const Actor &actor, const AppointmentRef &ref,
                                                       const QString &reason)
{
    CHECK(needText(reason, u"reason"_s, say("Say why it is declined: the letter says it too.")));
    return step(actor, ref, AppointmentAction::Decline, reason, [&](Transaction &, AppointmentRequest &r) -> Outcome {
        answer(r, actor, reason);
        return {};
    });
}

Result<AppointmentRequest> AppointmentService::withdraw(const Actor &actor, const AppointmentRef &ref,
                                                        const QString &reason)
{
    return step(actor, ref, AppointmentAction::Withdraw, reason, [&](Transaction &, AppointmentRequest &r) -> Outcome {
        answer(r, actor, reason);
        return {};
    });
}

Result<AppointmentRequest> AppointmentService::reopen(const Actor &actor, const AppointmentRef &ref,
                                                      const QString &reason)
{
    return step(actor, ref, AppointmentAction::Reopen, reason, [](Transaction &, AppointmentRequest &r) -> Outcome {
        r.answered = {};
        r.handedTo.clear();
        r.entry = {};
        r.words.delega.clear();
        r.words.reason.clear();
        r.words.answeredBy.clear();
        return {};
    });
}

Result<AgendaEdit> AppointmentService::undo(const Actor &actor, const Keyring &keyring, const QString &gesture)
{
    return UnitOfWork(m_db).run([&](Transaction &tx) -> Result<AgendaEdit> {
        TRY(const AgendaEdit edit, m_day.agenda().undo(tx, actor, keyring, gesture));
        auto found = m_store.ofGesture(m_db, gesture);
        if (!found && found.error().kind == ErrorKind::NotFound)
            return edit;
        if (!found)
            return failure(found.error());
        AppointmentRequest r = *found;
        std::swap(r.state, r.words.before);
        std::swap(r.handedTo, r.words.handedBefore);
        r.gesture = edit.gesture;
        r.answered = isOpen(r.state) ? QDate() : m_clock.today();
        TRY(r, m_store.update(tx, r));
        CHECK(
            m_store.addEvent(tx, r.id, {m_clock.now(), actor.name, say("Taken back: %1").arg(stateName(r.state)), {}}));
        CHECK(m_audit.append(tx, actor.login, {u"appointment.undo"_s, u"appointment"_s, r.label, {}}));
        return edit;
    });
}

QString AppointmentService::whenText(const FreeSlot &slot)
{
    AgendaService &agenda = m_day.agenda();
    const WallTime wall = agenda.zones().fromUtc(slot.from, agenda.officeZone());
    return humanTime({wall, TimeBasis::Zoned, agenda.officeZone()}, agenda.zones(), agenda.officeZone());
}

} // namespace gonfalone
