#include "core/privacy/PersonalDataService.h"
#include "tests/evaluation/EvaluationDesk.h"

using namespace gonfalone;
using namespace Qt::StringLiterals;

/// The sheets of evaluation among what is held on one of the staff, and their erasure, on both engines.
class EvaluationDataTest : public QObject
{
    Q_OBJECT

private slots:
    void heldKeptAndErased_data() { addEngines(); }
    void heldKeptAndErased()
    {
        QFETCH(QString, engine);
        EvaluationDesk d(engine);
        PersonalDataService privacy(*d.office.db, d.office.clock);
        StaffService staff(*d.office.db, d.office.clock);
        done(d.service.declare(d.chiara.actor, {d.chiaraPerson, 2026, {}, u"Nessuna attività."_s, {}, {}}));
        const EvaluationSheet sheet = d.withGoals(d.chiaraPerson);
        QString text;
        for (const HeldTable &table : kept(privacy.gather(d.anna.actor, d.chiaraPerson)).tables) {
            for (const QStringList &row : table.rows)
                text += table.key + u'|' + row.join(u'|') + u'\n';
        }
        QVERIFY2(text.contains(u"valutazioni|"_s + sheet.label), qPrintable(text));
        QVERIFY(text.contains(u"incompatibilita|2026|2026-02-05|Nessuna attività."_s));
        QVERIFY(!text.contains(u"entro 3 giorni"_s)); // sealed for its parties

        for (Contract contract : kept(staff.book(d.anna.actor)).contracts) {
            if (contract.person != d.chiaraPerson)
                continue;
            contract.validTo = QDate(2026, 2, 4);
            kept(staff.put(d.anna.actor, contract));
        }
        d.on(2045, 1, 1);
        // The office kept no cycle open for ever: while one is, nothing of it goes.
        QVERIFY(!kept(privacy.previewStaff(d.anna.actor, d.chiaraPerson)).may);
        d.office.run(u"UPDATE evaluation_cycle SET closed_on = '2035-02-01'"_s);
        const StaffErasure early = kept(privacy.previewStaff(d.anna.actor, d.chiaraPerson));
        QCOMPARE(early.until.value, QDate(2045, 2, 1)); // ten years of the cycle are more than ten of the contract
        QVERIFY(!early.may);
        d.on(2045, 2, 2);
        kept(privacy.eraseStaff(d.anna.actor, d.chiaraPerson, u"prot. 9/2045"_s));
        for (const QString &table :
             {u"evaluation_sealed"_s, u"evaluation_step"_s, u"evaluation_reader"_s, u"evaluation_recovery"_s})
            QCOMPARE(d.office.number(u"SELECT COUNT(*) FROM "_s + table), 0);
        QCOMPARE(d.office.cell(u"SELECT text FROM evaluation_declaration"_s), QString());
        QCOMPARE(d.office.cell(u"SELECT label FROM evaluation_sheet"_s), sheet.label); // a register has no holes
        QVERIFY(!d.service.find(d.anna.actor, d.anna.keyring, sheet.label));
    }
};

QTEST_GUILESS_MAIN(EvaluationDataTest)
#include "EvaluationDataTest.moc"
