#pragma once

#include "core/notes/NoteService.h"
#include "tests/support/TestOffice.h"

#include <QTest>

namespace gonfalone {

template <typename T>
T kept(Result<T> result)
{
    if (!result)
        qFatal("%s (%s)", qPrintable(result.error().message), qPrintable(result.error().detail));
    return std::move(*result);
}

inline void done(const Outcome &outcome)
{
    if (!outcome)
        qFatal("%s (%s)", qPrintable(outcome.error().message), qPrintable(outcome.error().detail));
}

/// Somebody who signed in, with what their password opens.
struct AtDesk {
    Actor actor;
    Keyring keyring;
};

/// An office where secrets are kept: anna is head of cabinet, mario the mayor, bruno of the cabinet office, chiara the
/// spokesperson, ada the administrator. Nobody has signed in yet.
class SecretOffice
{
public:
    explicit SecretOffice(const QString &engine) : m_place(engine)
    {
        OfficeSetup setup = taranto();
        setup.adminLogin = QStringLiteral("ada");
        setup.adminRoles = {Role::Amministratore};
        db = kept(createOffice(*DatabaseUrl::parse(m_place.url()), setup, clock));
        add(QStringLiteral("anna"), {Role::CapoDiGabinetto});
        add(QStringLiteral("mario"), {Role::Sindaco});
        add(QStringLiteral("bruno"), {Role::UfficioDiGabinetto});
        add(QStringLiteral("chiara"), {Role::Portavoce});
    }

    static QString password() { return QStringLiteral("correct horse"); }
    QString url() const { return m_place.url(); }
    Actor administrator() { return kept(AccessService(*db, clock).signIn(QStringLiteral("ada"), password())); }
    void add(const QString &login, const QList<Role> &roles)
    {
        kept(AccessService(*db, clock)
                 .addUser(administrator(), login, login.left(1).toUpper() + login.mid(1), password(), roles));
    }
    void setRole(const QString &login, Role role, bool granted)
    {
        kept(AccessService(*db, clock).setRole(administrator(), login, role, granted));
    }

    /// As the window does it.
    AtDesk signIn(const QString &login, const QString &with = password())
    {
        AtDesk desk{kept(AccessService(*db, clock).signIn(login, with)), {}};
        desk.keyring = kept(sealing().open(desk.actor, with));
        last = kept(sealing().settle(desk.actor, desk.keyring));
        return desk;
    }
    /// The two who read notes by their roles, each with the key: the head of cabinet first.
    std::pair<AtDesk, AtDesk> readers()
    {
        signIn(QStringLiteral("anna"));
        AtDesk mario = signIn(QStringLiteral("mario"));
        AtDesk anna = signIn(QStringLiteral("anna"));
        return {std::move(anna), std::move(mario)};
    }
    /// The actor as the next action of the window has it.
    void refresh(AtDesk &desk) { desk.actor = kept(AccessService(*db, clock).refresh(desk.actor)); }

    SealingService sealing() { return {*db, clock}; }
    NoteService notes() { return {*db, clock}; }

    /// A request, registered by bruno.
    QString request(const QString &subject = QStringLiteral("Sagra"), ContactKind applicant = ContactKind::Body)
    {
        Patrocinio draft;
        draft.initiative = subject;
        draft.file.subject = subject;
        draft.file.received = clock.today();
        draft.applicant.kind = applicant;
        draft.applicant.name = QStringLiteral("Pro Loco di ") + subject;
        const Actor bruno = kept(AccessService(*db, clock).signIn(QStringLiteral("bruno"), password()));
        return kept(PatrocinioService(*db, clock).registerByHand(bruno, draft)).file.label;
    }
    SealedNote note(const AtDesk &desk, const QString &label, const QString &text, NoteAbout about = NoteAbout::Case)
    {
        return kept(notes().add(desk.actor, desk.keyring, label, about, text));
    }
    QStringList texts(const AtDesk &desk, const QString &label)
    {
        QStringList found;
        for (const SealedNote &one : kept(notes().notes(desk.actor, desk.keyring, label)))
            found << one.last().text;
        return found;
    }
    SecretStanding standing(const AtDesk &desk, SecretClass secret = SecretClass::Notes)
    {
        return kept(sealing().right(desk.actor, desk.keyring, secret)).standing;
    }
    /// One cell of the data.
    QString cell(const QString &sql, const Values &values = {})
    {
        return kept(db->readOne<QString>(sql, values, [](const Row &row) { return row.text(0); }));
    }
    qint64 number(const QString &sql, const Values &values = {})
    {
        return kept(db->readOne<qint64>(sql, values, [](const Row &row) { return row.integer(0); }));
    }
    void run(const QString &sql, const Values &values = {})
    {
        kept(UnitOfWork(*db).run([&](Transaction &tx) { return db->write(tx, sql, values); }));
    }

    QDateTime now{QDate(2026, 5, 4), QTime(8, 0), Qt::UTC};
    Clock clock{[this] { return now; }};

private:
    TestDatabase m_place;

public:
    std::unique_ptr<Database> db;
    QList<HandOver> last; ///< what the last sign-in brought about
};

} // namespace gonfalone
