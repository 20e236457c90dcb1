#pragma once

#include "core/patrocinio/RegulationProfile.h"

#include <array>

namespace gonfalone {

/// The form of the file that this version reads and writes.
inline constexpr int kRegulationFormat = 1;

/// How a choice is written in the file; reading and writing share the tables.
template <typename E>
struct Word {
    const char *word;
    E value;
};

inline constexpr std::array kLateWords{Word<LateRequest>{"reject", LateRequest::Reject},
                                       Word<LateRequest>{"justify", LateRequest::Justify}};
inline constexpr std::array kOrganWords{
    Word<DecidingOrgan>{"giunta", DecidingOrgan::Giunta}, Word<DecidingOrgan>{"sindaco", DecidingOrgan::Sindaco},
    Word<DecidingOrgan>{"giunta_costly_sindaco_free", DecidingOrgan::GiuntaCostlySindacoFree}};
inline constexpr std::array kStampWords{Word<StampDutyReading>{"not_asked", StampDutyReading::NotAsked},
                                        Word<StampDutyReading>{"request", StampDutyReading::Request},
                                        Word<StampDutyReading>{"request_and_act", StampDutyReading::RequestAndAct}};

} // namespace gonfalone
