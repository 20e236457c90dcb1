// What is sealed: the notes on a case, who holds which key, the recovery sheet.
#include "app/gonfalonectl/Commands.h"
#include "core/base/Text.h"
#include "core/evaluation/EvaluationService.h"
#include "core/notes/NoteService.h"
#include "core/setup/RecoveryPaper.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

namespace gonfalone::ctl {

using namespace Qt::StringLiterals;

namespace {

QString aboutKey(NoteAbout about)
{
    return about == NoteAbout::Case ? u"case"_s : u"applicant"_s;
}

QJsonObject toJson(const SealedNote &note)
{
    QJsonArray versions;
    for (const NoteVersion &version : note.versions)
        versions << QJsonObject{{u"number"_s, version.number},
                                {u"by"_s, version.author},
                                {u"at"_s, toInstantText(version.at)},
                                {u"text"_s, version.text},
                                {u"damaged"_s, version.damaged}};
    QJsonObject object{{u"note"_s, note.id}, {u"about"_s, aboutKey(note.about)}, {u"versions"_s, versions}};
    if (note.isDeleted())
        object.insert(u"deleted"_s,
                      QJsonObject{{u"at"_s, toInstantText(note.deletedAt)},
                                  {u"by"_s, note.deletedBy},
                                  {u"reason"_s, note.reason}});
    return object;
}

void print(const Context &context, const SealedNote &note)
{
    if (context.json())
        return printJson(toJson(note));
    const auto when = [&](const QDateTime &at) {
        return at.toTimeZone(context.clock.zone).toString(u"yyyy-MM-dd HH:mm"_s);
    };
    const NoteVersion &last = note.last();
    const QString about = note.about == NoteAbout::Case ? say("on the case") : say("on the applicant");
    printText(u"%1  %2  %3  %4"_s.arg(note.id, when(note.versions.first().at), last.name, about));
    if (note.isDeleted())
        printText(u"    "_s + say("deleted on %1 by %2: %3").arg(when(note.deletedAt), note.deletedBy, note.reason));
    else
        printText(u"    "_s + (last.damaged ? say("(it does not open)") : last.text));
    if (last.number > 1)
        printText(u"    "_s + say("corrected on %1, version %2").arg(when(last.at)).arg(last.number));
}

Result<Exit> listNotes(const Context &context, NoteService &service, const Session &session, const QString &label)
{
    TRY(const QList<SealedNote> notes, service.notes(session.actor, session.keyring, label));
    QJsonArray rows;
    for (const SealedNote &note : notes) {
        if (context.json())
            rows << toJson(note);
        else
            print(context, note);
    }
    if (context.json())
        printJson(rows);
    else if (notes.isEmpty())
        printText(say("No note on %1.").arg(label));
    return Done;
}

/// The number of the version that a correction is of.
Result<int> lastVersion(NoteService &service, const Session &session, const QString &label, const QString &id)
{
    TRY(const QList<SealedNote> notes, service.notes(session.actor, session.keyring, label));
    for (const SealedNote &note : notes) {
        if (note.id == id)
            return note.last().number;
    }
    return failure(Error::notFound(say("There is no such note: “note CASE” shows those of a case.")));
}

Result<Exit> workOnNotes(const Context &context, NoteService &service, const Session &session, const QString &label)
{
    const Arguments &given = context.arguments;
    if (given.has(u"delete"_s)) {
        const QString reason = context.typedText(say("Why is it deleted? End with Ctrl+D."));
        CHECK(service.remove(session.actor, session.keyring, given.value(u"delete"_s), reason));
        if (!context.json())
            printText(say("The note is deleted; the reason stays, sealed."));
        return Done;
    }
    if (given.has(u"correct"_s)) {
        const QString id = given.value(u"correct"_s);
        TRY(const int seen, lastVersion(service, session, label, id));
        const QString text = context.typedText(say("Write the note as it should be, end with Ctrl+D."));
        TRY(const SealedNote note, service.correct(session.actor, session.keyring, id, seen, text));
        print(context, note);
        return Done;
    }
    if (!given.has(u"add"_s))
        return listNotes(context, service, session, label);
    const NoteAbout about = given.value(u"about"_s) == u"applicant"_s ? NoteAbout::Contact : NoteAbout::Case;
    const QString text = context.typedText(say("Write the note, end with Ctrl+D."));
    TRY(const SealedNote note, service.add(session.actor, session.keyring, label, about, text));
    print(context, note);
    return Done;
}

QString stateWord(SecretPerson::State state)
{
    using enum SecretPerson::State;
    switch (state) {
    case Opens: return say("can open it");
    case Waits: return say("waits for who holds the key");
    case HasNoPair: return say("has to sign in first");
    case Leaves: return say("no right any more: loses it when the head of cabinet signs in");
    }
    return {};
}

QString stateKey(SecretPerson::State state)
{
    using enum SecretPerson::State;
    return state == Opens ? u"opens"_s : state == Waits ? u"waits"_s : state == HasNoPair ? u"no-pair"_s : u"leaves"_s;
}

QJsonObject toJson(const SecretOverview &one)
{
    QJsonArray people;
    for (const SecretPerson &person : one.people)
        people << QJsonObject{{u"login"_s, person.login},
                              {u"by"_s, person.byRole ? u"role"_s : u"grant"_s},
                              {u"writes"_s, person.writes},
                              {u"state"_s, stateKey(person.state)}};
    return {{u"class"_s, secretKey(one.secret)}, {u"key"_s, one.number}, {u"people"_s, people}};
}

void print(const Context &context, const SealingOverview &seen)
{
    QJsonArray classes;
    for (const SecretOverview &one : seen.classes) {
        classes << toJson(one);
        if (context.json())
            continue;
        printText(u"%1  %2"_s.arg(secretKey(one.secret), secretName(one.secret)));
        for (const SecretPerson &person : one.people)
            printText(u"    %1  %2  %3%4"_s.arg(person.login, person.name, stateWord(person.state),
                                                person.writes ? u", "_s + say("writes") : QString()));
        if (one.people.isEmpty())
            printText(u"    "_s + say("nobody"));
    }
    if (context.json())
        return printJson(QJsonObject{{u"classes"_s, classes}, {u"sheet"_s, seen.sheet ? seen.sheet->number : 0}});
    printText(seen.sheet ? say("Recovery sheet no. %1, printed on %2.")
                               .arg(seen.sheet->number)
                               .arg(context.clock.dateOf(seen.sheet->madeAt).toString(Qt::ISODate))
                         : say("No recovery sheet was printed: “recovery-sheet --out FILE.pdf”."));
}

Result<Exit> workOnKeys(const Context &context, SealingService &sealing, const Session &session)
{
    const QStringList &words = context.arguments.words;
    if (words.size() > 1) {
        const SecretClass secret = *secretFrom(words.value(2));
        CHECK(words.value(1) == u"grant"_s ? sealing.grant(session.actor, session.keyring, secret, words.value(3),
                                                           context.arguments.has(u"write"_s))
                                           : sealing.revoke(session.actor, session.keyring, secret, words.value(3)));
    }
    TRY(const SealingOverview seen, sealing.overview(session.actor, session.keyring));
    print(context, seen);
    return Done;
}

} // namespace

Exit runNote(const Context &context)
{
    const QString about = context.arguments.value(u"about"_s, u"case"_s);
    if (context.arguments.words.size() != 2)
        return wrongUsage(context, say("“%1” needs the number of a case.").arg(context.arguments.words.first()));
    if (about != u"case"_s && about != u"applicant"_s)
        return wrongUsage(context, say("“--about” is “case” or “applicant”."));
    const auto session = openSession(context, Secrets::Open);
    if (!session)
        return refuse(context, session.error());
    NoteService service(*session->database, context.clock);
    const Result<Exit> done = workOnNotes(context, service, *session, context.arguments.words.value(1));
    return done ? *done : refuse(context, done.error());
}

Exit runSealing(const Context &context)
{
    const QStringList &words = context.arguments.words;
    const bool verb = words.value(1) == u"grant"_s || words.value(1) == u"revoke"_s;
    if (words.size() > 1 && (words.size() != 4 || !verb))
        return wrongUsage(context,
                          say("Write “sealing”, “sealing grant CLASS LOGIN” or “sealing revoke CLASS LOGIN”."));
    if (words.size() > 1 && !secretFrom(words.value(2)))
        return wrongUsage(context,
                          say("There is no class “%1”: agenda, salute, valutazioni, note.").arg(words.value(2)));
    const auto session = openSession(context, Secrets::Open);
    if (!session)
        return refuse(context, session.error());
    SealingService sealing(*session->database, context.clock);
    const Result<Exit> done = workOnKeys(context, sealing, *session);
    return done ? *done : refuse(context, done.error());
}

Exit runRecoverySheet(const Context &context)
{
    const QString out = context.arguments.value(u"out"_s);
    if (QFileInfo(out).suffix().toLower() != u"pdf"_s)
        return wrongUsage(context, say("“recovery-sheet” needs --out FILE.pdf."));
    const auto session = openSession(context, Secrets::Open);
    if (!session)
        return refuse(context, session.error());
    const auto sheet = printRecoverySheet(*session->database, session->actor, session->keyring, context.clock, out);
    if (!sheet)
        return refuse(context, sheet.error());
    if (context.json())
        printJson(QJsonObject{{u"sheet"_s, sheet->number}, {u"out"_s, out}});
    else
        printText(say("Recovery sheet no. %1 is in %2: print it, put it into the safe, delete the file.")
                      .arg(sheet->number)
                      .arg(out));
    return Done;
}

Exit runUnseal(const Context &context)
{
    if (!context.arguments.has(u"recovery"_s))
        return wrongUsage(context, say("Write “unseal --recovery”."));
    const auto session = openSession(context, Secrets::Open);
    if (!session)
        return refuse(context, session.error());
    const auto typed = context.password(say("The groups of the recovery sheet: "), "GONFALONE_RECOVERY");
    if (!typed)
        return refuse(context, typed.error());
    const auto opened =
        SealingService(*session->database, context.clock).recover(session->actor, session->keyring, *typed);
    // A sheet of evaluation has a key of its own: who has a right to no class may be a party of one.
    const auto sheets =
        EvaluationService(*session->database, context.clock).recover(session->actor, session->keyring, *typed);
    const int found = sheets.value_or(0);
    if (!opened && found == 0)
        return refuse(context, opened.error());
    QJsonArray classes;
    if (found > 0 && !context.json())
        printText(say("You can open %n sheet(s) of evaluation again.", found));
    for (const SecretClass secret : opened.value_or(QList<SecretClass>())) {
        classes << secretKey(secret);
        if (!context.json())
            printText(say("You can open “%1” again.").arg(secretName(secret)));
    }
    if (context.json())
        printJson(QJsonObject{{u"classes"_s, classes}, {u"sheets"_s, found}});
    return Done;
}

} // namespace gonfalone::ctl
