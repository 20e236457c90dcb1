#include "core/agenda/EntryMerge.h"
#include "tests/agenda/AgendaOffice.h"

using namespace gonfalone;
using namespace Qt::StringLiterals;

/// Two people at one entry: what both did survives, or the person is asked.
class EntryMergeTest : public QObject
{
    Q_OBJECT

    static QStringList fieldsOf(const QList<FieldChange> &changes)
    {
        QStringList fields;
        for (const FieldChange &one : changes)
            fields << one.field;
        return fields;
    }

private slots:
    void fieldByField()
    {
        ZoneTable zones;
        const ZoneId rome = zones.find("Europe/Rome");
        AgendaEntry base;
        base.series.start = zonedTime(QDate(2026, 5, 5), QTime(9, 0), rome);
        base.series.length.seconds = 3600;
        base.words.title = u"Prefetto"_s;
        base.words.place = u"Prefettura"_s;
        base.words.preparation.sash = true;
        AgendaEntry ours = base, theirs = base;
        ours.words.title = u"Prefetto e Questore"_s;
        ours.words.preparation.sash = false;
        ours.words.notes = u"nostre"_s;
        theirs.series.start = zonedTime(QDate(2026, 5, 6), QTime(9, 0), rome);
        theirs.words.place = u"Municipio"_s;
        theirs.words.reminder = 30;
        theirs.version = 7;
        const MergedEntry merged = kept(mergedEntry(base, ours, theirs, zones, rome));
        QVERIFY(merged.both.isEmpty());
        QCOMPARE(fieldsOf(merged.taken), (QStringList{u"starts"_s, u"place"_s, u"reminder"_s}));
        QCOMPARE(merged.entry.words.title, u"Prefetto e Questore"_s);
        QCOMPARE(merged.entry.words.place, u"Municipio"_s);
        QCOMPARE(merged.entry.words.notes, u"nostre"_s);
        QCOMPARE(merged.entry.words.reminder, std::optional(30));
        QVERIFY(!merged.entry.words.preparation.sash);
        QCOMPARE(merged.entry.series.start, theirs.series.start);
        QCOMPARE(merged.entry.version, 7);
        // Ours alone, the same by both, and nothing at all.
        QVERIFY(kept(mergedEntry(base, ours, base, zones, rome)).taken.isEmpty());
        QVERIFY(kept(mergedEntry(base, ours, ours, zones, rome)).both.isEmpty());
        // Start and length are one: a longer hour is not put at somebody else's time.
        ours.series.length.seconds = 7200;
        const MergedEntry asked = kept(mergedEntry(base, ours, theirs, zones, rome));
        QCOMPARE(fieldsOf(asked.both), (QStringList{u"starts"_s, u"length"_s}));
        QCOMPARE(asked.entry.series.start, base.series.start);
        QCOMPARE(asked.entry.series.length.seconds, 7200);
        QCOMPARE(asked.entry.words.place, u"Municipio"_s);
    }

    void aRuleTakenAwayAndAWordChanged()
    {
        ZoneTable zones;
        const ZoneId rome = zones.find("Europe/Rome");
        AgendaEntry base;
        base.series.start = zonedTime(QDate(2026, 5, 5), QTime(9, 0), rome);
        base.series.length.seconds = 3600;
        base.series.rules = {AgendaOffice::weekly(4)};
        base.words.notes = u"vecchie"_s;
        AgendaEntry ours = base, theirs = base;
        ours.words.notes.clear(); // emptied is changed too
        theirs.series.rules.clear();
        const MergedEntry merged = kept(mergedEntry(base, ours, theirs, zones, rome));
        QVERIFY(merged.both.isEmpty());
        QVERIFY(merged.entry.words.notes.isEmpty());
        QVERIFY(!merged.entry.repeats());
        QCOMPARE(merged.entry.series.start, base.series.start);
    }

    void overTheData_data() { addEngines(); }
    void overTheData()
    {
        QFETCH(QString, engine);
        AgendaOffice o(engine);
        const AtDesk franco = o.desk(u"franco"_s), anna = o.desk(u"anna"_s);
        const AgendaEntry base = o.enter(franco, o.hour(franco, u"Prefetto"_s, o.monday, QTime(9, 0))).entry;
        AgendaEntry theirs = base;
        theirs.words.place = u"Municipio"_s;
        const AgendaEntry after =
            kept(o.service->edit(anna.actor, anna.keyring, o.ref(base), EditScope::All, theirs)).entry;
        AgendaEntry ours = base;
        ours.words.title = u"Prefetto e Questore"_s;
        const MergedEdit merged =
            kept(o.service->editMerged(franco.actor, franco.keyring, o.ref(base), EditScope::All, base, ours));
        QVERIFY(merged.edit);
        QCOMPARE(merged.who, u"anna"_s);
        QCOMPARE(fieldsOf(merged.taken), QStringList{u"place"_s});
        const AgendaEntry now = kept(o.service->entry(anna.actor, anna.keyring, base.id));
        QCOMPARE(now.words.title, u"Prefetto e Questore"_s);
        QCOMPARE(now.words.place, u"Municipio"_s);
        // What is taken back is what we did, and no more.
        kept(o.service->undo(franco.actor, franco.keyring, merged.edit->gesture));
        const AgendaEntry back = kept(o.service->entry(anna.actor, anna.keyring, base.id));
        QCOMPARE(back.words.title, u"Prefetto"_s);
        QCOMPARE(back.words.place, u"Municipio"_s);

        // The same by both: nothing is written, and then ours over theirs, knowingly.
        ours = after;
        ours.words.place = u"Palazzo di Città"_s;
        theirs = back;
        theirs.words.place = u"Prefettura"_s;
        kept(o.service->edit(anna.actor, anna.keyring, o.ref(back), EditScope::All, theirs));
        const MergedEdit asked =
            kept(o.service->editMerged(franco.actor, franco.keyring, o.ref(after), EditScope::All, after, ours));
        QVERIFY(!asked.edit);
        QCOMPARE(fieldsOf(asked.both), QStringList{u"place"_s});
        QCOMPARE(asked.both.first().before, u"Palazzo di Città"_s);
        QCOMPARE(asked.both.first().after, u"Prefettura"_s);
        QCOMPARE(kept(o.service->entry(anna.actor, anna.keyring, base.id)).words.place, u"Prefettura"_s);
        kept(
            o.service->editMerged(franco.actor, franco.keyring, asked.ref, EditScope::All, asked.theirs, asked.merged));
        QCOMPARE(kept(o.service->entry(anna.actor, anna.keyring, base.id)).words.place, u"Palazzo di Città"_s);

        // Who may only read changes nothing this way either, and what was deleted is not brought back.
        const AtDesk bruno = o.desk(u"bruno"_s);
        const auto refused = o.service->editMerged(bruno.actor, bruno.keyring, o.ref(base), EditScope::All, base, ours);
        QCOMPARE(refused.error().kind, ErrorKind::Forbidden);
        const AgendaEntry last = kept(o.service->entry(anna.actor, anna.keyring, base.id));
        kept(o.service->remove(anna.actor, anna.keyring, o.ref(last), EditScope::All, u"x"_s));
        QCOMPARE(
            o.service->editMerged(franco.actor, franco.keyring, o.ref(base), EditScope::All, base, ours).error().kind,
            ErrorKind::NotFound);
    }

    void oneTimeOfASeries_data() { addEngines(); }
    void oneTimeOfASeries()
    {
        QFETCH(QString, engine);
        AgendaOffice o(engine);
        const AtDesk franco = o.desk(u"franco"_s), anna = o.desk(u"anna"_s);
        AgendaEntry weekly = o.hour(franco, u"Staff"_s, o.monday, QTime(9, 0));
        weekly.series.rules = {AgendaOffice::weekly(4)};
        o.enter(franco, weekly);
        const AgendaItem second = o.item(franco, o.monday.addDays(7), 1, 0);
        const AgendaEntry base =
            kept(o.service->entryFor(franco.actor, franco.keyring, o.ref(second), EditScope::This));
        // A colleague moves just that one: it becomes an entry of its own, and its series has no other version.
        kept(o.service->move(anna.actor, anna.keyring, o.ref(second), EditScope::This,
                             o.at(o.monday.addDays(8), QTime(11, 0)), {0, 3600}));
        AgendaEntry ours = base;
        ours.words.place = u"Sala Giunta"_s;
        QCOMPARE(o.service->edit(franco.actor, franco.keyring, o.ref(second), EditScope::This, ours).error().kind,
                 ErrorKind::Conflict);
        const MergedEdit merged =
            kept(o.service->editMerged(franco.actor, franco.keyring, o.ref(second), EditScope::This, base, ours));
        QVERIFY(merged.edit);
        const QList<AgendaItem> there = o.items(franco, o.monday.addDays(7), 7);
        QCOMPARE(there.size(), 1);
        QCOMPARE(o.line(there.first()), u"05-12 11:00 Staff"_s);
        QCOMPARE(there.first().place, u"Sala Giunta"_s);
    }
};

QTEST_GUILESS_MAIN(EntryMergeTest)
#include "EntryMergeTest.moc"
