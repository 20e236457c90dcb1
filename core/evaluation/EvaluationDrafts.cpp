// What is typed in a sheet and not saved yet. It is as secret as the sheet, and nobody's but who typed it: it is closed
// for the pair of that person alone.
#include "core/base/Text.h"
#include "core/cases/CaseStore.h"
#include "core/evaluation/EvaluationService.h"
#include "core/sealing/SealedText.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

const QString kForm = u"evaluation"_s;

SealedPlace draftPlace(UserId user, EvaluationSheetId sheet)
{
    return {u"form_draft"_s, u"%1/%2"_s.arg(user.value).arg(sheet.value), u"content"_s};
}

Result<QString> closedDraft(const KeyPair &pair, const SealedPlace &place, const QString &content)
{
    TRY(const ClassKey key, newClassKey(SecretClass::Evaluations, 0));
    TRY(const QByteArray wrap, wrapped(key, pair.open));
    TRY(const QString sealed, sealText(key, place, content));
    const QJsonObject draft{{u"key"_s, QString::fromLatin1(wrap.toBase64())}, {u"sealed"_s, sealed}};
    return QString::fromUtf8(QJsonDocument(draft).toJson(QJsonDocument::Compact));
}

Result<QString> openedDraft(const KeyPair &pair, const SealedPlace &place, const QString &kept)
{
    const QJsonObject draft = QJsonDocument::fromJson(kept.toUtf8()).object();
    TRY(const ClassKey key,
        unwrapped(QByteArray::fromBase64(draft.value(u"key"_s).toString().toLatin1()), pair, SecretClass::Evaluations,
                  0));
    return openText(key, place, draft.value(u"sealed"_s).toString());
}

} // namespace

Outcome EvaluationService::saveFormDraft(const Actor &actor, const Keyring &keyring, EvaluationSheetId sheet,
                                         const QString &content)
{
    CHECK(actor.require(Permission::ViewEvaluations));
    if (!keyring.isOpenFor(actor.id))
        return failure(Error::forbidden(say("Your secrets are closed: sign in again to open them.")));
    TRY(const QString kept, closedDraft(keyring.pair(), draftPlace(actor.id, sheet), content));
    return UnitOfWork(m_db).run([&](Transaction &tx) {
        return CaseStore().saveFormDraft(tx, actor.id.value, kForm, sheet.value, kept, toInstantText(m_clock.now()));
    });
}

Result<QString> EvaluationService::formDraft(const Actor &actor, const Keyring &keyring, EvaluationSheetId sheet)
{
    CHECK(actor.require(Permission::ViewEvaluations));
    if (!keyring.isOpenFor(actor.id))
        return QString();
    TRY(const QString kept, CaseStore().formDraft(m_db, actor.id.value, kForm, sheet.value));
    if (kept.isEmpty())
        return QString();
    // What was closed for the pair of an earlier password opens no more: it is as if nothing had been typed.
    return openedDraft(keyring.pair(), draftPlace(actor.id, sheet), kept).value_or(QString());
}

Outcome EvaluationService::dropFormDraft(const Actor &actor, EvaluationSheetId sheet)
{
    CHECK(actor.require(Permission::ViewEvaluations));
    return UnitOfWork(m_db).run(
        [&](Transaction &tx) { return CaseStore().dropFormDraft(tx, actor.id.value, kForm, sheet.value); });
}

} // namespace gonfalone
