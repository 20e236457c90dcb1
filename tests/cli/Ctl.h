#pragma once

#include "tests/support/Engines.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

namespace gonfalone {

/// How a run of gonfalonectl ended.
struct Ran {
    int code = -1; ///< 0 done, 1 refused, 2 wrong usage, 3 no database; -1 crashed or never ended
    QString out;
    QString err;

    QJsonDocument json() const { return QJsonDocument::fromJson(out.toUtf8()); }
    QJsonObject object() const { return json().object(); }
    QJsonArray array() const { return json().array(); }
    /// The refusal that --json prints on standard error; empty when there is anything else there.
    QJsonObject error() const
    {
        return QJsonDocument::fromJson(err.toUtf8()).object().value(QLatin1String("error")).toObject();
    }
    QString message() const { return error().value(QLatin1String("message")).toString(); }
    /// For the message of a test that fails.
    QByteArray told() const
    {
        return QStringLiteral("exit %1\n%2\n%3").arg(code).arg(out.left(2000), err.left(2000)).toUtf8();
    }
};

/// The real gonfalonectl, in a home of its own, at one database.
class Ctl
{
public:
    explicit Ctl(QString database = {}) : m_database(std::move(database))
    {
        m_environment = QProcessEnvironment::systemEnvironment();
        for (const char *name :
             {"GONFALONE_LOGIN", "GONFALONE_TEST_PG", "PGUSER", "PGPASSWORD", "PGHOST", "PGDATABASE"})
            m_environment.remove(QString::fromLatin1(name));
        for (const char *name : {"HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR"})
            m_environment.insert(QString::fromLatin1(name), m_home.path());
        set("QT_QPA_PLATFORM", QStringLiteral("offscreen"));
        set("GONFALONE_LANG", QStringLiteral("en"));
        set("GONFALONE_PASSWORD", password());
    }

    static QString password() { return QStringLiteral("cavallo corretto"); }
    QString home() const { return m_home.path(); }
    QString path(const QString &name) const { return m_home.filePath(name); }
    void set(const char *variable, const QString &value) { m_environment.insert(QString::fromLatin1(variable), value); }
    /// What the program reads on standard input; nothing at first.
    void setInput(const QByteArray &input) { m_input = input; }
    void unset(const char *variable) { m_environment.remove(QString::fromLatin1(variable)); }

    /// Runs the words as they are, without --database.
    Ran bare(const QStringList &words) const
    {
        QProcess process;
        process.setProcessEnvironment(m_environment);
        process.setWorkingDirectory(m_home.path());
        if (m_input.isEmpty())
            process.setStandardInputFile(QProcess::nullDevice());
        process.start(QString::fromUtf8(GONFALONE_BINARY_DIR) + QStringLiteral("/app/gonfalonectl"), words);
        if (!m_input.isEmpty()) {
            process.write(m_input);
            process.closeWriteChannel();
        }
        if (!process.waitForFinished(120000)) {
            process.kill();
            process.waitForFinished();
            return {-1, {}, process.errorString()};
        }
        Ran ran{process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
                QString::fromUtf8(process.readAllStandardOutput()), QString::fromUtf8(process.readAllStandardError())};
        return ran;
    }

    Ran run(const QStringList &words) const
    {
        return bare(QStringList{QStringLiteral("--database"), m_database} + words);
    }
    /// With --json, as somebody; the password is everybody's.
    Ran as(const QString &login, const QStringList &words) const
    {
        return run(QStringList{QStringLiteral("--as"), login, QStringLiteral("--json")} + words);
    }
    /// As the first user.
    Ran json(const QStringList &words) const { return as(QStringLiteral("rossi"), words); }

    /// A new office of Taranto with the user rossi.
    Ran init() const
    {
        return run({QStringLiteral("--json"), QStringLiteral("init"), QStringLiteral("--comune"),
                    QStringLiteral("Taranto"), QStringLiteral("--istat"), QStringLiteral("073027"),
                    QStringLiteral("--admin"), QStringLiteral("rossi")});
    }
    /// One more user with one role and the same password.
    Ran addUser(const QString &login, const QString &role)
    {
        set("GONFALONE_NEW_PASSWORD", password());
        return json({QStringLiteral("user"), QStringLiteral("add"), login, QStringLiteral("--role"), role});
    }

    void write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("%s cannot be written", qPrintable(path(name)));
    }

private:
    QTemporaryDir m_home;
    QString m_database;
    QProcessEnvironment m_environment;
    QByteArray m_input;
};

inline QString fixture(const QString &name)
{
    return QString::fromUtf8(GONFALONE_SOURCE_DIR) + QStringLiteral("/tests/interchange/fixtures/") + name;
}

inline QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline QByteArray outputOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    return process.waitForFinished(60000) && process.exitCode() == 0 ? process.readAllStandardOutput() : QByteArray();
}

/// The text of a PDF on one line, hyphenated words joined again.
inline QString textOfPdf(const QString &path)
{
    QString text =
        QString::fromUtf8(outputOf(QStringLiteral("pdftotext"), {QStringLiteral("-raw"), path, QStringLiteral("-")}));
    text.remove(QRegularExpression(QStringLiteral("(?<=\\p{L})[-\u2010\u00ad]\\n")));
    return text.simplified();
}

} // namespace gonfalone

/// Fails with all that the program said.
#define QVERIFY_RAN(ran, expected)                                                                                     \
    do {                                                                                                               \
        if ((ran).code != (expected))                                                                                  \
            QFAIL(((ran).told() + "\nwanted exit " + QByteArray::number(expected)).constData());                       \
    } while (false)
