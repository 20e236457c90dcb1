#pragma once

#include "core/access/Audit.h"
#include "core/calendar/HolidayStore.h"
#include "core/office/OfficeStore.h"
#include "core/rules/Reading.h"
#include "core/rules/RuleStore.h"

namespace gonfalone {

/// The use cases of the office's own data. Reading asks for ViewOffice, writing for ManageOffice; each writing adds one
/// line to the audit in its own transaction. Facts with dates are added and ended, never removed or written over.
class OfficeService
{
public:
    OfficeService(Database &db, const Clock &clock) : m_db(db), m_clock(clock), m_audit(clock) {}

    Result<Comune> comune(const Actor &actor);
    /// Conflict when somebody saved since `edited` was read. Returns it with its new version.
    Result<Comune> saveComune(const Actor &actor, const Comune &edited);

    /// Everybody, the latest first.
    Result<QList<OfficeHolder>> holders(const Actor &actor);
    Result<QList<OfficeHolder>> holdersOn(const Actor &actor, const QDate &day);
    /// Invalid with the fields of holderFaults().
    Result<OfficeHolder> appoint(const Actor &actor, const OfficeHolder &wanted);
    /// The last day in office. Invalid when it comes before the first or the office has ended already;
    /// Conflict when `seen` is not the version that is there.
    Result<OfficeHolder> endHolder(const Actor &actor, OfficeHolderId id, qint64 seen, const QDate &lastDay);

    Result<QList<Rule>> rules(const Actor &actor);
    /// The provisions that are read in more than one way; which one is on is a rule.
    Result<QList<Reading>> readings(const Actor &actor);
    /// A value from a day on; the one in force on that day ends the day before. An empty unit is taken from the key's
    /// other values. `seen` is the first day of the value that the actor saw in force (invalid = none): Conflict when
    /// another is there by now. Invalid with the fields of ruleFaults().
    Result<Rule> addRule(const Actor &actor, const Rule &wanted, const QDate &seen);

    /// The national holidays and those of this comune.
    Result<QList<HolidayRule>> holidays(const Actor &actor);
    /// A day of this comune; scope, comune and key are given here.
    Result<HolidayRule> addHoliday(const Actor &actor, const HolidayRule &wanted);

private:
    Outcome note(Transaction &tx, const Actor &actor, const AuditLine &line) const
    {
        return m_audit.append(tx, actor.login, line);
    }

    Database &m_db;
    Clock m_clock;
    AuditStore m_audit;
    OfficeStore m_store;
    RuleStore m_rules;
    HolidayStore m_holidays;
};

} // namespace gonfalone
