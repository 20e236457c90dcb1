#include "app/gonfalonectl/Context.h"

#include "core/access/ClockWarning.h"
#include "core/base/Text.h"
#include "core/sealing/SealingService.h"
#include "core/server/OfficeDoor.h"
#include "core/setup/OfficeSetup.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>

#include <cstdio>
#include <termios.h>
#include <unistd.h>

namespace gonfalone::ctl {

using namespace Qt::StringLiterals;

namespace {

const QStringList kFlags{u"json"_s,     u"dot"_s,    u"help"_s,    u"version"_s,        u"explain"_s, u"revoke"_s,
                         u"versions"_s, u"redraw"_s, u"encrypt"_s, u"replace"_s,        u"add"_s,     u"write"_s,
                         u"recovery"_s, u"large"_s,  u"all"_s,     u"as-appointment"_s, u"dry-run"_s, u"follow"_s};
const QStringList kValued{
    u"database"_s,   u"as"_s,      u"lang"_s,          u"comune"_s,    u"admin"_s,    u"istat"_s,
    u"name"_s,       u"role"_s,    u"set"_s,           u"out"_s,       u"template"_s, u"year"_s,
    u"state"_s,      u"text"_s,    u"limit"_s,         u"due"_s,       u"on"_s,       u"delega"_s,
    u"from"_s,       u"to"_s,      u"file"_s,          u"note"_s,      u"format"_s,   u"email"_s,
    u"pec"_s,        u"address"_s, u"phone"_s,         u"officer"_s,   u"font"_s,     u"points"_s,
    u"margins"_s,    u"compare"_s, u"number"_s,        u"edit"_s,      u"restore"_s,  u"signer"_s,
    u"office"_s,     u"about"_s,   u"correct"_s,       u"delete"_s,    u"person"_s,   u"case"_s,
    u"reader"_s,     u"request"_s, u"authorisation"_s, u"calendar"_s,  u"at"_s,       u"scope"_s,
    u"minutes"_s,    u"date"_s,    u"size"_s,          u"kind"_s,      u"with"_s,     u"words"_s,
    u"answer"_s,     u"area"_s,    u"profile"_s,       u"part-time"_s, u"week"_s,     u"act"_s,
    u"emolumento"_s, u"badge"_s,   u"tax-code"_s,      u"login"_s,     u"unit"_s,     u"percent"_s,
    u"charge"_s,     u"under"_s,   u"nature"_s,        u"map"_s,       u"sum"_s,      u"half"_s};

void putLine(FILE *stream, const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    std::fwrite(bytes.constData(), 1, std::size_t(bytes.size()), stream);
    std::fputc('\n', stream);
    std::fflush(stream);
}

/// Reads a line from the terminal without showing it.
QString readHidden(const QString &prompt)
{
    std::fputs(qPrintable(prompt), stderr);
    termios shown{};
    tcgetattr(STDIN_FILENO, &shown);
    termios hidden = shown;
    hidden.c_lflag &= ~tcflag_t(ECHO);
    tcsetattr(STDIN_FILENO, TCSAFLUSH, &hidden);
    QByteArray line(1024, '\0');
    const bool read = std::fgets(line.data(), int(line.size()), stdin) != nullptr;
    tcsetattr(STDIN_FILENO, TCSAFLUSH, &shown);
    std::fputc('\n', stderr);
    return read ? QString::fromUtf8(line.constData()).remove(u'\n') : QString();
}

/// Opens what the person may open, and hands keys to those who wait for them.
Result<Keyring> openSecrets(Database &db, const Actor &actor, const QString &password, const Context &context)
{
    SealingService sealing(db, context.clock);
    TRY(Keyring keyring, sealing.open(actor, password));
    TRY(const QList<HandOver> deeds, sealing.settle(actor, keyring));
    for (const HandOver &deed : deeds) {
        if (!deed.given.isEmpty() && !context.json())
            putLine(stderr,
                    say("%1 can open “%2” from now on.").arg(deed.given.join(u", "_s), secretName(deed.secret)));
        if (!deed.taken.isEmpty() && !context.json())
            putLine(stderr,
                    say("%1 cannot open “%2” any more.").arg(deed.taken.join(u", "_s), secretName(deed.secret)));
    }
    return keyring;
}

Failed sayWho()
{
    return {Usage, Error::invalid(say("Say who you are with --as LOGIN."))};
}

/// The login of an office that has one person only.
tl::expected<QString, Failed> onlyLogin(Database &database, const Clock &clock)
{
    const auto logins = AccessService(database, clock).activeLogins();
    if (!logins)
        return tl::unexpected(Failed{DatabaseUnavailable, logins.error()});
    if (logins->size() != 1)
        return tl::unexpected(sayWho());
    return logins->first();
}

} // namespace

Arguments parseArguments(const QStringList &line)
{
    Arguments parsed;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const QString &word = line[i];
        if (!word.startsWith(u"--"_s) || word == u"--"_s) {
            parsed.words << word;
            continue;
        }
        const qsizetype equals = word.indexOf(u'=');
        const QString name = word.mid(2, equals < 0 ? -1 : equals - 2);
        if (kFlags.contains(name)) {
            parsed.options[name] << QString();
        } else if (!kValued.contains(name)) {
            parsed.fault = say("There is no option “--%1”.").arg(name);
        } else if (equals >= 0) {
            parsed.options[name] << word.mid(equals + 1);
        } else if (i + 1 < line.size()) {
            parsed.options[name] << line[++i];
        } else {
            parsed.fault = say("“--%1” needs a value after it.").arg(name);
        }
    }
    return parsed;
}

QString Context::databaseText() const
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/gonfalone"_s;
    return arguments.value(u"database"_s, folder + u"/office.db"_s);
}

Result<DatabaseUrl> Context::databaseUrl() const
{
    return DatabaseUrl::parse(databaseText());
}

Result<QString> Context::password(const QString &prompt, const char *variable) const
{
    if (qEnvironmentVariableIsSet(variable))
        return qEnvironmentVariable(variable);
    if (!isatty(STDIN_FILENO))
        return failure(Error::invalid(
            say("No password was given: set %1, or run the command in a terminal.").arg(QLatin1String(variable))));
    return readHidden(prompt);
}

QString Context::typedText(const QString &prompt) const
{
    if (isatty(STDIN_FILENO))
        putLine(stderr, prompt);
    QByteArray text;
    QByteArray piece(4096, '\0');
    while (const std::size_t got = std::fread(piece.data(), 1, std::size_t(piece.size()), stdin))
        text += piece.first(qsizetype(got));
    return QString::fromUtf8(text).trimmed();
}

tl::expected<Session, Failed> openSession(const Context &context, Secrets secrets)
{
    const auto url = context.databaseUrl();
    if (!url)
        return tl::unexpected(Failed{DatabaseUnavailable, url.error()});
    // Opened before anybody is asked for a password: a place that cannot be opened needs none.
    auto database = openOffice(*url, context.clock);
    if (!database && !asksFirst(*url, database.error()))
        return tl::unexpected(Failed{DatabaseUnavailable, database.error()});
    QString login = context.arguments.value(u"as"_s, qEnvironmentVariable("GONFALONE_LOGIN"));
    if (login.isEmpty()) {
        const auto only = database ? onlyLogin(**database, context.clock) : tl::unexpected(sayWho());
        if (!only)
            return tl::unexpected(only.error());
        login = *only;
    }
    const auto password = context.password(say("Password of %1: ").arg(login));
    if (!password)
        return tl::unexpected(Failed{Refused, password.error()});
    auto entered = database ? enterOffice(std::move(*database), login, *password, context.clock)
                            : enterOffice(*url, login, *password, context.clock);
    if (!entered)
        return tl::unexpected(
            Failed{entered.error().kind == ErrorKind::Unavailable ? DatabaseUnavailable : Refused, entered.error()});
    // What cannot be asked is no reason to refuse the command.
    if (const auto warning = clockWarning(*entered->database, context.clock); warning && !warning->isEmpty())
        warn(context, *warning);
    entered->actor.channel = Channel::CommandLine;
    Session session{std::move(entered->database), entered->actor, {}};
    if (secrets == Secrets::Open) {
        auto keyring = openSecrets(*session.database, session.actor, *password, context);
        if (!keyring)
            return tl::unexpected(Failed{Refused, keyring.error()});
        session.keyring = std::move(*keyring);
    }
    return session;
}

void printText(const QString &text)
{
    putLine(stdout, text);
}

void printJson(const QJsonValue &value)
{
    const QJsonDocument document = value.isArray() ? QJsonDocument(value.toArray()) : QJsonDocument(value.toObject());
    putLine(stdout, QString::fromUtf8(document.toJson(QJsonDocument::Compact)));
}

void warn(const Context &context, const QString &text)
{
    putLine(stderr,
            context.json()
                ? QString::fromUtf8(QJsonDocument(QJsonObject{{u"warning"_s, text}}).toJson(QJsonDocument::Compact))
                : u"gonfalonectl: "_s + text);
}

Exit refuse(const Context &context, const Error &error)
{
    return refuse(context, Failed{error.kind == ErrorKind::Unavailable ? DatabaseUnavailable : Refused, error});
}

Exit refuse(const Context &context, const Failed &failed)
{
    const Error &error = failed.error;
    if (context.json()) {
        QJsonObject fields;
        for (const FieldError &field : error.fields)
            fields.insert(field.field, field.message);
        const QJsonObject body{
            {u"kind"_s, errorKindName(error.kind)}, {u"message"_s, error.message}, {u"fields"_s, fields}};
        putLine(stderr,
                QString::fromUtf8(QJsonDocument(QJsonObject{{u"error"_s, body}}).toJson(QJsonDocument::Compact)));
    } else {
        putLine(stderr, u"gonfalonectl: "_s + error.message);
    }
    return failed.code;
}

Exit wrongUsage(const Context &context, const QString &message)
{
    return refuse(context,
                  Failed{Usage, Error::invalid(message + u" "_s + say("“gonfalonectl --help” lists the commands."))});
}

} // namespace gonfalone::ctl
