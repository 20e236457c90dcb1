// The office beside each other: calibration, and what is published of a cycle.
#include "core/base/Text.h"
#include "core/evaluation/EvaluationService.h"

#include <algorithm>

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

/// Whether the score of a sheet in this state is one to be counted.
bool isCounted(EvaluationState state)
{
    using enum EvaluationState;
    return state == Proposal || state == MayorHeard || state == Calibration || state == Interview
        || state == Interviewed || state == Notified || state == Review || state == Opinion || state == Final;
}

void count(gonfalone::Calibration &office, const EvaluationSystem &system, const CalibrationRow &row)
{
    office.rows << row;
    if (row.score == kNoScore)
        return;
    office.scoredSheets += 1;
    office.top += row.top ? 1 : 0;
    for (int i = 0; i < system.bands.size(); ++i) {
        if (system.bands[i].name == row.band)
            office.counts[i] += 1;
    }
}

} // namespace

Result<Calibration> EvaluationService::calibration(const Actor &actor, const Keyring &keyring, int year)
{
    CHECK(actor.require(Permission::WriteEvaluations));
    TRY(const EvaluationCycle cycle, cycleOf(year));
    TRY(const Rule quota, ruleOn(u"valutazione.quota_vertice"_s, QDate(year, 12, 31)));
    return UnitOfWork(m_db).run([&](Transaction &tx) -> Result<Calibration> {
        TRY(const QList<EvaluationSheet> sheets, m_store.ofCycle(m_db, cycle.id));
        Calibration office;
        office.year = year;
        office.quota = quota.value.toInt();
        office.quotaSource = quota.source;
        QStringList read;
        for (const EvaluationSheet &listed : sheets) {
            if (listed.evaluator != actor.id) {
                office.notMine += 1;
                continue;
            }
            TRY(const Opened open, opened(actor, keyring, listed.label));
            TRY(const EvaluationSources sources, sourcesOf(open.sheet));
            if (office.counts.isEmpty()) {
                for (const EvaluationBand &band : sources.system.bands) {
                    office.bands << band.name;
                    office.counts << 0;
                }
            }
            CalibrationRow row{listed.label, listed.name, {},    listed.state,
                               kNoScore,     {},          false, open.sheet.content.economic.none};
            const EvaluationCategory *category = sources.system.category(listed.category);
            row.category = category ? category->name : listed.category;
            const auto score = category ? scored(sources.system, *category, open.sheet.content)
                                        : Result<Explained<EvaluationScore>>(failure(Error{}));
            if (score && isCounted(listed.state)) {
                row.score = score->value.total;
                row.band = score->value.band.name;
                row.top = score->value.band.top;
            }
            count(office, sources.system, row);
            read << listed.label;
            CHECK(m_readings.read(tx, actor, {ReadKind::Evaluation, listed.label, listed.label}));
        }
        office.mostTop = mostInTop(int(office.rows.size()), office.quota);
        std::stable_sort(
            office.rows.begin(), office.rows.end(),
            [](const CalibrationRow &one, const CalibrationRow &other) { return one.score > other.score; });
        CHECK(m_audit.append(
            tx, actor.login,
            {u"evaluation.calibration"_s, u"evaluation"_s, QString::number(year), QString::number(read.size())}));
        return office;
    });
}

Result<Distribution> EvaluationService::distribution(const Actor &actor, const Keyring &keyring, int year)
{
    CHECK(actor.require(Permission::WriteEvaluations));
    TRY(const EvaluationCycle cycle, cycleOf(year));
    if (!cycle.closedOn.isValid())
        return failure(Error::invalid(
            say("The distribution is published when the cycle of %1 is closed (art. 20 D.Lgs. 33/2013).").arg(year)));
    TRY(const Calibration office, calibration(actor, keyring, year));
    if (office.notMine > 0)
        return failure(Error::forbidden(say(
            "%n sheet(s) of this cycle are another evaluator's: the distribution is made by who evaluates them all.",
            office.notMine)));
    TRY(const Rule smallest, ruleOn(u"valutazione.gruppo_minimo"_s, m_clock.today()));
    return distributionOf(year, office.bands, office.counts, std::max(3, smallest.value.toInt()));
}

} // namespace gonfalone
