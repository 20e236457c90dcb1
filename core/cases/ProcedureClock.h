#pragma once

#include "core/cases/ProcedureRules.h"

#include <optional>

namespace gonfalone {

/// What moves the term of a procedure (L. 241/1990).
enum class ClockEventKind {
    IntegrationRequested, ///< art. 2 c. 7; `days` are given to answer
    IntegrationReceived,
    RejectionNotice, ///< preavviso di rigetto, art. 10-bis; the day on which the applicant had it
    ObservationsReceived,
    Decided, ///< the express act that ends the procedure (art. 2 c. 1)
};

struct ClockEvent {
    ClockEventKind kind = ClockEventKind::Decided;
    QDate day;
    int days = 0;         ///< of IntegrationRequested only
    bool refusal = false; ///< of Decided only: refused, which needs the notice of art. 10-bis first
    /// Of an answer only: somebody knows that it came after its term and wants it recorded all the same. It must be
    /// weighed before the decision (art. 10 c. 1 lett. b) but moves nothing: the term had gone on already.
    bool acceptLate = false;

    bool operator==(const ClockEvent &) const = default;
};

/// Receipt of the request and what followed, in the order in which it happened.
struct ClockHistory {
    QDate start;
    QList<ClockEvent> events = {};

    bool operator==(const ClockHistory &) const = default;
};

enum class ClockPhase {
    Running,         ///< the day counts
    Suspended,       ///< stands still for the integration, art. 2 c. 7
    NoticeSuspended, ///< stands still for the notice of rejection, art. 10-bis
    Moved,           ///< past the last day of the count, which fell on a holiday
};

/// Days of one kind in a row, both counted. Every period begins on the day after what starts it (art. 2963 c. 2 c.c.):
/// the day of a request for integration still counts, the day on which it arrives does not yet.
struct ClockSpan {
    ClockPhase phase = ClockPhase::Running;
    QDate from;
    QDate to;
    Reason why = {};

    bool operator==(const ClockSpan &) const = default;
};

/// What became of an event.
enum class EventEffect {
    Effective, ///< it moved the term, or ended it
    Late,      ///< after its term: recorded, the term had gone on already
    NoEffect,  ///< lawful, but the term had run out before
    Refused,   ///< the law does not allow it: left out of the count, see `faults`
};

struct ClockEntry {
    ClockEvent event;
    EventEffect effect = EventEffect::Effective;
    Reason what = {};
    QList<FieldError> faults = {};

    bool operator==(const ClockEntry &) const = default;
};

/// The term of one case, every day of it explained. Made by procedureClock(); a value to read and draw.
struct ProcedureClock {
    QDate start;
    int length = 0;
    Explained<QDate> due;           ///< the last useful day, if nothing else happens
    QList<ClockSpan> spans = {};    ///< from the day after `start` to `due` without gaps, as if no decision came
    QList<ClockEntry> entries = {}; ///< the events, in the order given
    QDate countedFrom = {};         ///< from the day after, the count began anew; `start` unless it was interrupted
    QDate integrationBy = {};       ///< the applicant's last day to answer; invalid when nothing was asked
    QDate observationsBy = {};      ///< the applicant's last day for observations; invalid without a notice
    QDate decidedOn = {};

    /// Days of the present count that have run by the end of `day`, at most `length`.
    int daysUsed(const QDate &day) const;
    /// Days on which the clock still runs after `day` until it is due, those of a holiday at the end counted and those
    /// of a standstill not; 0 on the last day, negative after it. A decision stops it.
    int daysLeft(const QDate &day) const;
    /// The standstill that holds on `day`; its `to` says until when.
    std::optional<ClockSpan> standstillOn(const QDate &day) const;
    /// What `day` is to the term: which day of how many, why it stands still, how late it is.
    Reason explain(const QDate &day) const;
    /// The last event of a kind that the law let through; invalid when there is none.
    QDate dayOf(ClockEventKind kind) const;

    bool operator==(const ProcedureClock &) const = default;
};

/// The clock of a case. Total: what the law does not allow is left out and told in `entries`.
ProcedureClock procedureClock(const ClockHistory &history, const ProcedureRules &rules,
                              const HolidayCalendar &calendar);

/// Why `event` may not be added to `history`, with the article; empty when it may. The fields are "start", "kind",
/// "day" and "days". `rules` must be those for the history with the event in it.
QList<FieldError> checkClockEvent(const ClockHistory &history, const ClockEvent &event, const ProcedureRules &rules,
                                  const HolidayCalendar &calendar);

/// Which day's law holds for each part: see LawDays.
LawDays lawDaysOf(const ClockHistory &history);
/// The rules for the whole history: each figure as on the day of what it is about.
Result<ProcedureRules> procedureRules(const RuleLookup &lookup, const ClockHistory &history);

/// The event in a few words, translated: "Integration asked".
QString clockEventName(ClockEventKind kind);

} // namespace gonfalone
