#pragma once

#include "core/documents/DraftDocument.h"
#include "core/office/Comune.h"

#include <QDate>
#include <QList>

namespace gonfalone {

/// Requests counted together. What has no decision yet is neither granted nor refused.
struct ReportFigures {
    qint64 requests = 0;
    qint64 granted = 0;
    qint64 refused = 0;
    qint64 late = 0;       ///< came later than the days of the regulation, or gave reasons for it
    qint64 decided = 0;    ///< with the day of the act
    qint64 daysTaken = 0;  ///< from receipt to the act, of all decided
    qint64 valueCents = 0; ///< of what was granted

    double averageDays() const { return decided > 0 ? double(daysTaken) / double(decided) : 0; }
    ReportFigures &operator+=(const ReportFigures &other);
    bool operator==(const ReportFigures &) const = default;
};

/// Requests of one theme, applicant and assessore.
struct ReportGroup {
    QString theme;
    qint64 applicantId = 0;
    QString applicant;
    QString delegate;
    ReportFigures figures;
};

struct ReportRow {
    QString name; ///< empty: the case says nothing of it
    ReportFigures figures;

    bool operator==(const ReportRow &) const = default;
};

/// The patronages asked for in a calendar year, by the day of receipt.
struct PatrocinioReport {
    int year = 0;
    QDate madeOn;
    Comune comune;
    ReportFigures total;
    QList<ReportRow> themes; ///< each by number of requests, the largest first
    QList<ReportRow> applicants;
    QList<ReportRow> delegates;
};

/// A period of the year and the days before the event by which requests come in time in it.
struct LeadPeriod {
    QDate from;
    QDate to;
    int days = 0;
};

/// Adds up the groups by theme, applicant and assessore.
PatrocinioReport reportOf(const QList<ReportGroup> &groups);

/// In Italian, as the office hands it on; the longest lists end after `most` rows with the sum of the others.
DraftDocument reportDocument(const PatrocinioReport &report, int most = 50);
/// Every row, one table.
QByteArray reportCsv(const PatrocinioReport &report);

} // namespace gonfalone
