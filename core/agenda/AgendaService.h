#pragma once

#include "core/agenda/AgendaRules.h"
#include "core/agenda/AgendaStore.h"
#include "core/agenda/ChangeStore.h"
#include "core/agenda/EntryExpansion.h"
#include "core/agenda/EntryStore.h"
#include "core/agenda/ImportReport.h"
#include "core/agenda/OccurrenceStore.h"
#include "core/agenda/OnCallStore.h"
#include "core/base/Progress.h"
#include "core/missions/MissionService.h"
#include "core/patrocinio/PatrocinioService.h"
#include "core/sealing/SealingService.h"

namespace gonfalone {

/// A calendar as somebody sees it.
struct CalendarStanding {
    AgendaCalendar calendar;
    CalendarRights rights;
    bool waits = false; ///< its words are sealed, the actor has the right to them, and no key yet
};

/// Which part of the agenda is shown.
struct AgendaQuery {
    AgendaWindow window;
    QList<AgendaCalendarId> calendars = {}; ///< empty = all that the actor sees
    bool cancelled = true;                  ///< those struck through too
};

/// One occurrence as somebody saw it.
struct OccurrenceRef {
    AgendaEntryId entry;
    QString original;   ///< AgendaItem::original; empty for the entry itself
    qint64 version = 0; ///< of the entry when it was read
};

/// What an edit of one occurrence of a series is meant for. Of an entry that does not repeat it makes no difference.
enum class EditScope { This, Following, All };

/// An edit that was made.
struct AgendaEdit {
    QString gesture; ///< to be given to undo()
    AgendaEntry entry;
};

struct AnsweredInvitation;
struct MergedEdit;
struct Invitation;
struct InvitationAnswer;
struct InvitationDecision;
struct ReceivedInvitation;
class IcsFile;
struct IcsCalendar;
class IcsZones;
struct ArrivedEntry;
struct ReadyEntry;

/// Into which calendar a file is taken.
struct ImportOrder {
    AgendaCalendarId calendar;
    QString absentee = {};                     ///< in the calendar of absences: who is away
    std::optional<EntryStatus> status = {};    ///< of what is not cancelled; none = as the file says
    QString action = QStringLiteral("import"); ///< in the history
    bool settles = false;                      ///< `status` holds for what is here already too, as it stands
};

/// What others are given of the agenda.
enum class PublishedWords {
    Busy,   ///< when time is taken, and nothing else: entries that touch each other are one
    Public, ///< what is open to the public, by the rule of its categories: subject, place and time
};

struct PublishOrder {
    QList<AgendaCalendarId> calendars;
    PublishedWords words = PublishedWords::Busy;
    QDate from;
    QDate to; ///< the last day
};

/// The use cases of the agenda. A person reads the words of a calendar, or only which times are taken, or nothing;
/// what is personal opens with its key alone, and is neither fetched nor searched for others. Each writing is one
/// transaction with its history, its occurrences in the index and one line in the audit, which names no words.
/// Use it on the thread of its Database.
class AgendaService
{
public:
    AgendaService(Database &db, const Clock &clock);

    ZoneTable &zones() { return m_zones; }
    ZoneId officeZone() const { return m_office; }

    /// Those that the actor sees in any way. Who edits the agenda thereby makes the calendars of new assessori.
    Result<QList<CalendarStanding>> calendars(const Actor &actor, const Keyring &keyring);
    /// By start. Forbidden for who sees no calendar at all.
    Result<QList<AgendaItem>> items(const Actor &actor, const Keyring &keyring, const AgendaQuery &query);
    /// With its words. NotFound also for what is not the actor's to read.
    Result<AgendaEntry> entry(const Actor &actor, const Keyring &keyring, AgendaEntryId id);
    /// As a form edits it: for This the one occurrence, for Following the series from there on, for All the series.
    Result<AgendaEntry> entryFor(const Actor &actor, const Keyring &keyring, const OccurrenceRef &ref, EditScope scope);
    /// All words are found; the newest first, each entry once, at its next time.
    Result<QList<AgendaItem>> search(const Actor &actor, const Keyring &keyring, const QString &text, int limit = 100);
    /// What the agenda has on a case.
    Result<QList<AgendaItem>> ofCase(const Actor &actor, const Keyring &keyring, const QString &label);

    /// Invalid with the fields of entryFaults(). Who may not confirm enters a proposal.
    Result<AgendaEdit> create(const Actor &actor, const Keyring &keyring, const AgendaEntry &wanted);
    /// Within a transaction of a use case that does more than this.
    Result<AgendaEdit> create(Transaction &tx, const Actor &actor, const Keyring &keyring, const AgendaEntry &wanted);
    /// `edited` is what entryFor() gave, changed. Conflict when somebody changed the entry since.
    Result<AgendaEdit> edit(const Actor &actor, const Keyring &keyring, const OccurrenceRef &ref, EditScope scope,
                            const AgendaEntry &edited);
    /// The same for who may have been overtaken: `base` is what entryFor() gave for `ref`. What others changed
    /// meanwhile stays; where both changed the same nothing is written, and the person is asked.
    Result<MergedEdit> editMerged(const Actor &actor, const Keyring &keyring, const OccurrenceRef &ref, EditScope scope,
                                  const AgendaEntry &base, const AgendaEntry &edited);
    /// To another time of the occurrence, by All with the whole series, and to another calendar if one is given.
    Result<AgendaEdit> move(const Actor &actor, const Keyring &keyring, const OccurrenceRef &ref, EditScope scope,
                            const CalendarTime &start, const CalendarSpan &length, AgendaCalendarId calendar = {});
    /// The same of what was `seen` where somebody else wrote meanwhile: what they changed stays, and it is moved all
    /// the same, unless they moved, cancelled or removed it themselves.
    Result<AgendaEdit> moveMerged(const Actor &actor, const Keyring &keyring, const AgendaItem &seen, EditScope scope,
                                  const CalendarTime &start, const CalendarSpan &length,
                                  AgendaCalendarId calendar = {});
    /// The occurrence as an entry of its own.
    Result<AgendaEdit> copy(const Actor &actor, const Keyring &keyring, const OccurrenceRef &ref,
                            const CalendarTime &start, AgendaCalendarId calendar = {});
    Result<AgendaEdit> confirm(const Actor &actor, const Keyring &keyring, const OccurrenceRef &ref, EditScope scope);
    /// It stays to be seen, struck through, with its reason; its time is free.
    Result<AgendaEdit> cancel(const Actor &actor, const Keyring &keyring, const OccurrenceRef &ref, EditScope scope,
                              const QString &reason);
    /// It is gone from every view; history and undo keep it.
    Result<AgendaEdit> remove(const Actor &actor, const Keyring &keyring, const OccurrenceRef &ref, EditScope scope,
                              const QString &reason);

    /// Takes a gesture back, or, given the gesture of an undo, does it again. Conflict when somebody changed one of its
    /// entries since; `fields` are what they changed.
    Result<AgendaEdit> undo(const Actor &actor, const Keyring &keyring, const QString &gesture);
    Result<AgendaEdit> undo(Transaction &tx, const Actor &actor, const Keyring &keyring, const QString &gesture);
    /// Oldest first.
    Result<QList<AgendaChange>> history(const Actor &actor, const Keyring &keyring, AgendaEntryId id);
    /// What others did since the actor last looked, oldest first.
    Result<QList<AgendaChange>> news(const Actor &actor, const Keyring &keyring);
    /// The actor has looked, up to that change.
    Outcome looked(const Actor &actor, qint64 change);

    /// Takes a calendar file in, in one transaction. An entry is known by UID and RECURRENCE-ID; of two versions the
    /// one with the higher SEQUENCE, then DTSTAMP, stands. What is not understood is kept as it was and goes out again.
    /// Forbidden without the right to edit the calendar; Invalid, NotFound, Unavailable for the file; Cancelled.
    Result<ImportReport> importFile(const Actor &actor, const Keyring &keyring, const QString &path,
                                    const ImportOrder &order, const ProgressSink &progress = {});
    /// The same of a text, which `name` names in the report.
    Result<ImportReport> importText(const Actor &actor, const Keyring &keyring, const QByteArray &text,
                                    const QString &name, const ImportOrder &order, const ProgressSink &progress = {});

    /// The invitation of a message (.eml), entered as a proposal; one that is newer than the known one is to be decided
    /// anew, a cancellation cancels. Rights as for an import. NotFound for what cancels nothing.
    Result<ReceivedInvitation> receive(const Actor &actor, const Keyring &keyring, const QByteArray &message,
                                       const QString &name, AgendaCalendarId calendar);
    /// The same with the answer: accepted it is confirmed, declined it is cancelled, and there is a message to be sent.
    /// Invalid when it asks for no answer or the address was not invited.
    Result<AnsweredInvitation> answer(const Actor &actor, const Keyring &keyring, const QByteArray &message,
                                      const QString &name, const InvitationDecision &decision);

    /// A calendar as a file: what happens from a day to a day, series whole; everything without days. What came from a
    /// file goes out as it came, but for what was changed here. Preparation, outcome and promises stay in the office.
    /// Forbidden or NotFound without the right to read it.
    Result<QByteArray> exportCalendar(const Actor &actor, const Keyring &keyring, AgendaCalendarId calendar,
                                      const QDate &from, const QDate &to);
    /// For people outside: nothing private is in it, whoever asks. Forbidden without the right to edit the calendars,
    /// and for the words of a sealed one.
    Result<QByteArray> publish(const Actor &actor, const Keyring &keyring, const PublishOrder &order);

    Result<QList<CalendarGrant>> grants(const Actor &actor);
    /// Lends a person rights from a day to a day. Nothing personal, and not to oneself.
    Outcome lend(const Actor &actor, AgendaCalendarId calendar, const QString &login, GrantLevel level,
                 const QDate &from, const QDate &to);
    Outcome takeBack(const Actor &actor, AgendaCalendarId calendar, const QString &login);

private:
    /// One writing use case under way.
    struct Work {
        Transaction &tx;
        const Actor &actor;
        const Keyring &keyring;
        QList<CalendarStanding> standings;
        QString action;
        QString reason;
        QString gesture;
        std::optional<ClassKey> key = {};
    };
    using Writing = std::function<Result<AgendaEntry>(Work &work)>;

    SeriesZones seriesZones() const { return {m_zones, m_office}; }
    Result<bool> mustBeConfirmed();
    Result<QList<CalendarStanding>> standings(const Actor &actor, const Keyring &keyring);
    Outcome settleCalendars(const Actor &actor);
    Result<QList<AgendaItem>> derived(const Actor &actor, const AgendaWindow &window,
                                      const QList<CalendarStanding> &standings);
    Result<QList<AgendaItem>> deadlines(const Actor &actor, const QDate &from, const QDate &to);
    Result<QList<AgendaItem>> holidays(const QDate &from, const QDate &to);
    Result<QList<AgendaItem>> onCall(const AgendaWindow &window);
    Result<QList<AgendaItem>> missions(const Actor &actor, const AgendaWindow &window);
    AgendaItem wholeDayItem(AgendaCalendarId calendar, const QDate &day, const QString &title) const;
    Outcome addBeyond(QList<AgendaItem> &items, const AgendaWindow &window, const QList<AgendaCalendarId> &readable);
    /// The line of who read what is personal, before it is handed out. Not within a transaction.
    Outcome noteReading(const Actor &actor);
    Outcome unseal(const Actor &actor, const Keyring &keyring, QList<AgendaEntry> &entries);
    Outcome unsealItems(const Actor &actor, const Keyring &keyring, AgendaCalendarId sealed, QList<AgendaItem> &items);
    Result<QList<AgendaItem>> firstTimes(const QList<AgendaEntry> &entries);
    Result<AgendaEntry> readable(const Actor &actor, const Keyring &keyring, AgendaEntryId id,
                                 const QList<CalendarStanding> &standings);
    Result<AgendaEntry> at(const AgendaEntry &entry, const OccurrenceRef &ref, EditScope scope);
    Result<OccurrenceRef> presentRef(const Actor &actor, const Keyring &keyring, const OccurrenceRef &ref,
                                     EditScope scope);

    Result<AgendaEdit> write(const Actor &actor, const Keyring &keyring, const QString &action, const QString &reason,
                             const Writing &writing);
    Result<AgendaEdit> writeIn(Transaction &tx, const Actor &actor, const Keyring &keyring, const QString &action,
                               const QString &reason, const Writing &writing);
    Result<AgendaEntry> added(Work &work, const AgendaEntry &wanted);
    Result<AgendaEntry> takenBack(Work &work, const QString &gesture);
    Result<AgendaEntry> loaded(Work &work, const OccurrenceRef &ref);
    Result<AgendaEntry> meantBy(Work &work, const AgendaEntry &entry, EditScope scope);
    bool sameOccurrence(const AgendaEntry &master, const CalendarTime &one, const CalendarTime &other) const;
    Result<AgendaEntry> apply(Work &work, const AgendaEntry &entry, const OccurrenceRef &ref, EditScope scope,
                              AgendaEntry edited);
    Result<AgendaEntry> applyToAll(Work &work, const AgendaEntry &entry, AgendaEntry edited);
    Result<AgendaEntry> applyToOne(Work &work, const AgendaEntry &master, const CalendarTime &original,
                                   AgendaEntry edited);
    Result<AgendaEntry> applyToFollowing(Work &work, const AgendaEntry &master, const CalendarTime &original,
                                         AgendaEntry edited);
    Result<AgendaEntry> removed(Work &work, const AgendaEntry &entry, const OccurrenceRef &ref, EditScope scope);
    Result<AgendaEntry> removedWhole(Work &work, const AgendaEntry &entry);
    Result<AgendaEntry> checked(Work &work, const AgendaEntry *before, AgendaEntry wanted);
    Result<AgendaEntry> put(Work &work, AgendaEntry entry, const AgendaEntry *before);
    Outcome mayWrite(const Work &work, const AgendaEntry *before, const AgendaEntry &after) const;
    Outcome openKey(Work &work);
    Outcome putSealed(Work &work, const AgendaEntry &entry, bool sealed);
    Outcome putChange(Work &work, const AgendaEntry &entry, const AgendaEntry *before, bool sealed);
    Outcome sealHistory(Work &work, const AgendaEntry &entry);
    Outcome reindex(Transaction &tx, const AgendaEntry &entry);
    Result<QList<AgendaLink>> linksOf(Work &work, const AgendaEntry *before, const AgendaEntry &entry);
    Result<std::optional<AgendaEntry>> stateBefore(const ChangeRow &row, const ClassKey *key);
    Outcome restore(Work &work, const ChangeRow &row, AgendaEntry &restored);
    struct Import;
    Outcome mayImport(const Actor &actor, const QList<CalendarStanding> &seen, AgendaCalendarId id) const;
    Result<ImportReport> takeIn(const Actor &actor, const Keyring &keyring, const IcsFile &file, const QString &name,
                                const ImportOrder &order, const ProgressSink &progress);
    Outcome importAll(Work &work, Import &run, const IcsCalendar &calendar, IcsZones &zones,
                      const ProgressSink &progress);
    Outcome importPortion(Work &work, Import &run, QList<ArrivedEntry> &arrived);
    void prepare(const Import &run, ArrivedEntry &arrived, const ZoneTable &zones) const;
    Outcome importOne(Work &work, Import &run, const ArrivedEntry &arrived);
    const AgendaEntry *knownAs(const AgendaEntry &arrived, const QList<AgendaEntry> &known) const;
    const AgendaEntry *changeOf(const AgendaEntry &master, const AgendaEntry &change,
                                const QList<AgendaEntry> &known) const;
    Outcome dropChanges(Work &work, Import &run, const AgendaEntry &master, const ArrivedEntry &arrived,
                        const QList<AgendaEntry> &known);
    Result<ImportLine> importKnown(Work &work, Import &run, const AgendaEntry &known, const AgendaEntry &arrived,
                                   ImportLine line);
    ReadyEntry readyEntry(const AgendaEntry &entry, const QList<AgendaEntry> &changed, const ZoneTable &zones,
                          bool sealed) const;
    Outcome importNew(Import &run, AgendaEntry entry, const std::optional<ReadyEntry> &ready,
                      const AgendaEntry *master);
    Outcome putFresh(Work &work, Import &run);
    struct OpenedInvitation;
    Outcome findEntry(OpenedInvitation &opened, AgendaCalendarId calendar);
    Outcome open(OpenedInvitation &opened, const QByteArray &message, const QString &name, AgendaCalendarId calendar);
    Result<QByteArray> replyMail(const Invitation &invitation, const InvitationAnswer &answer,
                                 const QByteArray &calendar);
    qint64 indexedUntil() const;
    Result<AgendaWindow> windowOf(const QDate &from, const QDate &to) const;
    Outcome writeEntries(const Actor &actor, const Keyring &keyring, const AgendaCalendar &calendar,
                         const QList<AgendaEntryId> &ids, class IcsWriter &writer, ZoneTable &table);
    Outcome mayPublish(const Actor &actor, const QList<CalendarStanding> &seen, const PublishOrder &order) const;
    Result<QList<AgendaItem>> publicItems(const Actor &actor, const Keyring &keyring, const PublishOrder &order);
    QByteArray published(const QList<AgendaItem> &items, PublishedWords words) const;
    Error changedSince(const ChangeRow &row, const AgendaEntry &now, const ClassKey *key);
    static const CalendarStanding *standingOf(const QList<CalendarStanding> &all, AgendaCalendarId id);

    Database &m_db;
    Clock m_clock;
    ZoneTable m_zones;
    ZoneId m_office;
    AuditStore m_audit;
    ReadLog m_readings;
    AgendaStore m_calendars;
    EntryStore m_entries;
    OccurrenceStore m_occurrences;
    ChangeStore m_changes;
    OnCallStore m_onCall;
    CaseStore m_cases;
    RuleStore m_rules;
    SealingService m_sealing;
    PatrocinioService m_patrocini;
    MissionService m_missions;
};

} // namespace gonfalone
