#include "tests/agenda/AgendaOffice.h"

using namespace gonfalone;
using namespace Qt::StringLiterals;

/// Who reads, proposes, edits, confirms; what is personal opens for its readers alone and leaves no words behind.
class AgendaRightsTest : public QObject
{
    Q_OBJECT

    /// Every word in the tables of the agenda and in the log.
    static QString everything(AgendaOffice &o)
    {
        QStringList all;
        for (const QString &sql :
             {u"SELECT title || place || person || words || search_text || category FROM agenda_entry"_s,
              u"SELECT snapshot || reason FROM agenda_change"_s, u"SELECT sealed FROM agenda_sealed"_s,
              u"SELECT action || entity || entity_id || detail FROM audit_log"_s,
              u"SELECT original || status FROM agenda_occurrence"_s})
            done(o.db->read(sql, {}, [&](const Row &row) { all << row.text(0); }));
        return all.join(u'\n');
    }

private slots:
    void theTableOfRights()
    {
        const auto rights = [](Role role, CalendarKind kind, bool confirming = false, const QString &person = {}) {
            Actor actor = actorOf({role}, u"x"_s);
            actor.assessori = QStringList{u"Anna Greco"_s};
            const CalendarRights found = rightsOn(actor, {AgendaCalendarId{1}, kind, person}, {}, confirming);
            QString text;
            for (const auto &[there, letter] :
                 {std::pair{found.busy, u'b'}, std::pair{found.read, u'r'}, std::pair{found.propose, u'p'},
                  std::pair{found.edit, u'e'}, std::pair{found.confirm, u'c'}})
                text += there ? QString(letter) : QString();
            return text;
        };
        using enum Role;
        QCOMPARE(rights(SegreteriaParticolare, CalendarKind::Official), u"brpec"_s);
        QCOMPARE(rights(SegreteriaParticolare, CalendarKind::Official, true), u"brpe"_s);
        QCOMPARE(rights(CapoDiGabinetto, CalendarKind::Official, true), u"brpec"_s);
        QCOMPARE(rights(Sindaco, CalendarKind::Official, true), u"brpec"_s);
        QCOMPARE(rights(UfficioDiGabinetto, CalendarKind::Official), u"brp"_s);
        QCOMPARE(rights(Portavoce, CalendarKind::Official), u"brp"_s);
        QCOMPARE(rights(Portavoce, CalendarKind::Press), u"brpec"_s);
        QCOMPARE(rights(Portavoce, CalendarKind::Press, true), u"brpe"_s);
        QCOMPARE(rights(Comunicazione, CalendarKind::Official), u"br"_s);
        QCOMPARE(rights(SegreteriaAssessore, CalendarKind::Official), u"b"_s);
        QCOMPARE(rights(SegreteriaAssessore, CalendarKind::Assessore, true, u"Anna Greco"_s), u"brpec"_s);
        QCOMPARE(rights(SegreteriaAssessore, CalendarKind::Assessore, false, u"Paolo Leone"_s), u"b"_s);
        QCOMPARE(rights(Assessore, CalendarKind::Absences), u"b"_s);
        QCOMPARE(rights(Settore, CalendarKind::Official), QString());
        QCOMPARE(rights(Amministratore, CalendarKind::Official), QString());
        QCOMPARE(rights(UfficioDiGabinetto, CalendarKind::Personal), u"b"_s);
    }

    void othersSeeThatATimeIsTaken_data() { addEngines(); }
    void othersSeeThatATimeIsTaken()
    {
        QFETCH(QString, engine);
        AgendaOffice o(engine);
        const AtDesk franco = o.desk(u"franco"_s);
        const AgendaEntry official = o.enter(franco, o.hour(franco, u"Prefetto"_s, o.monday, QTime(9, 0))).entry;
        o.enter(
            franco,
            o.hour(franco, u"Colazione Leone"_s, o.monday, QTime(12, 0), CalendarKind::Assessore, u"Paolo Leone"_s));
        o.enter(franco, o.hour(franco, u"Teatro"_s, o.monday, QTime(16, 0), CalendarKind::Assessore, u"Anna Greco"_s));
        const AtDesk gina = o.desk(u"gina"_s);
        QCOMPARE(o.seen(gina, o.monday, 1),
                 (QStringList{u"05-04 09:00 Busy"_s, u"05-04 12:00 Busy"_s, u"05-04 16:00 Teatro"_s}));
        for (const AgendaItem &item : o.items(gina, o.monday, 1))
            QCOMPARE(item.masked, item.title == u"Busy"_s);
        auto &s = *o.service;
        QCOMPARE(s.entry(gina.actor, gina.keyring, official.id).error().kind, ErrorKind::NotFound);
        QCOMPARE(s.history(gina.actor, gina.keyring, official.id).error().kind, ErrorKind::NotFound);
        QCOMPARE(kept(s.search(gina.actor, gina.keyring, u"prefetto"_s)).size(), 0);
        QCOMPARE(kept(s.search(gina.actor, gina.keyring, u"teatro"_s)).size(), 1);
        QCOMPARE(kept(s.news(gina.actor, gina.keyring)).size(), 1);
        // Nor does she write there.
        QCOMPARE(s.create(gina.actor, gina.keyring, o.hour(gina, u"x"_s, o.monday, QTime(8, 0))).error().kind,
                 ErrorKind::Forbidden);
        QCOMPARE(
            s.move(gina.actor, gina.keyring, o.ref(official), EditScope::All, official.series.start, {}).error().kind,
            ErrorKind::NotFound);
        o.enter(gina, o.hour(gina, u"Museo"_s, o.monday, QTime(18, 0), CalendarKind::Assessore, u"Anna Greco"_s));
        const AtDesk piero = o.desk(u"piero"_s);
        QCOMPARE(s.items(piero.actor, piero.keyring, {o.days(o.monday, 1)}).error().kind, ErrorKind::Forbidden);
        QCOMPARE(s.calendars(piero.actor, piero.keyring).error().kind, ErrorKind::Forbidden);
        QCOMPARE(s.search(piero.actor, piero.keyring, u"x"_s).error().kind, ErrorKind::Forbidden);
        QCOMPARE(s.looked(piero.actor, 1).error().kind, ErrorKind::Forbidden);
    }

    void whatIsPersonalIsSealed_data() { addEngines(); }
    void whatIsPersonalIsSealed()
    {
        QFETCH(QString, engine);
        AgendaOffice o(engine);
        o.signIn(u"anna"_s);
        o.signIn(u"franco"_s);
        const AtDesk mario = o.signIn(u"mario"_s);
        const AtDesk anna = o.signIn(u"anna"_s); // hands the keys over
        const AtDesk franco = o.signIn(u"franco"_s);
        auto &s = *o.service;
        AgendaEntry entry = o.hour(franco, u"Cardiologo"_s, o.monday, QTime(13, 0), CalendarKind::Personal);
        entry.words.place = u"Clinica"_s;
        entry.words.category = u"missione"_s;
        entry.words.preparation.briefing = u"esami del sangue"_s;
        const AgendaEntry made = o.enter(franco, entry).entry;
        QVERIFY(!everything(o).contains(u"Cardiologo"_s) && !everything(o).contains(u"Clinica"_s));
        for (const AtDesk *desk : {&mario, &anna, &franco}) {
            const AgendaItem item = o.item(*desk, o.monday, 1, 0);
            QCOMPARE(item.title, u"Cardiologo"_s);
            QCOMPARE(item.marks, qint64(BriefingMark));
            QCOMPARE(kept(s.entry(desk->actor, desk->keyring, made.id)).words, made.words);
            QCOMPARE(kept(s.search(desk->actor, desk->keyring, u"sangue"_s)).size(), 1);
        }
        // Others see that the time is taken, and nothing else, wherever they look.
        for (const QString &login : {u"bruno"_s, u"chiara"_s, u"gina"_s}) {
            const AtDesk other = o.desk(login);
            const AgendaItem item = o.item(other, o.monday, 1, 0);
            QVERIFY(item.masked);
            QCOMPARE(item.title, u"Busy"_s);
            QVERIFY(item.place.isEmpty() && item.category.isEmpty() && item.marks == 0 && item.original.isEmpty());
            QCOMPARE(s.entry(other.actor, other.keyring, made.id).error().kind, ErrorKind::NotFound);
            QCOMPARE(s.history(other.actor, other.keyring, made.id).error().kind, ErrorKind::NotFound);
            QCOMPARE(kept(s.search(other.actor, other.keyring, u"cardiologo"_s)).size(), 0);
            QCOMPARE(kept(s.news(other.actor, other.keyring)).size(), 0);
            QCOMPARE(s.create(other.actor, other.keyring, entry).error().kind, ErrorKind::Forbidden);
            QCOMPARE(s.remove(other.actor, other.keyring, o.ref(made), EditScope::All, u"x"_s).error().kind,
                     ErrorKind::NotFound);
        }
        // Edited, moved, cancelled, taken back: never a word in the clear.
        AgendaEntry edited = made;
        edited.words.notes = u"a digiuno"_s;
        const AgendaEdit one = kept(s.edit(mario.actor, mario.keyring, o.ref(made), EditScope::All, edited));
        QVERIFY(!everything(o).contains(u"digiuno"_s));
        QCOMPARE(kept(s.history(mario.actor, mario.keyring, made.id)).last().fields.first().after, u"a digiuno"_s);
        const AgendaEdit back = kept(s.undo(mario.actor, mario.keyring, one.gesture));
        QVERIFY(kept(s.entry(mario.actor, mario.keyring, made.id)).words.notes.isEmpty());
        kept(s.cancel(mario.actor, mario.keyring, o.ref(back.entry), EditScope::All, u"guarito dal male"_s));
        QVERIFY(!everything(o).contains(u"guarito"_s));
        // What is cancelled of the personal is nobody else's to know.
        const AtDesk bruno = o.desk(u"bruno"_s);
        QCOMPARE(o.items(bruno, o.monday, 1).size(), 0);
        // A keyring that is closed opens nothing.
        const Keyring closed;
        QVERIFY(o.service->items(franco.actor, closed, {o.days(o.monday, 1)}));
        QCOMPARE(s.entry(franco.actor, closed, made.id).error().kind, ErrorKind::NotFound);
    }

    void whatBecomesPersonalLeavesNoWords_data() { addEngines(); }
    void whatBecomesPersonalLeavesNoWords()
    {
        QFETCH(QString, engine);
        AgendaOffice o(engine);
        o.signIn(u"anna"_s);
        const AtDesk franco = [&] {
            o.signIn(u"franco"_s);
            o.signIn(u"anna"_s);
            return o.signIn(u"franco"_s);
        }();
        auto &s = *o.service;
        AgendaEntry entry = o.hour(franco, u"Avvocato Rossi"_s, o.monday, QTime(13, 0));
        AgendaEntry made = o.enter(franco, entry).entry;
        made.words.notes = u"separazione"_s;
        made = kept(s.edit(franco.actor, franco.keyring, o.ref(made), EditScope::All, made)).entry;
        QVERIFY(everything(o).contains(u"Avvocato"_s));
        const AgendaCalendarId personal = o.calendar(franco, CalendarKind::Personal);
        const AgendaEdit hidden = kept(s.move(franco.actor, franco.keyring, o.ref(made), EditScope::All,
                                              made.series.start, made.series.length, personal));
        QVERIFY(!everything(o).contains(u"Avvocato"_s) && !everything(o).contains(u"separazione"_s));
        QCOMPARE(o.item(franco, o.monday, 1, 0).title, u"Avvocato Rossi"_s);
        QCOMPARE(kept(s.history(franco.actor, franco.keyring, made.id)).size(), 3);
        // And back again, in the clear.
        const AgendaEdit open = kept(s.undo(franco.actor, franco.keyring, hidden.gesture));
        QCOMPARE(o.item(o.desk(u"bruno"_s), o.monday, 1, 0).title, u"Avvocato Rossi"_s);
        QCOMPARE(o.number(u"SELECT COUNT(*) FROM agenda_sealed WHERE change_id IS NULL AND sealed <> ''"_s), 0);
        // Done again it is personal, and was never said in between.
        kept(s.undo(franco.actor, franco.keyring, open.gesture));
        QVERIFY(o.item(o.desk(u"bruno"_s), o.monday, 1, 0).masked);
        QCOMPARE(o.item(franco, o.monday, 1, 0).title, u"Avvocato Rossi"_s);
    }

    /// Who looks at what is personal is in the log of readings, once in half a day, also from a search or a history.
    void whoReadsThePersonalAgendaIsKnown_data() { addEngines(); }
    void whoReadsThePersonalAgendaIsKnown()
    {
        QFETCH(QString, engine);
        AgendaOffice o(engine);
        AtDesk anna = o.signIn(u"anna"_s);
        const auto lines = [&](const QString &login) {
            return o.number(u"SELECT COUNT(*) FROM read_log WHERE kind = 'diary' AND login = ?"_s, {login});
        };
        const AgendaEntry made =
            o.enter(anna, o.hour(anna, u"Dentista"_s, o.monday, QTime(13, 0), CalendarKind::Personal)).entry;
        const AtDesk bruno = o.signIn(u"bruno"_s);
        QVERIFY(o.item(bruno, o.monday, 1, 0).masked);
        QCOMPARE(lines(u"bruno"_s), 0);
        QVERIFY(!o.service->entry(bruno.actor, bruno.keyring, made.id));
        QCOMPARE(kept(o.service->search(bruno.actor, bruno.keyring, u"dentista"_s)).size(), 0);
        QCOMPARE(lines(u"bruno"_s), 0);
        o.items(anna, o.monday.addDays(1), 1); // a day with nothing of it
        QCOMPARE(lines(u"anna"_s), 0);
        QCOMPARE(kept(o.service->search(anna.actor, anna.keyring, u"dentista"_s)).size(), 1);
        QCOMPARE(lines(u"anna"_s), 1);
        QCOMPARE(o.item(anna, o.monday, 1, 0).title, u"Dentista"_s);
        kept(o.service->entry(anna.actor, anna.keyring, made.id));
        kept(o.service->history(anna.actor, anna.keyring, made.id));
        QCOMPARE(lines(u"anna"_s), 1);
        o.now = o.now.addDays(1);
        kept(o.service->history(anna.actor, anna.keyring, made.id));
        QCOMPARE(lines(u"anna"_s), 2);
        // Who is told what changed has read it too.
        o.signIn(u"mario"_s);
        o.signIn(u"anna"_s);
        const AtDesk mario = o.signIn(u"mario"_s);
        QCOMPARE(lines(u"mario"_s), 0);
        QCOMPARE(kept(o.service->news(mario.actor, mario.keyring)).last().title, u"Dentista"_s);
        QCOMPARE(lines(u"mario"_s), 1);
    }

    void theKeyIsChangedUnderTheWords_data() { addEngines(); }
    void theKeyIsChangedUnderTheWords()
    {
        QFETCH(QString, engine);
        AgendaOffice o(engine);
        AtDesk anna = o.signIn(u"anna"_s);
        const AgendaEntry made =
            o.enter(anna, o.hour(anna, u"Dentista"_s, o.monday, QTime(13, 0), CalendarKind::Personal)).entry;
        done(o.sealing().grant(anna.actor, anna.keyring, SecretClass::Agenda, u"bruno"_s, false));
        o.signIn(u"bruno"_s);
        o.signIn(u"anna"_s);
        const AtDesk bruno = o.signIn(u"bruno"_s);
        QCOMPARE(o.item(bruno, o.monday, 1, 0).title, u"Dentista"_s);
        QCOMPARE(o.service->cancel(bruno.actor, bruno.keyring, o.ref(made), EditScope::All, u"x"_s).error().kind,
                 ErrorKind::Forbidden); // reads, and does not write
        done(o.sealing().revoke(anna.actor, anna.keyring, SecretClass::Agenda, u"bruno"_s));
        QCOMPARE(o.item(bruno, o.monday, 1, 0).title, u"Busy"_s);
        QCOMPARE(o.item(anna, o.monday, 1, 0).title, u"Dentista"_s);
        kept(o.service->cancel(anna.actor, anna.keyring, o.ref(made), EditScope::All, u"x"_s));
        const Actor checker = o.actor(u"ada"_s);
        QVERIFY(checkOffice(*o.db, checker, o.clock));
    }

    void theSecretariatProposesTheHeadConfirms_data() { addEngines(); }
    void theSecretariatProposesTheHeadConfirms()
    {
        QFETCH(QString, engine);
        AgendaOffice o(engine);
        o.run(u"UPDATE rule SET value = 'true' WHERE key = 'agenda.conferma_del_capo'"_s);
        const AtDesk franco = o.desk(u"franco"_s);
        const AtDesk anna = o.desk(u"anna"_s);
        auto &s = *o.service;
        const AgendaEntry made = o.enter(franco, o.hour(franco, u"Prefetto"_s, o.monday, QTime(9, 0))).entry;
        QCOMPARE(made.status, EntryStatus::Proposed);
        QCOMPARE(s.confirm(franco.actor, franco.keyring, o.ref(made), EditScope::All).error().kind,
                 ErrorKind::Forbidden);
        AgendaEntry sure = kept(s.confirm(anna.actor, anna.keyring, o.ref(made), EditScope::All)).entry;
        QCOMPARE(sure.status, EntryStatus::Confirmed);
        // A note does not matter; another hour does.
        AgendaEntry noted = sure;
        noted.words.notes = u"portare la pianta"_s;
        sure = kept(s.edit(franco.actor, franco.keyring, o.ref(sure), EditScope::All, noted)).entry;
        QCOMPARE(sure.status, EntryStatus::Confirmed);
        const AgendaEdit moved = kept(
            s.move(franco.actor, franco.keyring, o.ref(sure), EditScope::All, o.at(o.monday, QTime(11, 0)), {0, 3600}));
        QCOMPARE(moved.entry.status, EntryStatus::Proposed);
        // The same within a series: a note in the second week's, and in all from the third on.
        AgendaEntry every = o.hour(franco, u"Giunta"_s, o.monday, QTime(15, 0));
        every.series.rules.push_back(AgendaOffice::weekly(6));
        every = o.enter(franco, every).entry;
        kept(s.confirm(anna.actor, anna.keyring, o.ref(every), EditScope::All));
        for (const auto &[week, scope] : {std::pair{1, EditScope::This}, std::pair{2, EditScope::Following}}) {
            const OccurrenceRef third = o.ref(o.item(franco, o.monday.addDays(7 * week), 1, 0));
            noted = kept(s.entryFor(franco.actor, franco.keyring, third, scope));
            noted.words.notes = u"portare il bilancio"_s;
            QCOMPARE(kept(s.edit(franco.actor, franco.keyring, third, scope, noted)).entry.status,
                     EntryStatus::Confirmed);
        }
    }

    void whoProposesWritesTheirOwnAlone_data() { addEngines(); }
    void whoProposesWritesTheirOwnAlone()
    {
        QFETCH(QString, engine);
        AgendaOffice o(engine);
        const AtDesk bruno = o.desk(u"bruno"_s);
        const AtDesk franco = o.desk(u"franco"_s);
        auto &s = *o.service;
        const AgendaEntry mine = o.enter(bruno, o.hour(bruno, u"Tavolo tecnico"_s, o.monday, QTime(9, 0))).entry;
        QCOMPARE(mine.status, EntryStatus::Proposed);
        const AgendaEntry moved = kept(s.move(bruno.actor, bruno.keyring, o.ref(mine), EditScope::All,
                                              o.at(o.monday, QTime(10, 0)), {0, 3600}))
                                      .entry;
        const AgendaEntry sure = kept(s.confirm(franco.actor, franco.keyring, o.ref(moved), EditScope::All)).entry;
        QCOMPARE(
            s.move(bruno.actor, bruno.keyring, o.ref(sure), EditScope::All, mine.series.start, {0, 60}).error().kind,
            ErrorKind::Forbidden);
        QCOMPARE(s.remove(bruno.actor, bruno.keyring, o.ref(sure), EditScope::All, u"x"_s).error().kind,
                 ErrorKind::Forbidden);
        const AgendaEntry theirs = o.enter(franco, o.hour(franco, u"Altro"_s, o.monday, QTime(12, 0))).entry;
        QCOMPARE(s.cancel(bruno.actor, bruno.keyring, o.ref(theirs), EditScope::All, u"x"_s).error().kind,
                 ErrorKind::Forbidden);
    }

    void whatIsLentForSomeDays_data() { addEngines(); }
    void whatIsLentForSomeDays()
    {
        QFETCH(QString, engine);
        AgendaOffice o(engine);
        const AtDesk anna = o.desk(u"anna"_s);
        const AtDesk gina = o.desk(u"gina"_s);
        auto &s = *o.service;
        const AgendaCalendarId official = o.calendar(anna, CalendarKind::Official);
        const AgendaEntry entry = o.hour(anna, u"Prefetto"_s, o.monday, QTime(9, 0));
        o.enter(anna, entry);
        const QDate today = o.clock.today();
        QCOMPARE(s.lend(gina.actor, official, u"gina"_s, GrantLevel::Edit, today, today).error().kind,
                 ErrorKind::Forbidden);
        QCOMPARE(s.lend(anna.actor, official, u"anna"_s, GrantLevel::Edit, today, today).error().kind,
                 ErrorKind::Forbidden);
        QCOMPARE(s.lend(anna.actor, official, u"zoe"_s, GrantLevel::Edit, today, today).error().kind,
                 ErrorKind::NotFound);
        QCOMPARE(s.lend(anna.actor, official, u"gina"_s, GrantLevel::Edit, today, today.addDays(-1)).error().kind,
                 ErrorKind::Invalid);
        QCOMPARE(s.lend(anna.actor, o.calendar(anna, CalendarKind::Personal), u"gina"_s, GrantLevel::Read, today, today)
                     .error()
                     .kind,
                 ErrorKind::Invalid);
        done(s.lend(anna.actor, official, u"gina"_s, GrantLevel::Edit, today, today.addDays(6)));
        QCOMPARE(o.item(gina, o.monday, 1, 0).title, u"Prefetto"_s);
        AgendaEntry hers = entry;
        hers.words.title = u"Vescovo"_s;
        o.enter(gina, hers);
        QCOMPARE(kept(s.grants(anna.actor)).first().name, u"Gina"_s);
        QCOMPARE(s.grants(gina.actor).error().kind, ErrorKind::Forbidden);
        // The days end by themselves, or are ended.
        o.now = o.now.addDays(7);
        QVERIFY(o.item(gina, o.monday, 1, 0).masked);
        o.now = o.now.addDays(-7);
        QCOMPARE(s.takeBack(gina.actor, official, u"gina"_s).error().kind, ErrorKind::Forbidden);
        done(s.takeBack(anna.actor, official, u"gina"_s));
        QVERIFY(o.item(gina, o.monday, 1, 0).masked);
        QCOMPARE(s.takeBack(anna.actor, official, u"gina"_s).error().kind, ErrorKind::NotFound);
    }
};

QTEST_GUILESS_MAIN(AgendaRightsTest)
#include "AgendaRightsTest.moc"
