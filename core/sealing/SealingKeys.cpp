// Who gets the keys of the classes and who loses them.
#include "core/base/Text.h"
#include "core/sealing/SealedText.h"
#include "core/sealing/SealingService.h"

#include <algorithm>

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

const QString kEntity = u"secret"_s; ///< of the audit's lines about a class

bool isMissing(const Error &error)
{
    return error.kind == ErrorKind::NotFound;
}

/// Whether a person's wrap is there and of the key in use.
bool holds(const QList<KeyWrap> &wraps, UserId user, qint64 number)
{
    return std::any_of(wraps.cbegin(), wraps.cend(),
                       [user, number](const KeyWrap &wrap) { return wrap.user == user && wrap.number == number; });
}

} // namespace

Outcome SealingService::wrapFor(Transaction &tx, const Actor &actor, const ClassKey &key, UserId user,
                                const QByteArray &open)
{
    TRY(const QByteArray closed, wrapped(key, open));
    return m_store.putWrap(tx, {key.secret, user, key.number, closed}, toInstantText(m_clock.now()), actor.login);
}

Outcome SealingService::wrapForSheet(Transaction &tx, const ClassKey &key)
{
    TRY(const std::optional<RecoveryKey> sheet, sheetInUse());
    if (!sheet)
        return {};
    TRY(const QByteArray closed, wrapped(key, sheet->open));
    return m_store.putRecoveryWrap(tx, {key.secret, sheet->number, key.number, closed});
}

Outcome SealingService::makeKey(const Actor &actor, const Keyring &keyring, SecretClass secret)
{
    TRY(const ClassKey key, newClassKey(secret, 1));
    return UnitOfWork(m_db).run([&](Transaction &tx) -> Outcome {
        TRY(const bool added, m_store.addKey(tx, secret, toInstantText(m_clock.now())));
        if (!added) // a colleague made it in this moment, and hands it over
            return {};
        CHECK(wrapFor(tx, actor, key, actor.id, keyring.pair().open));
        CHECK(wrapForSheet(tx, key));
        return m_audit.append(tx, actor.login, {u"sealing.key"_s, kEntity, secretKey(secret), {}});
    });
}

Result<QList<HandOver>> SealingService::settle(const Actor &actor, const Keyring &keyring)
{
    QList<HandOver> done;
    if (!keyring.isOpenFor(actor.id))
        return done;
    for (const SecretClass secret : kSecretClasses) {
        TRY(const OwnRight own, ownRight(actor, secret));
        if (!own.reads)
            continue;
        if (const auto known = m_store.keyInUse(m_db, secret); !known && isMissing(known.error()))
            CHECK(makeKey(actor, keyring, secret));
        const auto key = opened(actor, keyring, secret);
        if (!key && key.error().kind != ErrorKind::Forbidden)
            return failure(key.error());
        if (!key)
            continue;
        TRY(const HandOver deeds, handOver(actor, *key));
        if (!deeds.given.isEmpty() || !deeds.taken.isEmpty())
            done << deeds;
    }
    return done;
}

Result<HandOver> SealingService::handOver(const Actor &actor, const ClassKey &key)
{
    return UnitOfWork(m_db).run([&](Transaction &tx) -> Result<HandOver> {
        HandOver deeds{key.secret, {}, {}};
        TRY(const QList<Entitled> entitled, entitledTo(key.secret));
        TRY(const auto halves, m_store.openHalves(m_db));
        TRY(const QList<KeyWrap> wraps, m_store.wraps(m_db, key.secret));
        QStringList logins;
        QSet<UserId> staying;
        for (const Entitled &one : entitled) {
            staying << one.user.id;
            if (!halves.contains(one.user.id) || holds(wraps, one.user.id, key.number))
                continue;
            CHECK(wrapFor(tx, actor, key, one.user.id, halves.value(one.user.id)));
            deeds.given << one.user.name;
            logins << one.user.login;
        }
        if (!logins.isEmpty())
            CHECK(m_audit.append(tx, actor.login,
                                 {u"sealing.handover"_s, kEntity, secretKey(key.secret), logins.join(u' ')}));
        TRY(const std::optional<RecoveryKey> sheet, sheetInUse());
        const auto kept = m_store.recoveryWrap(m_db, key.secret);
        if (sheet && (!kept || kept->sheet != sheet->number || kept->number != key.number)) {
            CHECK(wrapForSheet(tx, key));
            CHECK(m_audit.append(tx, actor.login,
                                 {u"sealing.handover"_s, kEntity, secretKey(key.secret), u"recovery sheet"_s}));
        }
        if (!actor.may(Permission::GrantSecrets)) // sees everybody's roles, and all that is sealed
            return deeds;
        TRY(const QList<User> all, people());
        QStringList leaving;
        for (const User &user : all) {
            const bool has = std::any_of(wraps.cbegin(), wraps.cend(),
                                         [&user](const KeyWrap &wrap) { return wrap.user == user.id; });
            if (has && !staying.contains(user.id)) {
                deeds.taken << user.name;
                leaving << user.login;
            }
        }
        if (!leaving.isEmpty())
            CHECK(renew(tx, actor, key, leaving.join(u' ')));
        return deeds;
    });
}

Result<int> SealingService::resealed(Transaction &tx, const ClassKey &old, const ClassKey &fresh)
{
    int closed = 0;
    for (const SealedTable &place : sealedTables()) {
        if (place.secret != old.secret)
            continue;
        const QString table = QString::fromLatin1(place.table);
        for (const char *name : place.columns) {
            const QString column = QString::fromLatin1(name);
            TRY(const QList<SealedRow> rows, m_store.sealedRows(m_db, table, column, old.number));
            for (const SealedRow &row : rows) {
                const SealedPlace where{table, row.id, column};
                const auto text = openText(old, where, row.sealed);
                if (!text) { // damaged before: it must not keep a right from being taken
                    ++closed;
                    continue;
                }
                TRY(const QString sealed, sealText(fresh, where, *text));
                CHECK(m_store.putSealed(tx, table, column, {row.id, sealed}));
            }
        }
        CHECK(m_store.setKeyNumber(tx, table, old.number, fresh.number));
    }
    return closed;
}

/// Another key for the class, for those who have a right to it now; all that is sealed is sealed anew.
Outcome SealingService::renew(Transaction &tx, const Actor &actor, const ClassKey &old, const QString &why)
{
    // First of all: the log's head makes everybody wait who is about to end a transaction that sealed something, and
    // confirm() then tells them that the key is another.
    CHECK(m_audit.append(tx, actor.login, {u"sealing.renew"_s, kEntity, secretKey(old.secret), why}));
    CHECK(confirm(old));
    TRY(const ClassKey fresh, newClassKey(old.secret, old.number + 1));
    TRY(const int closed, resealed(tx, old, fresh));
    if (closed > 0)
        CHECK(m_audit.append(tx, actor.login,
                             {u"sealing.unreadable"_s, kEntity, secretKey(old.secret), QString::number(closed)}));
    CHECK(m_store.renewKey(tx, old.secret, fresh.number, toInstantText(m_clock.now())));
    TRY(const QList<Entitled> entitled, entitledTo(old.secret));
    TRY(const auto halves, m_store.openHalves(m_db));
    TRY(const QList<KeyWrap> wraps, m_store.wraps(m_db, old.secret));
    QSet<UserId> staying;
    for (const Entitled &one : entitled) {
        if (halves.contains(one.user.id)) {
            staying << one.user.id;
            CHECK(wrapFor(tx, actor, fresh, one.user.id, halves.value(one.user.id)));
        }
    }
    for (const KeyWrap &wrap : wraps) {
        if (!staying.contains(wrap.user))
            CHECK(m_store.dropWrap(tx, old.secret, wrap.user));
    }
    return wrapForSheet(tx, fresh);
}

Outcome SealingService::grant(const Actor &actor, const Keyring &keyring, SecretClass secret, const QString &login,
                              bool writes)
{
    CHECK(actor.require(Permission::GrantSecrets));
    TRY(const ClassKey key, this->key(actor, keyring, secret, SecretUse::Read));
    return UnitOfWork(m_db).run([&](Transaction &tx) -> Outcome {
        TRY(const User user, person(login));
        if (user.disabled)
            return failure(Error::invalid(
                say("The access of %1 is suspended: it is opened for nobody who cannot sign in.").arg(user.name),
                {{u"login"_s, say("Suspended.")}}));
        const QSet<Permission> has = permissionsOf(user.roles);
        if (has.contains(permissionFor(secret, SecretUse::Read))
            && (!writes || has.contains(permissionFor(secret, SecretUse::Write))))
            return failure(Error::invalid(say("%1 has this right by a role already.").arg(user.name),
                                          {{u"login"_s, say("By a role already.")}}));
        CHECK(m_store.putGrant(tx, {secret, user.id, writes}, toInstantText(m_clock.now()), actor.login));
        const auto open = m_store.openHalf(m_db, user.id);
        if (!open && !isMissing(open.error()))
            return failure(open.error());
        if (open)
            CHECK(wrapFor(tx, actor, key, user.id, *open));
        CHECK(m_audit.append(
            tx, actor.login,
            {u"sealing.grant"_s, kEntity, secretKey(secret), writes ? login + u" write"_s : login + u" read"_s}));
        return confirm(key);
    });
}

Outcome SealingService::revoke(const Actor &actor, const Keyring &keyring, SecretClass secret, const QString &login)
{
    CHECK(actor.require(Permission::GrantSecrets));
    TRY(const ClassKey key, this->key(actor, keyring, secret, SecretUse::Read));
    return UnitOfWork(m_db).run([&](Transaction &tx) -> Outcome {
        TRY(const User user, person(login));
        TRY(const QList<SecretGrant> grants, m_store.grants(m_db, secret));
        TRY(const QList<KeyWrap> wraps, m_store.wraps(m_db, secret));
        const bool granted = std::any_of(grants.cbegin(), grants.cend(),
                                         [&user](const SecretGrant &one) { return one.user == user.id; });
        const bool wrapped =
            std::any_of(wraps.cbegin(), wraps.cend(), [&user](const KeyWrap &one) { return one.user == user.id; });
        if (!user.disabled && permissionsOf(user.roles).contains(permissionFor(secret, SecretUse::Read)) && !granted)
            return failure(Error::invalid(
                say("%1 has this right by a role: the administrator takes the role away, and the key is changed when "
                    "you sign in after that.")
                    .arg(user.name),
                {{u"login"_s, say("By a role.")}}));
        if (!granted && !wrapped)
            return failure(Error::notFound(
                say("%1 has no right to “%2” that could be taken.").arg(user.name, secretName(secret))));
        CHECK(m_store.dropGrant(tx, secret, user.id));
        return renew(tx, actor, key, login);
    });
}

} // namespace gonfalone
