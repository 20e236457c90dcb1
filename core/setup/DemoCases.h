#pragma once

#include "core/patrocinio/PatrocinioWorkflow.h"

#include <QDate>

namespace gonfalone {

/// One request of the demonstration, by how many days ago it came and how far it went.
struct DemoCase {
    QString initiative;
    QString applicant;
    QString taxCode;
    QString representative;
    QString place;
    QString purpose;
    int daysAgo;
    int startsInDays;
    QList<PatrocinioAction> steps;
};

/// In the order in which they came.
QList<DemoCase> demoCases();

/// On which day of its life a request took the step; never after `today`.
QDate dayOfStep(const DemoCase &demo, PatrocinioAction action, const QDate &today);

} // namespace gonfalone
