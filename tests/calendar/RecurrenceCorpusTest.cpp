#include "tests/calendar/Recurrences.h"

#include <QDir>

using namespace gonfalone;
using namespace gonfalone::recurrences;
using namespace Qt::StringLiterals;

namespace {

/// One block of libical's icalrecur_test.txt.
struct RuleCase {
    QByteArray title;
    QByteArray rule;
    QByteArray start;
    QByteArray startAt;
    QByteArray instances;
};

QList<RuleCase> ruleCases()
{
    QList<RuleCase> cases;
    RuleCase now;
    const QByteArrayList lines = corpus(u"icalrecur_test.txt"_s).split('\n');
    for (const QByteArray &line : lines) {
        const auto after = [&line](const char *key) { return line.mid(qsizetype(qstrlen(key))).trimmed(); };
        if (line.startsWith('#'))
            now.title = after("#");
        else if (line.startsWith("RRULE:"))
            now.rule = after("RRULE:");
        else if (line.startsWith("DTSTART:"))
            now.start = after("DTSTART:");
        else if (line.startsWith("START-AT:"))
            now.startAt = after("START-AT:");
        else if (line.startsWith("INSTANCES:")) {
            now.instances = after("INSTANCES:");
            cases.append(std::exchange(now, {}));
        }
    }
    return cases;
}

// "… *** UNIMPLEMENTED" in libical 4: counted by hand, 30 December in a week 1.
const QByteArray kUnimplemented = "20241230,20251230,20301230,20311230";

using Component = QMultiMap<QByteArray, QByteArray>;

/// The lines of every component of a small calendar; parameters stay in the name ("DTSTART;VALUE=DATE").
QList<std::pair<QByteArray, Component>> components(QByteArray text)
{
    QList<std::pair<QByteArray, Component>> found;
    text.replace("\r", "").replace("\n ", "").replace("\n\t", "");
    const QByteArrayList lines = text.split('\n');
    for (const QByteArray &line : lines) {
        const qsizetype colon = line.indexOf(':');
        if (line.startsWith("BEGIN:"))
            found.append({line.mid(6), {}});
        else if (colon > 0 && !found.isEmpty() && !line.startsWith("END:"))
            found.last().second.insert(line.left(colon), line.mid(colon + 1));
    }
    return found;
}

qint32 offset(const QByteArray &text)
{
    const int number = text.mid(1).toInt();
    return (text.startsWith('-') ? -60 : 60) * (number / 100 * 60 + number % 100);
}

ZoneObservance observance(const Component &lines)
{
    ZoneObservance read{time(lines.value("DTSTART")).wall,
                        offset(lines.value("TZOFFSETFROM")),
                        offset(lines.value("TZOFFSETTO")),
                        {},
                        {}};
    read.rules.push_back(rule(lines.value("RRULE")));
    return read;
}

/// The only event of a calendar of the corpus.
Series readSeries(const QByteArray &text, ZoneTable &zones)
{
    Series series;
    std::vector<ZoneObservance> observances;
    ZoneId zone;
    const auto read = [&zone](const QByteArray &name, const QByteArray &value) {
        CalendarTime at = time(value);
        if (name.contains("TZID"))
            at = {at.wall, TimeBasis::Zoned, zone};
        return at;
    };
    for (const auto &[name, lines] : components(text)) {
        if (name == "DAYLIGHT" || name == "STANDARD")
            observances.push_back(observance(lines));
        if (name != "VEVENT")
            continue;
        if (!observances.empty())
            zone = zones.add("US-Eastern", observances);
        for (auto line = lines.begin(); line != lines.end(); ++line) {
            if (line.key().startsWith("DTSTART"))
                series.start = read(line.key(), line.value());
            else if (line.key().startsWith("RRULE"))
                series.rules.push_back(rule(line.value()));
            else if (line.key().startsWith("EXDATE"))
                series.except.push_back(read(line.key(), line.value()));
        }
    }
    return series;
}

/// "1997-09-02T09:00:00" of "1997-09-02T09:00:00 UTC-04:00 UTC-04:00".
QByteArrayList referenceTimes(const QByteArray &text)
{
    QByteArrayList times;
    const QByteArrayList lines = text.split('\n');
    for (const QByteArray &line : lines) {
        if (!line.trimmed().isEmpty())
            times.append(line.trimmed().split(' ').first());
    }
    return times;
}

QByteArray isoTime(const CalendarTime &at)
{
    QByteArray text = calendarTimeText({at.wall, TimeBasis::Floating, {}});
    return text.insert(13, ':').insert(11, ':').insert(6, '-').insert(4, '-');
}

} // namespace

/// The cases of ../shared/corpus/recurrence; a case whose file is absent is passed over.
class RecurrenceCorpusTest : public QObject
{
    Q_OBJECT

private slots:
    void libical_data()
    {
        QTest::addColumn<QByteArray>("ruleOf");
        QTest::addColumn<QByteArray>("start");
        QTest::addColumn<QByteArray>("startAt");
        QTest::addColumn<QByteArray>("instances");
        const QList<RuleCase> cases = ruleCases();
        QTest::newRow("a rule of our own") << QByteArray("FREQ=DAILY;COUNT=2") << QByteArray("20260101") << QByteArray()
                                           << QByteArray("20260101,20260102");
        if (!cases.isEmpty())
            QCOMPARE(cases.size(), 146);
        for (const RuleCase &one : cases) {
            const QByteArray instances = one.instances.contains("***") ? kUnimplemented : one.instances;
            QTest::addRow("%s, %s", one.rule.constData(), one.start.constData())
                << one.rule << one.start << one.startAt << instances;
        }
    }

    void libical()
    {
        QFETCH(QByteArray, ruleOf);
        QFETCH(QByteArray, start);
        QFETCH(QByteArray, startAt);
        QFETCH(QByteArray, instances);
        const QByteArrayList expected = instances.split(',');
        QCOMPARE(walk(ruleOf, time(start), ZoneTable(), int(expected.size()) + 1), expected);
        // From any instance on, the window gives the rest; START-AT asks for one of them.
        const QByteArray from = startAt.isEmpty() ? expected.at(expected.size() / 2) : startAt;
        RecurrenceWalk later(rule(ruleOf), time(start), ZoneTable());
        later.seek(time(from).wall);
        for (const QByteArray &instance : expected) {
            if (instance < from)
                continue;
            const auto wall = later.next();
            QVERIFY2(wall, instance.constData());
            QCOMPARE(calendarTimeText({*wall, time(start).basis, {}}), instance);
        }
        QVERIFY(!later.next());
    }

    void calendars_data()
    {
        QTest::addColumn<QString>("file");
        const QDir folder(QStringLiteral(GONFALONE_SOURCE_DIR "/../shared/corpus/recurrence"));
        const QStringList files = folder.entryList({u"*.ics"_s}, QDir::Files, QDir::Name);
        if (!files.isEmpty())
            QCOMPARE(files.size(), 42);
        QTest::newRow("none") << QString();
        for (const QString &file : files)
            QTest::newRow(qPrintable(file)) << file;
    }

    void calendars()
    {
        QFETCH(QString, file);
        if (file.isEmpty())
            return;
        ZoneTable zones;
        const Series series = readSeries(corpus(file), zones);
        const QByteArrayList days = referenceTimes(corpus(file + u".recurson.ref"_s));
        const QByteArrayList next = referenceTimes(corpus(file + u".next.ref"_s));
        QByteArrayList previous = referenceTimes(corpus(file + u".prev.ref"_s));
        const qint64 end = wallSeconds({civilDay(2040, 1, 1), 0});
        const auto found = expand(series, zones, {}, wallSeconds({civilDay(1990, 1, 1), 0}), end).occurrences;
        QByteArrayList times;
        QByteArrayList daysFound;
        for (const Occurrence &occurrence : found) {
            times.append(isoTime(occurrence.start));
            if (daysFound.isEmpty() || daysFound.last() != times.last().left(10))
                daysFound.append(times.last().left(10));
        }
        // The references stop at a number of lines or a year of their own.
        QVERIFY(days.size() == 500 || days.size() <= daysFound.size());
        QCOMPARE(daysFound.mid(0, days.size()), days);
        QVERIFY(next.size() <= times.size());
        QCOMPARE(times.mid(0, next.size()), next);
        std::reverse(previous.begin(), previous.end());
        const qsizetype at = times.indexOf(previous.value(0));
        QVERIFY(at >= 0);
        QCOMPARE(times.mid(at, previous.size()), previous);
    }
};

QTEST_GUILESS_MAIN(RecurrenceCorpusTest)
#include "RecurrenceCorpusTest.moc"
