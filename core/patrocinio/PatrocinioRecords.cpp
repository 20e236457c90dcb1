#include "core/patrocinio/PatrocinioRecords.h"

#include "core/base/Text.h"

#include <span>

namespace gonfalone {

namespace {

struct Name {
    const char *key;
    const char *text; ///< translatable (context "Core")
};

constexpr std::array kOriginNames{Name{"drawn", QT_TRANSLATE_NOOP("Core", "drawn up from the fields")},
                                  Name{"edited", QT_TRANSLATE_NOOP("Core", "edited by hand")},
                                  Name{"restored", QT_TRANSLATE_NOOP("Core", "taken up again")}};
constexpr std::array kOpinionNames{Name{"technical", QT_TRANSLATE_NOOP("Core", "Opinion on technical regularity")},
                                   Name{"accounting", QT_TRANSLATE_NOOP("Core", "Opinion on accounting regularity")}};
constexpr std::array kOutcomeNames{Name{"favourable", QT_TRANSLATE_NOOP("Core", "favourable")},
                                   Name{"with-remarks", QT_TRANSLATE_NOOP("Core", "favourable with remarks")},
                                   Name{"unfavourable", QT_TRANSLATE_NOOP("Core", "unfavourable")}};
constexpr std::array kProofNames{Name{"received", QT_TRANSLATE_NOOP("Core", "to be looked at")},
                                 Name{"sent-out", QT_TRANSLATE_NOOP("Core", "sent out for approval")},
                                 Name{"approved", QT_TRANSLATE_NOOP("Core", "approved")},
                                 Name{"refused", QT_TRANSLATE_NOOP("Core", "corrections asked")}};
constexpr std::array kProofActionNames{Name{"send", QT_TRANSLATE_NOOP("Core", "Send out for approval")},
                                       Name{"approve", QT_TRANSLATE_NOOP("Core", "Approve the proof")},
                                       Name{"refuse", QT_TRANSLATE_NOOP("Core", "Ask for corrections")}};

/// The enumerators count from 0 in the order of their names.
template <typename Enum>
QString keyOf(std::span<const Name> names, Enum value)
{
    return QString::fromLatin1(names[std::size_t(value)].key);
}

template <typename Enum>
std::optional<Enum> valueOf(std::span<const Name> names, const QString &key)
{
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (key == QLatin1String(names[i].key))
            return Enum(i);
    }
    return std::nullopt;
}

} // namespace

QString originKey(VersionOrigin origin)
{
    return keyOf(kOriginNames, origin);
}

QString opinionKey(OpinionKind kind)
{
    return keyOf(kOpinionNames, kind);
}

QString outcomeKey(OpinionOutcome outcome)
{
    return keyOf(kOutcomeNames, outcome);
}

QString proofKey(ProofState state)
{
    return keyOf(kProofNames, state);
}

QString proofActionKey(ProofAction action)
{
    return keyOf(kProofActionNames, action);
}

std::optional<VersionOrigin> originFrom(const QString &key)
{
    return valueOf<VersionOrigin>(kOriginNames, key);
}

std::optional<OpinionKind> opinionFrom(const QString &key)
{
    return valueOf<OpinionKind>(kOpinionNames, key);
}

std::optional<OpinionOutcome> outcomeFrom(const QString &key)
{
    return valueOf<OpinionOutcome>(kOutcomeNames, key);
}

std::optional<ProofState> proofStateFrom(const QString &key)
{
    return valueOf<ProofState>(kProofNames, key);
}

std::optional<ProofAction> proofActionFrom(const QString &key)
{
    return valueOf<ProofAction>(kProofActionNames, key);
}

QString originName(VersionOrigin origin)
{
    return say(kOriginNames[std::size_t(origin)].text);
}

QString opinionName(OpinionKind kind)
{
    return say(kOpinionNames[std::size_t(kind)].text);
}

QString outcomeName(OpinionOutcome outcome)
{
    return say(kOutcomeNames[std::size_t(outcome)].text);
}

QString proofName(ProofState state)
{
    return say(kProofNames[std::size_t(state)].text);
}

QString proofActionName(ProofAction action)
{
    return say(kProofActionNames[std::size_t(action)].text);
}

} // namespace gonfalone
