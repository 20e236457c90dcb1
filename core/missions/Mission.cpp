#include "core/missions/Mission.h"

#include "core/base/Text.h"
#include "core/missions/MissionReasons.h"

#include <array>

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

struct KindRow {
    ExpenseKind kind;
    const char *key;
    const char *name; ///< translatable (context "Core")
};

constexpr std::array kExpenses{
    KindRow{ExpenseKind::PublicTransport, "public-transport", QT_TRANSLATE_NOOP("Core", "Train, bus, ship")},
    KindRow{ExpenseKind::Flight, "flight", QT_TRANSLATE_NOOP("Core", "Flight")},
    KindRow{ExpenseKind::Taxi, "taxi", QT_TRANSLATE_NOOP("Core", "Taxi")},
    KindRow{ExpenseKind::OwnCar, "own-car", QT_TRANSLATE_NOOP("Core", "Own car: fuel and tolls")},
    KindRow{ExpenseKind::Kilometres, "kilometres", QT_TRANSLATE_NOOP("Core", "Own car: kilometres")},
    KindRow{ExpenseKind::Parking, "parking", QT_TRANSLATE_NOOP("Core", "Parking")},
    KindRow{ExpenseKind::Lodging, "lodging", QT_TRANSLATE_NOOP("Core", "Lodging")},
    KindRow{ExpenseKind::Meal, "meal", QT_TRANSLATE_NOOP("Core", "Meal")},
    KindRow{ExpenseKind::Other, "other", QT_TRANSLATE_NOOP("Core", "Other expense")},
};

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
    return QString::fromLatin1(kExpenses[std::size_t(kind)].key);
}

std::optional<ExpenseKind> expenseKindFrom(const QString &key)
{
    for (const KindRow &row : kExpenses) {
        if (key == QLatin1String(row.key))
            return row.kind;
    }
    return std::nullopt;
}

QString expenseKindName(ExpenseKind kind)
{
    return expenseKindName(kind, Speech::window());
}

QString expenseKindName(ExpenseKind kind, const Speech &say)
{
    return say(kExpenses[std::size_t(kind)].name);
}

QStringList expenseKindKeys()
{
    QStringList keys;
    for (const KindRow &row : kExpenses)
        keys << QString::fromLatin1(row.key);
    return keys;
}

} // namespace gonfalone
