#include "core/evaluation/EvaluationService.h"
#include "core/sealing/SealingService.h"
#include "core/staff/StaffService.h"
#include "tests/server/PreparedOffice.h"

using namespace gonfalone;
using namespace Qt::StringLiterals;

using Action = EvaluationAction;

/// The evaluation on a prepared server: the parties do their steps each on a connection of their own, and with a bare
/// connection nobody else sees a row of what a sheet says.
class ServerEvaluationTest : public QObject
{
    Q_OBJECT

    /// Somebody at work: their own connection, and what their password opened.
    struct Desk {
        Entered in;
        Keyring keyring;
        Clock clock;
        Desk(const PreparedOffice &office, const QString &login) : in(office.enter(login)), clock(office.clock)
        {
            keyring = kept(SealingService(*in.database, clock).open(in.actor, u"correct horse"_s));
        }
        EvaluationService service() { return {*in.database, clock}; }
        Result<SheetView> find(const QString &label) { return service().find(in.actor, keyring, label); }
        Result<EvaluationSheet> step(const QString &label, Action action, const QString &text = {})
        {
            TRY(const SheetView view, find(label));
            return service().advance(in.actor, keyring, view.sheet, {action, {}, text});
        }
        EvaluationSheet set(const QString &label, const QList<std::pair<QString, QString>> &fields)
        {
            EvaluationSheet sheet = kept(find(label)).sheet;
            for (const auto &[field, text] : fields)
                done(setEvaluationField(sheet.content, field, text));
            return kept(service().save(in.actor, keyring, sheet));
        }
    };

    static qint64 count(Database &db, const QString &table)
    {
        const auto seen =
            db.readOne<qint64>(u"SELECT COUNT(*) FROM "_s + table, {}, [](const Row &row) { return row.integer(0); });
        return !seen && seen.error().kind == ErrorKind::Forbidden ? 0 : kept(seen);
    }
    static StaffPersonId person(Desk &boss, const QString &name, const QString &login, ContractKind kind)
    {
        StaffService staff(*boss.in.database, boss.clock);
        StaffPerson wanted;
        wanted.name = name;
        wanted.login = login;
        const StaffPersonId id = kept(staff.savePerson(boss.in.actor, wanted)).id;
        Contract contract;
        contract.person = id;
        contract.kind = kind;
        contract.validFrom = QDate(2024, 1, 1);
        kept(staff.put(boss.in.actor, contract));
        return id;
    }
    /// Goals handed over and signed for, then all the way to the scores.
    static QString toScores(Desk &boss, Desk &evaluated, StaffPersonId who, int year)
    {
        const QString label = kept(boss.service().open(boss.in.actor, boss.keyring, {who, year, {}, {}, {}})).label;
        boss.set(label,
                 {{u"goal.1.title"_s, u"Uno"_s},
                  {u"goal.1.weight"_s, u"50"_s},
                  {u"goal.2.title"_s, u"Due"_s},
                  {u"goal.2.weight"_s, u"50"_s},
                  {u"late_reason"_s, u"prova"_s}});
        kept(boss.step(label, Action::Share));
        kept(evaluated.step(label, Action::Sign));
        kept(boss.step(label, Action::CheckMidYear, u"bene"_s));
        kept(boss.step(label, Action::AskSelfEvaluation));
        kept(evaluated.step(label, Action::SelfEvaluate, u"bene"_s));
        QList<std::pair<QString, QString>> fields{{u"goal.1.score"_s, u"8"_s},
                                                  {u"goal.2.score"_s, u"8"_s},
                                                  {u"unit.score"_s, u"8"_s},
                                                  {u"presence"_s, u"100"_s},
                                                  {u"motivation"_s, u"motivi"_s}};
        for (const EvaluationRating &rating : kept(boss.find(label)).sheet.content.ratings)
            fields << std::pair{u"behaviour.%1.score"_s.arg(rating.key), u"8"_s};
        boss.set(label, fields);
        return label;
    }

private slots:
    void theYearOnTheServer()
    {
        const PreparedOffice office;
        office.add(u"carla"_s, u"Carla Capo"_s, {Role::CapoDiGabinetto});
        office.add(u"elisa"_s, u"Elisa Capo"_s, {Role::CapoDiGabinetto});
        office.add(u"mario"_s, u"Mario Sindaco"_s, {Role::Sindaco});
        office.add(u"ugo"_s, u"Ugo Ufficio"_s, {Role::UfficioDiGabinetto});
        office.add(u"vera"_s, u"Vera Portavoce"_s, {Role::Portavoce});
        office.add(u"ada"_s, u"Ada Amministra"_s, {Role::Amministratore});
        Desk mario(office, u"mario"_s), ugo(office, u"ugo"_s), vera(office, u"vera"_s), elisa(office, u"elisa"_s),
            carla(office, u"carla"_s);
        const int year = office.clock.today().year();
        const StaffPersonId clerk = person(carla, u"Ugo Ufficio"_s, u"ugo"_s, ContractKind::Permanent);
        const StaffPersonId voice = person(carla, u"Vera Portavoce"_s, u"vera"_s, ContractKind::Portavoce);
        kept(carla.service().openCycle(carla.in.actor, year));
        const QString ofUgo = toScores(carla, ugo, clerk, year);
        const QString ofVera = toScores(carla, vera, voice, year);

        // With any program: the rows of a sheet are its parties' own.
        struct Sight {
            QString login;
            int sheets;
            int contents;
        };
        for (const Sight &row : {Sight{u"carla"_s, 2, 2}, Sight{u"ugo"_s, 1, 1}, Sight{u"vera"_s, 1, 1},
                                 Sight{u"mario"_s, 1, 1}, Sight{u"elisa"_s, 2, 0}, Sight{u"ada"_s, 0, 0}}) {
            const auto bare = office.bare(row.login);
            QCOMPARE(count(*bare, u"evaluation_sheet"_s), row.sheets);
            QCOMPARE(count(*bare, u"evaluation_sealed"_s), row.contents);
            QCOMPARE(count(*bare, u"evaluation_step"_s) > 0, row.contents > 0);
            QCOMPARE(count(*bare, u"evaluation_reader"_s) > 0, row.contents > 0);
        }
        QVERIFY(!mario.find(ofUgo));
        QCOMPARE(elisa.find(ofUgo).error().kind, ErrorKind::Forbidden);
        for (const auto &[login, sql] :
             {std::pair{u"ugo"_s, u"UPDATE evaluation_sheet SET state = 'final'"_s},
              std::pair{u"ugo"_s, u"DELETE FROM evaluation_step"_s},
              std::pair{u"elisa"_s,
                        u"INSERT INTO evaluation_reader (sheet_id, user_id, key_number, half, wrapped) "
                        "SELECT s.id, u.id, 1, '', '' FROM evaluation_sheet s, app_user u "
                        "WHERE u.login = 'elisa'"_s}}) {
            const auto bare = office.bare(login);
            QVERIFY2(!UnitOfWork(*bare).run([&](Transaction &tx) { return bare->execute(tx, sql); }), qPrintable(sql));
        }

        kept(carla.step(ofUgo, Action::Propose));
        kept(carla.step(ofUgo, Action::Calibrate));
        kept(carla.step(ofUgo, Action::HoldInterview, u"verbale"_s));
        kept(carla.step(ofUgo, Action::Notify));
        kept(ugo.step(ofUgo, Action::RequestReview, u"motivi"_s));
        kept(carla.step(ofUgo, Action::RecordOpinion, u"parere"_s));
        kept(carla.step(ofUgo, Action::Decide, u"confermata"_s));
        QCOMPARE(kept(ugo.find(ofUgo)).score->value.total, 8000);

        kept(mario.step(ofVera, Action::HearMayor, u"apprezza"_s));
        // Another evaluator: a new key, and who was one reads no more.
        kept(carla.service().handTo(carla.in.actor, carla.keyring, ofVera, u"elisa"_s,
                                    std::max(QDate(year, 1, 2), office.clock.today()), u"bene"_s));
        QCOMPARE(carla.find(ofVera).error().kind, ErrorKind::Forbidden);
        QCOMPARE(count(*office.bare(u"carla"_s), u"evaluation_sealed"_s), 1);
        QVERIFY(elisa.find(ofVera));
        QVERIFY(kept(elisa.service().past(elisa.in.actor, elisa.keyring, ofVera)).size() > 8);
        QVERIFY(vera.find(ofVera));
        kept(elisa.step(ofVera, Action::Propose));
        // She leaves: the other head of cabinet takes the sheet over, with the recovery sheet in hand.
        const QString groups =
            kept(SealingService(*carla.in.database, carla.clock).newRecoverySheet(carla.in.actor, carla.keyring))
                .groups.join(u' ');
        QVERIFY(vera.find(ofVera)); // closes the key for the paper, too
        QVERIFY(!carla.service().takeOver(carla.in.actor, carla.keyring, ofVera, groups));
        const Entered anna = office.enter(u"anna"_s);
        kept(AccessService(*anna.database, office.clock).setDisabled(anna.actor, u"elisa"_s, true));
        kept(carla.service().takeOver(carla.in.actor, carla.keyring, ofVera, groups));
        QVERIFY(carla.find(ofVera));
        QVERIFY(!carla.service().closeCycle(carla.in.actor, year));
        QVERIFY(AuditStore(office.clock).verify(*office.owner()));
    }
};

QTEST_GUILESS_MAIN(ServerEvaluationTest)
#include "ServerEvaluationTest.moc"
