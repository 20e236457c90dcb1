#include "core/base/Text.h"
#include "core/storage/Database.h"

#include <QDir>
#include <QUrl>
#include <QUrlQuery>

namespace gonfalone {

using namespace Qt::StringLiterals;

Result<DatabaseUrl> DatabaseUrl::parse(const QString &text)
{
    DatabaseUrl url;
    if (text.trimmed().isEmpty())
        return failure(Error::invalid(say("No database was named: give a file or a postgresql:// address.")));
    if (!text.startsWith(u"postgresql://"_s) && !text.startsWith(u"postgres://"_s)) {
        url.path = text == u":memory:"_s ? text : QDir().absoluteFilePath(text);
        return url;
    }
    const QUrl parsed(text, QUrl::StrictMode);
    url.engine = Engine::Postgres;
    url.path = parsed.path(QUrl::FullyDecoded).mid(1);
    url.host = parsed.host();
    url.port = parsed.port(5432);
    url.user = parsed.userName(QUrl::FullyDecoded);
    url.password = parsed.password(QUrl::FullyDecoded);
    if (!parsed.isValid() || url.path.isEmpty())
        return failure(Error::invalid(
            say("The address of the server is not complete: write postgresql://user@host:5432/database.")));
    QStringList options;
    for (const auto &[key, value] : QUrlQuery(parsed).queryItems(QUrl::FullyDecoded)) {
        if (key == u"host"_s)
            url.host = value;
        else
            options << u"%1=%2"_s.arg(key, value);
    }
    url.options = options.join(u';');
    return url;
}

QString DatabaseUrl::display() const
{
    if (engine == Engine::Sqlite)
        return QDir::toNativeSeparators(path);
    return u"postgresql://%1%2:%3/%4"_s.arg(user.isEmpty() ? QString() : user + u'@', host).arg(port).arg(path);
}

} // namespace gonfalone
