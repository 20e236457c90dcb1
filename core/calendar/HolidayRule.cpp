#include "core/calendar/HolidayRule.h"

#include "core/base/Text.h"
#include "core/calendar/Easter.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>
#include <array>
#include <cmath>

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

// Easter is 22 March at the earliest and 25 April at the latest: beyond these a rule would leave its own year.
constexpr int kLowestOffset = -80;
constexpr int kHighestOffset = 250;

/// Reads one row and collects what does not hold.
class RowReader
{
public:
    RowReader(const QJsonObject &object, int row, QList<FieldError> &faults)
        : m_object(object), m_row(row), m_faults(faults)
    {}

    HolidayRule read()
    {
        refuseUnknownFields();
        HolidayRule rule;
        rule.key = text(u"key"_s);
        rule.name = text(u"name"_s);
        rule.source = text(u"source"_s);
        rule.halfDay = flag(u"half_day"_s);
        readScope(rule);
        readKind(rule);
        readValidity(rule);
        return rule;
    }

    void fault(const QString &field, const QString &sentence)
    {
        const QString key = m_object.value("key"_L1).toString();
        const QString where = key.isEmpty() ? say("Row %1, field %2: %3").arg(m_row + 1).arg(field, sentence)
                                            : say("Row %1 (%2), field %3: %4").arg(m_row + 1).arg(key, field, sentence);
        m_faults.append({u"holidays[%1].%2"_s.arg(m_row).arg(field), where});
    }

private:
    bool has(const QString &field) const
    {
        const QJsonValue value = m_object.value(field);
        return !value.isUndefined() && !value.isNull();
    }

    void refuseUnknownFields()
    {
        static constexpr std::array known{"key"_L1,      "name"_L1,     "scope"_L1,  "comune"_L1,   "kind"_L1,
                                          "month"_L1,    "day"_L1,      "offset"_L1, "date"_L1,     "valid_from"_L1,
                                          "valid_to"_L1, "half_day"_L1, "source"_L1, "verified"_L1, "note"_L1};
        const QStringList fields = m_object.keys();
        for (const QString &field : fields) {
            if (std::find(known.begin(), known.end(), field) == known.end())
                fault(field, say("there is no such field"));
        }
    }

    QString text(const QString &field)
    {
        const QString value = m_object.value(field).toString().trimmed();
        if (value.isEmpty())
            fault(field, say("a text is needed"));
        return value;
    }

    bool flag(const QString &field)
    {
        if (!has(field))
            return false;
        if (!m_object.value(field).isBool())
            fault(field, say("only true or false can stand here"));
        return m_object.value(field).toBool();
    }

    int number(const QString &field, int lowest, int highest)
    {
        const QJsonValue value = m_object.value(field);
        const double given = value.toDouble();
        if (!value.isDouble() || std::floor(given) != given || given < lowest || given > highest) {
            fault(field, say("a whole number from %1 to %2 is needed").arg(lowest).arg(highest));
            return 0;
        }
        return static_cast<int>(given);
    }

    QDate date(const QString &field)
    {
        const QString given = m_object.value(field).toString();
        // ISODate alone would also accept a date and time.
        const QDate value = given.size() == 10 ? QDate::fromString(given, Qt::ISODate) : QDate();
        if (!value.isValid())
            fault(field, say("a date as 2026-10-04 is needed"));
        return value;
    }

    void refuse(const QStringList &fields)
    {
        for (const QString &field : fields) {
            if (has(field))
                fault(field, say("a holiday of this kind does not have it"));
        }
    }

    void readScope(HolidayRule &rule)
    {
        const QString scope = m_object.value("scope"_L1).toString();
        if (scope == "national"_L1) {
            refuse({u"comune"_s});
        } else if (scope == "comune"_L1) {
            rule.scope = HolidayScope::Comune;
            rule.comune = m_object.value("comune"_L1).toString();
            const bool digits =
                std::all_of(rule.comune.cbegin(), rule.comune.cend(), [](QChar c) { return c >= u'0' && c <= u'9'; });
            if (rule.comune.size() != 6 || !digits)
                fault(u"comune"_s, say("the ISTAT code of the comune has six digits"));
        } else {
            fault(u"scope"_s, say("only national or comune can stand here"));
        }
    }

    void readKind(HolidayRule &rule)
    {
        const QString kind = m_object.value("kind"_L1).toString();
        if (kind == "fixed"_L1) {
            readFixed(rule);
        } else if (kind == "easter_offset"_L1) {
            rule.kind = HolidayKind::EasterOffset;
            refuse({u"month"_s, u"day"_s, u"date"_s});
            rule.offset = number(u"offset"_s, kLowestOffset, kHighestOffset);
        } else if (kind == "one_off"_L1) {
            rule.kind = HolidayKind::OneOff;
            refuse({u"month"_s, u"day"_s, u"offset"_s, u"valid_from"_s, u"valid_to"_s});
            rule.date = date(u"date"_s);
        } else {
            fault(u"kind"_s, say("only fixed, easter_offset or one_off can stand here"));
        }
    }

    void readFixed(HolidayRule &rule)
    {
        refuse({u"offset"_s, u"date"_s});
        rule.month = number(u"month"_s, 1, 12);
        rule.day = number(u"day"_s, 1, 31);
        // A leap year, so that 29 February is accepted.
        if (rule.month > 0 && rule.day > 0 && !QDate(2000, rule.month, rule.day).isValid())
            fault(u"day"_s, say("the month %1 has no day %2").arg(rule.month).arg(rule.day));
    }

    void readValidity(HolidayRule &rule)
    {
        if (rule.kind == HolidayKind::OneOff)
            return;
        if (has(u"valid_from"_s))
            rule.validFrom = date(u"valid_from"_s);
        if (has(u"valid_to"_s))
            rule.validTo = date(u"valid_to"_s);
        if (rule.validFrom.isValid() && rule.validTo.isValid() && rule.validTo < rule.validFrom)
            fault(u"valid_to"_s, say("it comes before valid_from"));
    }

    const QJsonObject &m_object;
    int m_row;
    QList<FieldError> &m_faults;
};

Result<QJsonArray> rowsOf(const QByteArray &json)
{
    QJsonParseError parsed;
    const QJsonDocument document = QJsonDocument::fromJson(json, &parsed);
    if (parsed.error != QJsonParseError::NoError) {
        Error error = Error::invalid(say("The holidays are not readable JSON (at byte %1).").arg(parsed.offset));
        error.detail = parsed.errorString();
        return failure(error);
    }
    const QJsonValue rows = document.object().value("holidays"_L1);
    if (!rows.isArray()) {
        return failure(Error::invalid(say("The list \"holidays\" is missing."),
                                      {{u"holidays"_s, say("The list \"holidays\" is missing.")}}));
    }
    return rows.toArray();
}

} // namespace

QDate occurrence(const HolidayRule &rule, int year)
{
    QDate date;
    switch (rule.kind) {
    case HolidayKind::Fixed: date = QDate(year, rule.month, rule.day); break;
    case HolidayKind::EasterOffset: date = easterSunday(year).addDays(rule.offset); break;
    case HolidayKind::OneOff: date = rule.date.year() == year ? rule.date : QDate(); break;
    }
    if (!date.isValid() || date.year() != year)
        return {};
    if (rule.validFrom.isValid() && date < rule.validFrom)
        return {};
    return rule.validTo.isValid() && date > rule.validTo ? QDate() : date;
}

QList<HolidayRule> rulesOfComune(const QList<HolidayRule> &rules, const QString &istatCode)
{
    QList<HolidayRule> chosen;
    for (const HolidayRule &rule : rules) {
        if (rule.scope == HolidayScope::National || (!istatCode.isEmpty() && rule.comune == istatCode))
            chosen.append(rule);
    }
    return chosen;
}

Result<QList<HolidayRule>> readHolidayRules(const QByteArray &json)
{
    TRY(const QJsonArray rows, rowsOf(json));
    QList<HolidayRule> rules;
    QList<FieldError> faults;
    QSet<QString> keys;
    for (int row = 0; row < rows.size(); ++row) {
        const QJsonObject object = rows.at(row).toObject();
        RowReader reader(object, row, faults);
        const HolidayRule rule = reader.read();
        if (!rule.key.isEmpty() && keys.contains(rule.key))
            reader.fault(u"key"_s, say("another row has the same key"));
        keys.insert(rule.key);
        rules.append(rule);
    }
    if (!faults.isEmpty())
        return failure(
            Error::invalid(say("The list of holidays has mistakes. %1").arg(faults.first().message), faults));
    return rules;
}

} // namespace gonfalone
