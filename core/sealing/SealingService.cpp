#include "core/sealing/SealingService.h"

#include "core/base/Text.h"

#include <algorithm>

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

bool isMissing(const Error &error)
{
    return error.kind == ErrorKind::NotFound;
}

bool gives(const QList<Role> &roles, SecretClass secret, SecretUse use)
{
    return permissionsOf(roles).contains(permissionFor(secret, use));
}

Error waiting(SecretClass secret)
{
    return Error::forbidden(say("“%1” was not opened for you yet: it opens when somebody who holds its key signs in, "
                                "or with the recovery sheet.")
                                .arg(secretName(secret)));
}

} // namespace

SealingService::SealingService(Database &db, const Clock &clock) : m_db(db), m_clock(clock), m_audit(clock) {}

Result<Keyring> SealingService::open(const Actor &actor, const QString &password)
{
    // Somebody else knows this password: a pair under it would be theirs too.
    if (actor.mustChangePassword)
        return Keyring();
    const auto locked = m_store.lockedPair(m_db, actor.id);
    if (!locked && !isMissing(locked.error()))
        return failure(locked.error());
    if (locked) {
        TRY(const QByteArray open, m_store.openHalf(m_db, actor.id));
        auto pair = unlockPair(*locked, open, actor.id.value, password);
        if (pair)
            return Keyring(actor.id, std::move(*pair));
        if (pair.error().kind != ErrorKind::Forbidden)
            return failure(pair.error());
    }
    TRY(KeyPair fresh, newKeyPair());
    TRY(const LockedPair kept, lockPair(fresh, actor.id.value, password));
    CHECK(UnitOfWork(m_db).run([&](Transaction &tx) -> Outcome {
        CHECK(m_store.dropWraps(tx, actor.id));
        CHECK(m_store.putPair(tx, actor.id, fresh.open, kept, toInstantText(m_clock.now())));
        return m_audit.append(tx, actor.login, {u"sealing.pair"_s, u"user"_s, actor.login, {}});
    }));
    return Keyring(actor.id, std::move(fresh));
}

Result<SealingService::OwnRight> SealingService::ownRight(const Actor &actor, SecretClass secret)
{
    OwnRight own{actor.may(permissionFor(secret, SecretUse::Read)), actor.may(permissionFor(secret, SecretUse::Write))};
    TRY(const QList<SecretGrant> grants, m_store.grants(m_db, secret));
    for (const SecretGrant &grant : grants) {
        if (grant.user == actor.id) {
            own.reads = true;
            own.writes = own.writes || grant.writes;
        }
    }
    return own;
}

Result<ClassKey> SealingService::opened(const Actor &actor, const Keyring &keyring, SecretClass secret)
{
    if (!keyring.isOpenFor(actor.id))
        return failure(Error::forbidden(say("Your secrets are closed: sign in again to open them.")));
    const auto inUse = m_store.keyInUse(m_db, secret);
    if (!inUse)
        return failure(isMissing(inUse.error()) ? waiting(secret) : inUse.error());
    const auto wrap = m_store.wrap(m_db, secret, actor.id);
    if (!wrap)
        return failure(isMissing(wrap.error()) ? waiting(secret) : wrap.error());
    // A wrap of an older key was made while the key was being changed: it opens nothing any more.
    if (wrap->number != inUse->number)
        return failure(waiting(secret));
    return unwrapped(wrap->wrapped, keyring.pair(), secret, inUse->number);
}

Result<SecretRight> SealingService::right(const Actor &actor, const Keyring &keyring, SecretClass secret)
{
    TRY(const OwnRight own, ownRight(actor, secret));
    if (!own.reads)
        return SecretRight{};
    const auto key = opened(actor, keyring, secret);
    if (!key && key.error().kind != ErrorKind::Forbidden)
        return failure(key.error());
    return SecretRight{key ? SecretStanding::Opens : SecretStanding::Waits, own.writes};
}

Result<ClassKey> SealingService::key(const Actor &actor, const Keyring &keyring, SecretClass secret, SecretUse use)
{
    TRY(const OwnRight own, ownRight(actor, secret));
    if (!(use == SecretUse::Read ? own.reads : own.reads && own.writes))
        return failure(Error::forbidden(say("%1 has no right to do this with “%2”: ask the head of cabinet for it.")
                                            .arg(actor.name, secretName(secret))));
    return opened(actor, keyring, secret);
}

Outcome SealingService::confirm(const ClassKey &key)
{
    TRY(const KeyInUse inUse, m_store.keyInUse(m_db, key.secret));
    if (inUse.number == key.number)
        return {};
    Error changed =
        Error::conflict(say("The key of “%1” was changed meanwhile: do it again.").arg(secretName(key.secret)));
    changed.transient = true;
    return failure(changed);
}

Result<QList<User>> SealingService::people()
{
    return UserStore::of(m_db)->all(m_db, m_clock.today());
}

Result<User> SealingService::person(const QString &login)
{
    TRY(const QList<User> all, people());
    for (const User &user : all) {
        if (user.login == login)
            return user;
    }
    return failure(Error::notFound(say("There is no user “%1”: “user list” shows them.").arg(login)));
}

Result<QList<SealingService::Entitled>> SealingService::entitledTo(SecretClass secret)
{
    TRY(const QList<User> all, people());
    TRY(const QList<SecretGrant> grants, m_store.grants(m_db, secret));
    QList<Entitled> entitled;
    for (const User &user : all) {
        const auto grant = std::find_if(grants.cbegin(), grants.cend(),
                                        [&user](const SecretGrant &one) { return one.user == user.id; });
        const bool byRole = gives(user.roles, secret, SecretUse::Read);
        const bool granted = grant != grants.cend();
        if (!user.disabled && (byRole || granted))
            entitled << Entitled{user, byRole,
                                 gives(user.roles, secret, SecretUse::Write) || (granted && grant->writes)};
    }
    return entitled;
}

Result<std::optional<RecoveryKey>> SealingService::sheetInUse()
{
    const auto sheet = m_store.recoveryKey(m_db);
    if (!sheet && !isMissing(sheet.error()))
        return failure(sheet.error());
    return sheet ? std::optional(*sheet) : std::nullopt;
}

/// What writes the pair of the actor under a password. Nothing while the keyring is closed: who has no pair brings none
/// along, and who has one is refused by AccessService.
Result<AccessService::AlsoUnder> SealingService::pairUnder(const Actor &actor, const Keyring &keyring,
                                                           const QString &password)
{
    if (!keyring.isOpenFor(actor.id))
        return AccessService::AlsoUnder();
    TRY(const LockedPair kept, lockPair(keyring.pair(), actor.id.value, password));
    return AccessService::AlsoUnder([this, kept, open = keyring.pair().open](Transaction &tx, const User &user) {
        return m_store.putPair(tx, user.id, open, kept, toInstantText(m_clock.now()));
    });
}

Result<User> SealingService::setPassword(const Actor &actor, const Keyring &keyring, const QString &login,
                                         const QString &password)
{
    AccessService access(m_db, m_clock);
    if (login != actor.login)
        return access.setPassword(actor, login, password);
    TRY(const AccessService::AlsoUnder also, pairUnder(actor, keyring, password));
    return access.setPassword(actor, login, password, also);
}

Result<Actor> SealingService::changePassword(const Actor &actor, const Keyring &keyring, const QString &present,
                                             const QString &wanted)
{
    TRY(const AccessService::AlsoUnder also, pairUnder(actor, keyring, wanted));
    return AccessService(m_db, m_clock).changePassword(actor, present, wanted, also);
}

} // namespace gonfalone
