#include "core/storage/Database.h"

#include <QTest>

using namespace gonfalone;
using namespace Qt::StringLiterals;

class DatabaseUrlTest : public QObject
{
    Q_OBJECT

private slots:
    void addressesAreRead_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("shown");
        QTest::addColumn<QString>("options");
        QTest::newRow("one") << u"postgresql://rossi:geheim@db.example/gabinetto"_s
                             << u"postgresql://rossi@db.example:5432/gabinetto"_s
                             << u"connect_timeout='10';host='db.example';port='5432'"_s;
        QTest::newRow("two")
            << u"postgresql://h1:5432,h2:5433/db?target_session_attrs=read-write"_s
            << u"postgresql://h1:5432,h2:5433/db"_s
            << u"connect_timeout='10';host='h1,h2';port='5432,5433';target_session_attrs='read-write'"_s;
        QTest::newRow("IPv6") << u"postgres://[::1]:6000,[fe80::1]/db"_s
                              << u"postgresql://[::1]:6000,[fe80::1]:5432/db"_s
                              << u"connect_timeout='10';host='::1,fe80::1';port='6000,5432'"_s;
        QTest::newRow("a file with a space")
            << u"postgresql://h/db?sslmode=verify-full&sslrootcert=/etc/our%20ca.crt"_s << u"postgresql://h:5432/db"_s
            << u"connect_timeout='10';host='h';port='5432';sslmode='verify-full';sslrootcert='/etc/our ca.crt'"_s;
        QTest::newRow("a quote") << u"postgresql://h/db?sslrootcert=/a'b"_s << u"postgresql://h:5432/db"_s
                                 << u"connect_timeout='10';host='h';port='5432';sslrootcert='/a\\'b'"_s;
        QTest::newRow("a person of an office")
            << u"postgresql://rossi%40gabinetto@h/gabinetto"_s << u"postgresql://rossi@gabinetto@h:5432/gabinetto"_s
            << u"connect_timeout='10';host='h';port='5432'"_s;
        QTest::newRow("this machine") << u"postgresql:///db?connect_timeout=3"_s << u"postgresql:///db"_s
                                      << u"connect_timeout='3'"_s;
    }
    void addressesAreRead()
    {
        QFETCH(QString, text);
        QFETCH(QString, shown);
        QFETCH(QString, options);
        const auto url = DatabaseUrl::parse(text);
        QVERIFY(url);
        QCOMPARE(url->display(), shown);
        QCOMPARE(url->connectOptions(), options);
        QVERIFY(!url->display().contains(u"geheim"_s));
    }

    void whatIsNoAddressIsRefused_data()
    {
        QTest::addColumn<QString>("text");
        for (const QString &text :
             {u""_s, u"postgresql://"_s, u"postgresql://h"_s, u"postgresql://h/"_s, u"postgresql://h:x/db"_s,
              u"postgresql://h:70000/db"_s, u"postgresql://h/db?sslrootcert=a;b"_s, u"postgresql://h%20host=evil/db"_s})
            QTest::newRow(qPrintable(text)) << text;
    }
    void whatIsNoAddressIsRefused()
    {
        QFETCH(QString, text);
        const auto url = DatabaseUrl::parse(text);
        QVERIFY(!url);
        QCOMPARE(url.error().kind, ErrorKind::Invalid);
    }
};

QTEST_GUILESS_MAIN(DatabaseUrlTest)
#include "DatabaseUrlTest.moc"
