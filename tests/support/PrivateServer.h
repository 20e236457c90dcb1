#pragma once

#include <QString>
#include <QStringList>
#include <QTemporaryDir>

namespace gonfalone {

/// A PostgreSQL server of a test's own (scripts/pg-cluster), whose doors and certificates the test sets. Gone with the
/// object. Whatever goes wrong ends the program with the reason: a server that was not tried must never look tried.
class PrivateServer
{
public:
    PrivateServer();
    ~PrivateServer();
    PrivateServer(const PrivateServer &) = delete;
    PrivateServer &operator=(const PrivateServer &) = delete;

    int port() const { return m_port; }
    /// As the superuser, who is let in without a password.
    QString adminUrl(const QString &database = QStringLiteral("postgres")) const;
    /// Runs statements as the superuser, each on its own.
    void run(const QStringList &statements, const QString &database = QStringLiteral("postgres")) const;
    /// People come in with their password only; with `tls` only by TLS.
    void askForPasswords(bool tls = false) const;
    /// Switches TLS on with a certificate and its key (PEM).
    void useCertificate(const QByteArray &certificate, const QByteArray &key) const;

private:
    QString folder() const;
    void put(const QString &name, const QByteArray &content) const;

    QTemporaryDir m_dir;
    int m_port = 0;
};

} // namespace gonfalone
