#include "core/notes/NoteService.h"
#include "tests/server/PreparedOffice.h"

using namespace gonfalone;
using namespace Qt::StringLiterals;

/// What is sealed on a prepared server: the same as anywhere, and with a bare connection nobody sees more.
class SealingOnServerTest : public QObject
{
    Q_OBJECT

    /// Somebody at work: their own connection, and what their password opened.
    struct Desk {
        Entered in;
        Keyring keyring;
        Clock clock;
        QList<HandOver> deeds;
        Desk(const PreparedOffice &office, const QString &login, const QString &password = u"correct horse"_s)
            : in(office.enter(login)), clock(office.clock)
        {
            keyring = kept(sealing().open(in.actor, password));
            deeds = kept(sealing().settle(in.actor, keyring));
        }
        SealingService sealing() { return {*in.database, clock}; }
        NoteService notes() { return {*in.database, clock}; }
        void refresh() { in.actor = kept(AccessService(*in.database, clock).refresh(in.actor)); }
        QStringList texts(const QString &label)
        {
            QStringList all;
            for (const SealedNote &note : kept(notes().notes(in.actor, keyring, label)))
                all << note.last().text;
            return all;
        }
        ErrorKind refused(const QString &label)
        {
            const auto found = notes().notes(in.actor, keyring, label);
            if (found)
                qFatal("the notes were opened");
            return found.error().kind;
        }
    };

    /// What is refused altogether shows nothing.
    static qint64 count(Database &db, const QString &what)
    {
        const auto seen =
            db.readOne<qint64>(u"SELECT COUNT(*) FROM "_s + what, {}, [](const Row &row) { return row.integer(0); });
        return !seen && seen.error().kind == ErrorKind::Forbidden ? 0 : kept(seen);
    }
    static void staff(const PreparedOffice &office)
    {
        office.add(u"mario"_s, u"Mario Sindaco"_s, {Role::Sindaco});
        office.add(u"ugo"_s, u"Ugo Ufficio"_s, {Role::UfficioDiGabinetto});
        office.add(u"vera"_s, u"Vera Portavoce"_s, {Role::Portavoce});
        office.add(u"greca"_s, u"Segreteria Greco"_s, {Role::SegreteriaAssessore}, u"Anna Greco"_s);
    }
    static QString request(const PreparedOffice &office)
    {
        const Entered ugo = office.enter(u"ugo"_s);
        Patrocinio p;
        p.initiative = p.file.subject = u"Sagra"_s;
        p.applicant.name = u"Pro Loco"_s;
        p.file.received = office.clock.today();
        return kept(PatrocinioService(*ugo.database, office.clock).registerByHand(ugo.actor, p)).file.label;
    }

private slots:
    void theSameAsAnywhere()
    {
        const PreparedOffice office;
        staff(office);
        const QString label = request(office);
        Desk(office, u"mario"_s);
        Desk anna(office, u"anna"_s); // mario made the keys that he has a right to: the others are hers
        Desk mario(office, u"mario"_s);
        QVERIFY(!mario.deeds.isEmpty());
        kept(anna.notes().add(anna.in.actor, anna.keyring, label, NoteAbout::Case, u"sulla pratica"_s));
        kept(mario.notes().add(mario.in.actor, mario.keyring, label, NoteAbout::Contact, u"sul richiedente"_s));
        QCOMPARE(mario.texts(label).size(), 2);
        const auto note = kept(anna.notes().notes(anna.in.actor, anna.keyring, label)).last();
        kept(anna.notes().correct(anna.in.actor, anna.keyring, note.id, 1, u"corretta"_s));
        QCOMPARE(kept(mario.notes().find(mario.in.actor, mario.keyring, u"corretta"_s)).size(), 1);
        // The others: not a row, with any program.
        for (const QString &login : {u"ugo"_s, u"vera"_s, u"greca"_s}) {
            Desk other(office, login);
            QVERIFY(!other.notes().notes(other.in.actor, other.keyring, label));
            const auto bare = office.bare(login);
            QCOMPARE(count(*bare, u"sealed_note"_s), 0);
            QCOMPARE(count(*bare, u"secret_wrap"_s), 0);
            QCOMPARE(count(*bare, u"person_secret"_s), 1); // their own
        }
        const auto capo = office.bare(u"anna"_s);
        QCOMPARE(count(*capo, u"person_secret"_s), 1);
        QCOMPARE(count(*capo, u"sealed_note"_s), 3);
        // Nobody writes a key into another's name.
        for (const QString &sql : {u"UPDATE person_key SET public_key = 'mine' WHERE user_id <> gonfalone.user_id()"_s,
                                   u"UPDATE sealed_note SET sealed = 'x' WHERE author <> 'mario'"_s}) {
            const auto bare = office.bare(u"mario"_s);
            QCOMPARE(kept(UnitOfWork(*bare).run([&](Transaction &tx) { return bare->write(tx, sql, {}); })), 0);
        }
        done(anna.notes().remove(anna.in.actor, anna.keyring, note.id, u"superata"_s));
        const auto owner = office.owner();
        QCOMPARE(kept(owner->readOne<QString>(u"SELECT actor FROM audit_log WHERE action = 'sealed.delete'"_s, {},
                                              [](const Row &row) { return row.text(0); })),
                 u"anna"_s);
        QVERIFY(AuditStore(office.clock).verify(*owner));
    }

    void grantedRevokedAndTheRole()
    {
        const PreparedOffice office;
        staff(office);
        const QString label = request(office);
        Desk anna(office, u"anna"_s);
        Desk ugo(office, u"ugo"_s);
        Desk mario(office, u"mario"_s);
        anna.deeds = kept(anna.sealing().settle(anna.in.actor, anna.keyring));
        kept(anna.notes().add(anna.in.actor, anna.keyring, label, NoteAbout::Case, u"nota"_s));
        done(anna.sealing().grant(anna.in.actor, anna.keyring, SecretClass::Notes, u"ugo"_s, true));
        QCOMPARE(ugo.texts(label), QStringList{u"nota"_s});
        kept(ugo.notes().add(ugo.in.actor, ugo.keyring, label, NoteAbout::Case, u"di ugo"_s));
        QCOMPARE(count(*office.bare(u"ugo"_s), u"sealed_note"_s), 2);
        // On a case that one does not see, the notes are not seen either, whatever was granted.
        Desk greca(office, u"greca"_s);
        done(anna.sealing().grant(anna.in.actor, anna.keyring, SecretClass::Notes, u"greca"_s, true));
        QCOMPARE(count(*office.bare(u"greca"_s), u"sealed_note"_s), 0);
        done(anna.sealing().revoke(anna.in.actor, anna.keyring, SecretClass::Notes, u"ugo"_s));
        QCOMPARE(ugo.refused(label), ErrorKind::Forbidden);
        QCOMPARE(count(*office.bare(u"ugo"_s), u"sealed_note"_s), 0);
        QCOMPARE(count(*office.owner(), u"sealed_note WHERE key_number <> 2"_s), 0);
        QCOMPARE(anna.texts(label).size(), 2);
        // A role that is taken is lost at the next statement, and the key is changed at the head's next sign-in.
        kept(AccessService(*anna.in.database, office.clock).setRole(anna.in.actor, u"mario"_s, Role::Sindaco, false));
        QCOMPARE(count(*office.bare(u"mario"_s), u"sealed_note"_s), 0);
        mario.refresh();
        QCOMPARE(mario.sealing().key(mario.in.actor, mario.keyring, SecretClass::Notes, SecretUse::Read).error().kind,
                 ErrorKind::Forbidden);
        Desk again(office, u"anna"_s);
        QVERIFY(!again.deeds.isEmpty());
        QCOMPARE(count(*office.owner(), u"secret_key WHERE class = 'note' AND number = 3"_s), 1);
        QCOMPARE(again.texts(label).size(), 2);
    }

    /// Who checks the data sees no note, and yet whether each has its key.
    void checkedByWhoReadsNothing()
    {
        const PreparedOffice office;
        staff(office);
        office.add(u"ada"_s, u"Ada Amministratrice"_s, {Role::Amministratore});
        const QString label = request(office);
        Desk anna(office, u"anna"_s);
        kept(anna.notes().add(anna.in.actor, anna.keyring, label, NoteAbout::Case, u"nota"_s));
        const Entered ada = office.enter(u"ada"_s);
        QCOMPARE(count(*ada.database, u"sealed_note"_s), 0);
        kept(checkOffice(*ada.database, ada.actor, office.clock));
        const auto owner = office.owner();
        kept(UnitOfWork(*owner).run(
            [&](Transaction &tx) { return owner->write(tx, u"UPDATE sealed_note SET key_number = 7"_s, {}); }));
        QCOMPARE(checkOffice(*ada.database, ada.actor, office.clock).error().kind, ErrorKind::Corrupt);
    }

    void passwordsAndTheSheet()
    {
        const PreparedOffice office;
        staff(office);
        const QString label = request(office);
        Desk anna(office, u"anna"_s);
        {
            const Desk first(office, u"mario"_s);
        }
        Desk(office, u"anna"_s);
        Desk mario(office, u"mario"_s);
        kept(mario.notes().add(mario.in.actor, mario.keyring, label, NoteAbout::Case, u"nota"_s));
        // One's own: nothing is lost.
        kept(mario.sealing().setPassword(mario.in.actor, mario.keyring, u"mario"_s, u"other horse"_s));
        Desk changed(office, u"mario"_s, u"other horse"_s);
        QCOMPARE(changed.texts(label), QStringList{u"nota"_s});
        // Set by the administrator: the server takes the pair away with it.
        kept(anna.sealing().setPassword(anna.in.actor, anna.keyring, u"mario"_s, u"reset horse"_s));
        QCOMPARE(
            count(*office.owner(), u"person_secret s JOIN app_user u ON u.id = s.user_id WHERE u.login = 'mario'"_s),
            0);
        QCOMPARE(changed.refused(label), ErrorKind::NotFound); // the case itself, until he has a password of his own
        {
            Desk provisional(office, u"mario"_s, u"reset horse"_s);
            QCOMPARE(provisional.refused(label), ErrorKind::Forbidden);
            kept(provisional.sealing().changePassword(provisional.in.actor, provisional.keyring, u"correct horse"_s,
                                                      u"own horse"_s));
        }
        Desk reset(office, u"mario"_s, u"own horse"_s);
        QCOMPARE(reset.refused(label), ErrorKind::Forbidden);
        // The sheet, printed by the head, opens it for him without waiting.
        const RecoverySheet sheet = kept(anna.sealing().newRecoverySheet(anna.in.actor, anna.keyring));
        Desk ugo(office, u"ugo"_s);
        QCOMPARE(ugo.sealing().recover(ugo.in.actor, ugo.keyring, sheet.groups.join(u' ')).error().kind,
                 ErrorKind::Forbidden);
        QCOMPARE(ugo.sealing().newRecoverySheet(ugo.in.actor, ugo.keyring).error().kind, ErrorKind::Forbidden);
        kept(reset.sealing().recover(reset.in.actor, reset.keyring, sheet.groups.join(u' ')));
        QCOMPARE(reset.texts(label), QStringList{u"nota"_s});
        const RecoverySheet second = kept(anna.sealing().newRecoverySheet(anna.in.actor, anna.keyring));
        QCOMPARE(second.number, 2);
        QVERIFY(!reset.sealing().recover(reset.in.actor, reset.keyring, sheet.groups.join(u' ')));
        QCOMPARE(reset.texts(label), QStringList{u"nota"_s});
    }
};

QTEST_GUILESS_MAIN(SealingOnServerTest)
#include "SealingOnServerTest.moc"
