#include "core/rules/Reading.h"

#include "core/base/Text.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

bool isComplete(const Reading &reading)
{
    bool complete =
        !reading.key.isEmpty() && !reading.question.isEmpty() && !reading.unit.isEmpty() && reading.choices.size() > 1;
    for (const ReadingChoice &choice : reading.choices)
        complete = complete && !choice.value.isEmpty() && !choice.text.isEmpty() && !choice.source.isEmpty();
    return complete;
}

} // namespace

Result<QList<Reading>> readReadings(const QByteArray &json)
{
    QList<Reading> readings;
    for (const QJsonValue &value : QJsonDocument::fromJson(json).object().value("readings"_L1).toArray()) {
        const QJsonObject row = value.toObject();
        Reading reading{
            row.value("key"_L1).toString(), row.value("question"_L1).toString(), row.value("unit"_L1).toString(), {}};
        for (const QJsonValue &each : row.value("choices"_L1).toArray()) {
            const QJsonObject choice = each.toObject();
            reading.choices.append({choice.value("value"_L1).toString(), choice.value("text"_L1).toString(),
                                    choice.value("source"_L1).toString(), choice.value("why"_L1).toString()});
        }
        if (!isComplete(reading))
            return failure(
                Error::invalid(say("Row %1 of the readings of the law is not complete.").arg(readings.size() + 1)));
        readings << reading;
    }
    if (readings.isEmpty())
        return failure(Error::invalid(say("There is no reading of the law in the file.")));
    return readings;
}

Result<QList<Reading>> shippedReadings()
{
    QFile file(u":/rules/letture.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return failure(
            Error::corrupt(say("The program is not complete: %1 is missing. Install it again.").arg(file.fileName())));
    return readReadings(file.readAll());
}

} // namespace gonfalone
