#include "core/agenda/AgendaEntry.h"

#include "core/base/Named.h"
#include "core/base/Text.h"

#include <algorithm>

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kStatuses{
    Named<EntryStatus>{EntryStatus::Proposed, "proposed", QT_TRANSLATE_NOOP("Core", "To be confirmed")},
    Named<EntryStatus>{EntryStatus::Option, "option", QT_TRANSLATE_NOOP("Core", "Option")},
    Named<EntryStatus>{EntryStatus::Confirmed, "confirmed", QT_TRANSLATE_NOOP("Core", "Confirmed")},
    Named<EntryStatus>{EntryStatus::Cancelled, "cancelled", QT_TRANSLATE_NOOP("Core", "Cancelled")},
};
static_assert(standsInOrder(kStatuses));

constexpr std::array kParts{
    Named<PersonPart>{PersonPart::Guest, "guest", QT_TRANSLATE_NOOP("Core", "is met")},
    Named<PersonPart>{PersonPart::Represents, "represents", QT_TRANSLATE_NOOP("Core", "goes in the mayor's place")},
    Named<PersonPart>{PersonPart::Accompanies, "accompanies", QT_TRANSLATE_NOOP("Core", "accompanies")},
    Named<PersonPart>{PersonPart::Speaks, "speaks", QT_TRANSLATE_NOOP("Core", "speaks")},
};
static_assert(standsInOrder(kParts));

} // namespace

const QList<EntryCategory> &entryCategories()
{
    static const QList<EntryCategory> categories{
        {"udienza", QT_TRANSLATE_NOOP("Core", "Audience"), "blue"},
        {"riunione", QT_TRANSLATE_NOOP("Core", "Meeting"), "blue"},
        {"seduta", QT_TRANSLATE_NOOP("Core", "Sitting"), "green"},
        {"istituzionale", QT_TRANSLATE_NOOP("Core", "Institutional"), "teal"},
        {"cerimonia", QT_TRANSLATE_NOOP("Core", "Ceremony"), "amber"},
        {"evento", QT_TRANSLATE_NOOP("Core", "Public event"), "amber"},
        {"sopralluogo", QT_TRANSLATE_NOOP("Core", "Site visit"), "rose"},
        {"stampa", QT_TRANSLATE_NOOP("Core", "Press"), "teal"},
        {"missione", QT_TRANSLATE_NOOP("Core", "Mission"), "violet"},
        {"assenza", QT_TRANSLATE_NOOP("Core", "Absence"), "grey"},
        {"lavoro", QT_TRANSLATE_NOOP("Core", "Desk work"), "grey"},
    };
    return categories;
}

QString categoryName(const QString &key)
{
    for (const EntryCategory &category : entryCategories()) {
        if (key == QLatin1String(category.key))
            return say(category.name);
    }
    return {};
}

QString categoryColour(const QString &key)
{
    for (const EntryCategory &category : entryCategories()) {
        if (key == QLatin1String(category.key))
            return QString::fromLatin1(category.colour);
    }
    return {};
}

QString statusKey(EntryStatus status)
{
    return keyIn(kStatuses, status);
}

QString statusName(EntryStatus status)
{
    return nameIn(kStatuses, status);
}

std::optional<EntryStatus> statusFrom(const QString &key)
{
    return valueIn(kStatuses, key);
}

QString partKey(PersonPart part)
{
    return keyIn(kParts, part);
}

QString partName(PersonPart part)
{
    return nameIn(kParts, part);
}

std::optional<PersonPart> partFrom(const QString &key)
{
    return valueIn(kParts, key);
}

qint64 marksOf(const AgendaWords &words)
{
    const AgendaPreparation &ready = words.preparation;
    qint64 marks = 0;
    for (const auto &[there, mark] :
         {std::pair{!ready.briefing.isEmpty(), BriefingMark}, std::pair{!ready.speech.isEmpty(), SpeechMark},
          std::pair{ready.sash, SashMark}, std::pair{ready.press, PressMark},
          std::pair{!ready.gift.isEmpty(), GiftMark},
          std::pair{!ready.car.isEmpty() || !ready.driver.isEmpty(), CarMark},
          std::pair{!words.promises.isEmpty(), PromiseMark}, std::pair{!words.accepted.isEmpty(), AcceptedMark},
          std::pair{words.visibility != EntryVisibility::Public, ReservedMark},
          std::pair{words.reminder.has_value(), ReminderMark}}) {
        if (there)
            marks |= mark;
    }
    return marks;
}

QString personOf(const AgendaWords &words)
{
    if (!words.absentee.isEmpty())
        return words.absentee;
    for (const AgendaPerson &person : words.people) {
        if (person.part == PersonPart::Represents)
            return person.name;
    }
    return {};
}

} // namespace gonfalone
