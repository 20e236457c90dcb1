// A regulation profile read from JSON. Nothing is guessed: every gap is named.
#include "core/patrocinio/RegulationWords.h"

#include "core/base/Text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <cmath>

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

// A regulation is a few pages; more is a mistake or an attack.
constexpr qsizetype kLargestFile = 1 << 20;

/// Reads one object of the file and collects what it lacks, under the name of the place where it stands.
class ProfileReader
{
public:
    ProfileReader(const QJsonObject &object, const QString &where, QList<FieldError> &faults)
        : m_object(object), m_where(where), m_faults(faults)
    {}

    void fault(const QString &field, const QString &sentence)
    {
        const QString name = m_where.isEmpty() ? field : field.isEmpty() ? m_where : m_where + u'.' + field;
        const QString place = m_row > 0 ? say("Row %1 of %2, field %3: %4").arg(m_row).arg(m_list, field, sentence)
                                        : say("Field %1: %2").arg(name, sentence);
        m_faults.append({name, place});
    }

    void inRow(const QString &list, int row)
    {
        m_list = list;
        m_row = row;
    }

    void refuseUnknown(const QStringList &known)
    {
        const QStringList fields = m_object.keys();
        for (const QString &field : fields) {
            if (!known.contains(field))
                fault(field, say("there is no such field"));
        }
    }

    QString text(const QString &field, bool needed = true)
    {
        const QJsonValue value = m_object.value(field);
        const QString given = value.toString().trimmed();
        if ((needed && given.isEmpty()) || !(value.isString() || value.isUndefined()))
            fault(field, say("a text is needed"));
        return given;
    }

    bool flag(const QString &field, bool otherwise)
    {
        const QJsonValue value = m_object.value(field);
        if (!value.isBool() && !value.isUndefined())
            fault(field, say("only true or false can stand here"));
        return value.toBool(otherwise);
    }

    QDate date(const QString &field, bool needed)
    {
        const QJsonValue value = m_object.value(field);
        if (value.isUndefined() && !needed)
            return {};
        // ISODate alone would also accept a date and time.
        const QString given = value.toString();
        const QDate day = given.size() == 10 ? QDate::fromString(given, Qt::ISODate) : QDate();
        if (!day.isValid())
            fault(field, say("a date as 2026-10-04 is needed"));
        return day;
    }

    void value(int &number, int lowest, int highest)
    {
        const QJsonValue given = m_object.value("value"_L1);
        if (!given.isDouble() || std::floor(given.toDouble()) != given.toDouble() || given.toDouble() < lowest
            || given.toDouble() > highest)
            fault(u"value"_s, say("a whole number from %1 to %2 is needed").arg(lowest).arg(highest));
        else
            number = given.toInt();
    }

    template <typename E, std::size_t N>
    void value(E &choice, const std::array<Word<E>, N> &words)
    {
        const QString given = m_object.value("value"_L1).toString();
        QStringList allowed;
        for (const auto &word : words) {
            allowed << QString::fromLatin1(word.word);
            if (given == allowed.last()) {
                choice = word.value;
                return;
            }
        }
        fault(u"value"_s, say("one of these is needed: %1").arg(allowed.join(u", "_s)));
    }

private:
    const QJsonObject m_object;
    const QString m_where;
    QList<FieldError> &m_faults;
    QString m_list;
    int m_row = 0;
};

template <typename T, typename... How>
void readClause(const QJsonObject &file, const QString &field, QList<FieldError> &faults, Clause<T> &clause, How... how)
{
    const QJsonValue given = file.value(field);
    if (!given.isObject()) {
        ProfileReader(file, {}, faults).fault(field, say("the regulation must say this, with its article"));
        return;
    }
    ProfileReader reader(given.toObject(), field, faults);
    reader.refuseUnknown({u"value"_s, u"article"_s, u"verified"_s, u"note"_s});
    if constexpr (std::is_same_v<T, QString>) {
        clause.value = reader.text(u"value"_s);
    } else if constexpr (std::is_same_v<T, bool>) {
        if (!given.toObject().value("value"_L1).isBool())
            reader.fault(u"value"_s, say("only true or false can stand here"));
        clause.value = given.toObject().value("value"_L1).toBool();
    } else {
        reader.value(clause.value, how...);
    }
    clause.article = reader.text(u"article"_s, false);
    clause.verified = reader.flag(u"verified"_s, false);
    clause.note = reader.text(u"note"_s, false);
}

void readRow(ProfileReader &reader, RequiredAttachment &row)
{
    reader.refuseUnknown({u"key"_s, u"text"_s, u"mandatory"_s, u"article"_s, u"verified"_s});
    row.text = reader.text(u"text"_s);
    row.mandatory = reader.flag(u"mandatory"_s, true);
}

void readRow(ProfileReader &reader, Exclusion &row)
{
    reader.refuseUnknown({u"key"_s, u"question"_s, u"exception_allowed"_s, u"article"_s, u"verified"_s});
    row.question = reader.text(u"question"_s);
    row.exceptionAllowed = reader.flag(u"exception_allowed"_s, false);
}

void readRow(ProfileReader &reader, LogoRule &row)
{
    reader.refuseUnknown({u"key"_s, u"text"_s, u"article"_s, u"verified"_s});
    row.text = reader.text(u"text"_s);
}

template <typename T>
void readRows(const QJsonObject &file, const QString &list, QList<FieldError> &faults, QList<T> &rows)
{
    if (!file.value(list).isArray()) {
        ProfileReader(file, {}, faults).fault(list, say("the list is missing; an empty one is []"));
        return;
    }
    const QJsonArray given = file.value(list).toArray();
    QSet<QString> keys;
    for (int i = 0; i < given.size(); ++i) {
        ProfileReader reader(given.at(i).toObject(), u"%1[%2]"_s.arg(list).arg(i), faults);
        reader.inRow(list, i + 1);
        T row;
        row.key = reader.text(u"key"_s);
        readRow(reader, row);
        row.article = reader.text(u"article"_s, false);
        row.verified = reader.flag(u"verified"_s, false);
        if (!row.key.isEmpty() && keys.contains(row.key))
            reader.fault(u"key"_s, say("another row has the same key"));
        keys.insert(row.key);
        rows << row;
    }
}

QStringList topFields()
{
    return {u"format"_s,       u"name"_s,
            u"source"_s,       u"valid_from"_s,
            u"valid_to"_s,     u"lead_days"_s,
            u"late_request"_s, u"procedure_days"_s,
            u"organ"_s,        u"yearly_limit"_s,
            u"misuse_bars"_s,  u"stamp_duty"_s,
            u"wording"_s,      u"draft_working_days"_s,
            u"attachments"_s,  u"exclusions"_s,
            u"logo_rules"_s};
}

RegulationProfile readProfile(const QJsonObject &file, QList<FieldError> &faults)
{
    ProfileReader reader(file, {}, faults);
    reader.refuseUnknown(topFields());
    RegulationProfile profile;
    profile.name = reader.text(u"name"_s);
    profile.source = reader.text(u"source"_s);
    profile.validFrom = reader.date(u"valid_from"_s, true);
    profile.validTo = reader.date(u"valid_to"_s, false);
    if (profile.validFrom.isValid() && profile.validTo.isValid() && profile.validTo < profile.validFrom)
        reader.fault(u"valid_to"_s, say("it comes before valid_from"));
    readClause(file, u"lead_days"_s, faults, profile.leadDays, 0, 365);
    readClause(file, u"late_request"_s, faults, profile.lateRequest, kLateWords);
    // Art. 2 c. 3-4 L. 241/1990: ninety days, or up to 180 with reasons.
    readClause(file, u"procedure_days"_s, faults, profile.procedureDays, 1, 180);
    readClause(file, u"organ"_s, faults, profile.organ, kOrganWords);
    readClause(file, u"yearly_limit"_s, faults, profile.yearlyLimit, 0, 365);
    readClause(file, u"misuse_bars"_s, faults, profile.misuseBars);
    readClause(file, u"stamp_duty"_s, faults, profile.stampDuty, kStampWords);
    readClause(file, u"wording"_s, faults, profile.wording);
    readClause(file, u"draft_working_days"_s, faults, profile.draftWorkingDays, 0, 60);
    readRows(file, u"attachments"_s, faults, profile.attachments);
    readRows(file, u"exclusions"_s, faults, profile.exclusions);
    readRows(file, u"logo_rules"_s, faults, profile.logoRules);
    return profile;
}

} // namespace

Result<RegulationProfile> readRegulationProfile(const QByteArray &json)
{
    if (json.size() > kLargestFile)
        return failure(Error::invalid(say("The file is too large for a regulation profile.")));
    QJsonParseError parsed;
    const QJsonDocument document = QJsonDocument::fromJson(json, &parsed);
    if (!document.isObject()) {
        const QByteArray before = json.left(parsed.offset);
        const qsizetype line = before.count('\n') + 1;
        Error error = Error::invalid(say("The regulation profile is not readable JSON: look at line %1, column %2.")
                                         .arg(line)
                                         .arg(parsed.offset - before.lastIndexOf('\n')));
        error.detail = parsed.errorString();
        return failure(error);
    }
    const QJsonObject file = document.object();
    if (file.value("format"_L1).toInt() > kRegulationFormat)
        return failure(Error::newer(say("A later version of the program wrote this regulation profile.")));
    QList<FieldError> faults;
    if (file.value("format"_L1).toInt() != kRegulationFormat)
        ProfileReader(file, {}, faults).fault(u"format"_s, say("%1 is needed").arg(kRegulationFormat));
    const RegulationProfile profile = readProfile(file, faults);
    if (!faults.isEmpty())
        return failure(Error::invalid(say("The regulation profile has gaps. %1").arg(faults.first().message), faults));
    return profile;
}

RegulationProfile unfinishedProfile(const QByteArray &json)
{
    QList<FieldError> gaps;
    return readProfile(QJsonDocument::fromJson(json).object(), gaps);
}

} // namespace gonfalone
