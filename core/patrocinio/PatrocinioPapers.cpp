// What the cases are handed on as: the file of one case, the report of a year.
#include "core/base/Text.h"
#include "core/patrocinio/PatrocinioDossier.h"
#include "core/patrocinio/PatrocinioReport.h"
#include "core/patrocinio/PatrocinioService.h"
#include "core/patrocinio/PatrocinioSteps.h"
#include "core/patrocinio/RegulationStore.h"

#include <algorithm>

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

/// Whether the file of the case has a draft of the act: not on path B, nor before the grounds were written.
bool hasDraft(const Patrocinio &p)
{
    return !p.grounds.isEmpty() && !isOnPathB(stateOf(p)) && stateOf(p) != PatrocinioState::Received;
}

/// The parts of the year in which one profile holds; where none does nothing is late.
QList<LeadPeriod> leadPeriods(const QList<RegulationProfile> &profiles, int year)
{
    const QDate end(year, 12, 31);
    QDate from(year, 1, 1);
    QList<LeadPeriod> periods;
    for (const RegulationProfile &profile : profiles) {
        const QDate start = std::max(from, profile.validFrom);
        const QDate last = profile.validTo.isValid() ? std::min(end, profile.validTo) : end;
        if (last < start)
            continue;
        if (from < start)
            periods << LeadPeriod{from, start.addDays(-1), 0};
        periods << LeadPeriod{start, last, profile.leadDays.value};
        from = last.addDays(1);
    }
    if (from <= end)
        periods << LeadPeriod{from, end, 0};
    return periods;
}

} // namespace

Result<CaseDossier> PatrocinioService::wholeCase(const Actor &actor, const QString &label, ReadWay way)
{
    CHECK(actor.require(Permission::ViewPatrocini));
    return UnitOfWork(m_db).run([&](Transaction &tx) -> Result<CaseDossier> {
        CaseDossier d;
        d.madeAt = m_clock.now();
        d.zone = m_clock.zone;
        d.madeBy = actor.name;
        TRY(d.patrocinio, load(actor, label));
        const CaseFile &file = d.patrocinio.file;
        TRY(d.comune, m_office.comune(m_db));
        TRY(d.clock, clock(actor, file));
        TRY(d.events, m_cases.events(m_db, file.id));
        std::reverse(d.events.begin(), d.events.end());
        TRY(const QList<Document> documents, m_documents.ofCase(m_db, file.id.value));
        for (const Document &document : documents) {
            TRY(const QByteArray content, m_documents.content(m_db, document.id));
            d.papers.push_back({document, content, {}});
        }
        nameEntries(d.papers);
        TRY(d.letters, m_letters.ofCase(m_db, file.id));
        TRY(const CaseRecords kept, recordsOf(actor, d.patrocinio));
        d.versions = kept.versions;
        d.opinions = kept.opinions;
        d.declarations = kept.declarations;
        d.proofs = kept.proofs;
        d.exclusions = kept.exclusions;
        if (hasDraft(d.patrocinio) && actor.may(Permission::InvestigatePatrocinio)) {
            TRY(d.draft, draft(actor, d.patrocinio));
        }
        CHECK(m_readings.taken(tx, actor, {ReadKind::Dossier, file.label, file.label}, way));
        CHECK(m_audit.append(tx, actor.login,
                             {u"patrocinio.dossier"_s, u"case"_s, file.label, QString::number(d.papers.size())}));
        return d;
    });
}

Result<PatrocinioReport> PatrocinioService::yearlyReport(const Actor &actor, int year)
{
    CHECK(actor.require(Permission::ViewEveryPatrocinio));
    if (year < 1900 || year > 9999)
        return failure(Error::invalid(say("%1 is no year.").arg(year), {{u"year"_s, say("Not a year.")}}));
    return UnitOfWork(m_db).run([&](Transaction &tx) -> Result<PatrocinioReport> {
        TRY(const QList<RegulationProfile> profiles, RegulationStore().profiles(m_db));
        QList<ReportGroup> groups;
        for (const LeadPeriod &period : leadPeriods(profiles, year)) {
            TRY(const QList<ReportGroup> part, m_store.reportGroups(m_db, period));
            groups += part;
        }
        PatrocinioReport report = reportOf(groups);
        report.year = year;
        report.madeOn = m_clock.today();
        TRY(report.comune, m_office.comune(m_db));
        CHECK(m_audit.append(tx, actor.login, {u"patrocinio.report"_s, u"year"_s, QString::number(year), {}}));
        return report;
    });
}

} // namespace gonfalone
