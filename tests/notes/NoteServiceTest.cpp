#include "core/patrocinio/PatrocinioDossier.h"
#include "tests/support/SecretOffice.h"

using namespace gonfalone;
using namespace Qt::StringLiterals;

/// The political notes: for their readers alone, found by these alone, and never said anywhere else.
class NoteServiceTest : public QObject
{
    Q_OBJECT

    static QString auditText(SecretOffice &o)
    {
        QStringList lines;
        done(o.db->read(
            u"SELECT actor, action, entity, entity_id, detail FROM audit_log ORDER BY seq"_s, {}, [&](const Row &row) {
                lines << (QStringList() << row.text(0) << row.text(1) << row.text(2) << row.text(3) << row.text(4))
                             .join(u' ');
            }));
        return lines.join(u'\n');
    }
    static QStringList found(SecretOffice &o, const AtDesk &desk, const QString &text)
    {
        CaseQuery query;
        query.text = text;
        QStringList labels;
        for (const CaseFile &file : kept(o.notes().list(desk.actor, desk.keyring, query)).rows)
            labels << file.label;
        return labels;
    }

private slots:
    void writtenAndReadByItsReaders_data() { addEngines(); }
    void writtenAndReadByItsReaders()
    {
        QFETCH(QString, engine);
        SecretOffice o(engine);
        const auto [anna, mario] = o.readers();
        const QString label = o.request();
        QCOMPARE(kept(o.notes().standing(anna.actor, anna.keyring, label)).count, 0);
        const SealedNote first = o.note(anna, label, u"  Il vicesindaco è contrario.  "_s);
        QCOMPARE(first.last().text, u"Il vicesindaco è contrario."_s);
        o.now = o.now.addSecs(60);
        o.note(mario, label, u"Il presidente era candidato."_s, NoteAbout::Contact);
        QCOMPARE(o.texts(mario, label),
                 (QStringList{u"Il presidente era candidato."_s, u"Il vicesindaco è contrario."_s}));
        const auto notes = kept(o.notes().notes(anna.actor, anna.keyring, label));
        QCOMPARE(notes[0].about, NoteAbout::Contact);
        QCOMPARE(notes[0].last().name, u"Mario"_s);
        QCOMPARE(notes[1].last().author, u"anna"_s);
        const NoteStanding standing = kept(o.notes().standing(anna.actor, anna.keyring, label));
        QCOMPARE(standing.count, 2);
        QVERIFY(standing.writes && standing.applicant.contains(u"Pro Loco"_s));
        // Nothing of it in the data as it stands, in the log, in the whole case that is handed on.
        QCOMPARE(o.number(u"SELECT COUNT(*) FROM sealed_note WHERE sealed LIKE '%vicesindaco%'"_s), 0);
        const QString log = auditText(o);
        QVERIFY(log.contains(u"anna sealed.write sealed note "_s + label));
        QVERIFY(log.contains(u"mario sealed.read sealed note "_s + label));
        QVERIFY(!log.contains(u"vicesindaco"_s) && !log.contains(u"candidato"_s));
        // Who read is in the log of readings, on which case, and once for half a day.
        o.texts(mario, label);
        ReadQuery query;
        query.record = label;
        const auto lines = kept(ReadLog(*o.db, o.clock).readings(anna.actor, query));
        QStringList who;
        for (const ReadLine &line : lines) {
            if (line.what == ReadRecord{ReadKind::Note, label, label})
                who << line.login;
        }
        who.sort();
        QCOMPARE(who, (QStringList{u"anna"_s, u"mario"_s}));
        // The other windows learn of changes by the lines about cases: there is none about a note.
        QVERIFY(!log.contains(u"sealed.write case"_s) && !log.contains(u"sealed.read case"_s));
    }

    void nothingIsToldToOthers_data() { addEngines(); }
    void nothingIsToldToOthers()
    {
        QFETCH(QString, engine);
        SecretOffice o(engine);
        const AtDesk anna = o.signIn(u"anna"_s);
        const QString label = o.request();
        const SealedNote note = o.note(anna, label, u"contrario"_s);
        for (const QString &login : {u"bruno"_s, u"chiara"_s, u"ada"_s}) {
            const AtDesk other = o.signIn(login);
            const NoteStanding standing = kept(o.notes().standing(other.actor, other.keyring, label));
            QCOMPARE(standing.standing, SecretStanding::None);
            QCOMPARE(standing.count, 0); // not even how many
            QCOMPARE(o.notes().notes(other.actor, other.keyring, label).error().kind, ErrorKind::Forbidden);
            QCOMPARE(o.notes().add(other.actor, other.keyring, label, NoteAbout::Case, u"x"_s).error().kind,
                     ErrorKind::Forbidden);
            QCOMPARE(o.notes().correct(other.actor, other.keyring, note.id, 1, u"x"_s).error().kind,
                     ErrorKind::Forbidden);
            QCOMPARE(o.notes().remove(other.actor, other.keyring, note.id, u"x"_s).error().kind, ErrorKind::Forbidden);
            QVERIFY(kept(o.notes().find(other.actor, other.keyring, u"contrario"_s)).isEmpty());
        }
        // Who waits for the key knows that there is something, and reads nothing.
        const AtDesk mario = o.signIn(u"mario"_s);
        QCOMPARE(kept(o.notes().standing(mario.actor, mario.keyring, label)).standing, SecretStanding::Waits);
        QCOMPARE(o.notes().notes(mario.actor, mario.keyring, label).error().kind, ErrorKind::Forbidden);
        QVERIFY(found(o, mario, u"contrario"_s).isEmpty());
        const Actor bruno = kept(AccessService(*o.db, o.clock).signIn(u"bruno"_s, SecretOffice::password()));
        const CaseDossier whole = kept(PatrocinioService(*o.db, o.clock).wholeCase(bruno, label));
        for (const CaseEvent &event : whole.events)
            QVERIFY(!event.title.contains(u"contrario"_s) && !event.note.contains(u"contrario"_s));
    }

    void correctedAndDeleted_data()
    {
        QTest::addColumn<QString>("engine");
        QTest::addColumn<bool>("person"); // of a natural person every look at the case is a line of its own
        for (const char *engine : {"sqlite", "postgresql"}) {
            QTest::addRow("%s, a body", engine) << QString::fromLatin1(engine) << false;
            QTest::addRow("%s, a natural person", engine) << QString::fromLatin1(engine) << true;
        }
    }
    void correctedAndDeleted()
    {
        QFETCH(QString, engine);
        QFETCH(bool, person);
        SecretOffice o(engine);
        const auto [anna, mario] = o.readers();
        const QString label = o.request(u"Sagra"_s, person ? ContactKind::Person : ContactKind::Body);
        const SealedNote note = o.note(mario, label, u"prima"_s);
        auto s = o.notes();
        QCOMPARE(s.correct(anna.actor, anna.keyring, note.id, 1, u"altra"_s).error().kind, ErrorKind::Forbidden);
        QCOMPARE(s.correct(mario.actor, mario.keyring, note.id, 1, u" prima "_s).error().kind, ErrorKind::Invalid);
        QCOMPARE(s.correct(mario.actor, mario.keyring, note.id, 1, u" "_s).error().kind, ErrorKind::Invalid);
        QCOMPARE(s.correct(mario.actor, mario.keyring, u"zzz"_s, 1, u"x"_s).error().kind, ErrorKind::NotFound);
        QCOMPARE(kept(s.correct(mario.actor, mario.keyring, note.id, 1, u"seconda"_s)).last().number, 2);
        QCOMPARE(s.correct(mario.actor, mario.keyring, note.id, 1, u"terza"_s).error().kind, ErrorKind::Conflict);
        const SealedNote now = kept(s.notes(anna.actor, anna.keyring, label)).first();
        QCOMPARE(now.versions.size(), 2);
        QCOMPARE(now.versions[0].text, u"prima"_s);
        QCOMPARE(now.last().text, u"seconda"_s);
        QVERIFY(found(o, anna, u"prima"_s).isEmpty()); // what holds now is found
        QCOMPARE(found(o, anna, u"seconda"_s), QStringList{label});
        // Deleted with a reason, by the author or the head; the texts are gone from the data.
        QCOMPARE(s.remove(mario.actor, mario.keyring, note.id, u" "_s).error().kind, ErrorKind::Invalid);
        const SealedNote own = o.note(anna, label, u"di anna"_s);
        QCOMPARE(s.remove(mario.actor, mario.keyring, own.id, u"non mia"_s).error().kind, ErrorKind::Forbidden);
        done(s.remove(anna.actor, anna.keyring, note.id, u"era di un altro"_s));
        QCOMPARE(o.number(u"SELECT COUNT(*) FROM sealed_note WHERE note = ? AND sealed <> ''"_s, {note.id}), 0);
        QCOMPARE(s.remove(anna.actor, anna.keyring, note.id, u"di nuovo"_s).error().kind, ErrorKind::NotFound);
        QCOMPARE(s.correct(mario.actor, mario.keyring, note.id, 2, u"x"_s).error().kind, ErrorKind::NotFound);
        bool seen = false;
        for (const SealedNote &one : kept(s.notes(anna.actor, anna.keyring, label))) {
            if (one.id != note.id)
                continue;
            seen = one.isDeleted() && one.reason == u"era di un altro"_s && one.deletedBy == u"anna"_s
                && one.last().text.isEmpty();
        }
        QVERIFY(seen);
        QCOMPARE(o.number(u"SELECT COUNT(*) FROM sealed_note WHERE deleted_reason LIKE '%altro%'"_s), 0);
        QCOMPARE(kept(s.standing(anna.actor, anna.keyring, label)).count, 1);
    }

    void foundByItsReadersOnly_data() { addEngines(); }
    void foundByItsReadersOnly()
    {
        QFETCH(QString, engine);
        SecretOffice o(engine);
        const AtDesk bruno = o.signIn(u"bruno"_s);
        const AtDesk anna = o.signIn(u"anna"_s);
        const QString first = o.request(u"Sagra"_s);
        const QString second = o.request(u"Regata"_s);
        const QString third = o.request(u"Concerto"_s);
        o.note(anna, first, u"Perplessità del prefetto"_s);
        o.note(anna, second, u"Il prefetto è d’accordo"_s, NoteAbout::Contact);
        QCOMPARE(found(o, anna, u"PREFETTO"_s).size(), 2);
        QCOMPARE(found(o, anna, u"prefetto perplessita"_s), QStringList{first}); // folded as the list's own words
        QCOMPARE(found(o, anna, u"accordo"_s), QStringList{second});
        QCOMPARE(found(o, anna, u"Concerto"_s), QStringList{third}); // and what is in the open is found as ever
        QVERIFY(found(o, anna, u"questore"_s).isEmpty());
        QVERIFY(found(o, bruno, u"prefetto"_s).isEmpty());
        QVERIFY(found(o, AtDesk{anna.actor, {}}, u"prefetto"_s).isEmpty()); // locked
        // The other conditions hold for what the notes found, too.
        CaseQuery query;
        query.text = u"prefetto"_s;
        query.states = {u"granted"_s};
        QCOMPARE(kept(o.notes().list(anna.actor, anna.keyring, query)).total, 0);
        QCOMPARE(o.number(u"SELECT COUNT(*) FROM case_file WHERE search_text LIKE '%prefetto%'"_s), 0);
    }

    void whatIsWrongIsSaid_data() { addEngines(); }
    void whatIsWrongIsSaid()
    {
        QFETCH(QString, engine);
        SecretOffice o(engine);
        const AtDesk anna = o.signIn(u"anna"_s);
        const QString label = o.request();
        auto s = o.notes();
        QCOMPARE(s.add(anna.actor, anna.keyring, label, NoteAbout::Case, u"\n "_s).error().fields.first().field,
                 u"text"_s);
        QCOMPARE(s.add(anna.actor, anna.keyring, label, NoteAbout::Case, QString(20'001, u'x')).error().kind,
                 ErrorKind::Invalid);
        QCOMPARE(s.add(anna.actor, anna.keyring, u"PAT-2026/0099"_s, NoteAbout::Case, u"x"_s).error().kind,
                 ErrorKind::NotFound);
        // A text that was altered or moved in the data is told as such, and hides no other.
        const SealedNote good = o.note(anna, label, u"buona"_s);
        const SealedNote moved = o.note(anna, label, u"spostata"_s);
        o.run(u"UPDATE sealed_note SET sealed = (SELECT sealed FROM sealed_note WHERE note = ?) WHERE note = ?"_s,
              {good.id, moved.id});
        for (const SealedNote &one : kept(s.notes(anna.actor, anna.keyring, label))) {
            QCOMPARE(one.last().damaged, one.id == moved.id);
            QCOMPARE(one.last().text, one.id == good.id ? u"buona"_s : QString());
        }
    }

    /// An assessore's secretariat with a grant reads the notes of the cases that it sees, of no other.
    void onlyOnWhatOneSees_data() { addEngines(); }
    void onlyOnWhatOneSees()
    {
        QFETCH(QString, engine);
        SecretOffice o(engine);
        o.add(u"segre"_s, {Role::SegreteriaAssessore});
        const AtDesk segre = o.signIn(u"segre"_s);
        const AtDesk anna = o.signIn(u"anna"_s);
        done(o.sealing().grant(anna.actor, anna.keyring, SecretClass::Notes, u"segre"_s, true));
        const QString label = o.request();
        const SealedNote note = o.note(anna, label, u"contrario"_s);
        QCOMPARE(o.notes().notes(segre.actor, segre.keyring, label).error().kind, ErrorKind::NotFound);
        QCOMPARE(o.notes().standing(segre.actor, segre.keyring, label).error().kind, ErrorKind::NotFound);
        QCOMPARE(o.notes().correct(segre.actor, segre.keyring, note.id, 1, u"x"_s).error().kind, ErrorKind::NotFound);
        QVERIFY(found(o, segre, u"contrario"_s).isEmpty());
    }
};

QTEST_GUILESS_MAIN(NoteServiceTest)
#include "NoteServiceTest.moc"
