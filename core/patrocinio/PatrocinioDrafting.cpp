#include "core/base/Text.h"
#include "core/documents/TemplateRenderer.h"
#include "core/documents/TextTemplateStore.h"
#include "core/patrocinio/PatrocinioDraft.h"
#include "core/patrocinio/PatrocinioRules.h"
#include "core/patrocinio/PatrocinioService.h"

namespace gonfalone {

using namespace Qt::StringLiterals;

Result<DraftDocument> PatrocinioService::draft(const Actor &actor, const Patrocinio &patrocinio)
{
    CHECK(actor.require(Permission::InvestigatePatrocinio));
    TRY(const TextTemplate text, TextTemplateStore().inForce(m_db, u"delibera_patrocinio"_s, m_clock.today()));
    return draft(actor, patrocinio, text.html);
}

Result<DraftDocument> PatrocinioService::draft(const Actor &actor, const Patrocinio &patrocinio,
                                               const QString &templateHtml)
{
    CHECK(actor.require(Permission::InvestigatePatrocinio));
    if (patrocinio.file.state == stateKey(PatrocinioState::Received))
        return failure(Error::invalid(
            say("%1 is only received: start the review first, then print the draft.").arg(patrocinio.file.label)));
    DraftSources sources{patrocinio, {}, {}, m_clock.today(), {}};
    TRY(sources.comune, m_office.comune(m_db));
    TRY(sources.holders, m_office.holdersOn(m_db, sources.proposalDate));
    TRY(sources.wordingDeadline, draftsDueOn(patrocinio));
    TRY(const QString body, renderTemplate(templateHtml, draftFields(sources)));
    return DraftDocument{actSubject(patrocinio), body, draftStyle(sources)};
}

} // namespace gonfalone
