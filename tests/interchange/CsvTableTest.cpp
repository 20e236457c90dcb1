#include "core/interchange/CsvTable.h"

#include <QTest>

using namespace gonfalone;
using namespace Qt::StringLiterals;

/// A table of text: delimiters, encodings, quotation marks, and what is refused with its line.
class CsvTableTest : public QObject
{
    Q_OBJECT

    static QString refusal(const QByteArray &bytes)
    {
        const auto table = readCsv(bytes);
        return table ? QString() : table.error().message;
    }

private slots:
    void everyDelimiterAndLineEnd_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QChar>("delimiter");
        QTest::newRow("semicolon") << QByteArray("a;b\n1;x,y\n") << QChar(u';');
        QTest::newRow("comma") << QByteArray("a,b\r\n1,\"x,y\"\r\n") << QChar(u',');
        QTest::newRow("tab") << QByteArray("a\tb\r1\tx,y") << QChar(u'\t');
        QTest::newRow("bar") << QByteArray("\xEF\xBB\xBF\"a\"|\"b\"\n\n1|x,y\n\n") << QChar(u'|');
    }
    void everyDelimiterAndLineEnd()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QChar, delimiter);
        const auto table = readCsv(bytes);
        QVERIFY2(table, table ? "" : qPrintable(table.error().message));
        QCOMPARE(table->delimiter, delimiter);
        QCOMPARE(table->header, (QStringList{u"a"_s, u"b"_s}));
        QCOMPARE(table->rows.size(), 1);
        QCOMPARE(table->rows.first().cells, (QStringList{u"1"_s, u"x,y"_s}));
    }

    void bothEncodings()
    {
        const auto utf8 = readCsv("nome\nNicolò “Nino” €\n");
        QCOMPARE(utf8->encoding, u"UTF-8"_s);
        const auto windows = readCsv("nome\nNicol\xF2 \x93Nino\x94 \x80\n");
        QCOMPARE(windows->encoding, u"Windows-1252"_s);
        QCOMPARE(windows->rows.first().cells, utf8->rows.first().cells);
    }

    void quotationMarks()
    {
        const auto table = readCsv("a;b\n\"x;\"\"y\"\"\nz\";2\n3;\"\"\n");
        QVERIFY(table);
        QCOMPARE(table->rows.size(), 2);
        QCOMPARE(table->rows.at(0), (CsvRow{2, {u"x;\"y\"\nz"_s, u"2"_s}}));
        QCOMPARE(table->rows.at(1), (CsvRow{4, {u"3"_s, QString()}}));
    }

    void aRowKeepsItsOwnNumberOfCells()
    {
        const auto table = readCsv("a;b\n1\n1;2;3\n;\n");
        QVERIFY(table);
        QCOMPARE(table->rows.size(), 3);
        QCOMPARE(table->rows.at(0).cells.size(), 1);
        QCOMPARE(table->rows.at(1).cells.size(), 3);
        QCOMPARE(table->rows.at(2).cells, (QStringList{QString(), QString()}));
    }

    void whatIsRefusedNamesTheLine()
    {
        QVERIFY(refusal("a;b\n1;2\n3;\"x\ny").contains(u"3"_s));
        QVERIFY(refusal("a;b\n1;2\n3;\"x\" y\n").contains(u"3"_s));
        QVERIFY(refusal("a;b;A\n").contains(u"A"_s));
        QVERIFY(!refusal("a;;b\n").isEmpty());
        QVERIFY(!refusal("").isEmpty());
        QVERIFY(!refusal(" \n\n").isEmpty());
        QVERIFY(refusal("a\nx\x81y\n").contains(u"2"_s));
        QVERIFY(!refusal(QByteArray("a\0b", 3)).isEmpty());
        QVERIFY(!refusal("PK\x03\x04").isEmpty());
        QVERIFY(!refusal("\xFF\xFE"
                         "a")
                     .isEmpty());
        QVERIFY(!refusal(QByteArray(21 * 1024 * 1024, 'a')).isEmpty());
    }
};

QTEST_GUILESS_MAIN(CsvTableTest)
#include "CsvTableTest.moc"
