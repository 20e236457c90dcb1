#include "core/sealing/RecoveryCode.h"
#include "core/sealing/SealedText.h"
#include "core/storage/Tables.h"
#include "tests/support/SecretOffice.h"

using namespace gonfalone;
using namespace Qt::StringLiterals;

using enum SecretClass;

/// Who gets the keys, who loses them, and what nobody may lose.
class SealingServiceTest : public QObject
{
    Q_OBJECT

    static QStringList given(const SecretOffice &o, SecretClass secret = Notes)
    {
        for (const HandOver &deed : o.last) {
            if (deed.secret == secret)
                return deed.given;
        }
        return {};
    }
    static SecretPerson person(SecretOffice &o, const AtDesk &by, const QString &login, SecretClass secret = Notes)
    {
        for (const SecretOverview &one : kept(o.sealing().overview(by.actor, by.keyring)).classes) {
            for (const SecretPerson &each : one.people) {
                if (one.secret == secret && each.login == login)
                    return each;
            }
        }
        return {};
    }
    static ErrorKind refused(SecretOffice &o, const AtDesk &desk, SecretUse use = SecretUse::Read)
    {
        const auto key = o.sealing().key(desk.actor, desk.keyring, Notes, use);
        if (key)
            qFatal("the key was given");
        return key.error().kind;
    }

private slots:
    void theFirstEntitledMakesTheKeyAndHandsItOver_data() { addEngines(); }
    void theFirstEntitledMakesTheKeyAndHandsItOver()
    {
        QFETCH(QString, engine);
        SecretOffice o(engine);
        // The administrator and the cabinet office have no right: they make nothing.
        o.signIn(u"ada"_s);
        o.signIn(u"bruno"_s);
        QCOMPARE(o.number(u"SELECT COUNT(*) FROM secret_key"_s), 0);
        const AtDesk anna = o.signIn(u"anna"_s);
        QCOMPARE(o.number(u"SELECT COUNT(*) FROM secret_key"_s), 4);
        QCOMPARE(o.standing(anna), SecretStanding::Opens);
        QVERIFY(o.last.isEmpty()); // mario has no pair yet
        QCOMPARE(person(o, anna, u"mario"_s).state, SecretPerson::State::HasNoPair);
        AtDesk mario = o.signIn(u"mario"_s);
        QCOMPARE(o.standing(mario), SecretStanding::Waits);
        QCOMPARE(refused(o, mario), ErrorKind::Forbidden);
        QCOMPARE(person(o, anna, u"mario"_s).state, SecretPerson::State::Waits);
        o.signIn(u"anna"_s);
        QCOMPARE(given(o), QStringList{u"Mario"_s});
        QCOMPARE(o.standing(mario), SecretStanding::Opens); // at the next action, without signing in anew
        QCOMPARE(o.cell(u"SELECT actor || ' ' || action || ' ' || entity_id || ' ' || detail FROM audit_log "
                        "WHERE action = 'sealing.handover' AND entity_id = 'note'"_s),
                 u"anna sealing.handover note mario"_s);
        // Health is the head's alone.
        QCOMPARE(o.standing(mario, Health), SecretStanding::None);
        o.signIn(u"anna"_s);
        QVERIFY(o.last.isEmpty());
    }

    void noRightNoKey_data() { addEngines(); }
    void noRightNoKey()
    {
        QFETCH(QString, engine);
        SecretOffice o(engine);
        const AtDesk anna = o.signIn(u"anna"_s);
        const AtDesk bruno = o.signIn(u"bruno"_s);
        QCOMPARE(o.standing(bruno), SecretStanding::None);
        QCOMPARE(refused(o, bruno), ErrorKind::Forbidden);
        QCOMPARE(o.sealing().overview(bruno.actor, bruno.keyring).error().kind, ErrorKind::Forbidden);
        QCOMPARE(o.sealing().grant(bruno.actor, bruno.keyring, Notes, u"bruno"_s, true).error().kind,
                 ErrorKind::Forbidden);
        QCOMPARE(o.sealing().revoke(bruno.actor, bruno.keyring, Notes, u"mario"_s).error().kind, ErrorKind::Forbidden);
        QCOMPARE(o.sealing().newRecoverySheet(bruno.actor, bruno.keyring).error().kind, ErrorKind::Forbidden);
        // A wrap that somebody wrote into the data for a person without a right opens nothing.
        o.run(u"INSERT INTO secret_wrap (class, user_id, number, wrapped, made_at, made_by) SELECT class, ?, number, "
              "wrapped, made_at, made_by FROM secret_wrap WHERE class = 'note' AND user_id = ?"_s,
              {bruno.actor.id.value, anna.actor.id.value});
        QCOMPARE(refused(o, bruno), ErrorKind::Forbidden);
        // And somebody else's wrap does not open with one's own key, right or not.
        o.setRole(u"bruno"_s, Role::Sindaco, true);
        AtDesk now{kept(AccessService(*o.db, o.clock).refresh(bruno.actor)), {}};
        now.keyring = kept(o.sealing().open(now.actor, SecretOffice::password()));
        QCOMPARE(refused(o, now), ErrorKind::Forbidden);
        // A keyring of somebody else, a closed one.
        QCOMPARE(o.sealing().key(now.actor, anna.keyring, Notes, SecretUse::Read).error().kind, ErrorKind::Forbidden);
        QCOMPARE(o.sealing().key(anna.actor, Keyring(), Notes, SecretUse::Read).error().kind, ErrorKind::Forbidden);
        AtDesk left = o.signIn(u"anna"_s);
        left.keyring.wipe();
        QCOMPARE(refused(o, left), ErrorKind::Forbidden);
        QVERIFY(!left.keyring.isOpenFor(left.actor.id));
    }

    void aGrantAndItsEnd_data() { addEngines(); }
    void aGrantAndItsEnd()
    {
        QFETCH(QString, engine);
        SecretOffice o(engine);
        const AtDesk anna = o.signIn(u"anna"_s);
        const AtDesk bruno = o.signIn(u"bruno"_s);
        const QString label = o.request();
        o.note(anna, label, u"nota prima"_s);
        QCOMPARE(o.sealing().grant(anna.actor, anna.keyring, Notes, u"zeno"_s, false).error().kind,
                 ErrorKind::NotFound);
        QCOMPARE(o.sealing().grant(anna.actor, anna.keyring, Notes, u"mario"_s, true).error().kind,
                 ErrorKind::Invalid); // by a role already
        done(o.sealing().grant(anna.actor, anna.keyring, Notes, u"bruno"_s, false));
        QCOMPARE(o.texts(bruno, label), QStringList{u"nota prima"_s});
        QCOMPARE(refused(o, bruno, SecretUse::Write), ErrorKind::Forbidden); // reads only
        done(o.sealing().grant(anna.actor, anna.keyring, Notes, u"bruno"_s, true));
        o.note(bruno, label, u"nota di bruno"_s);
        // Somebody with a grant is no keeper: they hand over, they grant nothing.
        QCOMPARE(o.sealing().grant(bruno.actor, bruno.keyring, Notes, u"chiara"_s, false).error().kind,
                 ErrorKind::Forbidden);

        const QString oldWrap =
            o.cell(u"SELECT wrapped FROM secret_wrap WHERE class = 'note' AND user_id = ?"_s, {bruno.actor.id.value});
        const QString before = o.cell(u"SELECT sealed FROM sealed_note ORDER BY written_at, id LIMIT 1"_s);
        QCOMPARE(o.sealing().revoke(anna.actor, anna.keyring, Notes, u"mario"_s).error().kind, ErrorKind::Invalid);
        QCOMPARE(o.sealing().revoke(anna.actor, anna.keyring, Notes, u"chiara"_s).error().kind, ErrorKind::NotFound);
        done(o.sealing().revoke(anna.actor, anna.keyring, Notes, u"bruno"_s));
        QCOMPARE(refused(o, bruno), ErrorKind::Forbidden); // at the next action
        QCOMPARE(o.number(u"SELECT number FROM secret_key WHERE class = 'note'"_s), 2);
        QCOMPARE(o.number(u"SELECT COUNT(*) FROM sealed_note WHERE key_number <> 2"_s), 0);
        QVERIFY(o.cell(u"SELECT sealed FROM sealed_note ORDER BY written_at, id LIMIT 1"_s) != before);
        QCOMPARE(o.number(u"SELECT COUNT(*) FROM secret_wrap WHERE class = 'note' AND user_id = ?"_s,
                          {bruno.actor.id.value}),
                 0);
        QCOMPARE(o.texts(anna, label).size(), 2);
        // The key that bruno kept aside opens nothing that is in the data now.
        const ClassKey old =
            kept(unwrapped(QByteArray::fromBase64(oldWrap.toLatin1()), bruno.keyring.pair(), Notes, 1));
        for (const SealedRow &row : kept(SealingStore().sealedRows(*o.db, u"sealed_note"_s, u"sealed"_s, 2)))
            QVERIFY(!openText(old, {u"sealed_note"_s, row.id, u"sealed"_s}, row.sealed));
        // Nor does the old wrap, put back.
        o.run(
            u"INSERT INTO secret_wrap (class, user_id, number, wrapped, made_at, made_by) VALUES ('note', ?, 1, ?, '', '')"_s,
            {bruno.actor.id.value, oldWrap});
        o.run(
            u"INSERT INTO secret_grant (class, user_id, writes, granted_at, granted_by) VALUES ('note', ?, 1, '', '')"_s,
            {bruno.actor.id.value});
        QCOMPARE(refused(o, bruno), ErrorKind::Forbidden);
    }

    void aRoleThatIsTakenIsLostAtTheNextAction_data() { addEngines(); }
    void aRoleThatIsTakenIsLostAtTheNextAction()
    {
        QFETCH(QString, engine);
        SecretOffice o(engine);
        AtDesk anna = o.signIn(u"anna"_s);
        AtDesk mario = o.signIn(u"mario"_s);
        anna = o.signIn(u"anna"_s);
        const QString label = o.request();
        o.note(anna, label, u"nota"_s);
        QCOMPARE(o.texts(mario, label).size(), 1);
        o.setRole(u"mario"_s, Role::Sindaco, false);
        o.setRole(u"mario"_s, Role::Portavoce, true);
        o.refresh(mario); // as the window's gateway does before each call
        QCOMPARE(refused(o, mario), ErrorKind::Forbidden);
        QCOMPARE(person(o, anna, u"mario"_s).state, SecretPerson::State::Leaves);
        anna = o.signIn(u"anna"_s); // and the key is changed
        bool taken = false;
        for (const HandOver &deed : o.last)
            taken = taken || (deed.secret == Notes && deed.taken == QStringList{u"Mario"_s});
        QVERIFY(taken);
        QCOMPARE(o.number(u"SELECT number FROM secret_key WHERE class = 'note'"_s), 2);
        QCOMPARE(o.number(u"SELECT number FROM secret_key WHERE class = 'salute'"_s), 1); // was never his
        QCOMPARE(o.texts(anna, label), QStringList{u"nota"_s});
        // Suspended is no right either.
        o.setRole(u"mario"_s, Role::Sindaco, true);
        o.signIn(u"anna"_s);
        kept(AccessService(*o.db, o.clock).setDisabled(o.administrator(), u"mario"_s, true));
        o.signIn(u"anna"_s);
        QCOMPARE(o.number(u"SELECT COUNT(*) FROM secret_wrap WHERE user_id = ?"_s, {mario.actor.id.value}), 0);
    }

    void aNewPasswordLosesNothing_data() { addEngines(); }
    void aNewPasswordLosesNothing()
    {
        QFETCH(QString, engine);
        SecretOffice o(engine);
        AtDesk anna = o.signIn(u"anna"_s);
        const QString label = o.request();
        o.note(anna, label, u"nota"_s);
        const QString pair = o.cell(u"SELECT public_key FROM person_key WHERE user_id = ?"_s, {anna.actor.id.value});
        // Past the keys it is refused, for the pair would be lost.
        QCOMPARE(AccessService(*o.db, o.clock).setPassword(anna.actor, u"anna"_s, u"other horse"_s).error().kind,
                 ErrorKind::Invalid);
        QCOMPARE(o.sealing().setPassword(anna.actor, Keyring(), u"anna"_s, u"other horse"_s).error().kind,
                 ErrorKind::Invalid);
        QCOMPARE(o.sealing().setPassword(anna.actor, anna.keyring, u"anna"_s, u"short"_s).error().kind,
                 ErrorKind::Invalid);
        QCOMPARE(o.sealing().changePassword(anna.actor, anna.keyring, u"not this"_s, u"other horse"_s).error().kind,
                 ErrorKind::Forbidden);
        QCOMPARE(
            o.sealing().changePassword(anna.actor, Keyring(), SecretOffice::password(), u"other horse"_s).error().kind,
            ErrorKind::Invalid);
        kept(o.sealing().changePassword(anna.actor, anna.keyring, SecretOffice::password(), u"other horse"_s));
        QVERIFY(!AccessService(*o.db, o.clock).signIn(u"anna"_s, SecretOffice::password()));
        anna = o.signIn(u"anna"_s, u"other horse"_s);
        QCOMPARE(o.cell(u"SELECT public_key FROM person_key WHERE user_id = ?"_s, {anna.actor.id.value}), pair);
        QCOMPARE(o.texts(anna, label), QStringList{u"nota"_s});
    }

    void aResetWaitsForAHolder_data() { addEngines(); }
    void aResetWaitsForAHolder()
    {
        QFETCH(QString, engine);
        SecretOffice o(engine);
        AtDesk anna = o.signIn(u"anna"_s);
        AtDesk mario = o.signIn(u"mario"_s);
        anna = o.signIn(u"anna"_s);
        const QString label = o.request();
        o.note(mario, label, u"nota di mario"_s);
        const AtDesk bruno = o.signIn(u"bruno"_s);
        QCOMPARE(o.sealing().setPassword(bruno.actor, bruno.keyring, u"mario"_s, u"stolen horse"_s).error().kind,
                 ErrorKind::Forbidden);
        kept(o.sealing().setPassword(o.administrator(), Keyring(), u"mario"_s, u"reset horse"_s));
        // What mario had open before is worth nothing: his wraps are gone.
        QCOMPARE(refused(o, mario), ErrorKind::Forbidden);
        QCOMPARE(person(o, anna, u"mario"_s).state, SecretPerson::State::HasNoPair);
        // Under a password that the administrator knows there is no pair: with one's own there is a new one.
        mario = o.signIn(u"mario"_s, u"reset horse"_s);
        QCOMPARE(o.standing(mario), SecretStanding::None);
        QCOMPARE(person(o, anna, u"mario"_s).state, SecretPerson::State::HasNoPair);
        kept(o.sealing().changePassword(mario.actor, mario.keyring, u"reset horse"_s, u"own horse"_s));
        mario = o.signIn(u"mario"_s, u"own horse"_s);
        QCOMPARE(o.standing(mario), SecretStanding::Waits);
        o.signIn(u"anna"_s);
        QCOMPARE(given(o), QStringList{u"Mario"_s});
        QCOMPARE(o.texts(mario, label), QStringList{u"nota di mario"_s});
    }

    /// A password that was set past the program (by psql, by an older version) opens no pair: there is a new one.
    void aPasswordSetPastTheProgram_data() { addEngines(); }
    void aPasswordSetPastTheProgram()
    {
        QFETCH(QString, engine);
        SecretOffice o(engine);
        o.signIn(u"mario"_s);
        AtDesk anna = o.signIn(u"anna"_s);
        const QString hash = kept(UserStore::of(*o.db)->protect(u"psql horse"_s));
        o.run(u"UPDATE app_user SET password_hash = ? WHERE login = 'anna'"_s, {hash});
        anna = o.signIn(u"anna"_s, u"psql horse"_s);
        QCOMPARE(o.standing(anna), SecretStanding::Waits);
        o.signIn(u"mario"_s); // holds note, agenda, valutazioni
        QCOMPARE(o.standing(anna), SecretStanding::Opens);
        QCOMPARE(o.standing(anna, Health), SecretStanding::Waits); // anna held that one alone
    }

    void theSheetOpensWhatNobodyHolds_data() { addEngines(); }
    void theSheetOpensWhatNobodyHolds()
    {
        QFETCH(QString, engine);
        SecretOffice o(engine);
        AtDesk anna = o.signIn(u"anna"_s);
        QVERIFY(!kept(o.sealing().overview(anna.actor, anna.keyring)).sheet);
        const QString label = o.request();
        o.note(anna, label, u"nota"_s);
        const RecoverySheet sheet = kept(o.sealing().newRecoverySheet(anna.actor, anna.keyring));
        QCOMPARE(sheet.number, 1);
        const QString typed = sheet.groups.join(u' ');
        kept(o.sealing().setPassword(o.administrator(), Keyring(), u"anna"_s, u"reset horse"_s));
        anna = o.signIn(u"anna"_s, u"reset horse"_s);
        QCOMPARE(o.sealing().recover(anna.actor, anna.keyring, typed).error().kind, ErrorKind::Forbidden);
        kept(o.sealing().changePassword(anna.actor, anna.keyring, u"reset horse"_s, u"own horse"_s));
        anna = o.signIn(u"anna"_s, u"own horse"_s);
        QCOMPARE(refused(o, anna), ErrorKind::Forbidden);
        // Typed wrong, somebody without a right, another office's sheet.
        QCOMPARE(o.sealing().recover(anna.actor, anna.keyring, typed.chopped(1)).error().kind, ErrorKind::Invalid);
        const AtDesk bruno = o.signIn(u"bruno"_s);
        QCOMPARE(o.sealing().recover(bruno.actor, bruno.keyring, typed).error().kind, ErrorKind::Forbidden);
        const QString strange = recoveryGroups(kept(newKeyPair())).join(u' ');
        QCOMPARE(o.sealing().recover(anna.actor, anna.keyring, strange).error().kind, ErrorKind::Forbidden);
        QCOMPARE(o.sealing().recover(anna.actor, Keyring(), typed).error().kind, ErrorKind::Forbidden);
        QCOMPARE(kept(o.sealing().recover(anna.actor, anna.keyring, typed)).size(), 4);
        QCOMPARE(o.texts(anna, label), QStringList{u"nota"_s});
        QCOMPARE(o.number(u"SELECT COUNT(*) FROM audit_log WHERE action = 'sealing.recover' AND actor = 'anna'"_s), 1);
        // The private half is nowhere in the data.
        QCOMPARE(o.number(u"SELECT COUNT(*) FROM recovery_key"_s), 1);
    }

    void aNewSheetMakesTheOldUseless_data() { addEngines(); }
    void aNewSheetMakesTheOldUseless()
    {
        QFETCH(QString, engine);
        SecretOffice o(engine);
        const AtDesk anna = o.signIn(u"anna"_s);
        const QString label = o.request();
        o.note(anna, label, u"nota"_s);
        const RecoverySheet first = kept(o.sealing().newRecoverySheet(anna.actor, anna.keyring));
        const RecoveryWrap before = kept(SealingStore().recoveryWrap(*o.db, Notes));
        const RecoverySheet second = kept(o.sealing().newRecoverySheet(anna.actor, anna.keyring));
        QCOMPARE(second.number, 2);
        const auto old = o.sealing().recover(anna.actor, anna.keyring, first.groups.join(u' '));
        QCOMPARE(old.error().kind, ErrorKind::Forbidden);
        QVERIFY2(old.error().message.contains(u"2"_s), qPrintable(old.error().message));
        // Who has the old sheet and an old copy of the data has the old key: it opens nothing of today.
        const KeyPair pair = kept(pairFromGroups(first.groups.join(u' ')));
        const ClassKey stolen = kept(unwrapped(before.wrapped, pair, Notes, before.number));
        for (const SealedRow &row : kept(SealingStore().sealedRows(*o.db, u"sealed_note"_s, u"sealed"_s, 2)))
            QVERIFY(!openText(stolen, {u"sealed_note"_s, row.id, u"sealed"_s}, row.sealed));
        QVERIFY(!unwrapped(kept(SealingStore().recoveryWrap(*o.db, Notes)).wrapped, pair, Notes, 2));
        QCOMPARE(o.texts(anna, label), QStringList{u"nota"_s});
        QCOMPARE(kept(o.sealing().recover(anna.actor, anna.keyring, second.groups.join(u' '))).size(), 4);
    }

    /// Somebody who cannot open a class would close it for ever with a new sheet.
    void aSheetIsNotPrintedByWhoCannotOpenAll_data() { addEngines(); }
    void aSheetIsNotPrintedByWhoCannotOpenAll()
    {
        QFETCH(QString, engine);
        SecretOffice o(engine);
        o.signIn(u"anna"_s);
        o.add(u"nuovo"_s, {Role::CapoDiGabinetto});
        const AtDesk fresh = o.signIn(u"nuovo"_s);
        QCOMPARE(o.sealing().newRecoverySheet(fresh.actor, fresh.keyring).error().kind, ErrorKind::Forbidden);
        QCOMPARE(o.number(u"SELECT COUNT(*) FROM recovery_key"_s), 0);
        o.signIn(u"anna"_s);
        QCOMPARE(kept(o.sealing().newRecoverySheet(fresh.actor, fresh.keyring)).number, 1);
    }

    /// A text that was sealed while the key was being changed would open for nobody: it is sealed again.
    void aKeyChangedInBetweenIsSeen_data() { addEngines(); }
    void aKeyChangedInBetweenIsSeen()
    {
        QFETCH(QString, engine);
        SecretOffice o(engine);
        const AtDesk anna = o.signIn(u"anna"_s);
        o.signIn(u"bruno"_s);
        const ClassKey key = kept(o.sealing().key(anna.actor, anna.keyring, Notes, SecretUse::Write));
        done(o.sealing().confirm(key));
        done(o.sealing().grant(anna.actor, anna.keyring, Notes, u"bruno"_s, false));
        done(o.sealing().revoke(anna.actor, anna.keyring, Notes, u"bruno"_s));
        const auto late = o.sealing().confirm(key);
        QCOMPARE(late.error().kind, ErrorKind::Conflict);
        QVERIFY(late.error().transient); // so the unit of work does it again, with the new key
    }

    /// A note that was damaged must not keep a right from being taken.
    void aDamagedTextHindersNoRevocation_data() { addEngines(); }
    void aDamagedTextHindersNoRevocation()
    {
        QFETCH(QString, engine);
        SecretOffice o(engine);
        const AtDesk anna = o.signIn(u"anna"_s);
        o.signIn(u"bruno"_s);
        const QString label = o.request();
        o.note(anna, label, u"sana"_s);
        o.note(anna, label, u"guasta"_s);
        o.run(u"UPDATE sealed_note SET sealed = 'AAAA' WHERE id = (SELECT MAX(id) FROM sealed_note)"_s);
        done(o.sealing().grant(anna.actor, anna.keyring, Notes, u"bruno"_s, false));
        done(o.sealing().revoke(anna.actor, anna.keyring, Notes, u"bruno"_s));
        QCOMPARE(o.number(u"SELECT COUNT(*) FROM audit_log WHERE action = 'sealing.unreadable'"_s), 1);
        int damaged = 0;
        for (const SealedNote &one : kept(o.notes().notes(anna.actor, anna.keyring, label)))
            damaged += one.last().damaged ? 1 : 0;
        QCOMPARE(damaged, 1);
    }

    /// Every table with something sealed in it is known to who changes the keys.
    void everySealedTableIsKnown_data() { addEngines(); }
    void everySealedTableIsKnown()
    {
        QFETCH(QString, engine);
        SecretOffice o(engine);
        QStringList known;
        for (const SealedTable &place : sealedTables()) {
            known << QString::fromLatin1(place.table);
            for (const char *column : place.columns)
                done(o.db->canPrepare(u"SELECT id, key_number, %1 FROM %2"_s.arg(QString::fromLatin1(column),
                                                                                 QString::fromLatin1(place.table))));
        }
        // An evaluation has a key of its own, which core/evaluation changes.
        known << u"evaluation_reader"_s << u"evaluation_recovery"_s << u"evaluation_sealed"_s << u"evaluation_step"_s;
        for (const Table &table : kept(tablesOf(*o.db)))
            QVERIFY2(known.contains(table.name) == (table.indexOf(u"key_number"_s) >= 0), qPrintable(table.name));
    }
};

QTEST_GUILESS_MAIN(SealingServiceTest)
#include "SealingServiceTest.moc"
