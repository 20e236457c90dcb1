#include "core/agenda/EntryMerge.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

/// Which side a field is taken from.
enum class Side { Ours, Theirs, Both };

template <typename T>
Side sideOf(const T &base, const T &ours, const T &theirs)
{
    if (theirs == base || theirs == ours)
        return Side::Ours;
    return ours == base ? Side::Theirs : Side::Both;
}

QJsonObject objectOf(const AgendaWords &words)
{
    return QJsonDocument::fromJson(wordsText(words).toUtf8()).object();
}

/// The fields that one side, or both, decided.
struct Fields {
    QSet<QString> theirs;
    QSet<QString> both;

    template <typename T>
    void merge(const QString &name, const T &base, T &ours, const T &other)
    {
        const Side side = sideOf(base, ours, other);
        if (side == Side::Theirs) {
            ours = other;
            theirs << name;
        } else if (side == Side::Both) {
            both << name;
        }
    }
};

/// Word by word as they are kept, so that a field that is added some day is merged too.
Result<AgendaWords> mergedWords(const AgendaWords &base, const AgendaWords &ours, const AgendaWords &theirs,
                                Fields &fields)
{
    const QJsonObject was = objectOf(base), other = objectOf(theirs);
    QJsonObject merged = objectOf(ours);
    QStringList keys = was.keys() + other.keys() + merged.keys();
    keys.removeDuplicates();
    for (const QString &key : std::as_const(keys)) {
        QJsonValue value = merged.value(key);
        fields.merge(key, was.value(key), value, other.value(key));
        if (value.isUndefined())
            merged.remove(key);
        else
            merged.insert(key, value);
    }
    return wordsFrom(QString::fromUtf8(QJsonDocument(merged).toJson(QJsonDocument::Compact)));
}

void mergeTimes(const AgendaEntry &base, AgendaEntry &ours, const AgendaEntry &theirs, Fields &fields)
{
    auto when = std::pair(ours.series.start, ours.series.length);
    fields.merge(u"starts"_s, std::pair(base.series.start, base.series.length), when,
                 std::pair(theirs.series.start, theirs.series.length));
    ours.series.start = when.first;
    ours.series.length = when.second;
    if (fields.theirs.contains(u"starts"_s))
        fields.theirs << u"length"_s;
    if (fields.both.contains(u"starts"_s))
        fields.both << u"length"_s;
    const auto ruleOf = [](const AgendaEntry &entry) {
        Series rule = entry.series;
        rule.start = {};
        rule.length = {};
        rule.overrides.clear();
        return rule;
    };
    Series rule = ruleOf(ours);
    fields.merge(u"recurrence"_s, ruleOf(base), rule, ruleOf(theirs));
    rule.start = ours.series.start;
    rule.length = ours.series.length;
    ours.series = rule;
}

} // namespace

Result<MergedEntry> mergedEntry(const AgendaEntry &base, const AgendaEntry &ours, const AgendaEntry &theirs,
                                const ZoneTable &zones, ZoneId office)
{
    MergedEntry merged{ours, {}, {}};
    AgendaEntry &entry = merged.entry;
    Fields fields;
    mergeTimes(base, entry, theirs, fields);
    fields.merge(u"calendar"_s, base.calendar, entry.calendar, theirs.calendar);
    fields.merge(u"status"_s, base.status, entry.status, theirs.status);
    fields.merge(u"option_until"_s, base.optionUntil, entry.optionUntil, theirs.optionUntil);
    fields.merge(u"before"_s, base.minutesBefore, entry.minutesBefore, theirs.minutesBefore);
    fields.merge(u"after"_s, base.minutesAfter, entry.minutesAfter, theirs.minutesAfter);
    TRY(entry.words, mergedWords(base.words, ours.words, theirs.words, fields));
    entry.version = theirs.version;
    entry.sequence = theirs.sequence;
    entry.changedAt = theirs.changedAt;
    entry.changedBy = theirs.changedBy;
    for (const FieldChange &change : differences(ours, theirs, zones, office)) {
        if (fields.theirs.contains(change.field))
            merged.taken << change;
        else if (fields.both.contains(change.field))
            merged.both << change;
    }
    return merged;
}

} // namespace gonfalone
