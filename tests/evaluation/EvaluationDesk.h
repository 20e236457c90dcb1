#pragma once

#include "core/evaluation/EvaluationService.h"
#include "core/staff/StaffService.h"
#include "tests/support/SecretOffice.h"

namespace gonfalone {

/// The first field that a refusal names; empty when there is none.
template <typename T>
QString faultOf(const Result<T> &result)
{
    return result || result.error().fields.isEmpty() ? QString() : result.error().fields.first().field;
}

/// The office of the secrets with its people: bruno (permanent), chiara (Portavoce), dario (art. 90 with emolumento
/// unico, no account), each with a contract; anna evaluates them. It is 5 February 2026, the cycle is open.
class EvaluationDesk
{
public:
    explicit EvaluationDesk(const QString &engine) : office(engine), service(*office.db, office.clock)
    {
        office.run(QStringLiteral("UPDATE user_role SET valid_from = '2020-01-01'"));
        office.now = QDateTime(QDate(2026, 2, 5), QTime(9, 0), Qt::UTC);
        anna = office.signIn(QStringLiteral("anna"));
        mario = office.signIn(QStringLiteral("mario"));
        bruno = office.signIn(QStringLiteral("bruno"));
        chiara = office.signIn(QStringLiteral("chiara"));
        ada = office.signIn(QStringLiteral("ada"));
        brunoPerson = person(QStringLiteral("Bruno Neri"), QStringLiteral("bruno"), ContractKind::Permanent, false);
        chiaraPerson =
            person(QStringLiteral("Chiara Moretti"), QStringLiteral("chiara"), ContractKind::Portavoce, false);
        darioPerson = person(QStringLiteral("Dario Costa"), {}, ContractKind::Art90, true);
        kept(service.openCycle(anna.actor, 2026));
    }

    StaffPersonId person(const QString &name, const QString &login, ContractKind kind, bool emolumento)
    {
        StaffService staff(*office.db, office.clock);
        StaffPerson wanted;
        wanted.name = name;
        wanted.login = login;
        const StaffPersonId id = kept(staff.savePerson(anna.actor, wanted)).id;
        Contract contract;
        contract.person = id;
        contract.kind = kind;
        contract.emolumentoUnico = emolumento;
        contract.validFrom = QDate(2024, 1, 1);
        kept(staff.put(anna.actor, contract));
        return id;
    }

    void on(int year, int month, int day) { office.now = QDateTime(QDate(year, month, day), QTime(9, 0), Qt::UTC); }
    EvaluationSheet open(StaffPersonId person)
    {
        return kept(service.open(anna.actor, anna.keyring, {person, 2026, {}, {}, {}}));
    }
    SheetView find(const QString &label) { return kept(service.find(anna.actor, anna.keyring, label)); }
    EvaluationSheet set(const QString &label, const QList<std::pair<QString, QString>> &fields)
    {
        EvaluationSheet sheet = find(label).sheet;
        for (const auto &[field, text] : fields)
            done(setEvaluationField(sheet.content, field, text));
        return kept(service.save(anna.actor, anna.keyring, sheet));
    }
    Result<EvaluationSheet> step(const AtDesk &who, const QString &label, EvaluationAction action,
                                 const QString &text = {}, const QDate &day = {})
    {
        EvaluationSheet seen;
        seen.label = label;
        seen.version = office.number(QStringLiteral("SELECT version FROM evaluation_sheet WHERE label = ?"), {label});
        seen.year = 2026;
        return service.advance(who.actor, who.keyring, seen, {action, day, text});
    }
    /// Goals of 60 and 40.
    EvaluationSheet withGoals(StaffPersonId person)
    {
        const QString label = open(person).label;
        return set(label,
                   {{QStringLiteral("goal.1.title"), QStringLiteral("Protocollo")},
                    {QStringLiteral("goal.1.measure"), QStringLiteral("entro 3 giorni")},
                    {QStringLiteral("goal.1.weight"), QStringLiteral("60")},
                    {QStringLiteral("goal.2.title"), QStringLiteral("Archivio")},
                    {QStringLiteral("goal.2.weight"), QStringLiteral("40")}});
    }
    /// As far as the scores may be written.
    QString toScoring(StaffPersonId person, const AtDesk &evaluated)
    {
        const QString label = withGoals(person).label;
        kept(step(anna, label, EvaluationAction::Share));
        kept(step(evaluated, label, EvaluationAction::Sign));
        on(2026, 7, 2);
        kept(step(anna, label, EvaluationAction::CheckMidYear, QStringLiteral("A metà del percorso.")));
        on(2027, 1, 11);
        kept(step(anna, label, EvaluationAction::AskSelfEvaluation));
        kept(step(evaluated, label, EvaluationAction::SelfEvaluate, QStringLiteral("Un buon anno.")));
        return label;
    }
    /// Every score the same, on the scale of the shipped system.
    void score(const QString &label, const QString &points)
    {
        EvaluationSheet sheet = find(label).sheet;
        for (int i = 1; i <= sheet.content.goals.size(); ++i)
            done(setEvaluationField(sheet.content, QStringLiteral("goal.%1.score").arg(i), points));
        for (const EvaluationRating &rating : QList<EvaluationRating>(sheet.content.ratings))
            done(setEvaluationField(sheet.content, QStringLiteral("behaviour.%1.score").arg(rating.key), points));
        done(setEvaluationField(sheet.content, QStringLiteral("unit.score"), points));
        done(setEvaluationField(sheet.content, QStringLiteral("presence"), QStringLiteral("210")));
        done(setEvaluationField(sheet.content, QStringLiteral("motivation"), QStringLiteral("Per i motivi detti.")));
        kept(service.save(anna.actor, anna.keyring, sheet));
    }
    /// As far as the notification, on 2 February 2027.
    QString toNotified(StaffPersonId person, const AtDesk &evaluated, const QString &points)
    {
        const QString label = toScoring(person, evaluated);
        score(label, points);
        on(2027, 1, 20);
        kept(step(anna, label, EvaluationAction::Propose));
        kept(step(anna, label, EvaluationAction::Calibrate));
        kept(step(anna, label, EvaluationAction::HoldInterview, QStringLiteral("Verbale del colloquio.")));
        on(2027, 2, 2);
        kept(step(anna, label, EvaluationAction::Notify));
        return label;
    }

    SecretOffice office;
    EvaluationService service;
    AtDesk anna, mario, bruno, chiara, ada;
    StaffPersonId brunoPerson, chiaraPerson, darioPerson;
};

} // namespace gonfalone
