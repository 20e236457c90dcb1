#include "app/gonfalonectl/Commands.h"
#include "core/base/Text.h"

#include <QGuiApplication>
#include <QLibraryInfo>
#include <QTranslator>

namespace gonfalone::ctl {

using namespace Qt::StringLiterals;

const QList<CtlCommand> &commands()
{
    static const QList<CtlCommand> table{
        {"init", "init --comune NAME --admin LOGIN [--istat CODE] [--name NAME] [--out SHEET.pdf]",
         QT_TRANSLATE_NOOP("Core", "makes a new office, and its recovery sheet"), runInit, true},
        {"server", "server init --to URL [--comune NAME --admin LOGIN [--istat CODE] [--name NAME]]",
         QT_TRANSLATE_NOOP("Core", "prepares a PostgreSQL database where the server keeps everybody's rights"),
         runServer, false},
        {"demo", "demo", QT_TRANSLATE_NOOP("Core", "makes the demonstration office"), runDemo, false},
        {"user",
         "user add LOGIN [--name NAME] [--role ROLE]… | list | rename LOGIN --name NAME | role LOGIN ROLE [--from DATE] [--to DATE] [--revoke] | assessore LOGIN NAME [--revoke] | password LOGIN | reset LOGIN | disable LOGIN | enable LOGIN",
         QT_TRANSLATE_NOOP("Core", "people and their roles"), runUser, false},
        {"person",
         "person find WORDS | export NUMBER|user:LOGIN|staff:NUMBER --out FILE.{zip,pdf,json} | erase NUMBER|staff:NUMBER [--request WORDS [--authorisation N --on DATE] [--out ANSWER.pdf]]",
         QT_TRANSLATE_NOOP("Core", "what the office holds on a person, and its erasure (GDPR)"), runPerson, true},
        {"people",
         "people list [--on DATE] [--text WORDS] | show PERSON [--on DATE] | add NAME [--badge N] [--tax-code C] [--email A] [--phone N] [--login L] | change PERSON … | "
         "write|correct contract|assignment|skill PERSON|ROW [--kind ruolo|art90|art110|comando|portavoce|esterno] [--area A] [--profile P] [--part-time N] [--week 7:12,…] "
         "[--emolumento yes|no] [--act A] [--unit UNIT] [--percent N] [--name WORDS] [--from DATE] [--to DATE] [--follow] [--note REASON] | "
         "end KIND ROW --on DATE | withdraw KIND ROW --note REASON | pay CONTRACT [--sum EUROS] | sign PERSON --unit UNIT --nature NATURE [--on DATE] | "
         "import FILE.csv [--map FIELD=COLUMN]… [--dry-run]",
         QT_TRANSLATE_NOOP(
             "Core", "the people of the office on any date, their contracts and posts; who may sign; import from CSV"),
         runPeople, false},
        {"org",
         "org [--on DATE] | write|correct unit NAME|ROW [--kind settore|servizio|ufficio|segreteria] [--under UNIT|none] [--unit UNIT] | head UNIT|ROW --person PERSON "
         "[--charge coordina|dirigente|responsabile] | delega HOLDER|ROW --unit UNIT [--from DATE] [--to DATE] [--follow] [--note REASON] | end KIND ROW --on DATE | withdraw KIND ROW --note REASON",
         QT_TRANSLATE_NOOP("Core",
                           "the organisation chart on any date, the units, their heads and the deleghe they serve"),
         runOrg, false},
        {"readings",
         "readings [--person ID|WORDS] [--case CASE] [--reader WORDS] [--from DATE] [--to DATE] [--out FILE.csv]",
         QT_TRANSLATE_NOOP("Core", "who read what is confidential"), runReadings, false},
        {"office",
         "office show | set [--email A] [--pec A] [--address WORDS] [--phone N] [--officer NAME] [--font NAME] "
         "[--points N] [--margins LEFT,TOP,RIGHT,BOTTOM] | holders [--on DATE] | appoint NAME --role ROLE [--delega WORDS] [--from DATE] [--to DATE] | end ID --on DATE",
         QT_TRANSLATE_NOOP("Core", "where the office is found, its paper, organs and deleghe"), runOffice, false},
        {"template",
         "template show KEY [--on DATE] | check KEY --file FILE | set KEY --file FILE [--from DATE] [--note WORDS]",
         QT_TRANSLATE_NOOP("Core", "the office's own texts, and the check of one"), runTemplate, false},
        {"import", "import FILE… [--as-appointment] | FILE.ics… [--calendar NAME] [--person NAME]",
         QT_TRANSLATE_NOOP(
             "Core",
             "registers the requests in .eml and PEC messages, as patronage or for an appointment; takes calendar files into the agenda"),
         runImport, false},
        {"export", "export --out FILE.ics [--calendar NAME] [--from D --to D]",
         QT_TRANSLATE_NOOP("Core", "writes a calendar of the agenda as a file"), runExport, false},
        {"list",
         "list patrocinio [--state STATE] [--text WORDS] [--due overdue|3|7|all] [--limit N] | missions [--state STATE]… [--person NAME]… [--year Y] [--text WORDS] [--limit N]",
         QT_TRANSLATE_NOOP("Core", "lists the cases"), runList, false},
        {"show", "show CASE [--explain]", QT_TRANSLATE_NOOP("Core", "shows a case"), runShow, false},
        {"do", "do CASE ACTION [--set field=value]…",
         QT_TRANSLATE_NOOP("Core", "takes a step of the procedure, or saves"), runDo, false},
        {"draft",
         "draft CASE… [--template FILE] --out FILE.{pdf,odt,html}|FOLDER | CASE --versions | --number N | --compare A B | --edit FILE | --restore N | --redraw | MISSION autorizzazione|dichiarazione|durata|rimborso|liquidazione|attestazione --out FILE.{pdf,odt,html}",
         QT_TRANSLATE_NOOP("Core", "prints the draft deliberation; its versions, compared, edited, taken up again"),
         runDraft, true},
        {"opinion",
         "opinion CASE [technical|accounting favourable|with-remarks|unfavourable --signer NAME --office SERVICE [--on DATE] [--note REASONS]]",
         QT_TRANSLATE_NOOP("Core", "the opinions of art. 49 TUEL on the last text, and a new one"), runOpinion, false},
        {"declare", "declare CASE none|conflict [--note WORDS] [--to NAME]",
         QT_TRANSLATE_NOOP("Core", "declares for oneself: no conflict of interest, or the case passes on"), runDeclare,
         false},
        {"proof", "proof CASE [add FILE|DOCUMENT | send|approve|refuse NUMBER [--note WORDS]]",
         QT_TRANSLATE_NOOP("Core", "the proofs with the stemma: taken in, sent out, approved or sent back"), runProof,
         false},
        {"note", "note CASE [--add [--about case|applicant] | --correct NOTE | --delete NOTE]",
         QT_TRANSLATE_NOOP("Core",
                           "the sealed notes on a case, for who may read them; the text comes from standard input"),
         runNote, false},
        {"sealing", "sealing [grant CLASS LOGIN [--write] | revoke CLASS LOGIN]",
         QT_TRANSLATE_NOOP("Core", "who can open which class of what is sealed, and who waits"), runSealing, false},
        {"recovery-sheet", "recovery-sheet --out FILE.pdf",
         QT_TRANSLATE_NOOP("Core", "prints a new recovery sheet; the one before opens nothing any more"),
         runRecoverySheet, true},
        {"unseal", "unseal --recovery",
         QT_TRANSLATE_NOOP("Core", "opens with the recovery sheet what one has a right to"), runUnseal, false},
        {"dossier", "dossier CASE --out FILE.{pdf,zip}",
         QT_TRANSLATE_NOOP("Core", "prints or packs everything of a case"), runDossier, true},
        {"report",
         "report patrocini --year Y --out FILE.{pdf,csv} | missions --year Y --half 1|2 --out FILE.{pdf,csv,xlsx}",
         QT_TRANSLATE_NOOP("Core", "the yearly report, also with --json"), runReport, true},
        {"letter", "letter CASE KIND --out FILE.{pdf,eml,odt,html}",
         QT_TRANSLATE_NOOP("Core", "writes a letter; PDF and message are kept with the case"), runLetter, true},
        {"letters",
         "letters CASE | KIND --out FOLDER [--format pdf|eml] [--state STATE]… [--text WORDS] [--due overdue|3|7|all]",
         QT_TRANSLATE_NOOP("Core",
                           "lists the letters of a case with their receipts, and those that can be written; or writes "
                           "one for each applicant"),
         runLetters, true},
        {"workflow", "workflow patrocinio|missions|evaluation [--dot]",
         QT_TRANSLATE_NOOP("Core", "prints the procedure"), runWorkflow, false},
        {"agenda",
         "agenda list [--from D] [--to D] [--calendar NAME] [--text WORDS] | calendars | add \"gio 10-11 WORDS, PLACE\" [--calendar NAME] [--person NAME] | move ENTRY --at \"DAY TIME\" [--scope this|following|all] [--calendar NAME] | cancel ENTRY --note REASON [--scope …] | undo GESTURE | conflicts [--from D] [--to D] | free [--minutes N] [--from D] [--to D] | standing [--at \"DAY TIME\"] | daysheet [--date D] [--to D] [--size a5|a4] [--large] --out FILE.pdf | print week|month|year|people|list|pack|oncall [--from D] [--to D] [--calendar NAME]… [--text WORDS] [--large] --out FILE.pdf | oncall list|holes|fairness [--from D] [--to D] | oncall add --person NAME --from D --to D [--kind assessore|staff] [--phone N] | oncall swap SHIFT --person NAME|--with SHIFT | oncall agree|refuse SWAP | oncall remove SHIFT | publish --out FILE.ics|FOLDER [--words busy|public] [--calendar NAME]… [--from D] [--to D] | invitation MESSAGE.eml [--calendar NAME] [--answer accept|decline|tentative --out REPLY.eml [--address A] [--note WORDS]] | request list [--all] [--state STATE] [--text WORDS] | request add [FILE.eml…] [--set field=value]… [--format phone|visit] | request show UDI | request do UDI ask-briefing|receive-briefing|propose|accept|hand-over|decline|withdraw|reopen|save [--at \"DAY TIME\"] [--address PLACE] [--to NAME] [--office NAME] [--due DATE] [--note WORDS] [--set field=value]… | request letter UDI --out FILE.{pdf,eml} | request undo GESTURE", QT_TRANSLATE_NOOP("Core", "the mayor's agenda: what is in it, entered on one line, moved, cancelled; conflicts, free times, who stands for the mayor; on paper; requests for an appointment"),
         runAgenda, false},
        {"mission",
         "mission add --set field=value… | show MISSION [--explain] | do MISSION ACTION [--set field=value]… [--signer NAME] [--office OFFICE] [--on DATE] [--note REASON] | expense MISSION add|set N|drop N [--set field=value]… [--file RECEIPT] | attach MISSION FILE… | deputy [add HOLDER DEPUTY --from DATE [--to DATE] --note ACT] | totals [--year Y] [--person NAME]",
         QT_TRANSLATE_NOOP("Core", "missions of the administrators: request, authorisation, refund, liquidation"),
         runMission, false},
        {"evaluation",
         "evaluation list [--year Y] | system list|show | system check|add --file FILE.json | cycle open|close [--year Y] | open PERSON [--year Y] [--area CATEGORY] [--from DATE] [--to DATE] | show SHEET [--explain] | history SHEET | year PERSON [--year Y] | save SHEET | do SHEET ACTION [--on DATE] | fact SHEET good|bad [--on DATE] | fact SHEET --number N | training SHEET --minutes N [--on DATE] | end SHEET --on DATE | hand-to SHEET --login LOGIN --on DATE | take-over SHEET | admit SHEET --login LOGIN | calibration [--year Y] | distribution [--year Y] [--out FILE.{pdf,csv}] | declare PERSON [--year Y] [--on DATE] | draft SHEET obiettivi|scheda|colloquio|notifica|riesame|esito --out FILE.{pdf,odt,html}",
         QT_TRANSLATE_NOOP(
             "Core",
             "the evaluation of the people: system, cycle, sheets, review; what a sheet says comes from standard input"),
         runEvaluation, true},
        {"simulate", "simulate mission --set departs=… --set returns=… [--set kilometres=N] [--set public_cost=E]",
         QT_TRANSLATE_NOOP("Core", "what a mission may cost, before leaving"), runSimulate, false},
        {"holidays", "holidays --year YEAR", QT_TRANSLATE_NOOP("Core", "lists the holidays of a year"), runHolidays,
         false},
        {"expand", "expand FILE.ics --from DATE --to DATE",
         QT_TRANSLATE_NOOP("Core", "prints when the entries of a calendar file happen, without an office"), runExpand,
         false},
        {"check", "check", QT_TRANSLATE_NOOP("Core", "verifies the office's data"), runCheck, false},
        {"backup", "backup [--to FILE] [--encrypt] | list | check FILE",
         QT_TRANSLATE_NOOP("Core", "makes a backup and reads it back; lists and checks them"), runBackup, false},
        {"restore", "restore FILE --to URL [--replace]",
         QT_TRANSLATE_NOOP("Core", "brings a backup back in a new place, and verifies it"), runRestore, false},
        {"move", "move --to URL",
         QT_TRANSLATE_NOOP("Core",
                           "carries the office to a file or a PostgreSQL database; goes on after an interruption"),
         runMove, false},
        {"recover", "recover FILE --to NEWFILE", QT_TRANSLATE_NOOP("Core", "reads what can be read of a damaged file"),
         runRecover, false},
    };
    return table;
}

namespace {

void printHelp()
{
    printText(u"gonfalonectl [--database URL] [--as LOGIN] [--json] [--lang it|en] COMMAND"_s);
    for (const CtlCommand &command : commands())
        printText(u"  %1\n      %2"_s.arg(QString::fromUtf8(command.usage), say(command.summary)));
    printText(say(
        "URL is a file or postgresql://user@host/database. The password comes from GONFALONE_PASSWORD or from a prompt."));
}

int run(const Context &context)
{
    const Arguments &arguments = context.arguments;
    if (!arguments.fault.isEmpty())
        return wrongUsage(context, arguments.fault);
    if (arguments.has(u"version"_s)) {
        printText(QCoreApplication::applicationVersion());
        return Done;
    }
    if (arguments.has(u"help"_s) || arguments.words.value(0) == u"help"_s) {
        printHelp();
        return Done;
    }
    for (const CtlCommand &command : commands()) {
        if (arguments.words.value(0) == QLatin1String(command.name))
            return command.run(context);
    }
    return wrongUsage(context,
                      arguments.words.isEmpty() ? say("No command was given.")
                                                : say("There is no command “%1”.").arg(arguments.words.first()));
}

bool drawsPages(int argc, char **argv)
{
    for (int i = 1; i < argc; ++i) {
        if (qstrcmp(argv[i], "daysheet") == 0 || qstrcmp(argv[i], "print") == 0) // of the agenda
            return true;
        for (const CtlCommand &command : commands()) {
            if (command.drawsPages && qstrcmp(argv[i], command.name) == 0)
                return true;
        }
    }
    return false;
}

/// The texts of the program and Qt's own, in Italian unless the person asks for English.
class Languages
{
public:
    void use(const QString &wanted)
    {
        const bool english = wanted == u"en"_s;
        const QString code = english ? u"en"_s : u"it"_s;
        QLocale::setDefault(english ? QLocale(QLocale::English, QLocale::UnitedKingdom)
                                    : QLocale(QLocale::Italian, QLocale::Italy));
        if (m_qt.load(u"qtbase_"_s + code, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
            QCoreApplication::installTranslator(&m_qt);
        if (m_own.load(u":/i18n/gonfalone_%1.qm"_s.arg(code)))
            QCoreApplication::installTranslator(&m_own);
    }

private:
    QTranslator m_qt;
    QTranslator m_own;
};

} // namespace

} // namespace gonfalone::ctl

int main(int argc, char **argv)
{
    using namespace gonfalone;
    using namespace Qt::StringLiterals;
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const std::unique_ptr<QCoreApplication> app(ctl::drawsPages(argc, argv) ? new QGuiApplication(argc, argv)
                                                                            : new QCoreApplication(argc, argv));
    QCoreApplication::setApplicationName(u"gonfalone"_s);
    QCoreApplication::setApplicationVersion(u"0.1.0"_s);
    const QStringList line = app->arguments().mid(1);
    // The language first: what the line says wrong is told in it too.
    ctl::Languages languages;
    languages.use(ctl::parseArguments(line).value(u"lang"_s, qEnvironmentVariable("GONFALONE_LANG")));
    return ctl::run({ctl::parseArguments(line), {[] { return QDateTime::currentDateTimeUtc(); }}});
}
