#pragma once

#include "core/cases/ProcedureClock.h"

#include <QList>
#include <QString>

namespace gonfalone {

/// "asked 2026-06-11 15; arrived 2026-06-21; notice …; observed …; decided …; refused …"; a "!" accepts what is late.
inline ClockHistory told(const QDate &start, const QString &story)
{
    static const QStringList words{QStringLiteral("asked"),    QStringLiteral("arrived"), QStringLiteral("notice"),
                                   QStringLiteral("observed"), QStringLiteral("decided"), QStringLiteral("refused")};
    ClockHistory history{start};
    for (const QString &part : story.split(u';', Qt::SkipEmptyParts)) {
        const QStringList said = part.simplified().split(u' ');
        ClockEvent event;
        event.refusal = said.at(0) == QStringLiteral("refused");
        event.kind = ClockEventKind(qMin(words.indexOf(said.at(0)), qsizetype(4)));
        event.day = QDate::fromString(said.at(1), Qt::ISODate);
        event.acceptLate = said.last() == QStringLiteral("!");
        event.days = said.value(2).toInt();
        history.events << event;
    }
    return history;
}

/// What happened to a request, told in told()'s words, and the last day of its term.
struct ClockCase {
    const char *name; ///< the article, or the trap
    QDate start;
    const char *story;
    QDate due;
};

/// The histories that the clock is held to by itself (ProcedureClockTest), and that cases are led through on both
/// engines (LegalCasesTest).
inline QList<ClockCase> clockCases()
{
    return {
        {"art. 2 c. 2 L. 241/1990: thirty days from receipt", {2026, 6, 1}, "", {2026, 7, 1}},
        {"art. 2963 c. 3 c.c.: the end on a Sunday moves", {2026, 5, 15}, "", {2026, 6, 15}},
        {"art. 2963 c. 3 c.c.: Christmas, Santo Stefano, Sunday", {2026, 11, 25}, "", {2026, 12, 28}},
        {"art. 2 c. 7: stands still until the integration arrives",
         {2026, 6, 1},
         "asked 2026-06-11 15; arrived 2026-06-21",
         {2026, 7, 11}},
        {"art. 2 c. 7: stands still until the term given", {2026, 6, 1}, "asked 2026-06-11 15", {2026, 7, 16}},
        {"art. 2 c. 7: thirty days and no more", {2026, 6, 1}, "asked 2026-06-11 30", {2026, 7, 31}},
        {"art. 2 c. 7: the applicant's last day is a Sunday, the thirtieth",
         {2026, 6, 1},
         "asked 2026-06-12 30",
         {2026, 7, 31}},
        {"... the answer on the Monday is in time, but the term had gone on",
         {2026, 6, 1},
         "asked 2026-06-12 30; arrived 2026-07-13",
         {2026, 7, 31}},
        {"art. 2963 c. 3 c.c.: the term to answer moves too", {2026, 6, 1}, "asked 2026-06-04 10", {2026, 7, 13}},
        {"art. 2 c. 7: asked and answered on one day",
         {2026, 6, 1},
         "asked 2026-06-11 15; arrived 2026-06-11",
         {2026, 7, 1}},
        {"art. 2 c. 7: asked on the day of receipt",
         {2026, 6, 1},
         "asked 2026-06-01 15; arrived 2026-06-11",
         {2026, 7, 11}},
        {"art. 2 c. 7: asked on the last day", {2026, 6, 1}, "asked 2026-07-01 15; arrived 2026-07-08", {2026, 7, 8}},
        {"art. 2 c. 7: asked on the day to which the end had moved",
         {2026, 5, 15},
         "asked 2026-06-15 10; arrived 2026-06-20",
         {2026, 6, 20}},
        {"art. 2 c. 7: late, the term had gone on",
         {2026, 6, 1},
         "asked 2026-06-11 15; arrived 2026-07-03 !",
         {2026, 7, 16}},
        {"art. 10-bis: no observations, goes on after ten days", {2026, 6, 1}, "notice 2026-06-20", {2026, 7, 11}},
        {"art. 10-bis: goes on ten days after the observations",
         {2026, 6, 1},
         "notice 2026-06-20; observed 2026-06-25",
         {2026, 7, 16}},
        {"art. 10-bis: observations on the tenth day",
         {2026, 6, 1},
         "notice 2026-06-20; observed 2026-06-30",
         {2026, 7, 21}},
        {"art. 10-bis: late observations", {2026, 6, 1}, "notice 2026-06-20; observed 2026-07-01 !", {2026, 7, 11}},
        {"art. 10-bis: after the term there is nothing to stop", {2026, 6, 1}, "notice 2026-07-03", {2026, 7, 1}},
        {"art. 10-bis before DL 76/2020: begins again at the observations",
         {2020, 6, 1},
         "notice 2020-06-15; observed 2020-06-22",
         {2020, 7, 22}},
        {"art. 10-bis before DL 76/2020: begins again at the expiry", {2020, 6, 1}, "notice 2020-06-15", {2020, 7, 25}},
        {"DL 76/2020: notice of 16 July 2020, the earlier text", {2020, 7, 1}, "notice 2020-07-16", {2020, 8, 26}},
        {"DL 76/2020: notice of 17 July 2020, the new text", {2020, 7, 1}, "notice 2020-07-17", {2020, 8, 10}},
        {"art. 2 c. 7 and art. 10-bis, one after the other",
         {2026, 6, 1},
         "asked 2026-06-05 20; arrived 2026-06-15; notice 2026-07-01; observed 2026-07-06",
         {2026, 7, 27}},
        {"art. 10-bis: the notice on the day on which the integration came",
         {2026, 6, 1},
         "asked 2026-06-05 20; arrived 2026-06-15; notice 2026-06-15",
         {2026, 7, 21}},
        {"over the year's end", {2026, 12, 20}, "asked 2026-12-28 20; arrived 2027-01-10", {2027, 2, 1}},
        {"29 February", {2028, 2, 10}, "asked 2028-02-20 10; arrived 2028-02-29", {2028, 3, 20}},
        {"the clocks go forward", {2026, 3, 20}, "asked 2026-03-28 10; arrived 2026-03-30", {2026, 4, 21}},
        {"the clocks go back", {2026, 10, 10}, "asked 2026-10-24 10; arrived 2026-10-26", {2026, 11, 11}},
        {"decided: the term stays what it was", {2026, 6, 1}, "asked 2026-06-11 15; decided 2026-06-13", {2026, 7, 16}},
    };
}

} // namespace gonfalone
