#include "tests/server/PreparedOffice.h"
#include "tests/support/PrivateServer.h"

#include "core/access/ScramVerifier.h"

#include <QFile>
#include <QProcess>

using namespace gonfalone;
using namespace Qt::StringLiterals;

namespace {

const QString kPassword = u"pàsswörd corretta"_s; // not ASCII: what is kept must be what libpq prepares

void openssl(const QString &folder, const QStringList &arguments)
{
    QProcess process;
    process.setWorkingDirectory(folder);
    process.start(u"openssl"_s, arguments);
    if (!process.waitForFinished(60000) || process.exitCode() != 0)
        qFatal("openssl %s: %s", qPrintable(arguments.join(u' ')), process.readAllStandardError().constData());
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", qPrintable(path));
    return file.readAll();
}

/// An authority of our own and a certificate for `host`, all below `folder`.
struct Authority {
    QString folder;
    QString name;

    QString certificate() const { return folder + u'/' + name + u".crt"_s; }
    void make() const
    {
        openssl(folder,
                {u"req"_s, u"-x509"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s, u"-days"_s, u"2"_s, u"-subj"_s,
                 u"/CN="_s + name, u"-keyout"_s, name + u".key"_s, u"-out"_s, name + u".crt"_s});
    }
    /// Certificate and key for a subject alternative name ("IP:127.0.0.1", "DNS:elsewhere.example").
    std::pair<QByteArray, QByteArray> issue(const QString &alternative) const
    {
        QFile extensions(folder + u"/ext"_s);
        if (!extensions.open(QIODevice::WriteOnly) || extensions.write("subjectAltName=" + alternative.toUtf8()) < 0)
            qFatal("no extensions file");
        extensions.close();
        openssl(folder,
                {u"req"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s, u"-subj"_s, u"/CN=server"_s, u"-keyout"_s,
                 u"s.key"_s, u"-out"_s, u"s.csr"_s});
        openssl(folder,
                {u"x509"_s, u"-req"_s, u"-in"_s, u"s.csr"_s, u"-CA"_s, name + u".crt"_s, u"-CAkey"_s, name + u".key"_s,
                 u"-CAcreateserial"_s, u"-days"_s, u"2"_s, u"-extfile"_s, u"ext"_s, u"-out"_s, u"s.crt"_s});
        return {contentOf(folder + u"/s.crt"_s), contentOf(folder + u"/s.key"_s)};
    }
};

} // namespace

/// How people come in: passwords, certificates, several servers.
class ServerDoorTest : public QObject
{
    Q_OBJECT

    Clock m_clock{[] { return QDateTime::currentDateTimeUtc(); }};
    QTemporaryDir m_folder;
    std::unique_ptr<PrivateServer> m_server;

    DatabaseUrl at(const QString &text) const { return kept(DatabaseUrl::parse(text)); }
    /// The address of the office as people write it: without a user.
    QString office(const QString &options = {}) const
    {
        return u"postgresql://127.0.0.1:%1/gabinetto%2"_s.arg(m_server->port()).arg(options);
    }
    Error refusal(const QString &url, const QString &password = kPassword) const
    {
        const auto in = enterOffice(at(url), u"anna"_s, password, m_clock);
        return in ? Error::corrupt(u"let in"_s) : in.error();
    }

private slots:
    void initTestCase()
    {
        m_server = std::make_unique<PrivateServer>();
        // As the guide says: an owner who is no superuser, and a database of its own.
        m_server->run({u"CREATE ROLE gabinetto_owner LOGIN CREATEROLE"_s,
                       u"CREATE DATABASE gabinetto OWNER gabinetto_owner TEMPLATE template0 ENCODING 'UTF8'"_s});
        OfficeSetup setup = exampleOffice();
        setup.adminPassword = kPassword;
        const QString owner =
            QString(m_server->adminUrl(u"gabinetto"_s)).replace(u"gonfalone_test@"_s, u"gabinetto_owner@"_s);
        const auto done = prepareServer(at(owner), setup, m_clock);
        QVERIFY2(done, qPrintable(done ? QString() : done.error().message + done.error().detail));
        QVERIFY(done->office);
        m_server->askForPasswords();
    }
    void cleanupTestCase() { m_server.reset(); }

    void theConnectionIsTheSignIn()
    {
        const auto in = enterOffice(at(office()), u"anna"_s, kPassword, m_clock);
        QVERIFY2(in, qPrintable(in ? QString() : in.error().message + in.error().detail));
        QVERIFY(in->actor.may(Permission::ManageUsers));
        QVERIFY(in->database->isGuarded());
        QString kept;
        const auto owner = Database::open(at(m_server->adminUrl(u"gabinetto"_s)));
        QVERIFY((*owner)->read(u"SELECT rolpassword FROM pg_authid WHERE rolname = 'anna@gabinetto'"_s, {},
                               [&](const Row &row) { kept = row.text(0); }));
        QVERIFY(kept.startsWith(u"SCRAM-SHA-256$"_s));
        QVERIFY((*owner)->read(u"SELECT string_agg(password_hash, '') FROM app_user"_s, {},
                               [&](const Row &row) { kept = row.text(0); }));
        QCOMPARE(kept, u""_s);
        const Error wrong = refusal(office(), u"not this one"_s);
        QCOMPARE(wrong.kind, ErrorKind::Forbidden);
        QVERIFY(wrong.message.contains(u"Caps Lock"_s));
        const auto stranger = enterOffice(at(office()), u"nobody"_s, kPassword, m_clock);
        QCOMPARE(stranger.error().message, wrong.message); // who is not there is told the same
    }

    void aPasswordIsChangedByItsOwner()
    {
        const auto in = kept(enterOffice(at(office()), u"anna"_s, kPassword, m_clock));
        AccessService access(*in.database, m_clock);
        kept(access.addUser(in.actor, u"bruno"_s, u"Bruno"_s, u"first password"_s, {Role::Portavoce}));
        const auto bruno = kept(enterOffice(at(office()), u"bruno"_s, u"first password"_s, m_clock));
        kept(AccessService(*bruno.database, m_clock).setPassword(bruno.actor, u"bruno"_s, u"second password"_s));
        QVERIFY(!enterOffice(at(office()), u"bruno"_s, u"first password"_s, m_clock));
        kept(enterOffice(at(office()), u"bruno"_s, u"second password"_s, m_clock));
        QCOMPARE(AccessService(*bruno.database, m_clock)
                     .setPassword(bruno.actor, u"anna"_s, u"stolen password"_s)
                     .error()
                     .kind,
                 ErrorKind::Forbidden);
        kept(access.setPassword(in.actor, u"bruno"_s, u"third password"_s));
        kept(enterOffice(at(office()), u"bruno"_s, u"third password"_s, m_clock));
    }

    /// RFC 7677 §3: the example's salt, the client's proof follows from these keys.
    void theVerifierIsTheServersOwn()
    {
        const QString ours = kept(scramVerifier(u"another one"_s, QByteArray::fromBase64("W22ZaJ0SNY7soEsUEjb6gQ==")));
        QVERIFY(ours.startsWith(u"SCRAM-SHA-256$4096:W22ZaJ0SNY7soEsUEjb6gQ==$"_s));
        QCOMPARE(scramVerifier(u"short"_s).error().kind, ErrorKind::Invalid);
        QVERIFY(kept(scramVerifier(u"another one"_s)) != kept(scramVerifier(u"another one"_s)));
    }

    void tlsIsAsStrictAsTheAddressSays()
    {
        const QString verify = u"?sslmode=verify-full&sslrootcert=%1"_s;
        const Authority ours{m_folder.path(), u"ours"_s};
        const Authority theirs{m_folder.path(), u"theirs"_s};
        ours.make();
        theirs.make();
        const Error none = refusal(office(verify.arg(ours.certificate())));
        QCOMPARE(none.kind, ErrorKind::Unavailable);
        QVERIFY2(none.message.contains(u"no TLS"_s), qPrintable(none.message + none.detail));

        const auto [good, goodKey] = ours.issue(u"IP:127.0.0.1"_s);
        m_server->useCertificate(good, goodKey);
        m_server->askForPasswords(true);
        const auto in = enterOffice(at(office(verify.arg(ours.certificate()))), u"anna"_s, kPassword, m_clock);
        QVERIFY2(in, qPrintable(in ? QString() : in.error().message + in.error().detail));
        bool encrypted = false;
        QVERIFY(in->database->read(u"SELECT ssl::int FROM pg_stat_ssl WHERE pid = pg_backend_pid()"_s, {},
                                   [&](const Row &row) { encrypted = row.flag(0); }));
        QVERIFY(encrypted);
        QCOMPARE(refusal(office(verify.arg(ours.certificate())), u"not this one"_s).kind, ErrorKind::Forbidden);

        const Error untrusted = refusal(office(verify.arg(theirs.certificate())));
        QCOMPARE(untrusted.kind, ErrorKind::Unavailable);
        QVERIFY2(untrusted.message.contains(u"no authority"_s), qPrintable(untrusted.message + untrusted.detail));
        const Error missing = refusal(office(verify.arg(m_folder.filePath(u"nowhere.crt"_s))));
        QVERIFY2(missing.message.contains(u"missing"_s), qPrintable(missing.message + missing.detail));
        const Error plain = refusal(office(u"?sslmode=disable"_s));
        QCOMPARE(plain.kind, ErrorKind::Forbidden);

        const auto [other, otherKey] = ours.issue(u"DNS:elsewhere.example"_s);
        m_server->useCertificate(other, otherKey);
        const Error mismatch = refusal(office(verify.arg(ours.certificate())));
        QCOMPARE(mismatch.kind, ErrorKind::Unavailable);
        QVERIFY2(mismatch.message.contains(u"another name"_s), qPrintable(mismatch.message + mismatch.detail));
        for (const Error &error : {none, untrusted, missing, plain, mismatch})
            QVERIFY(!error.message.contains(kPassword) && !error.detail.contains(kPassword));
    }

    void theOneThatTakesWritesIsFound()
    {
        PrivateServer second;
        m_server->run({u"CREATE DATABASE office"_s});
        second.run({u"CREATE DATABASE office"_s});
        const auto portOf = [&](const QString &options) -> qint64 {
            const auto db = Database::open(
                at(u"postgresql://gonfalone_test@127.0.0.1:%1,127.0.0.1:%2/office%3"_s.arg(m_server->port())
                       .arg(second.port())
                       .arg(options)));
            if (!db)
                return -1;
            return kept((*db)->readOne<qint64>(u"SELECT inet_server_port()"_s, {},
                                               [](const Row &row) { return row.integer(0); }));
        };
        const QString writable = u"?target_session_attrs=read-write"_s;
        QCOMPARE(portOf({}), m_server->port());
        QCOMPARE(portOf(writable), m_server->port());
        // The first hands over, as a standby does: the second takes writes now.
        m_server->run({u"ALTER DATABASE office SET default_transaction_read_only = on"_s});
        QCOMPARE(portOf(writable), second.port());
        second.run({u"ALTER DATABASE office SET default_transaction_read_only = on"_s});
        const auto none =
            Database::open(at(u"postgresql://gonfalone_test@127.0.0.1:%1,127.0.0.1:%2/office%3"_s.arg(m_server->port())
                                  .arg(second.port())
                                  .arg(writable)));
        QVERIFY(!none);
        QVERIFY2(none.error().message.contains(u"can be written"_s),
                 qPrintable(none.error().message + none.error().detail));
        // One that is not there is passed over.
        m_server->run({u"ALTER DATABASE office RESET default_transaction_read_only"_s});
        const auto passed = Database::open(
            at(u"postgresql://gonfalone_test@127.0.0.1:1,127.0.0.1:%1/office%2"_s.arg(m_server->port()).arg(writable)));
        QVERIFY2(passed, qPrintable(passed ? QString() : passed.error().detail));
    }
};

QTEST_GUILESS_MAIN(ServerDoorTest)
#include "ServerDoorTest.moc"
