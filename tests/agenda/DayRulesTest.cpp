#include "core/agenda/DayRules.h"
#include "core/agenda/MayorStanding.h"
#include "core/agenda/SeriesText.h"

#include <QTest>

using namespace gonfalone;
using namespace Qt::StringLiterals;

/// What is wrong in a day, what is free in it, who stands for the mayor: values in, values out.
class DayRulesTest : public QObject
{
    Q_OBJECT

    ZoneTable m_zones;
    ZoneId m_rome = m_zones.find("Europe/Rome");
    QDate m_day{2026, 5, 4};

    AgendaItem item(const QString &title, int hour, int minute, int minutes, int before = 0, int after = 0)
    {
        AgendaItem made;
        made.entry = AgendaEntryId{hour * 100 + minute};
        made.title = title;
        made.startUtc = m_zones.toUtc(zonedTime(m_day, QTime(hour, minute), m_rome), m_rome);
        made.endUtc = made.startUtc + minutes * 60;
        made.busyFrom = made.startUtc - before * 60;
        made.busyTo = made.endUtc + after * 60;
        return made;
    }
    QStringList told(const QList<AgendaItem> &items, const DayRules &rules = {})
    {
        QStringList lines;
        for (const AgendaConflict &conflict : conflictsOfDay(m_day, items, rules, m_zones, m_rome)) {
            QStringList names;
            for (const AgendaItem &one : conflict.items)
                names << one.title;
            lines << conflictKey(conflict.kind) + u' ' + names.join(u'+');
        }
        return lines;
    }
    QStringList free(int minutes, const QList<AgendaItem> &items, const DayRules &rules = {}, bool audience = false)
    {
        QStringList lines;
        for (const FreeSlot &slot : freeOnDay(m_day, minutes, audience, items, rules, m_zones, m_rome)) {
            const auto clock = [&](qint64 utc) {
                return QTime::fromMSecsSinceStartOfDay(m_zones.fromUtc(utc, m_rome).second * 1000).toString(u"HH:mm"_s);
            };
            lines << clock(slot.from) + u'-' + clock(slot.to);
        }
        return lines;
    }
    static OfficeHolder holder(qint64 id, const QString &person, const QString &role, int year = 2025)
    {
        return {OfficeHolderId{id}, person, role, {}, QDate(year, 6, 15), {}};
    }
    static AwayNow away(const QString &person)
    {
        return {person, u"ferie"_s, QDateTime(QDate(2026, 5, 9), QTime(0, 0), QTimeZone("Europe/Rome"))};
    }

private slots:
    void aDayThatHolds()
    {
        QCOMPARE(told({}), QStringList());
        QCOMPARE(told({item(u"A"_s, 9, 0, 60), item(u"B"_s, 10, 0, 60)}), QStringList());
        QCOMPARE(told({item(u"A"_s, 9, 0, 60, 0, 15), item(u"B"_s, 10, 30, 60, 15)}), QStringList());
    }

    void overlapsAndWays()
    {
        QCOMPARE(told({item(u"A"_s, 9, 0, 60), item(u"B"_s, 9, 59, 60)}), QStringList{u"overlap A+B"_s});
        QCOMPARE(told({item(u"A"_s, 9, 0, 180), item(u"B"_s, 9, 30, 30), item(u"C"_s, 11, 0, 30)}),
                 (QStringList{u"overlap A+B"_s, u"overlap A+C"_s}));
        QCOMPARE(told({item(u"A"_s, 9, 0, 60, 0, 20), item(u"B"_s, 10, 15, 60)}), QStringList{u"travel A+B"_s});
        QCOMPARE(told({item(u"A"_s, 9, 0, 60), item(u"B"_s, 10, 15, 60, 20)}), QStringList{u"travel A+B"_s});
        AgendaItem cancelled = item(u"X"_s, 9, 0, 60);
        cancelled.status = EntryStatus::Cancelled;
        AgendaItem wholeDay = item(u"Missione"_s, 0, 0, 1440);
        wholeDay.allDay = true;
        QCOMPARE(told({wholeDay, item(u"A"_s, 9, 0, 60), cancelled}), QStringList());
        AgendaItem option = item(u"O"_s, 9, 30, 60);
        option.status = EntryStatus::Option;
        QCOMPARE(told({item(u"A"_s, 9, 0, 60), option}), QStringList{u"overlap A+O"_s});
    }

    void hoursBreaksAudiences()
    {
        QCOMPARE(told({item(u"A"_s, 8, 0, 60)}), QStringList{u"outside-hours A"_s});
        QCOMPARE(told({item(u"A"_s, 19, 30, 60)}), QStringList{u"outside-hours A"_s});
        QList<AgendaItem> long_;
        for (int hour = 9; hour < 16; ++hour)
            long_ << item(QString(QChar(u'A' + hour - 9)), hour, 0, 55);
        QCOMPARE(told(long_), QStringList{u"no-break A+F"_s});
        DayRules calm;
        calm.longestStretch = 0;
        QCOMPARE(told(long_, calm), QStringList());
        calm.audiences = 2;
        for (AgendaItem &one : long_)
            one.category = u"udienza"_s;
        QCOMPARE(told(long_, calm), QStringList{u"audiences C"_s});
        calm = {};
        calm.protectedDays = {1};
        QCOMPARE(told({item(u"A"_s, 9, 0, 60)}, calm), QStringList{u"protected-day A"_s});
    }

    void freeTimes()
    {
        QCOMPARE(free(60, {}), (QStringList{u"08:30-13:00"_s, u"14:00-20:00"_s}));
        QCOMPARE(free(60, {item(u"A"_s, 9, 0, 60, 20, 20), item(u"B"_s, 15, 0, 60)}),
                 (QStringList{u"10:30-13:00"_s, u"16:10-20:00"_s}));
        QCOMPARE(free(45, {item(u"A"_s, 9, 0, 60), item(u"B"_s, 15, 0, 60)}),
                 (QStringList{u"10:10-13:00"_s, u"14:00-14:50"_s, u"16:10-20:00"_s}));
        QCOMPARE(free(60, {item(u"A"_s, 7, 0, 900)}), QStringList());
        DayRules rules;
        rules.protectedDays = {1};
        QCOMPARE(free(60, {}, rules), QStringList());
        rules = {};
        rules.audiences = 1;
        AgendaItem audience = item(u"A"_s, 9, 0, 60);
        audience.category = u"udienza"_s;
        QCOMPARE(free(60, {audience}, rules, true), QStringList());
        QVERIFY(!free(60, {audience}, rules, false).isEmpty());
    }

    void theRulesAreDated()
    {
        const auto rule = [](const char *key, const char *value, const QDate &from) {
            return Rule{QString::fromLatin1(key), QString::fromUtf8(value), u"testo"_s, from, {}, {}, {}, true};
        };
        QList<Rule> rules{rule("agenda.ora_inizio", "07:45", QDate(2026, 1, 1)),
                          rule("agenda.ora_inizio", "10:00", QDate(2027, 1, 1)),
                          rule("agenda.giorni_protetti", "sab dom", QDate(2020, 1, 1)),
                          rule("agenda.udienze_al_giorno", "3", QDate(2020, 1, 1)),
                          rule("agenda.pranzo_da", "-", QDate(2020, 1, 1))};
        const DayRules found = *dayRulesOn(rules, m_day);
        QCOMPARE(found.opens, QTime(7, 45));
        QCOMPARE(found.protectedDays, (QList<int>{6, 7}));
        QCOMPARE(found.audiences, 3);
        QVERIFY(!found.lunchFrom.isValid());
        for (const auto &[key, value] :
             {std::pair{"agenda.ora_fine", "venti"}, std::pair{"agenda.intervallo_minuti", "-5"},
              std::pair{"agenda.giorni_protetti", "festa"}})
            QCOMPARE(dayRulesOn({rule(key, value, QDate(2020, 1, 1))}, m_day).error().kind, ErrorKind::Invalid);
    }

    void thereIsAlwaysSomebodyWhoStandsForTheMayor()
    {
        const QList<OfficeHolder> all{
            holder(4, u"Sara Villa"_s, u"Assessore"_s), holder(2, u"Marco Conti"_s, u"Vicesindaco"_s),
            holder(3, u"Anna Greco"_s, u"Assessore"_s, 2024), holder(1, u"Giulia Ferri"_s, u"Sindaco"_s)};
        const auto who = [&](const QList<AwayNow> &gone, const QString &order = u"nomina"_s) {
            return whoStands(all, gone, order, u"statuto"_s).value;
        };
        QCOMPARE(who({}), u"Giulia Ferri"_s);
        QCOMPARE(who({away(u"Giulia Ferri"_s)}), u"Marco Conti"_s);
        const QList<AwayNow> both{away(u"Giulia Ferri"_s), away(u"Marco Conti"_s)};
        QCOMPARE(who(both), u"Anna Greco"_s); // appointed first
        QCOMPARE(who(both, u"sara villa; Anna Greco"_s), u"Sara Villa"_s);
        const QList<AwayNow> nearly = both + QList<AwayNow>{away(u"Sara Villa"_s)};
        QCOMPARE(who(nearly, u"Sara Villa"_s), u"Anna Greco"_s);
        const Explained<QString> nobody =
            whoStands(all, nearly + QList<AwayNow>{away(u"Anna Greco"_s)}, u"nomina"_s, u"statuto"_s);
        QCOMPARE(nobody.value, u"Giulia Ferri"_s);
        QCOMPARE(nobody.reasons.size(), 5);
        QVERIFY(nobody.reasons.first().text.contains(u"9/5/2026"_s));
        QVERIFY(whoStands({}, {}, {}, {}).value.isEmpty());
        QVERIFY(!whoStands({}, {}, {}, {}).reasons.isEmpty());
    }
};

QTEST_GUILESS_MAIN(DayRulesTest)
#include "DayRulesTest.moc"
