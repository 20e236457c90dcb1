#pragma once

#include "core/cases/CaseFile.h"
#include "core/cases/ProcedureClock.h"
#include "core/storage/Database.h"

#include <QMap>

namespace gonfalone {

/// All the SQL of registers, cases, timelines, links, mail already seen and form drafts.
class CaseStore
{
public:
    /// The next number of a yearly register. The counter's row stays locked until the transaction ends, so two
    /// writers never share a number and one that is rolled back leaves no hole.
    Result<qint64> takeNumber(Transaction &tx, const QString &registerKey, int year) const;
    /// The number that would probably come next; shown, never reserved.
    Result<qint64> probableNumber(Database &db, const QString &registerKey, int year) const;

    /// Every register and year, the latest first.
    Result<QList<RegisterYear>> registers(Database &db) const;

    /// Registers a case: takes its number and fills `id`, `label` ("PAT-2026/0042") and `version`.
    Result<CaseFile> add(Transaction &tx, CaseFile file, const QString &registerKey, int year, const QString &at,
                         const QString &by) const;
    Result<CaseFile> find(Database &db, CaseId id) const;
    Error noSuchCase(const QString &label) const;
    Result<CaseFile> findByLabel(Database &db, const QString &label) const;
    Result<CaseListPage> list(Database &db, const CaseQuery &query) const;
    Result<QMap<QString, qint64>> countByState(Database &db, const QString &module,
                                               const std::optional<QStringList> &referredTo = {}) const;
    /// Conflict when `version` is not the stored one any more.
    Result<CaseFile> update(Transaction &tx, const CaseFile &file) const;

    Outcome addEvent(Transaction &tx, CaseId id, const CaseEvent &event) const;
    Result<QList<CaseEvent>> events(Database &db, CaseId id) const;

    /// What moved the clock of a case, appended and never changed.
    Outcome addClockEvent(Transaction &tx, CaseId id, const ClockEvent &event, const QString &at,
                          const QString &by) const;
    /// Corrupt when a row names no event that this program knows.
    Result<ClockHistory> clockHistory(Database &db, const CaseFile &file) const;

    Result<CaseId> caseOfMessage(Database &db, const QString &messageId) const;
    Outcome rememberMessage(Transaction &tx, const QString &messageId, CaseId id, const QString &kind,
                            const QString &sender, const QDateTime &delivered, const QString &sha256) const;

    Outcome saveFormDraft(Transaction &tx, qint64 userId, const QString &form, qint64 subjectId, const QString &content,
                          const QString &at) const;
    /// Empty when there is none.
    Result<QString> formDraft(Database &db, qint64 userId, const QString &form, qint64 subjectId) const;
    Outcome dropFormDraft(Transaction &tx, qint64 userId, const QString &form, qint64 subjectId) const;

    /// Registers whose numbers are doubled, have a hole, or run beyond their counter. Empty = sound.
    Result<QStringList> registerFaults(Database &db) const;
};

} // namespace gonfalone
