#include "core/agenda/AgendaPapers.h"
#include "tests/agenda/AgendaOffice.h"

using namespace gonfalone;
using namespace Qt::StringLiterals;

/// Attachments of entries, and the promises made at them, each with who may not.
class AgendaPapersTest : public QObject
{
    Q_OBJECT

private slots:
    void addedReadAndTakenAway_data() { addEngines(); }
    void addedReadAndTakenAway()
    {
        QFETCH(QString, engine);
        AgendaOffice o(engine);
        AgendaPapers papers(*o.db, o.clock);
        const AtDesk franco = o.desk(u"franco"_s);
        const AgendaEntry entry = o.enter(franco, o.hour(franco, u"Prefetto"_s, o.monday, QTime(9, 0))).entry;
        const NewDocument file{u"../ordine del giorno.txt"_s, u"text/plain"_s, {}, "1. Bilancio"};
        const Document added = kept(papers.add(franco.actor, franco.keyring, entry.id, file));
        QVERIFY(!added.name.contains(u'/'));
        QCOMPARE(added.sha256.size(), 64);
        const AtDesk bruno = o.desk(u"bruno"_s); // reads the words, does not write them
        QCOMPARE(kept(papers.of(bruno.actor, bruno.keyring, entry.id)).size(), 1);
        QCOMPARE(kept(papers.content(bruno.actor, bruno.keyring, entry.id, added.id)), file.content);
        QCOMPARE(o.number(u"SELECT COUNT(*) FROM read_log WHERE login = 'bruno' AND kind = 'document'"_s), 1);
        QCOMPARE(papers.add(bruno.actor, bruno.keyring, entry.id, file).error().kind, ErrorKind::Forbidden);
        QCOMPARE(papers.remove(bruno.actor, bruno.keyring, entry.id, added.id).error().kind, ErrorKind::Forbidden);
        const AtDesk gina = o.desk(u"gina"_s); // sees only that the time is taken
        QCOMPARE(papers.of(gina.actor, gina.keyring, entry.id).error().kind, ErrorKind::NotFound);
        QCOMPARE(papers.content(gina.actor, gina.keyring, entry.id, added.id).error().kind, ErrorKind::NotFound);
        QCOMPARE(papers.add(franco.actor, franco.keyring, entry.id, {u"x"_s, {}, {}, {}}).error().kind,
                 ErrorKind::Invalid);
        const AgendaEntry other = o.enter(franco, o.hour(franco, u"Altro"_s, o.monday, QTime(11, 0))).entry;
        QCOMPARE(papers.content(franco.actor, franco.keyring, other.id, added.id).error().kind, ErrorKind::NotFound);
        done(papers.remove(franco.actor, franco.keyring, entry.id, added.id));
        QVERIFY(kept(papers.of(franco.actor, franco.keyring, entry.id)).isEmpty());
        QCOMPARE(papers.remove(franco.actor, franco.keyring, entry.id, added.id).error().kind, ErrorKind::NotFound);
        QCOMPARE(o.number(u"SELECT COUNT(*) FROM audit_log WHERE action IN ('agenda.attach', 'agenda.detach')"_s), 2);
    }

    void whatIsPersonalHasNone_data() { addEngines(); }
    void whatIsPersonalHasNone()
    {
        QFETCH(QString, engine);
        AgendaOffice o(engine);
        AgendaPapers papers(*o.db, o.clock);
        const AtDesk anna = o.signIn(u"anna"_s);
        const AgendaEntry personal =
            o.enter(anna, o.hour(anna, u"Visita"_s, o.monday, QTime(9, 0), CalendarKind::Personal)).entry;
        const NewDocument file{u"referto.txt"_s, u"text/plain"_s, {}, "segreto"};
        QCOMPARE(papers.add(anna.actor, anna.keyring, personal.id, file).error().kind, ErrorKind::Invalid);
        AgendaEntry open = o.enter(anna, o.hour(anna, u"Pranzo"_s, o.monday, QTime(13, 0))).entry;
        const Document added = kept(papers.add(anna.actor, anna.keyring, open.id, file));
        open.calendar = personal.calendar;
        const auto refused = o.service->edit(anna.actor, anna.keyring, AgendaOffice::ref(open), EditScope::All, open);
        QCOMPARE(refused.error().fields.first().field, u"calendar"_s);
        done(papers.remove(anna.actor, anna.keyring, open.id, added.id));
        kept(o.service->edit(anna.actor, anna.keyring, AgendaOffice::ref(open), EditScope::All, open));
    }

    void promisesAreKeptWithWhetherTheyAreDone_data() { addEngines(); }
    void promisesAreKeptWithWhetherTheyAreDone()
    {
        QFETCH(QString, engine);
        AgendaOffice o(engine);
        const AtDesk franco = o.desk(u"franco"_s);
        AgendaEntry entry = o.hour(franco, u"Comitato"_s, o.monday, QTime(9, 0));
        entry.words.outcome = u"Torneranno a giugno."_s;
        entry.words.promises << AgendaPromise{u"Sopralluogo"_s, u"Settore Mobilità"_s, QDate(2026, 5, 20), false};
        AgendaEntry made = o.enter(franco, entry).entry;
        QCOMPARE(o.item(franco, o.monday, 1, 0).marks, qint64(PromiseMark));
        made.words.promises.first().done = true;
        made = kept(o.service->edit(franco.actor, franco.keyring, AgendaOffice::ref(made), EditScope::All, made)).entry;
        const AgendaEntry read = kept(o.service->entry(franco.actor, franco.keyring, made.id));
        QCOMPARE(read.words, made.words);
        QVERIFY(read.words.promises.first().done);
        const QList<AgendaChange> history = kept(o.service->history(franco.actor, franco.keyring, made.id));
        QCOMPARE(history.last().fields.first().field, u"promises"_s);
    }
};

QTEST_GUILESS_MAIN(AgendaPapersTest)
#include "AgendaPapersTest.moc"
