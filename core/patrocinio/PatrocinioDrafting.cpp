#include "core/base/Text.h"
#include "core/documents/TemplateRenderer.h"
#include "core/patrocinio/PatrocinioDraft.h"
#include "core/patrocinio/PatrocinioRules.h"
#include "core/patrocinio/PatrocinioService.h"

#include <QFile>

namespace gonfalone {

using namespace Qt::StringLiterals;

Result<DraftDocument> PatrocinioService::draft(const Actor &actor, const Patrocinio &patrocinio)
{
    QFile file(u":/templates/delibera_patrocinio.html"_s);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::corrupt(
            say("The program is not complete: the template of the draft is missing. Install it again.")));
    return draft(actor, patrocinio, QString::fromUtf8(file.readAll()));
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
    if (patrocinio.startsOn.isValid()) {
        TRY(const Rule days, m_rules.inForce(m_db, u"patrocinio.bozza_giorni_lavorativi"_s, patrocinio.startsOn));
        TRY(const HolidayCalendar calendar, m_holidays.calendar(m_db, sources.comune.istatCode));
        sources.wordingDeadline = calendar.addWorkingDays(patrocinio.startsOn, -days.value.toInt()).value;
    }
    TRY(const QString body, renderTemplate(templateHtml, draftFields(sources)));
    return DraftDocument{actSubject(patrocinio), body, draftStyle(sources)};
}

} // namespace gonfalone
