#pragma once

#include "core/access/AccessService.h"
#include "core/base/Clock.h"
#include "core/sealing/Keyring.h"
#include "core/storage/Database.h"

#include <QJsonValue>
#include <QMap>
#include <QStringList>

namespace gonfalone::ctl {

/// How a command ended, as the shell sees it.
enum Exit { Done = 0, Refused = 1, Usage = 2, DatabaseUnavailable = 3 };

/// The words of the command line, sorted: options before and after the command are the same.
struct Arguments {
    QStringList words; ///< the command and what follows it, without options
    QMap<QString, QStringList> options;
    QString fault; ///< why the line cannot be understood; empty when it can

    bool has(const QString &name) const { return options.contains(name); }
    QString value(const QString &name, const QString &otherwise = {}) const
    {
        return options.value(name).isEmpty() ? otherwise : options.value(name).last();
    }
};

Arguments parseArguments(const QStringList &line);

/// What every command works with.
struct Context {
    Arguments arguments;
    Clock clock;

    QString databaseText() const;
    bool json() const { return arguments.has(QStringLiteral("json")); }
    Result<DatabaseUrl> databaseUrl() const;
    /// The text that a person writes: all of standard input. What is confidential never stands in the arguments, which
    /// every program of the machine may read.
    QString typedText(const QString &prompt) const;
    /// A password from GONFALONE_PASSWORD or from a prompt; never from the arguments.
    Result<QString> password(const QString &prompt, const char *variable = "GONFALONE_PASSWORD") const;
};

/// An office that was opened, and who is at work in it.
struct Session {
    std::unique_ptr<Database> database;
    Actor actor;
    Keyring keyring; ///< closed unless the command asked for it
};

/// Whether a command opens what is sealed; it costs the time of a second password.
enum class Secrets { Closed, Open };

/// A result with the exit code that its failure has: opening the data fails with 3, being refused with 1.
struct Failed {
    Exit code;
    Error error;
};
tl::expected<Session, Failed> openSession(const Context &context, Secrets secrets = Secrets::Closed);

/// Prints text for people, or one JSON document with --json.
void printText(const QString &text);
void printJson(const QJsonValue &value);
/// A line on standard error that is no refusal; one JSON object with --json.
void warn(const Context &context, const QString &text);
/// Prints a refusal on standard error and returns its exit code.
Exit refuse(const Context &context, const Error &error);
Exit refuse(const Context &context, const Failed &failed);
Exit wrongUsage(const Context &context, const QString &message);

} // namespace gonfalone::ctl
