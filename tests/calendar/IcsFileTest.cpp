#include "core/calendar/IcsFile.h"
#include "tests/calendar/Calendars.h"

#include <QTemporaryDir>

using namespace gonfalone;
using namespace gonfalone::calendars;
using namespace Qt::StringLiterals;

/// Components and properties of whole files, damaged and hostile ones too.
class IcsFileTest : public QObject
{
    Q_OBJECT

    static QString refusal(const QByteArray &bytes, const IcsLimits &limits = {})
    {
        const auto file = IcsFile::read(bytes, limits, u"prova.ics"_s);
        return file ? QString() : file.error().message;
    }

private slots:
    void everythingIsKeptInItsOrder()
    {
        const QByteArray bytes =
            wrapped("X-BEFORE;X=\"a,b\",c:1\n"
                    "BEGIN:VTODO\nUID:1\nEND:VTODO\n"
                    "BEGIN:VEVENT\nUID:2\nX-APPLE-STRUCTURED-LOCATION;X-TITLE=Sala:geo:1,2\n"
                    "BEGIN:PARTICIPANT\nUID:p\nBEGIN:VLOCATION\nNAME:qui\nEND:VLOCATION\nEND:PARTICIPANT\n"
                    "REQUEST-STATUS:2.0;Success\nEND:VEVENT\nX-AFTER:2\n");
        const auto file = IcsFile::read(bytes);
        QVERIFY(file);
        QVERIFY(file->problems().list.isEmpty());
        QCOMPARE(file->componentCount(), 5);
        QByteArray raw;
        file->component(0).appendRaw(raw);
        QCOMPARE(raw, bytes);
        QCOMPARE(propertiesOf(file->component(2)),
                 (QByteArrayList{"BEGIN:VEVENT", "UID:2", "X-APPLE-STRUCTURED-LOCATION;X-TITLE=Sala:geo:1,2",
                                 "BEGIN:PARTICIPANT", "UID:p", "BEGIN:VLOCATION", "NAME:qui",
                                 "REQUEST-STATUS:2.0;Success"}));
        QCOMPARE(file->component(2).kind(), IcsKind::Event);
        QCOMPARE(file->component(3).kind(), IcsKind::Other);
        QCOMPARE(file->component(3).lineNumber(), 11u);
    }

    void namesKnowNoCase()
    {
        const auto file =
            IcsFile::read("begin:vcalendar\nBegin:vEvent\nuid:1\nDtStart:20260101\nend:VEVENT\nend:VCALENDAR");
        QVERIFY(file);
        QCOMPARE(file->component(1).kind(), IcsKind::Event);
        QCOMPARE(file->component(1).first(IcsName::Start)->value(), "20260101");
    }

    void lineNumbersAreThoseOfTheFile()
    {
        QByteArray lines = "BEGIN:VEVENT\n";
        for (int i = 0; i < 3000; ++i)
            lines += "X-N;A=" + QByteArray::number(i) + ":folded\n here\n\n";
        const auto file = IcsFile::read(wrapped(lines + "END:VEVENT\n"));
        QVERIFY(file);
        quint32 expected = 5;
        file->component(1).forEachProperty([&](const IcsProperty &property) {
            if (property.lineNumber() != expected)
                qFatal("line %u, not %u", property.lineNumber(), expected);
            expected += 3;
        });
        QCOMPARE(expected, 5u + 9000u);
    }

    void emptyLinesAtTheBeginningCountOnce()
    {
        const auto file =
            IcsFile::read("\r\n\r\nBEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:1\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n");
        QVERIFY(file);
        QCOMPARE(file->component(1).first(IcsName::Uid)->lineNumber(), 5u);
    }

    void missingEndsAreTold_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("events");
        QTest::addColumn<QString>("said");
        QTest::newRow("no END:VCALENDAR")
            << QByteArray("BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:1\nEND:VEVENT\n") << 1 << u"END:VCALENDAR"_s;
        QTest::newRow("no END:VEVENT") << QByteArray(
            "BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:1\nBEGIN:VEVENT\nUID:2\nEND:VEVENT\n"
            "END:VCALENDAR\n") << 2 << u"END:VEVENT"_s;
        QTest::newRow("no END:VALARM") << QByteArray(
            "BEGIN:VCALENDAR\nBEGIN:VEVENT\nBEGIN:VALARM\nEND:VEVENT\nEND:VCALENDAR\n")
                                       << 1 << u"END:VALARM"_s;
        QTest::newRow("an END too many") << QByteArray(
            "BEGIN:VCALENDAR\nEND:VEVENT\nBEGIN:VEVENT\nEND:VEVENT\nEND:VCALENDAR\n")
                                         << 1 << u"ends nothing"_s;
        QTest::newRow("outside") << QByteArray("HELLO:1\nBEGIN:VCALENDAR\nBEGIN:VEVENT\nEND:VEVENT\nEND:VCALENDAR\n")
                                 << 1 << u"outside"_s;
    }
    void missingEndsAreTold()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, events);
        QFETCH(QString, said);
        const auto file = IcsFile::read(bytes);
        QVERIFY(file);
        int found = 0;
        for (qsizetype i = 0; i < file->componentCount(); ++i)
            found += file->component(i).kind() == IcsKind::Event;
        QCOMPARE(found, events);
        QCOMPARE(file->problems().list.size(), 1);
        QVERIFY2(file->problems().list.first().message.contains(said),
                 qPrintable(file->problems().list.first().message));
    }

    void siblingsStaySiblingsAfterAMissingEnd()
    {
        const auto file =
            IcsFile::read("BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:1\nBEGIN:VALARM\nACTION:AUDIO\nBEGIN:VEVENT\nUID:2\n"
                          "END:VEVENT\nEND:VCALENDAR\n");
        QVERIFY(file);
        QByteArrayList uids;
        file->component(0).forEachComponent(
            [&](const IcsComponent &one) { uids << one.first(IcsName::Uid)->value().toByteArray(); });
        QCOMPARE(uids, (QByteArrayList{"1", "2"}));
        QVERIFY(!file->component(1).isComplete());
        QVERIFY(file->component(3).isComplete());
    }

    void anEndTooManyIsNotWritten()
    {
        const auto file = IcsFile::read("BEGIN:VEVENT\r\nUID:1\r\nEND:VCALENDAR\r\nSUMMARY:x\r\nEND:VEVENT\r\n");
        QVERIFY(file);
        QByteArray raw;
        file->component(0).appendRaw(raw);
        QCOMPARE(raw, "BEGIN:VEVENT\r\nUID:1\r\nSUMMARY:x\r\nEND:VEVENT\r\n");
    }

    void linesThatAreNoneAreKept()
    {
        const QByteArray bytes = wrapped("BEGIN:VEVENT\nUID:1\nthis is no line\nSUMMARY:x\nEND:VEVENT\n");
        const auto file = IcsFile::read(bytes);
        QVERIFY(file);
        QCOMPARE(file->problems().list.size(), 1);
        QCOMPARE(file->problems().list.first().line, 6u);
        QByteArray raw;
        file->component(0).appendRaw(raw);
        QCOMPARE(raw, bytes);
    }

    void whatIsNoCalendarIsRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("said");
        QTest::newRow("empty") << QByteArray() << u"is empty"_s;
        QTest::newRow("blank") << QByteArray(" \r\n\r\n") << u"is empty"_s;
        QTest::newRow("web page") << QByteArray("<!DOCTYPE html><html></html>") << u"web page"_s;
        QTest::newRow("a letter") << QByteArray("Subject: ciao\r\n\r\nTesto\r\n") << u"no line BEGIN:VCALENDAR"_s;
        QTest::newRow("a zip") << QByteArray("PK\003\004\0\0\0", 7) << u"no line BEGIN:VCALENDAR"_s;
        QTest::newRow("zeros") << QByteArray(100'000, '\0') << u"no line BEGIN:VCALENDAR"_s;
        QTest::newRow("deep") << QByteArray("BEGIN:X\n").repeated(1000) << u"more than 20 deep (line 21)"_s;
    }
    void whatIsNoCalendarIsRefused()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, said);
        const QString message = refusal(bytes);
        QVERIFY2(message.contains(said) && message.contains(u"prova.ics"_s), qPrintable(message));
    }

    void limitsAreKept()
    {
        IcsLimits limits;
        limits.maxBytes = 2 * 1024 * 1024;
        QVERIFY(refusal(QByteArray(3 * 1024 * 1024, 'x'), limits).contains(u"larger than 2 MB"_s));
        limits.maxLineBytes = 1024 * 1024;
        QVERIFY(refusal("BEGIN:VCALENDAR\nX:" + QByteArray(1100 * 1024, 'x'), limits).contains(u"(line 2)"_s));
        limits.maxLines = 100;
        QVERIFY(refusal("BEGIN:VCALENDAR\n" + QByteArray("A:\n").repeated(200), limits).contains(u"more lines"_s));
        limits.maxLines = 1000;
        limits.maxComponents = 50;
        QVERIFY(refusal("BEGIN:VCALENDAR\n" + QByteArray("BEGIN:X\nEND:X\n").repeated(200), limits)
                    .contains(u"more entries"_s));
    }

    void problemsAreBounded()
    {
        const auto file =
            IcsFile::read("BEGIN:VCALENDAR\n" + QByteArray("rubbish\n").repeated(5000) + "END:VCALENDAR\n");
        QVERIFY(file);
        QCOMPARE(file->problems().list.size(), 1000);
        QCOMPARE(file->problems().more, 4000);
    }

    void otherEncodingsAreRead()
    {
        const QString text =
            u"BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:1\r\nSUMMARY:È già così\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"_s;
        const QByteArray utf16("\xFF\xFE" + QByteArray(reinterpret_cast<const char *>(text.utf16()), text.size() * 2));
        for (const QByteArray &bytes : {text.toUtf8(), text.toLatin1(), utf16, "\xEF\xBB\xBF" + text.toUtf8(),
                                        text.toUtf8().replace("\r\n", "\r")}) {
            const auto file = IcsFile::read(bytes);
            QVERIFY(file);
            QCOMPARE(file->component(1).textOf(IcsName::Summary), u"È già così"_s);
            QCOMPARE(file->wasRecoded(), bytes == text.toLatin1());
            QCOMPARE(file->problems().list.size(), file->wasRecoded() ? 1 : 0);
            QByteArray raw;
            file->component(0).appendRaw(raw);
            QVERIFY(raw.contains(QString(u"SUMMARY:È già così"_s).toUtf8()));
        }
    }

    void filesThatCannotBeRead()
    {
        const QTemporaryDir dir;
        QCOMPARE(IcsFile::readFile(dir.filePath(u"none.ics"_s)).error().kind, ErrorKind::NotFound);
        QCOMPARE(IcsFile::readFile(dir.path()).error().kind, ErrorKind::Invalid);
        QCOMPARE(IcsFile::readFile(u"/dev/zero"_s).error().kind, ErrorKind::Invalid);
        QFile sparse(dir.filePath(u"huge.ics"_s));
        QVERIFY(sparse.open(QIODevice::WriteOnly) && sparse.resize(1LL << 30));
        QVERIFY(IcsFile::readFile(sparse.fileName()).error().message.contains(u"larger than 300 MB"_s));
    }
};

QTEST_GUILESS_MAIN(IcsFileTest)
#include "IcsFileTest.moc"
