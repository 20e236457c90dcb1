#include "tests/support/Engines.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTest>
#include <QUrl>
#include <QUuid>

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

/// Runs one statement on the server that `address` names, outside any transaction; the driver's words on failure.
QString runOnServer(const QString &address, const QString &sql)
{
    const QString connection = u"tests-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces);
    QString trouble;
    {
        const QUrl server(address);
        QSqlDatabase db = QSqlDatabase::addDatabase(u"QPSQL"_s, connection);
        db.setHostName(server.host());
        db.setPort(server.port(5432));
        db.setUserName(server.userName());
        db.setPassword(server.password());
        db.setDatabaseName(server.path().mid(1));
        if (!db.open()) {
            trouble = db.lastError().text();
        } else if (QSqlQuery query(db); !query.exec(sql)) {
            trouble = query.lastError().text();
        }
    }
    QSqlDatabase::removeDatabase(connection);
    return trouble;
}

} // namespace

void addEngines()
{
    QTest::addColumn<QString>("engine");
    QTest::newRow("sqlite") << u"sqlite"_s;
    QTest::newRow("postgresql") << u"postgresql"_s;
}

TestDatabase::TestDatabase(const QString &engine)
{
    if (engine == u"postgresql"_s) {
        createOnServer();
        return;
    }
    if (engine != u"sqlite"_s)
        qFatal("TestDatabase: there is no engine \"%s\", only sqlite and postgresql", qUtf8Printable(engine));
    if (!m_dir.isValid())
        qFatal("TestDatabase: no temporary folder: %s", qUtf8Printable(m_dir.errorString()));
    m_url = m_dir.filePath(u"office.gonfalone"_s);
}

TestDatabase::~TestDatabase()
{
    if (m_server.isEmpty())
        return;
    const QString trouble = runOnServer(m_server, u"DROP DATABASE IF EXISTS %1 WITH (FORCE)"_s.arg(m_name));
    if (!trouble.isEmpty())
        qWarning("TestDatabase: %s was not dropped: %s", qUtf8Printable(m_name), qUtf8Printable(trouble));
}

void TestDatabase::createOnServer()
{
    m_server = qEnvironmentVariable("GONFALONE_TEST_PG");
    if (m_server.isEmpty())
        qFatal("GONFALONE_TEST_PG is not set, and the tests need a PostgreSQL server: run scripts/test, "
               "or set it to the URL that `scripts/pg-cluster start DIR` prints");
    m_name = u"gonfalone_test_"_s + QUuid::createUuid().toString(QUuid::Id128).left(16);
    const QString trouble =
        runOnServer(m_server, u"CREATE DATABASE %1 TEMPLATE template0 ENCODING 'UTF8'"_s.arg(m_name));
    if (!trouble.isEmpty())
        qFatal("The test database could not be made on %s: %s\nIs the server of GONFALONE_TEST_PG still running?",
               qUtf8Printable(m_server), qUtf8Printable(trouble));
    QUrl url(m_server);
    url.setPath(u'/' + m_name);
    m_url = url.toString();
}

} // namespace gonfalone
