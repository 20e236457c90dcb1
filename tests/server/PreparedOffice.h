#pragma once

#include "core/patrocinio/PatrocinioService.h"
#include "core/server/OfficeDoor.h"
#include "core/server/ServerSetup.h"
#include "core/server/ServerStore.h"
#include "tests/support/Engines.h"

#include <QTest>

namespace gonfalone {

template <typename T>
T kept(Result<T> result)
{
    if (!result)
        qFatal("%s %s", qPrintable(result.error().message), qPrintable(result.error().detail));
    return std::move(*result);
}

inline void done(const Outcome &outcome)
{
    if (!outcome)
        qFatal("%s %s", qPrintable(outcome.error().message), qPrintable(outcome.error().detail));
}

/// The office of the tests of the prepared server, with the organs of "Esempio".
inline OfficeSetup exampleOffice()
{
    OfficeSetup setup;
    setup.comune.name = QStringLiteral("Esempio");
    setup.comune.istatCode = QStringLiteral("999001");
    setup.adminLogin = QStringLiteral("anna");
    setup.adminName = QStringLiteral("Anna Bianchi");
    setup.adminPassword = QStringLiteral("correct horse");
    const QDate since(2025, 6, 15);
    for (const auto &[person, delega] :
         {std::pair{"Anna Greco", "Cultura e turismo"}, std::pair{"Paolo Leone", "Sport"}})
        setup.holders.append(
            {{}, QString::fromUtf8(person), QStringLiteral("Assessore"), QString::fromUtf8(delega), since, {}});
    return setup;
}

/// A database of the tests' own server, prepared, with its office; its roles go with it.
class PreparedOffice
{
public:
    PreparedOffice() : m_place(std::make_unique<TestDatabase>(QStringLiteral("postgresql")))
    {
        m_url = *DatabaseUrl::parse(m_place->url());
        kept(prepareServer(m_url, exampleOffice(), clock));
    }
    ~PreparedOffice()
    {
        m_place.reset();
        DatabaseUrl server = *DatabaseUrl::parse(qEnvironmentVariable("GONFALONE_TEST_PG"));
        const auto db = kept(Database::open(server));
        const auto roles = kept(db->readAll<QString>(
            QStringLiteral("SELECT rolname FROM pg_roles WHERE rolname LIKE ?"),
            {QString(QStringLiteral("%@") + m_url.path)}, [](const Row &row) { return row.text(0); }));
        for (const QString &role : roles) {
            const auto gone = UnitOfWork(*db).run(
                [&](Transaction &tx) { return db->execute(tx, QStringLiteral("DROP ROLE \"%1\"").arg(role)); });
            if (!gone)
                qWarning("%s", qPrintable(gone.error().detail));
        }
    }

    const DatabaseUrl &url() const { return m_url; }
    /// The administrative connection.
    std::unique_ptr<Database> owner() const { return kept(Database::open(m_url)); }
    Entered enter(const QString &login) const
    {
        return kept(enterOffice(m_url, login, QStringLiteral("correct horse"), clock));
    }
    /// A bare connection as the person, past every rule of the program.
    std::unique_ptr<Database> bare(const QString &login) const
    {
        DatabaseUrl own = m_url;
        own.user = login + u'@' + m_url.path;
        return kept(Database::open(own));
    }
    void add(const QString &login, const QString &name, const QList<Role> &roles, const QString &assessore = {}) const
    {
        const Entered anna = enter(QStringLiteral("anna"));
        AccessService access(*anna.database, clock);
        kept(access.addUser(anna.actor, login, name, QStringLiteral("correct horse"), roles));
        if (!assessore.isEmpty())
            kept(access.setAssessore(anna.actor, login, assessore, true));
    }

    /// The server's days are those of the real clock, so are the office's.
    Clock clock{[] { return QDateTime::currentDateTimeUtc(); }};

private:
    std::unique_ptr<TestDatabase> m_place;
    DatabaseUrl m_url;
};

} // namespace gonfalone
