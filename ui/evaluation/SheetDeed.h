#pragma once

#include <QMap>
#include <QString>

#include <array>

namespace gonfalone {

/// What is written in a sheet beside its form, each with a small form of its own.
enum class SheetDeed { AddFact, WithdrawFact, AddTraining, Declare, EndEarlier, HandTo, Admit, TakeOver };

inline constexpr std::array kSheetDeeds{SheetDeed::AddFact, SheetDeed::WithdrawFact, SheetDeed::AddTraining,
                                        SheetDeed::Declare, SheetDeed::EndEarlier,   SheetDeed::HandTo,
                                        SheetDeed::Admit,   SheetDeed::TakeOver};

/// What was typed for it, by field.
using DeedTexts = QMap<QString, QString>;

} // namespace gonfalone
