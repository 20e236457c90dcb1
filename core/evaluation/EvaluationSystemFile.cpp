// The file of a system: JSON, scores as "87.5", weights as whole percent.
#include "core/base/Text.h"
#include "core/evaluation/EvaluationSystem.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

/// Reads values and remembers the first that is not what it should be.
class Reader
{
public:
    QString text(const QJsonObject &object, const QString &key) { return object.value(key).toString().simplified(); }
    int whole(const QJsonObject &object, const QString &key)
    {
        const QJsonValue value = object.value(key);
        const double number = value.toDouble(-1);
        if (!value.isDouble() || number < 0 || number > 10'000 || number != int(number))
            fault(key, say("“%1” is no whole number.").arg(key));
        return int(number);
    }
    /// A score is written as text, so that no reader of JSON makes a float of it; whole ones may be numbers.
    int score(const QJsonObject &object, const QString &key)
    {
        const QJsonValue value = object.value(key);
        const QString text = value.isDouble() && value.toDouble() == int(value.toDouble())
            ? QString::number(int(value.toDouble()))
            : value.toString();
        const auto read = hundredthsFrom(text);
        if (!read)
            fault(key, say("“%1” is no score: write it like \"87.50\".").arg(key));
        return read.value_or(0);
    }
    void fault(const QString &key, const QString &message) { m_faults << FieldError{key, message}; }
    const QList<FieldError> &faults() const { return m_faults; }

private:
    QList<FieldError> m_faults;
};

QString pointText(int hundredths)
{
    return scoreText(hundredths).replace(u',', u'.');
}

EvaluationBand readBand(Reader &reader, const QJsonObject &object)
{
    return {reader.text(object, u"name"_s),   reader.score(object, u"from"_s),      reader.score(object, u"to"_s),
            reader.whole(object, u"bonus"_s), object.value(u"negative"_s).toBool(), object.value(u"top"_s).toBool()};
}

EvaluationCategory readCategory(Reader &reader, const QJsonObject &object)
{
    EvaluationCategory category;
    category.key = reader.text(object, u"key"_s);
    category.name = reader.text(object, u"name"_s);
    for (const QJsonValue &kind : object.value(u"contracts"_s).toArray()) {
        if (const auto known = contractFromKey(kind.toString()))
            category.contracts << *known;
        else
            reader.fault(u"contracts"_s, say("There is no kind of contract “%1”.").arg(kind.toString()));
    }
    category.goals = reader.whole(object, u"goals"_s);
    category.behaviours = reader.whole(object, u"behaviours"_s);
    category.unit = reader.whole(object, u"unit"_s);
    category.fewestGoals = reader.whole(object, u"fewest_goals"_s);
    category.mostGoals = reader.whole(object, u"most_goals"_s);
    for (const QJsonValue &row : object.value(u"list"_s).toArray()) {
        const QJsonObject one = row.toObject();
        category.list << EvaluationBehaviour{reader.text(one, u"key"_s), reader.text(one, u"text"_s),
                                             reader.whole(one, u"weight"_s)};
    }
    return category;
}

QJsonObject toJson(const EvaluationCategory &category)
{
    QJsonArray contracts, list;
    for (const ContractKind kind : category.contracts)
        contracts << contractKey(kind);
    for (const EvaluationBehaviour &one : category.list)
        list << QJsonObject{{u"key"_s, one.key}, {u"text"_s, one.text}, {u"weight"_s, one.weight}};
    return {{u"key"_s, category.key},
            {u"name"_s, category.name},
            {u"contracts"_s, contracts},
            {u"goals"_s, category.goals},
            {u"behaviours"_s, category.behaviours},
            {u"unit"_s, category.unit},
            {u"fewest_goals"_s, category.fewestGoals},
            {u"most_goals"_s, category.mostGoals},
            {u"list"_s, list}};
}

} // namespace

Result<EvaluationSystem> readEvaluationSystem(const QByteArray &json)
{
    QJsonParseError wrong;
    const QJsonObject object = QJsonDocument::fromJson(json, &wrong).object();
    if (wrong.error != QJsonParseError::NoError || object.isEmpty())
        return failure(Error::invalid(
            say("The file of the system is not JSON (at byte %1): %2.").arg(wrong.offset).arg(wrong.errorString())));
    Reader reader;
    EvaluationSystem system;
    system.name = reader.text(object, u"name"_s);
    system.source = reader.text(object, u"source"_s);
    system.validFrom = QDate::fromString(object.value(u"valid_from"_s).toString(), Qt::ISODate);
    const QJsonObject scale = object.value(u"scale"_s).toObject();
    system.scaleMin = reader.score(scale, u"min"_s);
    system.scaleMax = reader.score(scale, u"max"_s);
    system.scaleStep = reader.score(scale, u"step"_s);
    system.decimals = reader.whole(object, u"decimals"_s);
    system.presenceDays = reader.whole(object, u"presence_days"_s);
    system.midYearCheck = object.value(u"mid_year_check"_s).toBool(true);
    system.appealDays = reader.whole(object, u"appeal_days"_s);
    system.opinionDays = reader.whole(object, u"opinion_days"_s);
    system.conciliation = reader.text(object, u"conciliation"_s);
    for (const QJsonValue &row : object.value(u"bands"_s).toArray())
        system.bands << readBand(reader, row.toObject());
    for (const QJsonValue &row : object.value(u"categories"_s).toArray())
        system.categories << readCategory(reader, row.toObject());
    if (!reader.faults().isEmpty())
        return failure(Error::invalid(
            say("The file of the system does not hold: %1").arg(reader.faults().first().message), reader.faults()));
    return system;
}

QByteArray writeEvaluationSystem(const EvaluationSystem &system)
{
    QJsonArray bands, categories;
    for (const EvaluationBand &band : system.bands)
        bands << QJsonObject{{u"name"_s, band.name},   {u"from"_s, pointText(band.from)}, {u"to"_s, pointText(band.to)},
                             {u"bonus"_s, band.bonus}, {u"negative"_s, band.negative},    {u"top"_s, band.top}};
    for (const EvaluationCategory &category : system.categories)
        categories << toJson(category);
    const QJsonObject object{{u"name"_s, system.name},
                             {u"source"_s, system.source},
                             {u"valid_from"_s, system.validFrom.toString(Qt::ISODate)},
                             {u"scale"_s,
                              QJsonObject{{u"min"_s, pointText(system.scaleMin)},
                                          {u"max"_s, pointText(system.scaleMax)},
                                          {u"step"_s, pointText(system.scaleStep)}}},
                             {u"decimals"_s, system.decimals},
                             {u"presence_days"_s, system.presenceDays},
                             {u"mid_year_check"_s, system.midYearCheck},
                             {u"appeal_days"_s, system.appealDays},
                             {u"opinion_days"_s, system.opinionDays},
                             {u"conciliation"_s, system.conciliation},
                             {u"bands"_s, bands},
                             {u"categories"_s, categories}};
    return QJsonDocument(object).toJson();
}

} // namespace gonfalone
