// The versions of a draft's text on the command line: listed, read, compared, edited, taken up again.
#include "app/gonfalonectl/Commands.h"
#include "core/base/Text.h"
#include "core/documents/DraftText.h"
#include "core/documents/TextComparison.h"
#include "core/patrocinio/PatrocinioService.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>

namespace gonfalone::ctl {

using namespace Qt::StringLiterals;

namespace {

QString localTime(const Context &context, const QDateTime &at)
{
    return at.toTimeZone(context.clock.zone).toString(u"dd/MM/yyyy HH:mm"_s);
}

QJsonObject toJson(const DraftVersion &version)
{
    return {{u"number"_s, version.number}, {u"origin"_s, originKey(version.origin)}, {u"restored"_s, version.restored},
            {u"sha256"_s, version.sha256}, {u"at"_s, toInstantText(version.madeAt)}, {u"by"_s, version.madeBy}};
}

QString lineOf(const Context &context, const DraftVersion &version)
{
    return u"%1  %2  %3  %4  %5"_s.arg(version.number)
        .arg(localTime(context, version.madeAt), version.madeBy, originName(version.origin), version.sha256);
}

Result<Exit> listVersions(const Context &context, PatrocinioService &service, const Actor &actor, const QString &label)
{
    TRY(const Patrocinio p, service.find(actor, label));
    TRY(const CaseRecords records, service.records(actor, p));
    QJsonArray rows;
    for (const DraftVersion &version : records.versions) {
        rows << toJson(version);
        if (!context.json())
            printText(lineOf(context, version));
    }
    if (context.json())
        printJson(rows);
    else if (records.versions.isEmpty())
        printText(say("%1 has no text yet: save its grounds while it is under review.").arg(label));
    return Done;
}

Result<Exit> compareVersions(const Context &context, PatrocinioService &service, const Actor &actor,
                             const QString &label)
{
    TRY(const VersionPair pair,
        service.versionPair(actor, label, context.arguments.value(u"compare"_s).toInt(),
                            context.arguments.words.value(2).toInt()));
    const QList<ComparedParagraph> paragraphs = compareTexts(pair.before, pair.after);
    const ChangeCount count = countChanges(paragraphs);
    if (context.json()) {
        printJson(
            QJsonObject{{u"added"_s, count.added}, {u"removed"_s, count.removed}, {u"text"_s, markedText(paragraphs)}});
        return Done;
    }
    for (const ComparedParagraph &paragraph : paragraphs) {
        if (!paragraph.isSame())
            printText(markedText({paragraph}) + u'\n');
    }
    printText(say("%1 words added, %2 removed.").arg(count.added).arg(count.removed));
    return Done;
}

Result<DraftVersion> changed(const Context &context, PatrocinioService &service, const Actor &actor,
                             const QString &label)
{
    if (context.arguments.has(u"restore"_s))
        return service.restoreDraft(actor, label, context.arguments.value(u"restore"_s).toInt());
    if (context.arguments.has(u"redraw"_s))
        return service.redrawDraft(actor, label);
    const QString path = context.arguments.value(u"edit"_s);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::notFound(say("%1 cannot be read: %2.").arg(path, file.errorString())));
    TRY(const Patrocinio p, service.find(actor, label));
    TRY(const CaseRecords records, service.records(actor, p));
    const int seen = context.arguments.value(u"number"_s, QString::number(records.lastVersion())).toInt();
    return service.editDraft(actor, label, seen, QString::fromUtf8(file.readAll()));
}

Result<Exit> runOn(const Context &context, PatrocinioService &service, const Actor &actor, const QString &label)
{
    if (context.arguments.has(u"versions"_s))
        return listVersions(context, service, actor, label);
    if (context.arguments.has(u"compare"_s))
        return compareVersions(context, service, actor, label);
    const bool reads = context.arguments.has(u"number"_s) && !context.arguments.has(u"edit"_s);
    if (!reads) {
        TRY(const DraftVersion made, changed(context, service, actor, label));
        if (context.json())
            printJson(toJson(made));
        else
            printText(lineOf(context, made));
        return Done;
    }
    TRY(const DraftVersion version, service.version(actor, label, context.arguments.value(u"number"_s).toInt()));
    if (!context.json()) {
        printText(draftText(version.body));
        return Done;
    }
    QJsonObject object = toJson(version);
    object.insert(u"text"_s, draftText(version.body));
    printJson(object);
    return Done;
}

} // namespace

bool asksForVersions(const Arguments &arguments)
{
    for (const char *option : {"versions", "compare", "number", "edit", "restore", "redraw"}) {
        if (arguments.has(QLatin1String(option)))
            return true;
    }
    return false;
}

Exit runVersions(const Context &context)
{
    const QStringList &words = context.arguments.words;
    if (words.size() < 2)
        return wrongUsage(context, say("“%1” needs the number of a case.").arg(words.first()));
    if (context.arguments.has(u"compare"_s) && words.size() != 3)
        return wrongUsage(context, say("“--compare” wants the numbers of two versions: --compare 1 2."));
    const auto session = openSession(context);
    if (!session)
        return refuse(context, session.error());
    PatrocinioService service(*session->database, context.clock);
    const auto done = runOn(context, service, session->actor, words.value(1));
    return done ? *done : refuse(context, done.error());
}

} // namespace gonfalone::ctl
