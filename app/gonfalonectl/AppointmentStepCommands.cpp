// What is answered to requests for an appointment, on the command line.
#include "app/gonfalonectl/AppointmentDesk.h"

#include "core/agenda/SeriesText.h"
#include "core/agenda/TypedEntry.h"
#include "core/base/Text.h"

namespace gonfalone::ctl {

using namespace Qt::StringLiterals;

namespace {

/// "gio 10-10.30" as a time; without an end it lasts as long as the request wants.
Result<FreeSlot> timeIn(const Counter &c, const QString &text, const AppointmentRequest &r)
{
    TRY(const TypedEntry typed, readTyped(text + u" x"_s, c.desk.context.clock.today()));
    if (typed.isAllDay())
        return failure(Error::invalid(say("“%1” has no hour: write it as in \"gio 10-10.30\".").arg(text)));
    const ZoneId zone = c.desk.service.officeZone();
    const qint64 from = c.desk.service.zones().toUtc(zonedTime(typed.day, typed.from, zone), zone);
    const int typedSeconds = typed.from.secsTo(typed.to);
    return FreeSlot{
        from,
        from + (typed.endGiven ? (typedSeconds <= 0 ? typedSeconds + 86'400 : typedSeconds) : r.words.minutes * 60)};
}

Result<std::optional<AppointmentMeeting>> meetingIn(const Counter &c, const AppointmentRequest &r)
{
    if (c.option("at").isEmpty())
        return std::optional<AppointmentMeeting>();
    TRY(const FreeSlot slot, timeIn(c, c.option("at"), r));
    return std::optional(AppointmentMeeting{slot, c.option("address"), c.option("note")});
}

Result<Exit> propose(const Counter &c, const AppointmentRequest &r)
{
    QList<FreeSlot> times;
    for (const QString &text : c.arguments().options.value(u"at"_s)) {
        TRY(const FreeSlot slot, timeIn(c, text, r));
        times << slot;
    }
    if (times.isEmpty()) {
        TRY(const QDate from, dayIn(c.desk, "from", c.desk.context.clock.today()));
        TRY(const QDate to, dayIn(c.desk, "to", from.addDays(13)));
        TRY(times, c.service.freeTimes(c.actor(), c.keyring(), r, from, to, 3));
        if (times.isEmpty())
            return failure(Error::invalid(say("No free time of %n minute(s).", r.words.minutes)));
    }
    TRY(const AppointmentRequest done, c.service.propose(c.actor(), {r.label, r.version}, times));
    return printRequest(c, done);
}

Result<Exit> accept(const Counter &c, const AppointmentRequest &r)
{
    TRY(const auto meeting, meetingIn(c, r));
    if (!meeting)
        return failure(Error::invalid(say("When? Write --at \"DAY TIME\".")));
    TRY(const AnsweredAppointment done, c.service.accept(c.actor(), c.keyring(), {r.label, r.version}, *meeting));
    return printRequest(c, done.request, done.edit ? done.edit->gesture : QString());
}

Result<Exit> handOver(const Counter &c, const AppointmentRequest &r)
{
    TRY(const auto meeting, meetingIn(c, r));
    TRY(const AnsweredAppointment done,
        c.service.handOver(c.actor(), c.keyring(), {r.label, r.version}, {c.option("to"), c.option("note"), meeting}));
    return printRequest(c, done.request, done.edit ? done.edit->gesture : QString());
}

Result<Exit> simpleStep(const Counter &c, const AppointmentRequest &r, AppointmentAction action)
{
    const AppointmentRef ref{r.label, r.version};
    const QString note = c.option("note");
    Result<AppointmentRequest> done = r;
    switch (action) {
    case AppointmentAction::AskBriefing: {
        TRY(const QDate due, dayIn(c.desk, "due", {}));
        done = c.service.askBriefing(c.actor(), ref, c.option("office"), note, due);
        break;
    }
    case AppointmentAction::ReceiveBriefing:
        done = c.service.receiveBriefing(
            c.actor(), ref, c.option("office"),
            note.isEmpty() ? c.desk.context.typedText(say("Paste the briefing, end with Ctrl+D.")) : note);
        break;
    case AppointmentAction::Decline: done = c.service.decline(c.actor(), ref, note); break;
    case AppointmentAction::Withdraw: done = c.service.withdraw(c.actor(), ref, note); break;
    case AppointmentAction::Reopen: done = c.service.reopen(c.actor(), ref, note); break;
    case AppointmentAction::ProposeSlots:
    case AppointmentAction::Accept:
    case AppointmentAction::HandOver: break;
    }
    if (!done)
        return failure(done.error());
    return printRequest(c, *done);
}

} // namespace

Result<Exit> doAction(const Counter &c, const QString &label, const QString &key)
{
    TRY(AppointmentRequest r, c.service.find(c.actor(), label));
    if (key == u"save"_s) {
        CHECK(putAll(c, r));
        TRY(const AppointmentRequest saved, c.service.save(c.actor(), r));
        return printRequest(c, saved);
    }
    const auto action = appointmentActionFrom(key);
    if (!action) {
        QStringList keys{u"save"_s};
        for (const AppointmentAction one : kAppointmentActions)
            keys << actionKey(one);
        return failure(Error::invalid(say("There is no action “%1”: they are %2.").arg(key, keys.join(u", "_s))));
    }
    switch (*action) {
    case AppointmentAction::ProposeSlots: return propose(c, r);
    case AppointmentAction::Accept: return accept(c, r);
    case AppointmentAction::HandOver: return handOver(c, r);
    default: return simpleStep(c, r, *action);
    }
}

} // namespace gonfalone::ctl
