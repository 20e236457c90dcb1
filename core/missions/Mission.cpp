#include "core/missions/Mission.h"

#include "core/base/Named.h"
#include "core/base/Text.h"
#include "core/missions/MissionReasons.h"

#include <array>

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kExpenses{
    Named<ExpenseKind>{ExpenseKind::PublicTransport, "public-transport", QT_TRANSLATE_NOOP("Core", "Train, bus, ship")},
    Named<ExpenseKind>{ExpenseKind::Flight, "flight", QT_TRANSLATE_NOOP("Core", "Flight")},
    Named<ExpenseKind>{ExpenseKind::Taxi, "taxi", QT_TRANSLATE_NOOP("Core", "Taxi")},
    Named<ExpenseKind>{ExpenseKind::OwnCar, "own-car", QT_TRANSLATE_NOOP("Core", "Own car: fuel and tolls")},
    Named<ExpenseKind>{ExpenseKind::Kilometres, "kilometres", QT_TRANSLATE_NOOP("Core", "Own car: kilometres")},
    Named<ExpenseKind>{ExpenseKind::Parking, "parking", QT_TRANSLATE_NOOP("Core", "Parking")},
    Named<ExpenseKind>{ExpenseKind::Lodging, "lodging", QT_TRANSLATE_NOOP("Core", "Lodging")},
    Named<ExpenseKind>{ExpenseKind::Meal, "meal", QT_TRANSLATE_NOOP("Core", "Meal")},
    Named<ExpenseKind>{ExpenseKind::Other, "other", QT_TRANSLATE_NOOP("Core", "Other expense")},
};
static_assert(standsInOrder(kExpenses));

} // namespace

QString missionKindKey(MissionKind kind)
{
    return kind == MissionKind::Mission ? u"mission"_s : u"access"_s;
}

std::optional<MissionKind> missionKindFrom(const QString &key)
{
    for (MissionKind kind : {MissionKind::Mission, MissionKind::Access}) {
        if (missionKindKey(kind) == key)
            return kind;
    }
    return std::nullopt;
}

QString missionKindName(MissionKind kind)
{
    return kind == MissionKind::Mission ? say("Mission (art. 84 c. 1)") : say("Access to the seat (art. 84 c. 3)");
}

QString expenseKindKey(ExpenseKind kind)
{
    return keyIn(kExpenses, kind);
}

std::optional<ExpenseKind> expenseKindFrom(const QString &key)
{
    return valueIn(kExpenses, key);
}

QString expenseKindName(ExpenseKind kind)
{
    return expenseKindName(kind, Speech::window());
}

QString expenseKindName(ExpenseKind kind, const Speech &say)
{
    return say(rowIn(kExpenses, kind).name);
}

QStringList expenseKindKeys()
{
    QStringList keys;
    for (const auto &row : kExpenses)
        keys << QString::fromLatin1(row.key);
    return keys;
}

} // namespace gonfalone
