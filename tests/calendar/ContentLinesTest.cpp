#include "core/calendar/ContentLines.h"
#include "core/calendar/IcsText.h"

#include <QTest>

using namespace gonfalone;
using namespace Qt::StringLiterals;

/// The content lines of RFC 5545 as they are really found, and TEXT and parameter values.
class ContentLinesTest : public QObject
{
    Q_OBJECT

    static QByteArrayList linesOf(const QByteArray &bytes)
    {
        QByteArrayList lines;
        ContentLines reader(bytes);
        ContentLine line;
        while (reader.next(line))
            lines << QByteArray::number(line.number) + ' ' + line.text.toByteArray();
        return lines;
    }

private slots:
    void linesAreUnfolded_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArrayList>("lines");
        using L = QByteArrayList;
        QTest::newRow("CRLF") << QByteArray("A:1\r\nB:2\r\n") << L{"1 A:1", "2 B:2"};
        QTest::newRow("LF") << QByteArray("A:1\nB:2\n") << L{"1 A:1", "2 B:2"};
        QTest::newRow("CR alone") << QByteArray("A:1\rB:2\r") << L{"1 A:1", "2 B:2"};
        QTest::newRow("no end of the last line") << QByteArray("A:1\r\nB:2") << L{"1 A:1", "2 B:2"};
        QTest::newRow("fold with a blank") << QByteArray("A:1\r\n 2\r\nB:3") << L{"1 A:12", "3 B:3"};
        QTest::newRow("fold with a tab") << QByteArray("A:1\n\t2\nB:3") << L{"1 A:12", "3 B:3"};
        QTest::newRow("the second blank stays") << QByteArray("A:1\r\n  2") << L{"1 A:1 2"};
        QTest::newRow("fold in the name") << QByteArray("DT\r\n START:1") << L{"1 DTSTART:1"};
        QTest::newRow("fold of nothing") << QByteArray("A:1\r\n \r\n 2\r\n") << L{"1 A:12"};
        QTest::newRow("fold within a character") << QByteArray("A:\xC3\r\n \xA8") << L{"1 A:\xC3\xA8"};
        QTest::newRow("BOM") << QByteArray("\xEF\xBB\xBF"
                                           "A:1\r\n")
                             << L{"1 A:1"};
        QTest::newRow("empty lines") << QByteArray("\r\n\r\nA:1\r\n\r\n\r\nB:2\r\n\r\n") << L{"3 A:1", "6 B:2"};
        QTest::newRow("fold after an empty line")
            << QByteArray("A:1\r\n\r\n 2\r\n\r\n 3\r\nB:4") << L{"1 A:123", "6 B:4"};
        QTest::newRow("nothing") << QByteArray() << L{};
        QTest::newRow("empty lines alone") << QByteArray("\r\n\n\r\n") << L{};
        QTest::newRow("CR within a line") << QByteArray("A:1\r\n\rB:2\r\n") << L{"1 A:1", "2 \rB:2"};
        QTest::newRow("NUL") << QByteArray("A:1\0002\r\n", 7) << L{QByteArray("1 A:1\0002", 7)};
    }
    void linesAreUnfolded()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArrayList, lines);
        QCOMPARE(linesOf(bytes), lines);
    }

    void rawPiecesAreTheWholeFile()
    {
        const QByteArray bytes = "\r\nA:1\r\n 2\r\n\r\nB;X=\"a:b\":3\n\tC\nno line\r\n\r\nC:4";
        QByteArray joined;
        ContentLines reader(bytes);
        ContentLine line;
        while (reader.next(line))
            joined += line.raw.toByteArray();
        QCOMPARE(joined, bytes.mid(2)); // but for empty lines at the beginning
    }

    void namesAndParameters()
    {
        ContentLines reader(
            "ATTENDEE;CN=\"Rossi: Mario; dr.\";MEMBER=\"mailto:a@x\",\"mailto:b,c@x\";X-EMPTY=;FLAG:mailto:m@x:1");
        ContentLine line;
        QVERIFY(reader.next(line));
        QVERIFY(line.valid);
        QCOMPARE(line.name(), "ATTENDEE");
        QCOMPARE(line.value(), "mailto:m@x:1");
        QByteArrayList found;
        ContentParameter parameter;
        for (ContentParameters all(line.parameters()); all.next(parameter);) {
            QByteArrayView value;
            found << parameter.name.toByteArray();
            for (ParameterValues values(parameter.values); values.next(value);)
                found << value.toByteArray();
        }
        QCOMPARE(found,
                 (QByteArrayList{"CN", "Rossi: Mario; dr.", "MEMBER", "mailto:a@x", "mailto:b,c@x", "X-EMPTY", "",
                                 "FLAG", ""}));
    }

    void whatIsNoLineIsSaidSo()
    {
        for (const char *text : {"no colon", ":value", "A B:1", ";X=1:2", "=:", "NAME;X=1"}) {
            ContentLines reader(text);
            ContentLine line;
            QVERIFY(reader.next(line));
            QVERIFY2(!line.valid, text);
            QCOMPARE(line.text, QByteArrayView(text));
        }
    }

    void aQuoteThatNeverEndsHidesNoValue()
    {
        ContentLines reader("SUMMARY;X=\"a:Giunta");
        ContentLine line;
        QVERIFY(reader.next(line));
        QVERIFY(line.valid);
        QCOMPARE(line.value(), "Giunta");
    }

    void longLinesEndTheReading()
    {
        const QByteArray folded = "A:1\r\nB:" + QByteArray(60, 'x') + "\r\n " + QByteArray(60, 'y') + "\r\nC:3\r\n";
        ContentLines reader(folded, 100);
        ContentLine line;
        QVERIFY(reader.next(line));
        QVERIFY(!reader.next(line));
        QCOMPARE(reader.tooLong().value_or(0), 2u);
        QVERIFY(!reader.next(line));
    }

    void windows1252IsRecognisedLineByLine()
    {
        ContentLines reader("A:perch\xE9 \x80 5 \x93"
                            "cos\xEC\x94\r\nB:perch\xC3\xA9\r\nC:\x81\r\n");
        ContentLine line;
        QVERIFY(reader.next(line));
        QVERIFY(line.recoded);
        QCOMPARE(QString::fromUtf8(line.value()), u"perché € 5 “così”"_s);
        QVERIFY(reader.next(line));
        QVERIFY(!line.recoded);
        QCOMPARE(QString::fromUtf8(line.value()), u"perché"_s);
        QVERIFY(reader.next(line));
        QCOMPARE(QString::fromUtf8(line.value()), QString(QChar(0x81)));
    }

    void textEscapes_data()
    {
        QTest::addColumn<QByteArray>("written");
        QTest::addColumn<QString>("meant");
        QTest::newRow("all") << QByteArray("a\\, b\\; c\\\\d\\ne\\Nf") << u"a, b; c\\d\ne\nf"_s;
        QTest::newRow("escaped backslash before n") << QByteArray("C:\\\\nuovo") << u"C:\\nuovo"_s;
        QTest::newRow("none") << QByteArray("piazza à") << u"piazza à"_s;
        QTest::newRow("unknown escape stays") << QByteArray("a\\qb") << u"a\\qb"_s;
        QTest::newRow("at the end") << QByteArray("a\\") << u"a\\"_s;
    }
    void textEscapes()
    {
        QFETCH(QByteArray, written);
        QFETCH(QString, meant);
        QCOMPARE(unescapedText(written), meant);
        QCOMPARE(unescapedText(escapedText(meant)), meant);
    }

    void writtenTextHasNoControlCharacters()
    {
        QCOMPARE(escapedText(u"a\r\nb\rc\nd\u0007e\tf"_s), "a\\nb\\nc\\nde\tf");
        QCOMPARE(escapedText(u"END:VEVENT\r\nBEGIN:VALARM"_s), "END:VEVENT\\nBEGIN:VALARM");
    }

    void listsAreSplitAtCommasThatAreNotEscaped()
    {
        QCOMPARE(unescapedList("Giunta\\, sedute,Stampa,,  Udienze"),
                 (QStringList{u"Giunta, sedute"_s, u"Stampa"_s, u"Udienze"_s}));
        QCOMPARE(splitEscaped("a\\;b;c", ';').size(), 2);
    }

    void parameterEscapes_data()
    {
        QTest::addColumn<QString>("meant");
        QTest::addColumn<QByteArray>("written");
        QTest::newRow("plain") << u"Mario Rossi"_s << QByteArray("Mario Rossi");
        QTest::newRow("quoted") << u"Rossi, Mario: sindaco; qui"_s << QByteArray("\"Rossi, Mario: sindaco; qui\"");
        QTest::newRow("RFC 6868") << u"il \"Gatto\" ^ via\n2"_s << QByteArray("il ^'Gatto^' ^^ via^n2");
        QTest::newRow("hat and quote") << u"^'"_s << QByteArray("^^'");
    }
    void parameterEscapes()
    {
        QFETCH(QString, meant);
        QFETCH(QByteArray, written);
        QCOMPARE(parameterValue(meant), written);
        QByteArrayView value;
        QVERIFY(ParameterValues(written).next(value));
        QCOMPARE(parameterText(value), meant);
    }

    void unknownHatsStay() { QCOMPARE(parameterText("a^b^"), u"a^b^"_s); }

    void linesAreFoldedAt75OctetsNeverInACharacter()
    {
        for (int blanks = 0; blanks < 8; ++blanks) {
            const QByteArray line = "SUMMARY:" + QByteArray(blanks, 'x') + QString(u"àè€😀"_s.repeated(40)).toUtf8();
            QByteArray folded;
            appendFolded(folded, line);
            QVERIFY(folded.endsWith("\r\n"));
            for (const QByteArray &piece : folded.chopped(2).split('\n')) {
                const QByteArray text = piece.endsWith('\r') ? piece.chopped(1) : piece;
                QVERIFY(text.size() <= 75);
                QVERIFY(QUtf8StringView(text.constData(), text.size()).isValidUtf8());
            }
            QCOMPARE(linesOf(folded), QByteArrayList{"1 " + line});
        }
    }
};

QTEST_GUILESS_MAIN(ContentLinesTest)
#include "ContentLinesTest.moc"
