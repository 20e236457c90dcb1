#include "tests/support/PrivateServer.h"

#include <QFile>
#include <QProcess>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTest>
#include <QUrl>
#include <QUuid>

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

QByteArray cluster(const QString &verb, const QString &folder)
{
    QProcess process;
    process.start(QString::fromUtf8(GONFALONE_SOURCE_DIR) + u"/scripts/pg-cluster"_s, {verb, folder});
    if (!process.waitForFinished(120000) || process.exitCode() != 0)
        qFatal("scripts/pg-cluster %s %s: %s", qUtf8Printable(verb), qUtf8Printable(folder),
               process.readAllStandardError().constData());
    return process.readAllStandardOutput();
}

} // namespace

PrivateServer::PrivateServer() : m_dir(u"/tmp/gonfalone-server-XXXXXX"_s)
{
    QFile::setPermissions(m_dir.path(), QFile::permissions(m_dir.path()) | QFile::ExeGroup | QFile::ExeOther);
    const QUrl url(QString::fromUtf8(cluster(u"start"_s, folder())).trimmed());
    m_port = url.port();
}

PrivateServer::~PrivateServer()
{
    cluster(u"stop"_s, folder());
}

QString PrivateServer::folder() const
{
    return m_dir.filePath(u"pg"_s);
}

QString PrivateServer::adminUrl(const QString &database) const
{
    return u"postgresql://gonfalone_test@127.0.0.1:%1/%2"_s.arg(m_port).arg(database);
}

void PrivateServer::run(const QStringList &statements, const QString &database) const
{
    const QString name = QUuid::createUuid().toString();
    {
        QSqlDatabase db = QSqlDatabase::addDatabase(u"QPSQL"_s, name);
        db.setHostName(u"127.0.0.1"_s);
        db.setPort(m_port);
        db.setUserName(u"gonfalone_test"_s);
        db.setDatabaseName(database);
        if (!db.open())
            qFatal("%s", qUtf8Printable(db.lastError().text()));
        for (const QString &sql : statements) {
            if (QSqlQuery query(db); !query.exec(sql))
                qFatal("%s: %s", qUtf8Printable(sql), qUtf8Printable(query.lastError().text()));
        }
    }
    QSqlDatabase::removeDatabase(name);
}

void PrivateServer::put(const QString &name, const QByteArray &content) const
{
    // Written over and not made anew: the file stays the server's own.
    QFile file(folder() + u"/data/"_s + name);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(content) != content.size())
        qFatal("%s cannot be written", qUtf8Printable(file.fileName()));
}

void PrivateServer::askForPasswords(bool tls) const
{
    const QByteArray door = tls ? "hostssl" : "host";
    put(u"pg_hba.conf"_s,
        "local all all trust\nhost all gonfalone_test 127.0.0.1/32 trust\n" + door
            + " all all 127.0.0.1/32 scram-sha-256\n");
    run({u"SELECT pg_reload_conf()"_s, u"SELECT pg_sleep(0.3)"_s});
}

void PrivateServer::useCertificate(const QByteArray &certificate, const QByteArray &key) const
{
    // The server takes only a key that is its own and that nobody else reads: it makes both files, we fill them.
    run({u"COPY (SELECT 1) TO PROGRAM 'umask 077; cat > server.crt; cp server.crt server.key'"_s});
    put(u"server.crt"_s, certificate);
    put(u"server.key"_s, key);
    run({u"ALTER SYSTEM SET ssl = on"_s, u"SELECT pg_reload_conf()"_s, u"SELECT pg_sleep(0.3)"_s});
}

} // namespace gonfalone
