#pragma once

#include "app/gonfalonectl/Context.h"
#include "core/evaluation/EvaluationService.h"

namespace gonfalone::ctl {

/// Who is at work on the evaluations, with what the password opened.
struct EvaluationDesk {
    const Context &context;
    Session &session;
    EvaluationService service;

    const Actor &actor() const { return session.actor; }
    const Keyring &keyring() const { return session.keyring; }
    QString word(int index) const { return context.arguments.words.value(index); }
    /// The year of --year; the clock's without it.
    Result<int> year() const;
    /// The day of an option; `otherwise` without it. Invalid when it is none.
    Result<QDate> day(const QString &option, const QDate &otherwise = {}) const;
    /// The lines "field=value" of standard input; a line that begins with a blank goes on with the one before.
    Result<QList<std::pair<QString, QString>>> typedFields() const;
    /// Prints the line of a sheet, or its JSON.
    Exit printed(const Result<EvaluationSheet> &sheet) const;
};

QString lineOf(const EvaluationSheet &sheet);
QString lineOf(const EvaluationClock &clock);
QJsonObject toJson(const EvaluationClock &clock);
QJsonObject toJson(const EvaluationSheet &sheet);
QJsonObject toJson(const SheetView &view);
/// The sheet as people read it; with `explain` each step of the score.
QStringList linesOf(const SheetView &view, bool explain);

/// `evaluation system|cycle|calibration|distribution|declare …`
Exit runEvaluationOffice(EvaluationDesk &desk);
/// `evaluation draft SHEET PAPER --out FILE`, `evaluation distribution --out FILE`
Exit runEvaluationPaper(EvaluationDesk &desk);

} // namespace gonfalone::ctl
