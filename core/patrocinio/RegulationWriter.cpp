#include "core/patrocinio/RegulationWords.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

template <typename E, std::size_t N>
QString wordOf(E value, const std::array<Word<E>, N> &words)
{
    for (const auto &word : words) {
        if (word.value == value)
            return QString::fromLatin1(word.word);
    }
    return {};
}

void putText(QJsonObject &object, const QString &field, const QString &text)
{
    if (!text.isEmpty())
        object.insert(field, text);
}

template <typename T>
QJsonObject clauseOf(const Clause<T> &clause, const QJsonValue &value)
{
    QJsonObject object{{u"value"_s, value}, {u"verified"_s, clause.verified}};
    putText(object, u"article"_s, clause.article);
    putText(object, u"note"_s, clause.note);
    return object;
}

template <typename T>
QJsonObject rowOf(const T &row)
{
    QJsonObject object{{u"key"_s, row.key}, {u"verified"_s, row.verified}};
    putText(object, u"article"_s, row.article);
    if constexpr (std::is_same_v<T, Exclusion>) {
        object.insert(u"question"_s, row.question);
        object.insert(u"exception_allowed"_s, row.exceptionAllowed);
    } else {
        object.insert(u"text"_s, row.text);
    }
    if constexpr (std::is_same_v<T, RequiredAttachment>)
        object.insert(u"mandatory"_s, row.mandatory);
    return object;
}

template <typename T>
QJsonArray rowsOf(const QList<T> &rows)
{
    QJsonArray array;
    for (const T &row : rows)
        array.append(rowOf(row));
    return array;
}

} // namespace

QByteArray toJson(const RegulationProfile &p)
{
    QJsonObject file{{u"format"_s, kRegulationFormat},
                     {u"name"_s, p.name},
                     {u"source"_s, p.source},
                     {u"valid_from"_s, p.validFrom.toString(Qt::ISODate)},
                     {u"lead_days"_s, clauseOf(p.leadDays, p.leadDays.value)},
                     {u"late_request"_s, clauseOf(p.lateRequest, wordOf(p.lateRequest.value, kLateWords))},
                     {u"procedure_days"_s, clauseOf(p.procedureDays, p.procedureDays.value)},
                     {u"organ"_s, clauseOf(p.organ, wordOf(p.organ.value, kOrganWords))},
                     {u"yearly_limit"_s, clauseOf(p.yearlyLimit, p.yearlyLimit.value)},
                     {u"misuse_bars"_s, clauseOf(p.misuseBars, p.misuseBars.value)},
                     {u"stamp_duty"_s, clauseOf(p.stampDuty, wordOf(p.stampDuty.value, kStampWords))},
                     {u"wording"_s, clauseOf(p.wording, p.wording.value)},
                     {u"draft_working_days"_s, clauseOf(p.draftWorkingDays, p.draftWorkingDays.value)},
                     {u"attachments"_s, rowsOf(p.attachments)},
                     {u"exclusions"_s, rowsOf(p.exclusions)},
                     {u"logo_rules"_s, rowsOf(p.logoRules)}};
    if (p.validTo.isValid())
        file.insert(u"valid_to"_s, p.validTo.toString(Qt::ISODate));
    return QJsonDocument(file).toJson(QJsonDocument::Indented);
}

QString organKey(DecidingOrgan organ)
{
    return wordOf(organ, kOrganWords);
}

} // namespace gonfalone
