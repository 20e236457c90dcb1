#include "tests/evaluation/EvaluationDesk.h"

#include "core/storage/Tables.h"

#include <QFile>

using namespace gonfalone;
using namespace Qt::StringLiterals;

using Action = EvaluationAction;

/// Who reads which sheet, on both engines: its parties, and nobody else whatever their roles.
class EvaluationSecrecyTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<EvaluationDesk> m_desk;

    /// Everything of the data as one text, whatever the engine keeps it in.
    QString everything()
    {
        QStringList cells;
        for (const Table &table : kept(tablesOf(*m_desk->office.db))) {
            QStringList columns;
            for (const Column &column : table.columns) {
                if (column.type == ColumnType::Text)
                    columns << column.name;
            }
            if (columns.isEmpty())
                continue;
            done(m_desk->office.db->read(u"SELECT %1 FROM %2"_s.arg(columns.join(u", "_s), table.name), {},
                                         [&](const Row &row) {
                                             for (int i = 0; i < columns.size(); ++i)
                                                 cells << row.text(i);
                                         }));
        }
        return cells.join(u'\n');
    }

private slots:
    void init()
    {
        QFETCH(QString, engine);
        m_desk = std::make_unique<EvaluationDesk>(engine);
    }
    void cleanup() { m_desk.reset(); }

    void whoReadsWhichSheet_data() { addEngines(); }
    void whoReadsWhichSheet()
    {
        EvaluationDesk &d = *m_desk;
        const QString ofBruno = d.withGoals(d.brunoPerson).label;
        const QString ofChiara = d.withGoals(d.chiaraPerson).label;
        const QString ofDario = d.withGoals(d.darioPerson).label;
        for (const auto &[login, role] :
             {std::pair{u"capo2"_s, Role::CapoDiGabinetto}, std::pair{u"sindaco2"_s, Role::Sindaco},
              std::pair{u"particolare"_s, Role::SegreteriaParticolare}, std::pair{u"voce2"_s, Role::Portavoce},
              std::pair{u"stampa"_s, Role::Comunicazione}, std::pair{u"segreteria"_s, Role::SegreteriaAssessore},
              std::pair{u"assessore"_s, Role::Assessore}, std::pair{u"settore"_s, Role::Settore},
              std::pair{u"admin2"_s, Role::Amministratore}})
            d.office.add(login, {role});
        struct Expected {
            QString login;
            bool bruno;
            bool chiara;
            bool dario;
        };
        const QList<Expected> table{
            {u"anna"_s, true, true, true}, // evaluates them
            {u"bruno"_s, true, false, false},        {u"chiara"_s, false, true, false},
            {u"mario"_s, false, true, false}, // the mayor, of the Portavoce only
            {u"ada"_s, false, false, false},  // the administrator
            {u"capo2"_s, false, false, false},       {u"sindaco2"_s, false, false, false},
            {u"particolare"_s, false, false, false}, {u"voce2"_s, false, false, false},
            {u"stampa"_s, false, false, false},      {u"segreteria"_s, false, false, false},
            {u"assessore"_s, false, false, false},   {u"settore"_s, false, false, false},
            {u"admin2"_s, false, false, false},
        };
        int refused = 0;
        for (const Expected &row : table) {
            const AtDesk desk = d.office.signIn(row.login);
            for (const auto &[label, reads] :
                 {std::pair{ofBruno, row.bruno}, std::pair{ofChiara, row.chiara}, std::pair{ofDario, row.dario}}) {
                const auto found = d.service.find(desk.actor, desk.keyring, label);
                QVERIFY2(found.has_value() == reads, qPrintable(row.login + u' ' + label));
                QCOMPARE(d.service.past(desk.actor, desk.keyring, label).has_value(), reads);
                QCOMPARE(d.service.paper(desk.actor, desk.keyring, label, EvaluationPaper::Goals).has_value(), reads);
                if (!found) {
                    QVERIFY(found.error().kind == ErrorKind::Forbidden || found.error().kind == ErrorKind::NotFound);
                    ++refused;
                }
            }
            const auto listed = d.service.list(desk.actor, 2026);
            const bool runs = row.login == u"anna"_s || row.login == u"capo2"_s;
            if (listed)
                QCOMPARE(listed->size(), runs ? 3 : int(row.bruno) + int(row.chiara) + int(row.dario));
            for (const EvaluationSheet &sheet : listed.value_or(QList<EvaluationSheet>()))
                QCOMPARE(sheet.content, EvaluationContent()); // that it is there, never what it says
        }
        QCOMPARE(refused, 14 * 3 - 3 - 1 - 1 - 1);
    }

    void eachReadingIsInTheLog_data() { addEngines(); }
    void eachReadingIsInTheLog()
    {
        EvaluationDesk &d = *m_desk;
        const QString label = d.withGoals(d.brunoPerson).label;
        kept(d.service.find(d.bruno.actor, d.bruno.keyring, label));
        kept(d.service.find(d.bruno.actor, d.bruno.keyring, label)); // once in half a day
        kept(d.service.paper(d.bruno.actor, d.bruno.keyring, label, EvaluationPaper::Goals));
        (void)d.service.find(d.mario.actor, d.mario.keyring, label); // refused: nothing was read
        QStringList lines;
        for (const ReadLine &line : kept(ReadLog(*d.office.db, d.office.clock).readings(d.anna.actor, {}))) {
            if (line.what.kind == ReadKind::Evaluation && line.login != u"anna"_s)
                lines << u"%1 %2 %3"_s.arg(line.login, line.what.record, readWayKey(line.way));
        }
        lines.sort();
        QCOMPARE(lines, (QStringList{u"bruno %1 print"_s.arg(label), u"bruno %1 window"_s.arg(label)}));
    }

    /// What is said in a sheet stands nowhere in the clear: not in the tables, not in the audit.
    void nothingStandsInTheClear_data() { addEngines(); }
    void nothingStandsInTheClear()
    {
        EvaluationDesk &d = *m_desk;
        const QString label = d.toScoring(d.brunoPerson, d.bruno);
        d.score(label, u"4,5"_s);
        d.set(label, {{u"goal.1.grounds"_s, u"Zanzibar"_s}, {u"motivation"_s, u"Quetzalcoatl"_s}});
        EvaluationFact fact;
        fact.day = QDate(2026, 9, 9);
        fact.good = false;
        fact.text = u"Popocatepetl"_s;
        fact.evidence = u"Titicaca"_s;
        kept(d.service.addFact(d.anna.actor, d.anna.keyring, label, fact));
        kept(d.step(d.anna, label, Action::Propose));
        kept(d.step(d.anna, label, Action::Calibrate));
        kept(d.step(d.anna, label, Action::HoldInterview, u"Machupicchu"_s));
        const QString all = everything();
        QVERIFY(all.contains(label));
        for (const QString &planted : {u"Zanzibar"_s, u"Quetzalcoatl"_s, u"Popocatepetl"_s, u"Titicaca"_s,
                                       u"Machupicchu"_s, u"Un buon anno."_s, u"45,00"_s})
            QVERIFY2(!all.contains(planted), qPrintable(planted));
    }

    /// Who reads the tables as they are, with a role of the office added by hand, is handed nothing.
    void whatIsTypedIsSealedForWhoTypedIt_data() { addEngines(); }
    void whatIsTypedIsSealedForWhoTypedIt()
    {
        EvaluationDesk &d = *m_desk;
        const EvaluationSheetId sheet = d.withGoals(d.brunoPerson).id;
        const QString words = u"Parole mai salvate."_s;
        done(d.service.saveFormDraft(d.anna.actor, d.anna.keyring, sheet, words));
        QVERIFY(!everything().contains(words));
        QCOMPARE(kept(d.service.formDraft(d.anna.actor, d.anna.keyring, sheet)), words);
        // Another party of the same sheet has a draft of their own, and does not open this one.
        QCOMPARE(kept(d.service.formDraft(d.bruno.actor, d.bruno.keyring, sheet)), QString());
        d.office.run(u"UPDATE form_draft SET user_id = ?"_s, {d.bruno.actor.id.value});
        QCOMPARE(kept(d.service.formDraft(d.bruno.actor, d.bruno.keyring, sheet)), QString());
        d.office.run(u"UPDATE form_draft SET user_id = ?"_s, {d.anna.actor.id.value});
        // Nor does it open on another sheet.
        const EvaluationSheetId other = d.withGoals(d.chiaraPerson).id;
        d.office.run(u"UPDATE form_draft SET subject_id = ?"_s, {other.value});
        QCOMPARE(kept(d.service.formDraft(d.anna.actor, d.anna.keyring, other)), QString());
        // Without the keyring nothing is kept in the clear, and nothing is opened.
        const Keyring closed;
        QCOMPARE(d.service.saveFormDraft(d.anna.actor, closed, sheet, words).error().kind, ErrorKind::Forbidden);
        QCOMPARE(kept(d.service.formDraft(d.anna.actor, closed, other)), QString());
        done(d.service.dropFormDraft(d.anna.actor, other));
        QCOMPARE(d.office.number(u"SELECT COUNT(*) FROM form_draft"_s), 0);
        // Who has no part in evaluations keeps none.
        QCOMPARE(d.service.saveFormDraft(d.ada.actor, d.ada.keyring, sheet, words).error().kind, ErrorKind::Forbidden);
        QCOMPARE(d.service.formDraft(d.ada.actor, d.ada.keyring, sheet).error().kind, ErrorKind::Forbidden);
        QCOMPARE(d.service.dropFormDraft(d.ada.actor, sheet).error().kind, ErrorKind::Forbidden);
    }

    void aReaderWhoWasPutInTheTable_data() { addEngines(); }
    void aReaderWhoWasPutInTheTable()
    {
        EvaluationDesk &d = *m_desk;
        const QString label = d.withGoals(d.brunoPerson).label;
        d.office.run(u"INSERT INTO evaluation_reader (sheet_id, user_id, key_number, half, wrapped) "
                     "SELECT 1, id, 1, '', '' FROM app_user WHERE login = 'mario'"_s);
        kept(d.service.find(d.anna.actor, d.anna.keyring, label)); // a reader looks: the parties are in the seal
        QVERIFY(!d.service.find(d.mario.actor, d.mario.keyring, label));
        QCOMPARE(d.office.cell(u"SELECT wrapped FROM evaluation_reader WHERE user_id = ?"_s, {d.mario.actor.id.value}),
                 QString());
        // Nor by an account that was put in the place of the evaluated.
        d.office.run(u"UPDATE staff_person SET login = 'mario' WHERE login = 'bruno'"_s);
        kept(d.service.find(d.anna.actor, d.anna.keyring, label));
        QVERIFY(!d.service.find(d.mario.actor, d.mario.keyring, label));
        // A content that was moved to another sheet does not open there.
        const QString other = d.withGoals(d.darioPerson).label;
        d.office.run(u"UPDATE evaluation_sealed SET sealed = (SELECT sealed FROM evaluation_sealed WHERE sheet_id = 1) "
                     "WHERE sheet_id = 2"_s);
        QCOMPARE(d.service.find(d.anna.actor, d.anna.keyring, other).error().kind, ErrorKind::Corrupt);
    }

    void aPasswordThatSomebodyElseSet_data() { addEngines(); }
    void aPasswordThatSomebodyElseSet()
    {
        EvaluationDesk &d = *m_desk;
        const QString label = d.withGoals(d.brunoPerson).label;
        const QString once = kept(AccessService(*d.office.db, d.office.clock).resetPassword(d.ada.actor, u"bruno"_s));
        const Actor told = kept(AccessService(*d.office.db, d.office.clock).signIn(u"bruno"_s, once));
        kept(AccessService(*d.office.db, d.office.clock).changePassword(told, once, u"tutt’altra cosa"_s));
        const AtDesk bruno = d.office.signIn(u"bruno"_s, u"tutt’altra cosa"_s);
        QCOMPARE(d.service.find(bruno.actor, bruno.keyring, label).error().kind, ErrorKind::Forbidden); // waits
        kept(d.service.find(d.anna.actor, d.anna.keyring, label)); // another reader hands it over
        QVERIFY(d.service.find(bruno.actor, bruno.keyring, label));
    }

    void theRecoverySheetOpensForTheParties_data() { addEngines(); }
    void theRecoverySheetOpensForTheParties()
    {
        EvaluationDesk &d = *m_desk;
        const RecoverySheet sheet = kept(d.office.sealing().newRecoverySheet(d.anna.actor, d.anna.keyring));
        const QString label = d.withGoals(d.brunoPerson).label;
        const QString groups = sheet.groups.join(u' ');
        QCOMPARE(kept(d.service.recover(d.mario.actor, d.mario.keyring, groups)), 0);
        const QString once = kept(AccessService(*d.office.db, d.office.clock).resetPassword(d.ada.actor, u"bruno"_s));
        const Actor told = kept(AccessService(*d.office.db, d.office.clock).signIn(u"bruno"_s, once));
        kept(AccessService(*d.office.db, d.office.clock).changePassword(told, once, u"tutt’altra cosa"_s));
        const AtDesk bruno = d.office.signIn(u"bruno"_s, u"tutt’altra cosa"_s);
        QVERIFY(!d.service.find(bruno.actor, bruno.keyring, label));
        QCOMPARE(kept(d.service.recover(bruno.actor, bruno.keyring, groups)), 1);
        QVERIFY(d.service.find(bruno.actor, bruno.keyring, label));
    }

    void anAccountThatCameLater_data() { addEngines(); }
    void anAccountThatCameLater()
    {
        EvaluationDesk &d = *m_desk;
        const QString label = d.withGoals(d.darioPerson).label;
        d.office.add(u"dario"_s, {Role::UfficioDiGabinetto});
        const AtDesk dario = d.office.signIn(u"dario"_s);
        QCOMPARE(d.service.admit(d.anna.actor, d.anna.keyring, label, u"dario"_s).error().kind, ErrorKind::Forbidden);
        d.office.run(u"UPDATE staff_person SET login = 'dario' WHERE name = 'Dario Costa'"_s);
        QVERIFY(!d.service.find(dario.actor, dario.keyring, label));
        kept(d.service.admit(d.anna.actor, d.anna.keyring, label, u"dario"_s));
        QVERIFY(d.service.find(dario.actor, dario.keyring, label));
        QCOMPARE(d.service.admit(d.anna.actor, d.anna.keyring, label, u"mario"_s).error().kind, ErrorKind::Forbidden);
        kept(d.step(d.anna, label, Action::Share));
        QCOMPARE(d.step(d.anna, label, Action::Sign).error().kind, ErrorKind::Forbidden); // he signs himself now
        kept(d.step(dario, label, Action::Sign));
    }
};

QTEST_GUILESS_MAIN(EvaluationSecrecyTest)
#include "EvaluationSecrecyTest.moc"
