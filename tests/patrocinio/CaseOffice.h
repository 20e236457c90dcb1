#pragma once

#include "core/documents/DocumentStore.h"
#include "core/patrocinio/PatrocinioService.h"
#include "tests/patrocinio/Ready.h"
#include "tests/support/TestOffice.h"

namespace gonfalone {

/// An office on 5 May 2026 with one user of every permission, one who only reads, and one with no right at all.
struct CaseOffice {
    QDateTime now{QDate(2026, 5, 5), QTime(8, 0), Qt::UTC};
    Clock clock{[this] { return now; }};
    TestDatabase place;
    std::unique_ptr<Database> db;
    Actor boss;
    Actor nobody;
    Actor reader;

    explicit CaseOffice(const QString &engine) : place(engine)
    {
        TestOffice office = testOffice(place, clock);
        db = std::move(office.db);
        boss = office.boss;
        nobody = office.settore;
        reader = office.reader;
    }

    PatrocinioService service() { return {*db, clock}; }

    /// A request received on `day` for an event of one day.
    Patrocinio request(const QString &initiative, const QDate &day, const QDate &event,
                       const QString &applicant = QStringLiteral("Pro Loco"))
    {
        Patrocinio p;
        p.file.subject = initiative;
        p.file.received = day;
        p.initiative = initiative;
        p.applicant.name = applicant;
        p.startsOn = event;
        p.place = QStringLiteral("Piazza Fontana");
        return kept(service().registerByHand(boss, p));
    }

    /// The request granted today, worth so much.
    Patrocinio granted(Patrocinio p, qint64 cents = 0) { return decided(p, PatrocinioAction::Grant, cents); }

    Patrocinio decided(Patrocinio p, PatrocinioAction action, qint64 cents = 0)
    {
        auto s = service();
        p.grounds = QStringLiteral("interesse della comunità");
        p.valueCents = cents;
        p.outcomeNumber = QStringLiteral("45");
        p.outcomeDate = clock.today();
        p = kept(s.advance(boss, p, PatrocinioAction::Investigate));
        if (action == PatrocinioAction::Refuse) {
            p.obstacles = QStringLiteral("scopo di lucro");
            p = kept(taken(s, boss, p, PatrocinioAction::NotifyRejection, clock.today()));
            now = now.addDays(11);
            p = kept(s.advance(boss, p, PatrocinioAction::Resume));
            p.outcomeReason = QStringLiteral("scopo di lucro");
            p.outcomeDate = clock.today();
            p.observations = QStringLiteral("nessuna osservazione");
        }
        p = kept(taken(s, boss, p, PatrocinioAction::PrepareDraft, clock.today()));
        return kept(taken(s, boss, p, action, clock.today()));
    }

    DocumentId attach(const Patrocinio &p, const QString &name, const QByteArray &content,
                      const QString &kind = QStringLiteral("attachment"),
                      const QString &type = QStringLiteral("application/pdf"))
    {
        return kept(UnitOfWork(*db).run([&](Transaction &tx) {
            return DocumentStore().add(tx, p.file.id.value, {name, type, kind, content}, toInstantText(now),
                                       QStringLiteral("anna"));
        }));
    }

    qint64 auditLines(const QString &action)
    {
        return kept(db->readOne<qint64>(QStringLiteral("SELECT COUNT(*) FROM audit_log WHERE action = ?"), {action},
                                        [](const Row &row) { return row.integer(0); }));
    }

    template <typename T>
    static T kept(Result<T> result)
    {
        if (!result)
            qFatal("%s %s", qPrintable(result.error().message), qPrintable(result.error().detail));
        return std::move(*result);
    }
};

} // namespace gonfalone
