#include "core/evaluation/EvaluationKeys.h"

#include "core/base/Text.h"
#include "core/sealing/SealedText.h"

#include <algorithm>

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

SealedPlace contentPlace(EvaluationSheetId sheet)
{
    return {u"evaluation_sealed"_s, QString::number(sheet.value), u"sealed"_s};
}

SealedPlace stepPlace(EvaluationSheetId sheet, int number)
{
    return {u"evaluation_step"_s, u"%1/%2"_s.arg(sheet.value).arg(number), u"sealed"_s};
}

Error waits()
{
    return Error::forbidden(say("The sheet was not opened for you yet: it opens when another of its readers looks at "
                                "it, or with the recovery sheet."));
}

} // namespace

QList<UserId> partiesOf(const EvaluationContent &content)
{
    QList<UserId> parties;
    for (const UserId user : {content.evaluator, content.evaluated, content.mayor}) {
        if (user.isValid() && !parties.contains(user))
            parties << user;
    }
    return parties;
}

Result<SheetWrap> EvaluationKeys::wrapFor(const ClassKey &key, UserId user, const QHash<UserId, QByteArray> &halves)
{
    SheetWrap wrap{user, 0, {}, {}};
    if (!halves.contains(user))
        return wrap; // never signed in: who reads the sheet next hands it over
    wrap.number = key.number;
    wrap.half = halves.value(user);
    TRY(wrap.wrapped, wrapped(key, halves.value(user)));
    return wrap;
}

Outcome EvaluationKeys::seal(Transaction &tx, const EvaluationSheet &sheet)
{
    TRY(const ClassKey key, newClassKey(SecretClass::Evaluations, 1));
    TRY(const auto halves, m_sealing.openHalves(m_db));
    for (const UserId user : partiesOf(sheet.content)) {
        TRY(const SheetWrap wrap, wrapFor(key, user, halves));
        CHECK(m_store.addReader(tx, sheet.id, wrap));
    }
    TRY(const QString sealed, sealText(key, contentPlace(sheet.id), evaluationText(sheet.content)));
    CHECK(m_store.addContent(tx, sheet.id, {key.number, sealed}));
    CHECK(handOver(tx, key, sheet));
    return {};
}

Result<ClassKey> EvaluationKeys::key(UserId actor, const Keyring &keyring, EvaluationSheetId sheet)
{
    TRY(const QList<SheetWrap> wraps, m_store.wraps(m_db, sheet));
    const auto mine =
        std::find_if(wraps.cbegin(), wraps.cend(), [actor](const SheetWrap &one) { return one.user == actor; });
    if (mine == wraps.cend())
        return failure(Error::notFound({}));
    if (!keyring.isOpenFor(actor))
        return failure(Error::forbidden(say("Your secrets are closed: sign in again to open them.")));
    TRY(const SealedSheet content, m_store.content(m_db, sheet));
    if (mine->wrapped.isEmpty() || mine->number != content.number)
        return failure(waits());
    auto key = unwrapped(mine->wrapped, keyring.pair(), SecretClass::Evaluations, mine->number);
    if (!key && key.error().kind == ErrorKind::Forbidden)
        return failure(waits()); // it was closed for the pair of an earlier password
    return key;
}

Result<EvaluationContent> EvaluationKeys::opened(const ClassKey &key, EvaluationSheetId sheet)
{
    TRY(const SealedSheet content, m_store.content(m_db, sheet));
    TRY(const QString text, openText(key, contentPlace(sheet), content.sealed));
    return evaluationContentFrom(text);
}

Outcome EvaluationKeys::write(Transaction &tx, const ClassKey &key, const EvaluationSheet &sheet)
{
    TRY(const QString sealed, sealText(key, contentPlace(sheet.id), evaluationText(sheet.content)));
    return m_store.putContent(tx, sheet.id, {key.number, sealed});
}

Outcome EvaluationKeys::keep(Transaction &tx, const ClassKey &key, const EvaluationSheet &sheet, SheetStep step)
{
    TRY(const QList<SheetStep> before, m_store.steps(m_db, sheet.id));
    step.number = before.isEmpty() ? 1 : before.last().number + 1;
    step.content.number = key.number;
    TRY(step.content.sealed, sealText(key, stepPlace(sheet.id, step.number), evaluationText(sheet.content)));
    return m_store.addStep(tx, sheet.id, step);
}

Result<EvaluationContent> EvaluationKeys::openedStep(const ClassKey &key, EvaluationSheetId sheet,
                                                     const SheetStep &step)
{
    TRY(const QString text, openText(key, stepPlace(sheet, step.number), step.content.sealed));
    return evaluationContentFrom(text);
}

Result<bool> EvaluationKeys::handOver(Transaction &tx, const ClassKey &key, const EvaluationSheet &sheet)
{
    bool changed = false;
    TRY(const auto halves, m_sealing.openHalves(m_db));
    TRY(const QList<SheetWrap> wraps, m_store.wraps(m_db, sheet.id));
    for (const UserId user : partiesOf(sheet.content)) {
        const auto known =
            std::find_if(wraps.cbegin(), wraps.cend(), [user](const SheetWrap &one) { return one.user == user; });
        const bool holds = known != wraps.cend() && known->half == halves.value(user) && known->number == key.number;
        if (known == wraps.cend() || holds || !halves.contains(user))
            continue;
        TRY(const SheetWrap wrap, wrapFor(key, user, halves));
        CHECK(m_store.putWrap(tx, sheet.id, wrap));
        changed = true;
    }
    const auto paper = m_sealing.recoveryKey(m_db);
    if (!paper && paper.error().kind != ErrorKind::NotFound)
        return failure(paper.error());
    const auto kept = m_store.recovery(m_db, sheet.id);
    if (paper && (!kept || kept->recovery != paper->number || kept->number != key.number)) {
        TRY(const QByteArray closed, wrapped(key, paper->open));
        CHECK(m_store.putRecovery(tx, sheet.id, {paper->number, key.number, closed}));
        changed = true;
    }
    return changed;
}

Outcome EvaluationKeys::renew(Transaction &tx, const ClassKey &old, const EvaluationSheet &sheet)
{
    TRY(const ClassKey fresh, newClassKey(SecretClass::Evaluations, old.number + 1));
    TRY(const QList<SheetStep> steps, m_store.steps(m_db, sheet.id));
    for (SheetStep step : steps) {
        TRY(const QString text, openText(old, stepPlace(sheet.id, step.number), step.content.sealed));
        TRY(step.content.sealed, sealText(fresh, stepPlace(sheet.id, step.number), text));
        step.content.number = fresh.number;
        CHECK(m_store.putStepContent(tx, sheet.id, step));
    }
    CHECK(write(tx, fresh, sheet));
    TRY(const auto halves, m_sealing.openHalves(m_db));
    TRY(const QList<SheetWrap> wraps, m_store.wraps(m_db, sheet.id));
    const QList<UserId> parties = partiesOf(sheet.content);
    for (const UserId user : parties) {
        TRY(const SheetWrap wrap, wrapFor(fresh, user, halves));
        const bool known =
            std::any_of(wraps.cbegin(), wraps.cend(), [user](const SheetWrap &one) { return one.user == user; });
        CHECK(known ? m_store.putWrap(tx, sheet.id, wrap) : m_store.addReader(tx, sheet.id, wrap));
    }
    CHECK(handOver(tx, fresh, sheet));
    // Last: on a prepared server only a reader of the sheet writes its rows.
    for (const SheetWrap &wrap : wraps) {
        if (!parties.contains(wrap.user))
            CHECK(m_store.dropReader(tx, sheet.id, wrap.user));
    }
    return {};
}

Result<ClassKey> EvaluationKeys::keyOn(const KeyPair &paper, EvaluationSheetId sheet)
{
    TRY(const SheetRecovery kept, m_store.recovery(m_db, sheet));
    return unwrapped(kept.wrapped, paper, SecretClass::Evaluations, kept.number);
}

Outcome EvaluationKeys::recover(Transaction &tx, UserId actor, const Keyring &keyring, const KeyPair &paper,
                                EvaluationSheetId sheet)
{
    TRY(const ClassKey key, keyOn(paper, sheet));
    TRY(const EvaluationContent content, opened(key, sheet));
    if (!partiesOf(content).contains(actor))
        return failure(Error::notFound({}));
    TRY(const QByteArray closed, wrapped(key, keyring.pair().open));
    return m_store.putWrap(tx, sheet, {actor, key.number, keyring.pair().open, closed});
}

} // namespace gonfalone
