#pragma once

#include "core/documents/DraftDocument.h"
#include "core/documents/TemplateData.h"
#include "core/missions/MissionAssessment.h"
#include "core/missions/MissionRouter.h"
#include "core/missions/MissionStore.h"
#include "core/missions/MissionWorkflow.h"
#include "core/office/Comune.h"

namespace gonfalone {

enum class MissionPaper { Authorisation, Declaration, Duration, Statement, Liquidation, Attestation };

/// One row of the table of acts: what it is printed from, and when it can be.
struct MissionPaperRow {
    MissionPaper paper;
    const char *key;          ///< stable, on the command line
    const char *name;         ///< translatable (context "Core")
    const char *templateName; ///< in resources/templates; the fields are in missioni.fields.json
    quint32 states;           ///< a bit for each MissionState

    constexpr bool fits(MissionState state) const { return (states >> unsigned(state)) & 1u; }
};

template <typename... State>
constexpr quint32 missionStates(State... state)
{
    return ((1u << unsigned(state)) | ...);
}

inline constexpr quint32 kRefundStates = missionStates(
    MissionState::RefundClaimed, MissionState::RefundReturned, MissionState::RefundRefused, MissionState::Admitted,
    MissionState::LiquidationProposed, MissionState::Settled, MissionState::Closed);
inline constexpr quint32 kDecidedStates =
    kRefundStates | missionStates(MissionState::Authorised, MissionState::UnderWay, MissionState::Cancelled);

inline constexpr std::array kMissionPapers{
    MissionPaperRow{MissionPaper::Authorisation, "autorizzazione", QT_TRANSLATE_NOOP("Core", "Authorisation"),
                    "missione_autorizzazione", kDecidedStates | missionStates(MissionState::Requested)},
    MissionPaperRow{MissionPaper::Declaration, "dichiarazione", QT_TRANSLATE_NOOP("Core", "Declaration"),
                    "missione_dichiarazione", kDecidedStates | missionStates(MissionState::Requested)},
    MissionPaperRow{MissionPaper::Duration, "durata", QT_TRANSLATE_NOOP("Core", "Duration and purpose"),
                    "missione_durata", kRefundStates | missionStates(MissionState::UnderWay)},
    MissionPaperRow{MissionPaper::Statement, "rimborso", QT_TRANSLATE_NOOP("Core", "Statement of the refund"),
                    "missione_rimborso", kRefundStates},
    MissionPaperRow{MissionPaper::Liquidation, "liquidazione", QT_TRANSLATE_NOOP("Core", "Proposal of liquidation"),
                    "missione_liquidazione",
                    missionStates(MissionState::Admitted, MissionState::LiquidationProposed, MissionState::Settled,
                                  MissionState::Closed)},
    MissionPaperRow{MissionPaper::Attestation, "attestazione",
                    QT_TRANSLATE_NOOP("Core", "Attestation for the employer"), "missione_attestazione",
                    kRefundStates | missionStates(MissionState::UnderWay)},
};

const MissionPaperRow &missionPaperRow(MissionPaper paper);
QString missionPaperName(MissionPaper paper);
std::optional<MissionPaper> missionPaperFrom(const QString &key);

/// Everything that an act is made of besides its template.
struct MissionSources {
    Mission mission;
    Comune comune;
    QDate day; ///< on which it is printed
    QString chief;
    Explained<MissionRoute> route;
    MissionAssessment assessment;
    std::optional<MissionDecision> authorisation; ///< the last one that stands
};

/// The merge fields of every act (resources/templates/missioni.fields.json); Italian whatever the window speaks.
TemplateData missionPaperFields(const MissionSources &sources);
PageStyle missionStyle(const MissionSources &sources, const QString &title, bool draft);

/// What was spent on missions of political office holders in a half-year.
struct TransparencyTable {
    int year = 0;
    int half = 1;
    QDate madeOn;
    Comune comune;
    QList<MissionRow> rows; ///< by person and day
    qint64 totalCents = 0;
};

QByteArray transparencyCsv(const TransparencyTable &table);
Result<QByteArray> transparencyXlsx(const TransparencyTable &table);
DraftDocument transparencyDocument(const TransparencyTable &table);

} // namespace gonfalone
