#pragma once

#include "core/missions/MissionFields.h"
#include "core/missions/MissionService.h"
#include "tests/support/TestOffice.h"

namespace gonfalone {

/// An office on 2 March 2026 with its organs, a person of each right on missions, and missions one step further.
struct MissionOffice {
    QDateTime now{QDate(2026, 3, 2), QTime(9, 0), Qt::UTC};
    Clock clock{[this] { return now; }};
    TestDatabase place;
    TestOffice office;
    Actor office2 = actorOf({Role::UfficioDiGabinetto}, QStringLiteral("ufficio"));

    static QList<OfficeHolder> organs()
    {
        const QDate since(2025, 6, 15);
        return {{{}, QStringLiteral("Marco Ferri"), QStringLiteral("Sindaco"), {}, since, {}},
                {{}, QStringLiteral("Rita Sala"), QStringLiteral("Vicesindaco"), {}, since, {}},
                {{}, QStringLiteral("Anna Greco"), QStringLiteral("Assessore"), QStringLiteral("Cultura"), since, {}},
                {{}, QStringLiteral("Ugo Neri"), QStringLiteral("Presidente del Consiglio comunale"), {}, since, {}},
                {{}, QStringLiteral("Ida Blu"), QStringLiteral("Consigliere comunale"), {}, since, {}}};
    }

    explicit MissionOffice(const QString &engine) : place(engine), office(testOffice(place, clock, taranto(organs())))
    {}

    MissionService service() { return {*office.db, clock}; }
    const Actor &boss() const { return office.boss; }

    template <typename T>
    static T kept(Result<T> result)
    {
        if (!result)
            qFatal("%s %s", qPrintable(result.error().message), qPrintable(result.error().detail));
        return std::move(*result);
    }

    static Mission wanted(const QString &person, const QString &from = QStringLiteral("2026-03-10 08:00"),
                          const QString &to = QStringLiteral("2026-03-10 18:00"))
    {
        Mission m;
        m.person = person;
        m.purpose = QStringLiteral("Assemblea dei comuni");
        m.destination = QStringLiteral("Roma");
        m.means = QStringLiteral("treno");
        m.departs = kept(missionTimeFrom(from));
        m.returns = kept(missionTimeFrom(to));
        m.kilometres = 530;
        m.planned.insert(ExpenseKind::PublicTransport, 10000);
        m.chapter = QStringLiteral("1010/12");
        m.advanceCents = 5000;
        return m;
    }

    Mission registered(const QString &person) { return kept(service().add(boss(), wanted(person))); }
    Mission step(const Mission &m, const MissionStep &taken) { return kept(service().advance(boss(), m, taken)); }
    Mission requested(const QString &person) { return step(registered(person), {MissionAction::Submit}); }
    Mission authorised(const QString &person, const QString &signer = QStringLiteral("Marco Ferri"))
    {
        return step(requested(person), {MissionAction::Authorise, {}, signer});
    }
    /// After it, on 11 March, with one receipt of 40 euro.
    Mission back(const QString &person, const QString &signer = QStringLiteral("Marco Ferri"))
    {
        Mission m = authorised(person, signer);
        now = QDateTime(QDate(2026, 3, 11), QTime(9, 0), Qt::UTC);
        m = step(m, {MissionAction::Start});
        const Document receipt =
            kept(service().attach(boss(), m.file.label, QStringLiteral("pranzo.pdf"), "%PDF-1.4 x"));
        MissionExpense e;
        e.kind = ExpenseKind::Meal;
        e.day = QDate(2026, 3, 10);
        e.amount = 4000;
        e.receipt = receipt.id;
        m.expenses << e;
        m.report = QStringLiteral("partecipazione ai lavori");
        return kept(service().save(boss(), m));
    }
    Mission claimed(const QString &person, const QString &signer = QStringLiteral("Marco Ferri"))
    {
        return step(back(person, signer), {MissionAction::ClaimRefund});
    }
};

} // namespace gonfalone
