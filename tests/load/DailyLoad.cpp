#include "core/backup/BackupService.h"
#include "core/setup/OfficeSetup.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

using namespace gonfalone;
using namespace Qt::StringLiterals;

/// load_daily URL FOLDER: the backup of the day into FOLDER, as the window makes it; an error as gonfalonectl --json
/// tells it, with exit code 3.
int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    const Clock clock{[] { return QDateTime::currentDateTimeUtc(); }};
    const auto made = [&]() -> Outcome {
        TRY(const DatabaseUrl url, DatabaseUrl::parse(words.value(1)));
        TRY(const auto db, openOffice(url, clock));
        CHECK(UnitOfWork(*db).run([&](Transaction &tx) {
            return BackupStore().putSettings(tx, {words.value(2), true, {}});
        }));
        CHECK(BackupService(*db, clock).makeDaily());
        return {};
    }();
    if (made)
        return 0;
    const QJsonObject error{{u"kind"_s, made.error().kind == ErrorKind::Unavailable ? u"unavailable"_s : u"other"_s},
                            {u"message"_s, made.error().message},
                            {u"detail"_s, made.error().detail}};
    std::fprintf(stderr, "%s\n",
                 QJsonDocument(QJsonObject{{u"error"_s, error}}).toJson(QJsonDocument::Compact).constData());
    return 3;
}
