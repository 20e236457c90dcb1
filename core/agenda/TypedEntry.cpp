#include "core/agenda/TypedEntry.h"

#include "core/base/Text.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <optional>

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kWeekdays{"lun", "mar", "mer", "gio", "ven", "sab", "dom"};
constexpr std::array kWeekdayNames{"lunedì", "martedì", "mercoledì", "giovedì", "venerdì", "sabato", "domenica"};
constexpr std::array kMonths{"gennaio", "febbraio", "marzo",     "aprile",  "maggio",   "giugno",
                             "luglio",  "agosto",   "settembre", "ottobre", "novembre", "dicembre"};

/// What a first word says about the kind of an entry.
struct CategoryWord {
    const char *word;
    const char *category;
};
constexpr std::array kCategoryWords{
    CategoryWord{"udienza", "udienza"},         CategoryWord{"incontro", "riunione"},
    CategoryWord{"riunione", "riunione"},       CategoryWord{"tavolo", "riunione"},
    CategoryWord{"giunta", "seduta"},           CategoryWord{"consiglio", "seduta"},
    CategoryWord{"commissione", "seduta"},      CategoryWord{"cerimonia", "cerimonia"},
    CategoryWord{"inaugurazione", "cerimonia"}, CategoryWord{"commemorazione", "cerimonia"},
    CategoryWord{"sopralluogo", "sopralluogo"}, CategoryWord{"intervista", "stampa"},
    CategoryWord{"stampa", "stampa"},           CategoryWord{"missione", "missione"},
    CategoryWord{"ferie", "assenza"},           CategoryWord{"prefetto", "istituzionale"},
};

Error notUnderstood(const QString &field, const QString &message)
{
    return Error::invalid(message, {{field, message}});
}

/// Takes words from the left of a line.
class Line
{
public:
    explicit Line(const QString &text) : m_rest(text.simplified())
    {
        // "dall’8 all’11": a word, then a number.
        static const QRegularExpression elided(u"\\b(d?al)l[’'](?=\\d)"_s, QRegularExpression::CaseInsensitiveOption);
        m_rest.replace(elided, u"\\1 "_s);
    }

    /// The captures of `pattern` at the beginning, which are then gone; none when it is not there.
    std::optional<QStringList> take(const QString &pattern)
    {
        const QRegularExpression expression(u"^(?:"_s + pattern + u")(?=$|[ ,])[ ]*"_s,
                                            QRegularExpression::CaseInsensitiveOption
                                                | QRegularExpression::UseUnicodePropertiesOption);
        const QRegularExpressionMatch match = expression.match(m_rest);
        if (!match.hasMatch())
            return std::nullopt;
        m_rest.remove(0, match.capturedLength());
        return match.capturedTexts();
    }
    const QString &rest() const { return m_rest; }

private:
    QString m_rest;
};

int monthOf(const QString &word)
{
    for (std::size_t i = 0; i < kMonths.size(); ++i) {
        const QString name = QString::fromLatin1(kMonths[i]);
        if (word.size() >= 3 && name.startsWith(word.toLower()))
            return int(i) + 1;
    }
    return 0;
}

/// The weekday of a word or its first three letters, "giovedi" too; 0 for none.
int weekdayOf(const QString &word)
{
    QString plain = word.toLower();
    plain.replace(u'ì', u'i').remove(u'.');
    for (std::size_t i = 0; i < kWeekdays.size(); ++i) {
        const QString whole = QString::fromUtf8(kWeekdayNames[i]).replace(u'ì', u'i');
        if (plain == QLatin1String(kWeekdays[i]) || plain == whole)
            return int(i) + 1;
    }
    return 0;
}

/// A day and month without a year is the next such day; up to two months back it is the one that was.
QDate nearest(int day, int month, const QDate &today)
{
    const QDate here(today.year(), month, day);
    if (here.isValid() && here >= today.addDays(-60))
        return here;
    for (int year = today.year() + 1; year < today.year() + 9; ++year) { // 29 February
        if (const QDate later(year, month, day); later.isValid())
            return later;
    }
    return {};
}

QDate dateFrom(const QString &day, const QString &month, const QString &year, const QDate &today)
{
    const int number = month.front().isDigit() ? month.toInt() : monthOf(month);
    if (year.isEmpty())
        return nearest(day.toInt(), number, today);
    const int whole = year.toInt();
    return QDate(whole < 100 ? 2000 + whole : whole, number, day.toInt());
}

const QString kMonthWord = u"gen\\p{L}*|feb\\p{L}*|mar(?:zo)?|apr\\p{L}*|mag\\p{L}*|giu(?:gno)?|lug\\p{L}*|ago\\p{L}*|"
                           "set\\p{L}*|ott\\p{L}*|nov\\p{L}*|dic\\p{L}*"_s;

/// A date in figures or with the name of its month; no value when there is none, an invalid day when it is no day.
std::optional<QDate> takeDate(Line &line, const QDate &today)
{
    if (const auto iso = line.take(u"(\\d{4})-(\\d{2})-(\\d{2})"_s))
        return QDate(iso->at(1).toInt(), iso->at(2).toInt(), iso->at(3).toInt());
    if (const auto figures = line.take(u"(\\d{1,2})/(\\d{1,2})(?:/(\\d{4}|\\d{2}))?"_s))
        return dateFrom(figures->at(1), figures->at(2), figures->value(3), today);
    if (const auto named = line.take(u"(\\d{1,2})º?°? (%1)(?: (\\d{4}))?"_s.arg(kMonthWord)))
        return dateFrom(named->at(1), named->at(2), named->value(3), today);
    return std::nullopt;
}

/// "dal 4 al 6 maggio", "dal 30/4 al 2/5".
std::optional<std::pair<QDate, QDate>> takeDays(Line &line, const QDate &today)
{
    Line tried = line;
    if (!tried.take(u"dal"_s))
        return std::nullopt;
    std::optional<QDate> first = takeDate(tried, today);
    std::optional<QStringList> number;
    if (!first)
        number = tried.take(u"(\\d{1,2})"_s);
    if ((!first && !number) || !tried.take(u"al"_s))
        return std::nullopt;
    const std::optional<QDate> last = takeDate(tried, today);
    if (!last)
        return std::nullopt;
    if (number)
        first = QDate(last->year(), last->month(), number->at(1).toInt());
    line = tried;
    return std::pair{*first, *last};
}

Result<std::optional<QDate>> takeDay(Line &line, const QDate &today)
{
    for (const auto &[word, days] :
         {std::pair{u"oggi"_s, 0}, std::pair{u"domani"_s, 1}, std::pair{u"dopodomani"_s, 2}}) {
        if (line.take(word))
            return std::optional(today.addDays(days));
    }
    const Line before = line;
    int weekday = 0;
    if (const auto word = line.take(u"(\\p{L}+\\.?)(?: prossim[oa])?"_s)) {
        weekday = weekdayOf(word->at(1));
        if (weekday == 0)
            line = before;
    }
    if (const auto date = takeDate(line, today)) {
        if (!date->isValid())
            return failure(notUnderstood(u"day"_s, say("That is no day of the calendar.")));
        if (weekday != 0 && date->dayOfWeek() != weekday)
            return failure(notUnderstood(
                u"day"_s, say("%1 is not such a weekday: correct one of the two.").arg(date->toString(u"d/M/yyyy"_s))));
        return std::optional(*date);
    }
    if (weekday == 0)
        return std::optional<QDate>();
    return std::optional(today.addDays((weekday - today.dayOfWeek() + 7) % 7));
}

std::optional<QTime> timeOf(const QString &text)
{
    QString figures = text;
    figures.replace(u'.', u':');
    const QTime time(figures.section(u':', 0, 0).toInt(), figures.section(u':', 1, 1).toInt());
    return time.isValid() ? std::optional(time) : std::nullopt;
}

Outcome takeTimes(Line &line, TypedEntry &entry)
{
    const QString clock = u"(\\d{1,2}(?:[.:]\\d{2})?)"_s;
    auto found = line.take(u"(?:dalle |dal |ore |h ?)?"_s + clock + u" ?(?:-|–|alle|al) ?"_s + clock);
    if (!found)
        found = line.take(u"(?:alle |al |ore |h ?)"_s + clock);
    if (!found)
        found = line.take(u"(\\d{1,2}[.:]\\d{2}|\\d{1,2})"_s);
    if (!found)
        return {};
    const auto from = timeOf(found->at(1));
    const auto to = found->size() > 2 ? timeOf(found->at(2)) : from;
    if (!from || !to)
        return failure(notUnderstood(u"time"_s, say("“%1” is no time of the day.").arg(found->first().trimmed())));
    entry.from = *from;
    entry.endGiven = found->size() > 2;
    entry.to = found->size() > 2 ? *to : from->addSecs(3600);
    if (entry.to <= entry.from) // past midnight
        entry.lastDay = entry.day.addDays(1);
    return {};
}

QString categoryIn(const QString &title)
{
    const QString first = title.section(QRegularExpression(u"[ :,]"_s), 0, 0).toLower();
    for (const CategoryWord &word : kCategoryWords) {
        if (first == QLatin1String(word.word))
            return QString::fromLatin1(word.category);
    }
    return {};
}

} // namespace

Result<TypedEntry> readTyped(const QString &text, const QDate &today, const QDate &fallback)
{
    Line line(text);
    TypedEntry entry;
    if (const auto days = takeDays(line, today)) {
        if (!days->first.isValid() || !days->second.isValid() || days->second < days->first)
            return failure(notUnderstood(u"day"_s, say("The last day comes before the first.")));
        entry.day = days->first;
        entry.lastDay = days->second;
        entry.endGiven = true;
    } else {
        TRY(const std::optional<QDate> day, takeDay(line, today));
        entry.day = day.value_or(fallback.isValid() ? fallback : today);
        entry.lastDay = entry.day;
        CHECK(takeTimes(line, entry));
    }
    const qsizetype comma = line.rest().lastIndexOf(u',');
    entry.title = line.rest().left(comma < 0 ? line.rest().size() : comma).trimmed();
    entry.place = comma < 0 ? QString() : line.rest().mid(comma + 1).trimmed();
    if (entry.title.isEmpty())
        return failure(notUnderstood(
            u"title"_s, say("Write a day, a time and what it is: “gio 10-11 udienza Pro Loco, Sala Giunta”.")));
    entry.category = categoryIn(entry.title);
    return entry;
}

} // namespace gonfalone
