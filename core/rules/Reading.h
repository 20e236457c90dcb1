#pragma once

#include "core/base/Result.h"

#include <QList>
#include <QString>

namespace gonfalone {

/// One way to read a provision. Its texts are Italian, as the law's.
struct ReadingChoice {
    QString value; ///< of the rule
    QString text;
    QString source;
    QString why;

    bool operator==(const ReadingChoice &) const = default;
};

/// A provision that is read in more than one way: a dated rule whose value is one of the choices.
struct Reading {
    QString key; ///< of the rule
    QString question;
    QString unit;
    QList<ReadingChoice> choices;

    bool operator==(const Reading &) const = default;
};

/// Reads {"readings": […]}. Errors: Invalid, naming the row.
Result<QList<Reading>> readReadings(const QByteArray &json);
/// Those that come with the program (resources/rules/letture.json).
Result<QList<Reading>> shippedReadings();

} // namespace gonfalone
