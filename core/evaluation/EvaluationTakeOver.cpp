// The sheets of an evaluator who left without handing them on.
#include "core/access/UserStore.h"
#include "core/base/Text.h"
#include "core/contacts/Contact.h"
#include "core/evaluation/EvaluationService.h"
#include "core/sealing/RecoveryCode.h"

#include <algorithm>

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

Outcome checkEvaluatorIsGone(const QList<User> &users, const EvaluationSheet &sheet)
{
    const auto evaluates = [&sheet](const User &user) {
        return user.id == sheet.evaluator && !user.disabled
            && permissionsOf(user.roles).contains(Permission::WriteEvaluations);
    };
    const auto still = std::find_if(users.cbegin(), users.cend(), evaluates);
    if (still == users.cend())
        return {};
    return failure(
        Error::forbidden(say("%1 evaluates %2 and can hand it on: it is taken over only from who is there no more.")
                             .arg(still->name, sheet.label)));
}

} // namespace

Result<EvaluationSheet> EvaluationService::takeOver(const Actor &actor, const Keyring &keyring, const QString &label,
                                                    const QString &typed)
{
    CHECK(actor.require(Permission::WriteEvaluations));
    TRY(const KeyPair paper, pairFromGroups(typed));
    if (!keyring.isOpenFor(actor.id))
        return failure(Error::forbidden(say("Your secrets are closed: sign in again to open them.")));
    TRY(const QList<User> users, UserStore::of(m_db)->all(m_db, m_clock.today()));
    return UnitOfWork(m_db).run([&](Transaction &tx) -> Result<EvaluationSheet> {
        TRY(EvaluationSheet before, m_store.find(m_db, label));
        CHECK(checkEvaluatorIsGone(users, before));
        // On a prepared server only a reader sees what is sealed of a sheet; without the paper this undoes itself.
        CHECK(m_store.addReader(tx, before.id, {actor.id, 0, {}, {}}));
        auto key = m_keys.keyOn(paper, before.id);
        if (!key && key.error().kind == ErrorKind::NotFound)
            return failure(Error::forbidden(say("%1 was closed for no recovery sheet.").arg(before.label)));
        if (!key)
            return failure(key.error());
        TRY(before.content, m_keys.opened(*key, before.id));
        if (before.content.evaluated == actor.id || nameKey(before.name) == nameKey(actor.name))
            return failure(Error::forbidden(say("Nobody evaluates himself.")));
        EvaluationSheet sheet = before;
        sheet.evaluator = actor.id;
        sheet.content.evaluator = actor.id;
        sheet.content.turns.last().to = std::max(sheet.content.turns.last().from, m_clock.today().addDays(-1));
        sheet.content.turns << EvaluatorTurn{actor.id, actor.name, m_clock.today(), {}, {}};
        const Opened open{before, std::move(*key)};
        return written(tx, actor, open, sheet, u"evaluation.take-over"_s, u"recovery sheet"_s);
    });
}

} // namespace gonfalone
