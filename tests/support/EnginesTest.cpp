#include "tests/support/Engines.h"

#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>
#include <QUrl>

using namespace gonfalone;
using namespace Qt::StringLiterals;

/// The databases that all the other tests stand on: fresh, apart from each other, and gone afterwards.
class EnginesTest : public QObject
{
    Q_OBJECT

private slots:
    void freshEachTime_data() { addEngines(); }
    void freshEachTime();
    void droppedAfterwards();

private:
    static QString execute(const QString &url, const QString &sql);
};

/// Runs one statement on the database of `url`; its first value, or "failed".
QString EnginesTest::execute(const QString &url, const QString &sql)
{
    QString answer = u"failed"_s;
    {
        const bool server = url.startsWith(u"postgresql:"_s);
        QSqlDatabase db = QSqlDatabase::addDatabase(server ? u"QPSQL"_s : u"QSQLITE"_s, u"engines"_s);
        const QUrl address(url);
        db.setDatabaseName(server ? address.path().mid(1) : url);
        if (server) {
            db.setHostName(address.host());
            db.setPort(address.port());
            db.setUserName(address.userName());
        }
        if (QSqlQuery query(db); db.open() && (query = QSqlQuery(db)).exec(sql))
            answer = query.next() ? query.value(0).toString() : QString();
    }
    QSqlDatabase::removeDatabase(u"engines"_s);
    return answer;
}

void EnginesTest::freshEachTime()
{
    QFETCH(QString, engine);
    const TestDatabase one(engine);
    const TestDatabase two(engine);
    QVERIFY(one.url() != two.url());
    QCOMPARE(execute(one.url(), u"CREATE TABLE seen (n integer)"_s), QString());
    QCOMPARE(execute(one.url(), u"SELECT count(*) FROM seen"_s), u"0"_s);
    QCOMPARE(execute(two.url(), u"SELECT count(*) FROM seen"_s), u"failed"_s);
}

void EnginesTest::droppedAfterwards()
{
    QString server;
    QString file;
    {
        const TestDatabase postgres(u"postgresql"_s);
        const TestDatabase sqlite(u"sqlite"_s);
        server = postgres.url();
        file = sqlite.url();
        QVERIFY(!QFile::exists(file));
        QCOMPARE(execute(server, u"SELECT 1"_s), u"1"_s);
        QCOMPARE(execute(file, u"SELECT 1"_s), u"1"_s);
    }
    QVERIFY(!QFile::exists(file));
    QCOMPARE(execute(server, u"SELECT 1"_s), u"failed"_s);
}

QTEST_GUILESS_MAIN(EnginesTest)
#include "EnginesTest.moc"
