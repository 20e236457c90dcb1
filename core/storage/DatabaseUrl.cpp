#include "core/base/Text.h"
#include "core/storage/Database.h"

#include <QDir>
#include <QUrl>
#include <QUrlQuery>

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

constexpr int kDefaultPort = 5432;

QString decoded(const QString &text)
{
    return QUrl::fromPercentEncoding(text.toUtf8());
}

/// "host", "host:5433", "[::1]:5433"; QUrl knows one host only. Nothing when it is none of these.
std::optional<DatabaseUrl::Host> hostOf(const QString &text)
{
    const qsizetype colon = text.lastIndexOf(u':');
    const bool hasPort = colon > text.lastIndexOf(u']');
    DatabaseUrl::Host host{decoded(hasPort ? text.left(colon) : text), kDefaultPort};
    if (host.name.startsWith(u'[') && host.name.endsWith(u']'))
        host.name = host.name.mid(1, host.name.size() - 2);
    bool number = true;
    if (hasPort && colon + 1 < text.size())
        host.port = text.mid(colon + 1).toInt(&number);
    const bool plain = !host.name.contains(u' ') && !host.name.contains(u';');
    return number && host.port > 0 && host.port < 65536 && plain ? std::optional(host) : std::nullopt;
}

/// libpq's own quotes; Qt takes every ';' for the end of an option, so none may be in a value.
QString quoted(QString value)
{
    return u'\'' + value.replace(u'\\', u"\\\\"_s).replace(u'\'', u"\\'"_s) + u'\'';
}

Error incomplete()
{
    return Error::invalid(
        say("The address of the server is not complete: write postgresql://user@host:5432/database."));
}

/// "user:password@host:port,host:port" into `url`; false when it cannot be understood.
bool readAuthority(const QString &authority, DatabaseUrl &url)
{
    const qsizetype at = authority.lastIndexOf(u'@');
    const QString person = at < 0 ? QString() : authority.left(at);
    url.user = decoded(person.section(u':', 0, 0));
    url.password = decoded(person.section(u':', 1));
    for (const QString &text : authority.mid(at + 1).split(u',', Qt::SkipEmptyParts)) {
        const auto host = hostOf(text);
        if (!host)
            return false;
        url.hosts << *host;
    }
    return true;
}

} // namespace

Result<DatabaseUrl> DatabaseUrl::parse(const QString &text)
{
    DatabaseUrl url;
    if (text.trimmed().isEmpty())
        return failure(Error::invalid(say("No database was named: give a file or a postgresql:// address.")));
    if (!text.startsWith(u"postgresql://"_s) && !text.startsWith(u"postgres://"_s)) {
        url.path = text == u":memory:"_s ? text : QDir().absoluteFilePath(text);
        return url;
    }
    url.engine = Engine::Postgres;
    const QString rest = text.section(u"://"_s, 1).section(u'#', 0, 0);
    const QString place = rest.section(u'?', 0, 0);
    url.path = decoded(place.section(u'/', 1));
    if (url.path.isEmpty() || !readAuthority(place.section(u'/', 0, 0), url))
        return failure(incomplete());
    for (const auto &[key, value] : QUrlQuery(rest.section(u'?', 1)).queryItems(QUrl::FullyDecoded)) {
        if (value.contains(u';') || key.contains(u'\''))
            return failure(incomplete());
        if (key == u"host"_s) {
            url.hosts = {{value, url.hosts.isEmpty() ? kDefaultPort : url.hosts.first().port}};
        } else {
            url.options.insert(key, value);
        }
    }
    return url;
}

QString DatabaseUrl::display() const
{
    if (engine == Engine::Sqlite)
        return QDir::toNativeSeparators(path);
    QStringList servers;
    for (const Host &host : hosts)
        servers << u"%1:%2"_s.arg(host.name.contains(u':') ? u'[' + host.name + u']' : host.name).arg(host.port);
    return u"postgresql://%1%2/%3"_s.arg(user.isEmpty() ? QString() : user + u'@', servers.join(u','), path);
}

QString DatabaseUrl::connectOptions() const
{
    QStringList names;
    QStringList ports;
    for (const Host &host : hosts) {
        names << host.name;
        ports << QString::number(host.port);
    }
    QMap<QString, QString> all = options;
    if (!names.isEmpty()) {
        all.insert(u"host"_s, names.join(u','));
        all.insert(u"port"_s, ports.join(u','));
    }
    if (!all.contains(u"connect_timeout"_s))
        all.insert(u"connect_timeout"_s, u"10"_s);
    QStringList words;
    for (auto it = all.cbegin(); it != all.cend(); ++it)
        words << it.key() + u'=' + quoted(it.value());
    return words.join(u';');
}

} // namespace gonfalone
