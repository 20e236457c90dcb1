// The draft deliberation on the command line: one file in any format, or many as PDF in a folder.
#include "app/gonfalonectl/Commands.h"
#include "core/base/Text.h"
#include "core/documents/HtmlWriter.h"
#include "core/documents/OdtWriter.h"
#include "core/documents/PrintRun.h"
#include "core/documents/WriteFile.h"
#include "core/patrocinio/PatrocinioService.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

namespace gonfalone::ctl {

using namespace Qt::StringLiterals;

Result<QByteArray> rendered(const DraftDocument &draft, const QString &suffix)
{
    if (suffix == u"pdf"_s)
        return PdfPrinter().toPdf(draft);
    if (suffix == u"odt"_s)
        return toOdt(draft);
    return toHtml(draft).toUtf8();
}

namespace {

Result<DraftDocument> draftOf(const Context &context, PatrocinioService &service, const Actor &actor,
                              const QString &label)
{
    TRY(const Patrocinio p, service.find(actor, label));
    const QString path = context.arguments.value(u"template"_s);
    if (path.isEmpty() || path == u"delibera_patrocinio"_s)
        return service.draft(actor, p);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::notFound(say("There is no template “%1”.").arg(path)));
    auto draft = service.draft(actor, p, QString::fromUtf8(file.readAll()));
    // Once a draft is possible at all, what is Invalid is the template: its file is named.
    if (!draft && draft.error().kind == ErrorKind::Invalid && p.file.state != stateKey(PatrocinioState::Received))
        draft.error().message.prepend(path + u": "_s);
    return draft;
}

/// Many drafts into a folder, one PDF each: PAT-2026-0042.pdf. Nothing is written unless all can be made.
Exit runDrafts(const Context &context, const QString &folder)
{
    const auto session = openSession(context);
    if (!session)
        return refuse(context, session.error());
    PatrocinioService service(*session->database, context.clock);
    QList<PrintJob> jobs;
    QJsonArray paths;
    for (const QString &label : context.arguments.words.mid(1)) {
        const auto draft = draftOf(context, service, session->actor, label);
        if (!draft)
            return refuse(context, draft.error());
        jobs.append({*draft, QDir(folder).filePath(QString(label).replace(u'/', u'-') + u".pdf"_s)});
        paths << jobs.last().path;
    }
    if (const auto done = printRun(PdfPrinter(), jobs); !done)
        return refuse(context, Failed{Refused, done.error()});
    if (context.json())
        printJson(QJsonObject{{u"out"_s, paths}});
    else
        printText(say("%n draft(s) are in %1.", int(jobs.size())).arg(folder));
    return Done;
}

} // namespace

Exit runDraft(const Context &context)
{
    if (context.arguments.words.value(1).startsWith(u"MIS-"_s))
        return runMissionDraft(context);
    if (asksForVersions(context.arguments))
        return runVersions(context);
    const QString out = context.arguments.value(u"out"_s);
    const QString suffix = QFileInfo(out).suffix().toLower();
    const bool known = QStringList{u"pdf"_s, u"odt"_s, u"html"_s}.contains(suffix);
    if (context.arguments.words.size() > 1 && !known && QFileInfo(out).isDir())
        return runDrafts(context, out);
    if (context.arguments.words.size() > 2)
        return wrongUsage(context, say("For several cases “--out” names a folder that exists."));
    if (context.arguments.words.size() < 2)
        return wrongUsage(context, say("“%1” needs the number of a case.").arg(context.arguments.words.first()));
    if (!known)
        return wrongUsage(context, say("“draft” needs --out FILE.pdf, FILE.odt or FILE.html."));
    const auto session = openSession(context);
    if (!session)
        return refuse(context, session.error());
    PatrocinioService service(*session->database, context.clock);
    const auto draft = draftOf(context, service, session->actor, context.arguments.words.value(1));
    if (!draft)
        return refuse(context, draft.error());
    const auto bytes = rendered(*draft, suffix);
    if (!bytes)
        return refuse(context, bytes.error());
    if (const auto saved = writeFile(out, *bytes); !saved)
        return refuse(context, Failed{Refused, saved.error()});
    if (context.json())
        printJson(QJsonObject{{u"out"_s, out}, {u"bytes"_s, bytes->size()}});
    else
        printText(say("The draft is in %1.").arg(out));
    return Done;
}

} // namespace gonfalone::ctl
