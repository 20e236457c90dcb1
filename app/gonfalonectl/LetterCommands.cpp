#include "app/gonfalonectl/Commands.h"
#include "core/base/Text.h"
#include "core/documents/HtmlWriter.h"
#include "core/documents/OdtWriter.h"
#include "core/documents/WriteFile.h"
#include "core/patrocinio/PatrocinioService.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

namespace gonfalone::ctl {

using namespace Qt::StringLiterals;

namespace {

struct Made {
    QByteArray bytes;
    Letter letter; ///< of what was kept; without id when nothing was
};

QStringList letterKeys()
{
    QStringList keys;
    for (const LetterRow &row : kLetters)
        keys << QString::fromLatin1(row.key);
    return keys;
}

/// PDF and message are what goes out and are kept with the case; ODT and HTML are for going on writing elsewhere.
Result<Made> made(PatrocinioService &service, const Actor &actor, const Patrocinio &p, LetterKind kind,
                  const QString &suffix)
{
    if (suffix == u"pdf"_s || suffix == u"eml"_s) {
        TRY(const PreparedLetter prepared, service.prepareLetter(actor, p, kind));
        return Made{suffix == u"pdf"_s ? prepared.pdf : prepared.eml, prepared.letter};
    }
    TRY(const DraftDocument document, service.letter(actor, p, kind));
    if (suffix == u"html"_s)
        return Made{toHtml(document).toUtf8(), {}};
    TRY(const QByteArray odt, toOdt(document));
    return Made{odt, {}};
}

QString instant(const QDateTime &at)
{
    return at.isValid() ? toInstantText(at) : QString();
}

QJsonObject toJson(const Letter &letter)
{
    return {{u"kind"_s, letter.kind},
            {u"recipient"_s, letter.recipient},
            {u"address"_s, letter.address},
            {u"subject"_s, letter.subject},
            {u"message_id"_s, letter.messageId},
            {u"prepared"_s, instant(letter.createdAt)},
            {u"by"_s, letter.createdBy},
            {u"accepted"_s, instant(letter.acceptedAt)},
            {u"delivered"_s, instant(letter.deliveredAt)},
            {u"failed"_s, instant(letter.failedAt)},
            {u"failure"_s, letter.failure}};
}

QString statusOf(const Context &context, const Letter &letter)
{
    const auto when = [&](const QDateTime &at) {
        return at.toTimeZone(context.clock.zone).toString(u"dd/MM/yyyy HH:mm"_s);
    };
    if (letter.failedAt.isValid())
        return say("failed on %1: %2").arg(when(letter.failedAt), letter.failure);
    if (letter.deliveredAt.isValid())
        return say("delivered on %1").arg(when(letter.deliveredAt));
    if (letter.acceptedAt.isValid())
        return say("accepted on %1").arg(when(letter.acceptedAt));
    return say("prepared on %1, no receipt yet").arg(when(letter.createdAt));
}

void printLetters(const Context &context, const QList<Letter> &sent, const QList<AllowedLetter> &allowed)
{
    for (const Letter &letter : sent) {
        const auto kind = letterKindFrom(letter.kind);
        printText(u"%1  %2 → %3  %4"_s.arg(letter.kind, kind ? letterName(*kind) : letter.kind, letter.recipient,
                                           statusOf(context, letter)));
    }
    if (sent.isEmpty())
        printText(say("No letter of this case was prepared yet."));
    for (const AllowedLetter &row : allowed) {
        if (row.allowed)
            printText(say("Can be written now: %1 (%2)").arg(letterKey(row.kind), letterName(row.kind)));
    }
}

} // namespace

Exit runLetter(const Context &context)
{
    const QStringList &words = context.arguments.words;
    const QString out = context.arguments.value(u"out"_s);
    const QString suffix = QFileInfo(out).suffix().toLower();
    if (words.size() < 3)
        return wrongUsage(context, say("“letter” needs the number of a case and the kind of the letter."));
    const auto kind = letterKindFrom(words.value(2));
    if (!kind)
        return wrongUsage(
            context,
            say("There is no letter “%1”: the letters are %2.").arg(words.value(2), letterKeys().join(u", "_s)));
    if (!QStringList{u"pdf"_s, u"eml"_s, u"odt"_s, u"html"_s}.contains(suffix))
        return wrongUsage(context, say("“letter” needs --out FILE.pdf, FILE.eml, FILE.odt or FILE.html."));
    const auto session = openSession(context);
    if (!session)
        return refuse(context, session.error());
    PatrocinioService service(*session->database, context.clock);
    const auto p = service.find(session->actor, words.value(1));
    if (!p)
        return refuse(context, p.error());
    const auto letter = made(service, session->actor, *p, *kind, suffix);
    if (!letter)
        return refuse(context, letter.error());
    if (const auto saved = writeFile(out, letter->bytes); !saved)
        return refuse(context, Failed{Refused, saved.error()});
    if (context.json()) {
        QJsonObject row = letter->letter.id.isValid() ? toJson(letter->letter) : QJsonObject();
        row.insert(u"out"_s, out);
        row.insert(u"bytes"_s, letter->bytes.size());
        printJson(row);
    } else {
        printText(say("The letter is in %1.").arg(out));
        if (letter->letter.id.isValid() && letter->letter.address.isEmpty())
            printText(say("The office knows no address of %1: write it into the message before sending it.")
                          .arg(letter->letter.recipient));
    }
    return Done;
}

Exit runLetters(const Context &context)
{
    if (context.arguments.words.size() < 2)
        return wrongUsage(context, say("“%1” needs the number of a case.").arg(context.arguments.words.first()));
    if (const auto kind = letterKindFrom(context.arguments.words.value(1)))
        return runManyLetters(context, *kind);
    const auto session = openSession(context);
    if (!session)
        return refuse(context, session.error());
    PatrocinioService service(*session->database, context.clock);
    const auto p = service.find(session->actor, context.arguments.words.value(1));
    if (!p)
        return refuse(context, p.error());
    const auto sent = service.letters(session->actor, p->file.id);
    const auto allowed = service.lettersFor(session->actor, *p);
    if (!sent || !allowed)
        return refuse(context, sent ? allowed.error() : sent.error());
    if (!context.json()) {
        printLetters(context, *sent, *allowed);
        return Done;
    }
    QJsonArray prepared;
    for (const Letter &letter : *sent)
        prepared << toJson(letter);
    QJsonArray kinds;
    for (const AllowedLetter &row : *allowed)
        kinds << QJsonObject{{u"kind"_s, letterKey(row.kind)},
                             {u"name"_s, letterName(row.kind)},
                             {u"nature"_s, natureKey(letterRow(row.kind).nature)},
                             {u"allowed"_s, row.allowed},
                             {u"why"_s, row.why}};
    printJson(QJsonObject{{u"letters"_s, prepared}, {u"kinds"_s, kinds}});
    return Done;
}

} // namespace gonfalone::ctl
