#pragma once

#include "core/base/StrongId.h"

#include <QDateTime>
#include <QString>

#include <optional>

namespace gonfalone {

using CaseId = StrongId<struct CaseTag>;

/// What every case (pratica) has: a number in a yearly register, a subject, a party, a state, its days.
struct CaseFile {
    CaseId id;
    QString module; ///< "patrocinio"
    QString label;  ///< "PAT-2026/0042"
    QString subject;
    QString party; ///< the name of whom it is about or who asked, as the lists show it
    qint64 partyId = 0;
    QString state; ///< the module's stable name of the state
    QDate received;
    QDate due; ///< the last useful day of the procedure
    bool open = true;
    QString searchText; ///< what the search finds it by, as nameKey() folds it
    qint64 version = 0;
    QString referredTo = {}; ///< the assessore who was informed; empty for none

    bool operator==(const CaseFile &) const = default;
};

/// One line of a case's timeline.
struct CaseEvent {
    QDateTime at;
    QString actor;
    QString title;
    QString note;

    bool operator==(const CaseEvent &) const = default;
};

enum class CaseSort { Due, Received, Label, Subject, Party };

/// A yearly register and how far it has come.
struct RegisterYear {
    QString key; ///< the prefix of its numbers, "PAT"
    int year = 0;
    qint64 last = 0; ///< the number given last, 0 before the first

    bool operator==(const RegisterYear &) const = default;
};

/// Which cases a list shows, and which part of them.
struct CaseQuery {
    QString module;
    QStringList states; ///< empty = all
    QString text;       ///< every word must be found; empty = all
    CaseSort sort = CaseSort::Due;
    bool descending = false;
    int offset = 0;
    int limit = 200;
    /// Only cases whose last useful day is not later, of `states` or of all that are open; invalid = all.
    QDate dueTo = {};
    /// Only cases that are referred to one of these; no value = all.
    std::optional<QStringList> referredTo = {};
    /// Cases in which the words of `text` were found elsewhere, in what no index may hold; the other conditions hold
    /// for them too. No more than kMostAlso.
    QList<CaseId> also = {};
};

inline constexpr int kMostAlso = 200;

/// A part of a list and how long the whole is.
struct CaseListPage {
    QList<CaseFile> rows;
    qint64 total = 0;
};

} // namespace gonfalone
