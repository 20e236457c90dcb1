#include "core/contacts/TaxCode.h"
#include "tests/support/Growth.h"

#include <QTest>

using namespace gonfalone;
using namespace Qt::StringLiterals;

namespace {

/// The check character as the decree prints it: one table over the 36 characters.
QString withCheck(const QString &fifteen)
{
    const QString all = u"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"_s;
    const int odd[36] = {1,  0,  5, 7, 9,  13, 15, 17, 19, 21, 1,  0,  5,  7,  9,  13, 15, 17,
                         19, 21, 2, 4, 18, 20, 11, 3,  6,  8,  12, 14, 16, 10, 22, 25, 24, 23};
    int sum = 0;
    for (int i = 0; i < 15; ++i) {
        const int at = int(all.indexOf(fifteen.at(i)));
        sum += i % 2 == 0 ? odd[at] : at < 10 ? at : at - 10;
    }
    return fifteen + QChar(u'A' + sum % 26);
}

QString sentences(const Error &error)
{
    QStringList lines;
    for (const FieldError &fault : error.fields)
        lines << fault.message;
    return lines.join(u'\n');
}

} // namespace

class TaxCodeTest : public QObject
{
    Q_OBJECT

private slots:
    void readsAPerson()
    {
        const auto code = parseTaxCode(u"RSSMRA85T10A562S"_s);
        QVERIFY2(code, code ? "" : qPrintable(sentences(code.error())));
        QCOMPARE(code->kind, TaxCodeKind::Person);
        QCOMPARE(code->code, u"RSSMRA85T10A562S"_s);
        QCOMPARE(code->sex, TaxCodeSex::Male);
        QCOMPARE(code->birthPlace, u"A562"_s);
        QVERIFY(!code->omocodia);
        QCOMPARE(code->birthDate(QDate(2026, 6, 14)), QDate(1985, 12, 10));
        QVERIFY(code->birthDates.contains(QDate(1885, 12, 10)));
    }

    void readsAWomanAndTheCentury()
    {
        const auto code = parseTaxCode(withCheck(u"BNCLRA20A71L049"_s));
        QVERIFY(code);
        QCOMPARE(code->sex, TaxCodeSex::Female);
        QCOMPARE(code->birthDates, (QList<QDate>{QDate(1920, 1, 31), QDate(2020, 1, 31)}));
        QCOMPARE(code->birthDate(QDate(2026, 1, 1)), QDate(2020, 1, 31));
        QCOMPARE(code->birthDate(QDate(2019, 1, 1)), QDate(1920, 1, 31));
        QVERIFY(!code->birthDate(QDate(1910, 1, 1)).isValid());
    }

    void toleratesHowPeopleWrite()
    {
        for (const QString &text : {u"rssmra85t10a562s"_s, u" RSS MRA 85T10 A562S "_s, u"RSS-MRA-85T10-A562S"_s,
                                    u"RSS MRA\t85T10\u00A0A562S\n"_s}) {
            const auto code = parseTaxCode(text);
            QVERIFY2(code, qPrintable(text));
            QCOMPARE(code->code, u"RSSMRA85T10A562S"_s);
        }
    }

    void readsOmocodia()
    {
        // every one of the seven digits may have become a letter
        const QString digits = u"RSSMRA85T10A562"_s;
        const QString letters = u"LMNPQRSTUV"_s;
        const QList<int> places{6, 7, 9, 10, 12, 13, 14};
        for (int set = 1; set < 128; ++set) {
            QString changed = digits;
            for (int i = 0; i < 7; ++i) {
                if (set & (1 << i))
                    changed[places[i]] = letters[digits[places[i]].digitValue()];
            }
            const auto code = parseTaxCode(withCheck(changed));
            QVERIFY2(code, qPrintable(changed));
            QVERIFY(code->omocodia);
            QCOMPARE(code->birthPlace, u"A562"_s);
            QCOMPARE(code->birthDate(QDate(2026, 1, 1)), QDate(1985, 12, 10));
        }
        // the check character is computed over the letters, not over the digits restored
        QVERIFY(!parseTaxCode(u"RSSMRA85T10A56NS"_s));
    }

    void refusesPersons_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("shows");
        QTest::newRow("wrong check") << u"RSSMRA85T10A562T"_s << u"«T», but the others ask for «S»"_s;
        QTest::newRow("two letters swapped") << u"RSMSRA85T10A562S"_s << u"mistyped"_s;
        QTest::newRow("month letter") << withCheck(u"RSSMRA85F10A562"_s) << u"Character 9 is «F»"_s;
        QTest::newRow("digit among the letters") << u"R5SMRA85T10A562S"_s << u"Character 2 is «5»"_s;
        QTest::newRow("O for zero") << u"RSSMRA85T1OA562S"_s << u"Character 11 is «O», but the digit 0 (zero)"_s;
        QTest::newRow("no digit") << u"RSSMRAX5T10A562S"_s << u"Character 7 is «X»"_s;
        QTest::newRow("foreign letter") << u"RSSMRÀ85T10A562S"_s << u"Character 6 is «À»"_s;
        QTest::newRow("check is a digit") << u"RSSMRA85T10A5625"_s << u"Character 16 is «5»"_s;
        QTest::newRow("day 00") << withCheck(u"RSSMRA85T00A562"_s) << u"«00»"_s;
        QTest::newRow("day 32") << withCheck(u"RSSMRA85T32A562"_s) << u"«32»"_s;
        QTest::newRow("day 40") << withCheck(u"RSSMRA85T40A562"_s) << u"«40»"_s;
        QTest::newRow("day 72") << withCheck(u"RSSMRA85T72A562"_s) << u"«72»"_s;
        QTest::newRow("31 April") << withCheck(u"RSSMRA85D31A562"_s) << u"day 31, month 4"_s;
        QTest::newRow("31 June, woman") << withCheck(u"RSSMRA85H71A562"_s) << u"day 31, month 6"_s;
        QTest::newRow("29 February of no leap year") << withCheck(u"RSSMRA85B29A562"_s) << u"day 29, month 2"_s;
        QTest::newRow("place 000") << withCheck(u"RSSMRA85T10A000"_s) << u"«A000»"_s;
        QTest::newRow("place N") << withCheck(u"RSSMRA85T10N562"_s) << u"«N562»"_s;
        QTest::newRow("country 099") << withCheck(u"RSSMRA85T10Z099"_s) << u"«Z099»"_s;
        QTest::newRow("surname order") << withCheck(u"RASMRA85T10A562"_s) << u"surname, «RAS»"_s;
        QTest::newRow("name order") << withCheck(u"RSSAMR85T10A562"_s) << u"name, «AMR»"_s;
        QTest::newRow("short") << u"RSSMRA85T10A562"_s << u"this one has 15"_s;
        QTest::newRow("long") << u"RSSMRA85T10A562SS"_s << u"this one has 17"_s;
        QTest::newRow("empty") << u"  "_s << u"empty"_s;
    }

    void refusesPersons()
    {
        QFETCH(QString, code);
        QFETCH(QString, shows);
        const auto read = parseTaxCode(code);
        QVERIFY(!read);
        QCOMPARE(read.error().kind, ErrorKind::Invalid);
        QCOMPARE(read.error().fields.first().field, u"taxCode"_s);
        QVERIFY2(sentences(read.error()).contains(shows), qPrintable(sentences(read.error())));
    }

    void acceptsSpecialPersons_data()
    {
        QTest::addColumn<QString>("fifteen");
        QTest::newRow("short surname") << u"FOXLEI85T50A562"_s;
        QTest::newRow("two letters") << u"FUXMAX85T10A562"_s;
        QTest::newRow("vowels only") << u"AIXAEI85T10A562"_s;
        QTest::newRow("born abroad") << u"RSSMRA85T10Z404"_s;
        QTest::newRow("29 February of 2000 and 1904") << u"RSSMRA00B29A562"_s;
        QTest::newRow("29 February, woman, of a leap year") << u"RSSMRA84B69A562"_s;
    }

    void acceptsSpecialPersons()
    {
        QFETCH(QString, fifteen);
        const auto code = parseTaxCode(withCheck(fifteen));
        QVERIFY2(code, code ? "" : qPrintable(sentences(code.error())));
    }

    void everySingleMistakeIsFound()
    {
        const QString good = u"RSSMRA85T10A562S"_s;
        const QString all = u"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"_s;
        for (int place = 0; place < good.size(); ++place) {
            for (const QChar c : all) {
                QString wrong = good;
                wrong[place] = c;
                // Every value of a table is different, but a letter of omocodia has the odd value of another digit.
                const bool sameKind = c.isDigit() == good[place].isDigit();
                if (wrong != good && sameKind)
                    QVERIFY2(!parseTaxCode(wrong), qPrintable(wrong));
            }
        }
    }

    void readsBodies()
    {
        for (const QString &text :
             {u"80008750731"_s, u"81000250795"_s, u"00488410010"_s, u"IT00488410010"_s, u"it 004 884 10010"_s}) {
            const auto code = parseTaxCode(text);
            QVERIFY2(code, code ? "" : qPrintable(text + sentences(code.error())));
            QCOMPARE(code->kind, TaxCodeKind::Body);
            QCOMPARE(code->code.size(), 11);
            QVERIFY(code->birthDates.isEmpty());
        }
    }

    void readsVatNumbers()
    {
        QCOMPARE(parseVatNumber(u"IT 00488410010"_s).value_or(QString()), u"00488410010"_s);
        QCOMPARE(parseVatNumber(u"07643520567"_s).value_or(QString()), u"07643520567"_s);
    }

    void refusesVatNumbers_data()
    {
        QTest::addColumn<QString>("number");
        QTest::addColumn<QString>("shows");
        QTest::newRow("wrong check") << u"00488410011"_s << u"«1», but the others ask for «0»"_s;
        QTest::newRow("all zero") << u"00000000000"_s << u"seven digits"_s;
        QTest::newRow("office 000") << u"12345670009"_s << u"«000»"_s;
        QTest::newRow("office 101") << u"12345671015"_s << u"«101»"_s;
        QTest::newRow("letter") << u"0048841001O"_s << u"Character 11 is «O»"_s;
        QTest::newRow("Arabic digit") << u"0048841001٠"_s << u"Character 11"_s;
        QTest::newRow("ten digits") << u"0048841001"_s << u"has 10"_s;
        QTest::newRow("a person's code") << u"RSSMRA85T10A562S"_s << u"has 16"_s;
        QTest::newRow("empty") << QString() << u"empty"_s;
    }

    void refusesVatNumbers()
    {
        QFETCH(QString, number);
        QFETCH(QString, shows);
        const auto read = parseVatNumber(number);
        QVERIFY(!read);
        QCOMPARE(read.error().fields.first().field, u"vatNumber"_s);
        QVERIFY2(sentences(read.error()).contains(shows), qPrintable(sentences(read.error())));
    }

    void issuingOffices()
    {
        const auto office = [](int number) {
            const QString ten = u"1234567%1"_s.arg(number, 3, 10, QLatin1Char('0'));
            for (int digit = 0; digit < 10; ++digit) {
                if (parseVatNumber(ten + QString::number(digit)))
                    return true;
            }
            return false;
        };
        for (const int good : {1, 73, 79, 100, 120, 121, 888, 999})
            QVERIFY2(office(good), qPrintable(QString::number(good)));
        for (const int bad : {0, 101, 119, 122, 500, 887, 998})
            QVERIFY2(!office(bad), qPrintable(QString::number(bad)));
    }

    void findsCodesInAnEmail()
    {
        const QString text =
            u"Il sottoscritto Mario Rossi, C.F. RSSMRA85T10A562S, nato il 10/12/1985, legale rappresentante\n"
            "dell'Associazione (P.IVA IT00488410010; c.f.:80008750731) chiede il patrocinio.\n"
            "Tel. +39 00488410010, importo 80008750731,50 euro, IBAN IT60X0542811101000000123456,\n"
            "codice errato RSSMRA85T10A562T, ripetuto: rss mra 85t10 a562s. Prot. 12345678901."_s;
        QCOMPARE(findTaxCodes(text), (QStringList{u"RSSMRA85T10A562S"_s, u"00488410010"_s, u"80008750731"_s}));
    }

    void findsCodesOnlyWhereTheyStandAlone()
    {
        QVERIFY(findTaxCodes(u"xRSSMRA85T10A562S"_s).isEmpty());
        QVERIFY(findTaxCodes(u"RSSMRA85T10A562S7"_s).isEmpty());
        QVERIFY(findTaxCodes(u"180008750731"_s).isEmpty());
        QVERIFY(findTaxCodes(u"+80008750731"_s).isEmpty());
        QVERIFY(findTaxCodes({}).isEmpty());
        QCOMPARE(findTaxCodes(u"abc RSS MRA 85T10 A562S"_s), QStringList{u"RSSMRA85T10A562S"_s});
        QCOMPARE(findTaxCodes(u"(80008750731)"_s), QStringList{u"80008750731"_s});
        QCOMPARE(findTaxCodes(u"80008750731."_s), QStringList{u"80008750731"_s});
    }

    void longTextsTakeLinearTime()
    {
        const QString unit = u"RSS MRA 85T10 RSSMRA85T10A562T 80008750730 abc def LMN "_s;
        bool found = false;
        const double grown =
            growth([&](int times) { found = found || !findTaxCodes(unit.repeated(times)).isEmpty(); }, 1000);
        QVERIFY(!found);
        QVERIFY2(grown < kLinearGrowth, qPrintable(QString::number(grown)));
    }
};

QTEST_GUILESS_MAIN(TaxCodeTest)
#include "TaxCodeTest.moc"
