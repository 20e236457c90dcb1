#pragma once

#include "core/calendar/Terms.h"
#include "core/rules/RuleStore.h"

#include <functional>

namespace gonfalone {

/// One figure of the rules in force, and the act that it was read in.
struct RuleFigure {
    int value = 0;
    QString source = {};
    bool verified = true; ///< false: nobody has read it in the source yet

    bool operator==(const RuleFigure &) const = default;
};

/// The source as it is quoted in an explanation; it says so when nobody has checked the figure yet.
QString citation(const RuleFigure &figure);

/// What the notice of rejection (preavviso di rigetto, art. 10-bis L. 241/1990) does to the term.
enum class NoticeEffect {
    Suspends,   ///< since DL 76/2020 (17 July 2020): the term stands still and goes on from where it was
    Interrupts, ///< the earlier text: the term begins again from its first day
};

/// The figures of L. 241/1990 that hold for one case; days are calendar days.
struct ProcedureRules {
    RuleFigure length;         ///< of the procedure, art. 2 c. 2 or the comune's regulation (c. 3)
    RuleFigure suspensionDays; ///< the longest suspension, art. 2 c. 7
    RuleFigure suspensions;    ///< how many times the term may be suspended, art. 2 c. 7
    RuleFigure noticeDays;     ///< given for observations, art. 10-bis
    RuleFigure restartDays;    ///< from the observations until the term goes on
    NoticeEffect noticeEffect = NoticeEffect::Suspends;
    QString noticeEffectSource = {};
    TermSettings term = {}; ///< how the last day is found; `source` is the length's

    bool operator==(const ProcedureRules &) const = default;
};

/// The rule in force on a day, by key (RuleStore::inForce bound to a database, or a list).
using RuleLookup = std::function<Result<Rule>(const QString &key, const QDate &on)>;
/// The same over rules already read; the later row wins where two overlap, as in the database.
RuleLookup lookupIn(const QList<Rule> &rules);

/// A whole number or a yes/no of the rules on that day. Invalid when the text is no such value.
Result<RuleFigure> figureInForce(const RuleLookup &lookup, const QString &key, const QDate &on);
Result<bool> flagInForce(const RuleLookup &lookup, const QString &key, const QDate &on);

/// The days whose law holds for each part of a procedure (tempus regit actum).
struct LawDays {
    QDate start;       ///< receipt: the length and how the end is found
    QDate suspendedOn; ///< the request for integration; invalid = as on `start`
    QDate noticeOn;    ///< the notice of rejection; invalid = as on `start`
};

/// The figures of a case. NotFound names a key that no rule holds on its day, Invalid one that cannot be read.
Result<ProcedureRules> readProcedureRules(const RuleLookup &lookup, const LawDays &days);

} // namespace gonfalone
