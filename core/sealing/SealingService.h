#pragma once

#include "core/access/AccessService.h"
#include "core/sealing/Keyring.h"
#include "core/sealing/SealingStore.h"

#include <optional>

namespace gonfalone {

/// How somebody stands to a class of secrets.
enum class SecretStanding {
    None,  ///< no role and no grant gives a right to it
    Waits, ///< there is a right, and nobody who holds the key has handed it over yet
    Opens,
};

struct SecretRight {
    SecretStanding standing = SecretStanding::None;
    bool writes = false;
};

/// One person who has to do with a class.
struct SecretPerson {
    enum class State {
        Opens,
        Waits,     ///< for somebody who holds the key to sign in
        HasNoPair, ///< never signed in, or the password was set anew: their own sign-in comes first
        Leaves,    ///< the right is gone; the key is changed when whoever may grant signs in
    };
    QString login;
    QString name;
    bool byRole = false; ///< else by a grant
    bool writes = false;
    State state = State::Waits;
};

/// A class of secrets as its keepers see it.
struct SecretOverview {
    SecretClass secret = SecretClass::Notes;
    qint64 number = 0; ///< of its key; 0 = nobody entitled has signed in yet
    QDateTime madeAt;
    bool mine = false; ///< who asks can open it
    QList<SecretPerson> people;
};

struct SealingOverview {
    QList<SecretOverview> classes;
    std::optional<RecoveryKey> sheet; ///< the recovery sheet in use
    QList<User> everybody;            ///< to whom a right may be given
};

/// What a sign-in brought about for others.
struct HandOver {
    SecretClass secret = SecretClass::Notes;
    QStringList given; ///< names of those who can open it now
    QStringList taken; ///< of those who cannot any more

    bool operator==(const HandOver &) const = default;
};

/// A recovery sheet on its way to paper. The groups are kept nowhere.
struct RecoverySheet {
    qint64 number = 0;
    QDateTime madeAt;
    QString madeBy;
    QStringList groups;
};

/// The use cases of the keys: who can open which class of secrets. Whoever seals or opens a text asks key() for each
/// action anew. Use it on the thread of its Database.
class SealingService
{
public:
    SealingService(Database &db, const Clock &clock);

    /// At sign-in, with the password that was just proved. Somebody without a pair gets one, and so does who has one
    /// that this password does not open (it was set by somebody else): then others hand the keys over anew. Under a
    /// password that must be changed first nothing is opened and no pair is made.
    Result<Keyring> open(const Actor &actor, const QString &password);
    /// What the sign-in of a holder brings about: keys that nobody made yet are made, those who wait get theirs, and,
    /// if the actor may grant, those whose right is gone lose it.
    Result<QList<HandOver>> settle(const Actor &actor, const Keyring &keyring);

    /// For the screen; it refuses nothing.
    Result<SecretRight> right(const Actor &actor, const Keyring &keyring, SecretClass secret);
    /// The key of a class, for one action. Forbidden when there is no right to it, when the actor waits, or when the
    /// keyring is closed.
    Result<ClassKey> key(const Actor &actor, const Keyring &keyring, SecretClass secret, SecretUse use);
    /// To be asked at the end of a transaction that sealed something, after its audit line: a transient Conflict when
    /// the key was changed meanwhile.
    Outcome confirm(const ClassKey &key);

    Result<SealingOverview> overview(const Actor &actor, const Keyring &keyring);
    /// Gives a person the right to a class, and the key if they have a pair.
    Outcome grant(const Actor &actor, const Keyring &keyring, SecretClass secret, const QString &login, bool writes);
    /// Takes a grant back: the class gets another key and all that is sealed in it is sealed anew. Invalid for a right
    /// that a role gives.
    Outcome revoke(const Actor &actor, const Keyring &keyring, SecretClass secret, const QString &login);

    /// One's own password with the pair under it, so that nothing is lost; somebody else's as AccessService does it.
    Result<User> setPassword(const Actor &actor, const Keyring &keyring, const QString &login, const QString &password);
    /// One's own, by who knows the present one (AccessService::changePassword), with the pair under it.
    Result<Actor> changePassword(const Actor &actor, const Keyring &keyring, const QString &present,
                                 const QString &wanted);

    /// A new sheet; the one before opens nothing from now on, for every class gets another key. Refused when there is
    /// a class that the actor cannot open: it would be lost.
    Result<RecoverySheet> newRecoverySheet(const Actor &actor, const Keyring &keyring);
    /// Opens with the sheet what the actor has a right to. Errors: Invalid (typed wrong), Forbidden (not the sheet in
    /// use, or no right to anything that is sealed).
    Result<QList<SecretClass>> recover(const Actor &actor, const Keyring &keyring, const QString &typed);

private:
    /// Somebody with a right to a class today.
    struct Entitled {
        User user;
        bool byRole = false;
        bool writes = false;
    };
    struct OwnRight {
        bool reads = false;
        bool writes = false;
    };
    Result<OwnRight> ownRight(const Actor &actor, SecretClass secret);
    Result<AccessService::AlsoUnder> pairUnder(const Actor &actor, const Keyring &keyring, const QString &password);
    Result<QList<User>> people();
    Result<QList<Entitled>> entitledTo(SecretClass secret);
    Result<User> person(const QString &login);
    Result<std::optional<RecoveryKey>> sheetInUse();
    Result<ClassKey> opened(const Actor &actor, const Keyring &keyring, SecretClass secret);
    Outcome makeKey(const Actor &actor, const Keyring &keyring, SecretClass secret);
    Result<HandOver> handOver(const Actor &actor, const ClassKey &key);
    Outcome wrapFor(Transaction &tx, const Actor &actor, const ClassKey &key, UserId user, const QByteArray &open);
    Outcome wrapForSheet(Transaction &tx, const ClassKey &key);
    Outcome renew(Transaction &tx, const Actor &actor, const ClassKey &old, const QString &why);
    Result<int> resealed(Transaction &tx, const ClassKey &old, const ClassKey &fresh);
    Result<SecretOverview> overviewOf(const Actor &actor, const Keyring &keyring, SecretClass secret);

    Database &m_db;
    Clock m_clock;
    AuditStore m_audit;
    SealingStore m_store;
};

} // namespace gonfalone
