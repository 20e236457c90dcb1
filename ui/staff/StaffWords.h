#pragma once

#include "ui/staff/StaffFact.h"

#include <QCoreApplication>

namespace gonfalone {

/// How people and units are said in the window.
class StaffWords
{
    Q_DECLARE_TR_FUNCTIONS(gonfalone::StaffWords)

public:
    /// "01/05/2026"; empty for no day.
    static QString day(const QDate &day);
    /// "7:12"
    static QString hours(int minutes);
    /// "mon 7:12 · tue 7:12 · … = 36:00"; empty for the office's own pattern.
    static QString week(const QList<int> &week);

    static QString title(FactKind kind, FactSide side);
    static QString emptyText(FactKind kind, FactSide side);
    static QStringList headers(FactKind kind, FactSide side);
    /// Which column takes the room that is left.
    static int widest(FactKind kind);
    /// One text for each header.
    static QStringList cells(const StaffFact &fact, FactSide side, const StaffBook &book);
    /// What the row has no column for: the act, the week.
    static QString more(const StaffFact &fact);
    /// The heading of a form: "Add a contract", "Correct the contract", …
    static QString deed(FactDeed deed, FactKind kind);
    /// The button that leads there.
    static QString button(FactDeed deed, FactKind kind);
    /// "Written: since 1 May 2026."
    static QString done(FactDeed deed, const StaffFact &fact);

    /// "Anna Sala – Sport (Assessore)"
    static QString holder(const OfficeHolder &holder);
    static QString holder(const StaffBook &book, OfficeHolderId id);
    /// "Secretariat · Cabinet": a unit with the one above it, by which two of the same name are told apart.
    static QString unitPath(const StaffBook &book, StaffUnitId unit, const QDate &day);
};

} // namespace gonfalone
