#pragma once

#include "core/agenda/AgendaService.h"

namespace gonfalone {

/// That an entry begins soon. Made to be shown where others can look: what is private or personal has no words here.
struct Reminder {
    AgendaEntryId entry;
    QString original; ///< names the occurrence
    qint64 startUtc = 0;
    qint64 dueUtc = 0;
    bool reserved = false; ///< `title` says so, and nothing else is filled
    QString title;
    QString place;

    /// The same for the same time of the same entry: one that is moved reminds again.
    QString key() const;
    bool operator==(const Reminder &) const = default;
};

struct ReminderBoard {
    QList<Reminder> due; ///< by start; of entries that have not begun
    qint64 nextUtc = 0;  ///< when the next one falls due; 0: none in the days that are looked at
    qint64 lookedTo = 0; ///< up to where was looked: what falls due later is not known yet
};

/// An occurrence with the minutes at which it reminds of itself; none of what reminds nobody.
struct TimedItem {
    AgendaItem item;
    std::optional<int> minutes;
};
/// Which of them are due at an instant, with what may be shown. Who reads the words of an entry is not told them here
/// either when it is reserved, or in `sealed`.
ReminderBoard remindersAt(const QList<TimedItem> &items, AgendaCalendarId sealed, qint64 at);

/// The use case of reminding: of what the actor reads, cancelled and all-day entries and absences apart. The office's
/// rule agenda.promemoria_minuti holds for what says nothing of its own. Use it on the thread of the Database.
class ReminderService
{
public:
    ReminderService(Database &db, const Clock &clock, AgendaService &agenda)
        : m_db(db), m_clock(clock), m_agenda(agenda)
    {}

    /// Forbidden for who sees no agenda.
    Result<ReminderBoard> due(const Actor &actor, const Keyring &keyring, const QDateTime &at);

private:
    Result<std::optional<int>> minutesOfTheOffice(const QDate &on);

    Database &m_db;
    Clock m_clock;
    AgendaService &m_agenda;
    RuleStore m_rules;
};

} // namespace gonfalone
