#include "tests/staff/StaffOffice.h"

using namespace gonfalone;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kFile =
    "Nominativo;Matricola;Codice fiscale;Tipo contratto;Profilo;Dal;Al;Ufficio;Percentuale;Competenze;Note\n"
    "Neri Anna;101;VRDMRA80A01H501Q;tempo indeterminato;Istruttore;1/3/2020;;Stampa;50;autista;x\n"
    "Riva Nicol\xF2;102;;art. 90 TUEL;Collaboratore;2024-07-01;31.12.2026;Gabinetto / Segreteria;100;;\n"
    "Senza Ufficio;103;;ruolo;;1/1/2021;;Tesoreria;100;;\n"
    "Data Storta;104;;ruolo;;31/2/2021;;;;;\n"
    "Codice Storto;105;RSSMRA80A01H501X;ruolo;;1/1/2021;;;;;\n"
    "Corta;106\n"
    "Altro Kind;107;;stagista;;1/1/2021;;;;;\n"
    "Neri Anna;101;;comando;;1/1/2022;;;;;\n";

} // namespace

/// The people from a file of the personnel office: what is written, what is told, and nothing the second time.
class StaffImportTest : public QObject
{
    Q_OBJECT

    static QMap<int, StaffImportLine> byLine(const StaffImport &done)
    {
        QMap<int, StaffImportLine> lines;
        for (const StaffImportLine &line : done.lines)
            lines.insert(line.line, line);
        return lines;
    }

private slots:
    void aRowIsAddedOrToldWhyNot_data() { addEngines(); }
    void aRowIsAddedOrToldWhyNot()
    {
        QFETCH(QString, engine);
        StaffOffice o(engine);
        const StaffUnitId cabinet = o.unit(u"Gabinetto"_s);
        o.unit(u"Stampa"_s, cabinet);
        const StaffUnitId secretariat = o.unit(u"Segreteria"_s, cabinet);
        o.unit(u"Segreteria"_s);
        const StaffBook before = kept(o.service.book(o.boss()));
        const auto dry = kept(o.service.importPeople(o.boss(), kFile, {}, true));
        QVERIFY(dry.dryRun);
        QCOMPARE(kept(o.service.book(o.boss())), before);
        const auto done = kept(o.service.importPeople(o.boss(), kFile, {}, false));
        QCOMPARE(done.lines, dry.lines);
        QCOMPARE(done.unused, QStringList{u"Note"_s});
        const auto lines = byLine(done);
        QCOMPARE(lines[2].fate, StaffImportFate::Added);
        QCOMPARE(lines[3].fate, StaffImportFate::Added);
        for (const auto &[line, word] :
             {std::pair{4, u"Tesoreria"_s}, std::pair{5, u"31/2/2021"_s}, std::pair{7, u"2 cells"_s},
              std::pair{8, u"stagista"_s}, std::pair{9, u"Permanent staff"_s}}) {
            QCOMPARE(lines[line].fate, StaffImportFate::Refused);
            QVERIFY2(lines[line].reason.contains(word), qPrintable(lines[line].reason));
        }
        QCOMPARE(lines[6].fate, StaffImportFate::Refused);
        // Of a row that was refused nothing is left.
        const StaffBook book = kept(o.service.book(o.boss(), QDate(2026, 5, 5)));
        QCOMPARE(book.people.size(), 2);
        QCOMPARE(book.people.last().name, u"Riva Nicolò"_s);
        QCOMPARE(book.people.first().taxCode, u"VRDMRA80A01H501Q"_s);
        QCOMPARE(book.contracts.size(), 2);
        QCOMPARE(book.affiliations.last().unit, secretariat);
        QCOMPARE(book.skills.first().name, u"autista"_s);
        QCOMPARE(kept(o.service.book(o.boss())).contracts.last().validTo, QDate(2026, 12, 31));
        QVERIFY(checkOffice(*o.office.db, o.boss(), o.clock));
    }

    void theSecondRunChangesNothing_data() { addEngines(); }
    void theSecondRunChangesNothing()
    {
        QFETCH(QString, engine);
        StaffOffice o(engine);
        o.unit(u"Stampa"_s);
        o.unit(u"Segreteria"_s, o.unit(u"Gabinetto"_s));
        kept(o.service.importPeople(o.boss(), kFile, {}, false));
        const StaffBook once = kept(o.service.book(o.boss()));
        const qint64 lines = o.number(u"SELECT MAX(seq) FROM audit_log"_s);
        const auto again = kept(o.service.importPeople(o.boss(), kFile, {}, false));
        QCOMPARE(again.count(StaffImportFate::Unchanged), 2);
        QCOMPARE(again.count(StaffImportFate::Added) + again.count(StaffImportFate::Changed), 0);
        QCOMPARE(kept(o.service.book(o.boss())), once);
        QCOMPARE(o.number(u"SELECT MAX(seq) FROM audit_log"_s), lines);
        // One cell more is one change.
        QByteArray changed = kFile;
        changed.replace("1/3/2020;;Stampa", "1/3/2020;30/9/2026;Stampa");
        const auto third = kept(o.service.importPeople(o.boss(), changed, {}, false));
        QCOMPARE(third.count(StaffImportFate::Changed), 1);
        QCOMPARE(kept(o.service.book(o.boss())).contracts.first().validTo, QDate(2026, 9, 30));
    }

    void columnsAreMappedByName_data() { addEngines(); }
    void columnsAreMappedByName()
    {
        QFETCH(QString, engine);
        StaffOffice o(engine);
        const QByteArray file = "X,Y,Z\nAnna Neri,7,2021-01-01\n";
        const auto service = [&](const ImportMapping &mapping) {
            return o.service.importPeople(o.boss(), file, mapping, false);
        };
        QVERIFY(service({}).error().message.contains(u"X, Y, Z"_s));
        QVERIFY(service({{u"name"_s, u"W"_s}}).error().message.contains(u"W"_s));
        QVERIFY(service({{u"nome"_s, u"X"_s}}).error().message.contains(u"tax_code"_s));
        QVERIFY(service({{u"name"_s, u"x"_s}, {u"badge"_s, u"Y"_s}}));
        const StaffBook book = kept(o.service.book(o.boss()));
        QCOMPARE(book.people.first().name, u"Anna Neri"_s);
        QCOMPARE(book.people.first().badge, u"7"_s);
    }

    void twoOfOneNameAreTwo_data() { addEngines(); }
    void twoOfOneNameAreTwo()
    {
        QFETCH(QString, engine);
        StaffOffice o(engine);
        const auto done = kept(o.service.importPeople(
            o.boss(), "nome e cognome;matricola\nAnna Neri;1\nAnna Neri;2\nAnna Neri;\n", {}, false));
        QCOMPARE(done.count(StaffImportFate::Added), 2);
        QCOMPARE(done.lines.last().fate, StaffImportFate::Refused);
        QVERIFY(done.lines.last().reason.contains(u"2"_s));
    }

    void daysAndKindsAsPeopleWriteThem()
    {
        QCOMPARE(importDate(u"1/3/2020"_s), QDate(2020, 3, 1));
        QCOMPARE(importDate(u"2020-03-01"_s), QDate(2020, 3, 1));
        QCOMPARE(importDate(u"01.03.2020"_s), QDate(2020, 3, 1));
        QVERIFY(!importDate(u"3/2020"_s).isValid());
        QCOMPARE(importKind(u"Art. 110 TUEL tempo determinato"_s), ContractKind::Art110);
        QCOMPARE(importKind(u"ART. 90 D.Lgs. 267/2000"_s), ContractKind::Art90);
        QCOMPARE(importKind(u"Comandato"_s), ContractKind::Seconded);
        QCOMPARE(importKind(u"T. indeterminato"_s), ContractKind::Permanent);
        QVERIFY(!importKind(u"tempo determinato"_s));
    }
};

QTEST_GUILESS_MAIN(StaffImportTest)
#include "StaffImportTest.moc"
