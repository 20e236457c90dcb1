// What is looked at of the keys, and the way back without anybody's password: the recovery sheet.
#include "core/base/Text.h"
#include "core/sealing/RecoveryCode.h"
#include "core/sealing/SealingService.h"

#include <algorithm>

namespace gonfalone {

using namespace Qt::StringLiterals;

Result<SealingOverview> SealingService::overview(const Actor &actor, const Keyring &keyring)
{
    CHECK(actor.require(Permission::GrantSecrets));
    SealingOverview all;
    TRY(all.sheet, sheetInUse());
    TRY(all.everybody, people());
    all.everybody.removeIf([](const User &user) { return user.disabled; });
    for (const SecretClass secret : kSecretClasses) {
        TRY(SecretOverview one, overviewOf(actor, keyring, secret));
        all.classes << std::move(one);
    }
    return all;
}

Result<SecretOverview> SealingService::overviewOf(const Actor &actor, const Keyring &keyring, SecretClass secret)
{
    using State = SecretPerson::State;
    SecretOverview seen{secret, 0, {}, false, {}};
    TRY(const SecretRight mine, right(actor, keyring, secret));
    seen.mine = mine.standing == SecretStanding::Opens;
    const auto inUse = m_store.keyInUse(m_db, secret);
    if (!inUse && inUse.error().kind != ErrorKind::NotFound)
        return failure(inUse.error());
    if (inUse) {
        seen.number = inUse->number;
        seen.madeAt = inUse->madeAt;
    }
    TRY(const QList<Entitled> entitled, entitledTo(secret));
    TRY(const auto halves, m_store.openHalves(m_db));
    TRY(QList<KeyWrap> wraps, m_store.wraps(m_db, secret));
    for (const Entitled &one : entitled) {
        const bool opens = std::any_of(wraps.cbegin(), wraps.cend(), [&](const KeyWrap &wrap) {
            return wrap.user == one.user.id && wrap.number == seen.number;
        });
        const State state = opens ? State::Opens : halves.contains(one.user.id) ? State::Waits : State::HasNoPair;
        seen.people << SecretPerson{one.user.login, one.user.name, one.byRole, one.writes, state};
        wraps.removeIf([&one](const KeyWrap &wrap) { return wrap.user == one.user.id; });
    }
    TRY(const QList<User> all, people());
    for (const User &user : all) {
        if (std::any_of(wraps.cbegin(), wraps.cend(), [&user](const KeyWrap &wrap) { return wrap.user == user.id; }))
            seen.people << SecretPerson{user.login, user.name, false, false, State::Leaves};
    }
    return seen;
}

Result<RecoverySheet> SealingService::newRecoverySheet(const Actor &actor, const Keyring &keyring)
{
    CHECK(actor.require(Permission::GrantSecrets));
    TRY(const KeyPair pair, newKeyPair());
    return UnitOfWork(m_db).run([&](Transaction &tx) -> Result<RecoverySheet> {
        TRY(const std::optional<RecoveryKey> before, sheetInUse());
        TRY(const QList<KeyInUse> inUse, m_store.keysInUse(m_db));
        std::vector<ClassKey> keys;
        for (const KeyInUse &one : inUse) {
            auto key = opened(actor, keyring, one.secret);
            if (!key && key.error().kind == ErrorKind::Forbidden)
                return failure(Error::forbidden(
                    say("You cannot open “%1”, and a new sheet would close it for ever: somebody who can open all "
                        "classes prints it.")
                        .arg(secretName(one.secret))));
            if (!key)
                return failure(key.error());
            keys.push_back(std::move(*key));
        }
        const RecoveryKey sheet{before ? before->number + 1 : 1, pair.open, m_clock.now(), actor.login};
        CHECK(m_store.addRecoveryKey(tx, sheet));
        for (const ClassKey &key : keys) {
            if (before) { // whoever has the old sheet and an old copy of the data has the old keys
                CHECK(renew(tx, actor, key, u"recovery sheet"_s));
            } else {
                CHECK(wrapForSheet(tx, key));
            }
        }
        CHECK(m_audit.append(tx, actor.login, {u"sealing.sheet"_s, u"recovery"_s, QString::number(sheet.number), {}}));
        return RecoverySheet{sheet.number, sheet.madeAt, actor.name, recoveryGroups(pair)};
    });
}

Result<QList<SecretClass>> SealingService::recover(const Actor &actor, const Keyring &keyring, const QString &typed)
{
    TRY(const KeyPair pair, pairFromGroups(typed));
    if (!keyring.isOpenFor(actor.id))
        return failure(Error::forbidden(say("Your secrets are closed: sign in again to open them.")));
    TRY(const std::optional<RecoveryKey> sheet, sheetInUse());
    if (!sheet || sheet->open != pair.open)
        return failure(Error::forbidden(
            sheet ? say("This sheet is not the one in use, or is another office's: look for sheet no. %1.")
                        .arg(sheet->number)
                  : say("No recovery sheet was ever printed in this office.")));
    return UnitOfWork(m_db).run([&](Transaction &tx) -> Result<QList<SecretClass>> {
        QList<SecretClass> got;
        QStringList names;
        TRY(const QList<KeyInUse> inUse, m_store.keysInUse(m_db));
        for (const KeyInUse &one : inUse) {
            TRY(const OwnRight own, ownRight(actor, one.secret));
            if (!own.reads)
                continue;
            TRY(const RecoveryWrap wrap, m_store.recoveryWrap(m_db, one.secret));
            TRY(const ClassKey key, unwrapped(wrap.wrapped, pair, one.secret, one.number));
            CHECK(wrapFor(tx, actor, key, actor.id, keyring.pair().open));
            got << one.secret;
            names << secretKey(one.secret);
        }
        if (got.isEmpty())
            return failure(Error::forbidden(
                say("%1 has no right to anything that is sealed: the sheet opens nothing for who has none.")
                    .arg(actor.name)));
        CHECK(m_audit.append(tx, actor.login,
                             {u"sealing.recover"_s, u"recovery"_s, QString::number(sheet->number), names.join(u' ')}));
        return got;
    });
}

} // namespace gonfalone
