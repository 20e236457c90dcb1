#pragma once

#include "app/gonfalonectl/Context.h"
#include "core/cases/CaseFile.h"
#include "core/documents/DraftDocument.h"
#include "core/patrocinio/PatrocinioLetters.h"
#include "core/setup/OfficeSetup.h"

namespace gonfalone::ctl {

/// One command: its name, how it is written, what it does, the function.
struct CtlCommand {
    const char *name;
    const char *usage;
    const char *summary; ///< translatable (context "Core")
    Exit (*run)(const Context &context);
    bool drawsPages; ///< needs fonts, hence a QGuiApplication
};

const QList<CtlCommand> &commands();

/// Which cases are meant: --state, --text, --due, --limit. The exit code of a line that cannot be understood.
tl::expected<CaseQuery, Exit> readQuery(const Context &context);
/// What `init` and `server init` make an office of.
OfficeSetup officeSetup(const Context &context, const QString &login, const QString &password);

Exit runInit(const Context &context);
Exit runServer(const Context &context);
Exit runDemo(const Context &context);
Exit runUser(const Context &context);
Exit runPerson(const Context &context);
Exit runPeople(const Context &context);
Exit runOrg(const Context &context);
Exit runReadings(const Context &context);
Exit runOffice(const Context &context);
Exit runTemplate(const Context &context);
Exit runCheck(const Context &context);
Exit runBackup(const Context &context);
Exit runRestore(const Context &context);
Exit runMove(const Context &context);
Exit runRecover(const Context &context);
Exit runHolidays(const Context &context);
Exit runImport(const Context &context);
Exit runList(const Context &context);
Exit runShow(const Context &context);
Exit runDo(const Context &context);
Exit runDraft(const Context &context);
/// Whether `draft` is asked about the versions of its text rather than for a file.
bool asksForVersions(const Arguments &arguments);
Exit runVersions(const Context &context);
Exit runOpinion(const Context &context);
Exit runDeclare(const Context &context);
Exit runProof(const Context &context);
Exit runNote(const Context &context);
Exit runSealing(const Context &context);
Exit runRecoverySheet(const Context &context);
Exit runUnseal(const Context &context);
Exit runDossier(const Context &context);
Exit runReport(const Context &context);
Exit runLetter(const Context &context);
Exit runLetters(const Context &context);
/// One letter for each case of a query, into a folder.
Exit runManyLetters(const Context &context, LetterKind kind);
Exit runWorkflow(const Context &context);
/// The occurrences of a calendar file, without an office.
Exit runExpand(const Context &context);
Exit runAgenda(const Context &context);
/// Calendar files into the agenda.
Exit runCalendarImport(const Context &context);
Exit runExport(const Context &context);
/// `import --as-appointment`
Exit importAppointments(const Context &context, const QStringList &files);
Exit runMission(const Context &context);
Exit runMissionList(const Context &context);
Exit runMissionDraft(const Context &context);
Exit runMissionReport(const Context &context);
Exit runSimulate(const Context &context);
Exit runEvaluation(const Context &context);

/// A document in the format of a suffix: pdf, odt, html.
Result<QByteArray> rendered(const DraftDocument &document, const QString &suffix);
/// Writes a file, all or nothing, and says so.
Exit written(const Context &context, const QString &out, const Result<QByteArray> &bytes);

} // namespace gonfalone::ctl
