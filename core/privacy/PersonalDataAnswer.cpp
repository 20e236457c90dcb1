// The letters to the person: the part of PersonalDataService that prints.
#include "core/base/Text.h"
#include "core/documents/TemplateRenderer.h"
#include "core/documents/TextTemplateStore.h"
#include "core/patrocinio/PatrocinioDraft.h"
#include "core/privacy/PersonalDataFile.h"
#include "core/privacy/PersonalDataService.h"

namespace gonfalone {

using namespace Qt::StringLiterals;

Result<DraftDocument> PersonalDataService::letter(const QString &key, const TemplateData &fields, const Comune &comune)
{
    TRY(const TextTemplate text, TextTemplateStore().inForce(m_db, key, m_clock.today()));
    TRY(const TemplateFields known, shippedFields(key));
    TRY(const QString body, renderTemplate(text.html, fields));
    PageStyle style = officePaper(comune);
    style.draft = false;
    style.footer = u"%1 · %2"_s.arg(comune.title(), known.title);
    return DraftDocument{known.title, body, style};
}

Result<DraftDocument> PersonalDataService::answer(const Actor &actor, const PersonalData &data)
{
    CHECK(actor.require(Permission::ManagePersonalData));
    return letter(u"risposta_accesso"_s, answerFields(data), data.comune);
}

Result<DraftDocument> PersonalDataService::answer(const Actor &actor, const Erasure &erasure)
{
    CHECK(actor.require(Permission::ManagePersonalData));
    return letter(u"risposta_cancellazione"_s, answerFields(erasure), erasure.comune);
}

} // namespace gonfalone
