// The request held against the regulation, the law and what else the office knows.
#include "core/patrocinio/PatrocinioAdmission.h"

#include "core/base/Text.h"
#include "core/patrocinio/PatrocinioService.h"
#include "core/patrocinio/PatrocinioSteps.h"
#include "core/patrocinio/RegulationStore.h"

#include <QRegularExpression>

#include <algorithm>

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

/// Words are compared by so many letters: "statuto" finds "Statuti 2024.pdf", "programma" finds "programmi".
constexpr int kStem = 6;
/// A serial number of a stamp has 14 figures; with fewer than these it is a year or a protocol number.
constexpr int kSerialDigits = 8;

QSet<QString> stemsOf(const QString &text)
{
    // Words that say nothing of what the paper is.
    static const QSet<QString> plain{u"docume"_s, u"allega"_s, u"legale"_s, u"rappre"_s};
    QSet<QString> stems;
    for (const QString &word : nameKey(text).split(u' ', Qt::SkipEmptyParts)) {
        const QString stem = word.left(kStem);
        if (stem.size() == kStem && !plain.contains(stem))
            stems << stem;
    }
    return stems;
}

/// The stems of each attachment that no other one of the regulation has too.
QMap<QString, QSet<QString>> ownStems(const RegulationProfile &profile)
{
    QMap<QString, QSet<QString>> all;
    QHash<QString, int> times;
    for (const RequiredAttachment &row : profile.attachments) {
        all[row.key] = stemsOf(row.key + u' ' + row.text);
        for (const QString &stem : all[row.key])
            ++times[stem];
    }
    for (QSet<QString> &stems : all)
        stems.removeIf([&times](const QString &stem) { return times.value(stem) > 1; });
    return all;
}

StampExemption exemptionIn(const QString &text)
{
    const QStringList words = nameKey(text).split(u' ', Qt::SkipEmptyParts);
    const auto says = [&words](const QString &stem) {
        return std::any_of(words.cbegin(), words.cend(),
                           [&stem](const QString &word) { return word.startsWith(stem); });
    };
    if (says(u"runts"_s) || words.contains(u"ets"_s))
        return StampExemption::ThirdSector;
    if (says(u"coni"_s) || says(u"sport"_s) || words.contains(u"asd"_s))
        return StampExemption::Sport;
    if (says(u"onlus"_s))
        return StampExemption::Onlus;
    return words.contains(u"ipa"_s) ? StampExemption::PublicBody : StampExemption::None;
}

void addBenefits(RequestFacts &facts, const Patrocinio &p)
{
    const QList<std::pair<Benefit, QString>> answers{{Benefit::FeeReduction, p.feeReduction},
                                                     {Benefit::RoomsAndEquipment, p.freeRooms},
                                                     {Benefit::Staff, p.staffUsed},
                                                     {Benefit::PublicGround, p.freeGround}};
    bool open = false;
    bool given = false;
    for (const auto &[benefit, answer] : answers) {
        open = open || answer.isEmpty();
        given = given || answer == u"si"_s;
        if (!answer.isEmpty())
            facts.benefits.insert(benefit, {answer == u"si"_s, 0});
    }
    facts.totalCents = p.valueCents;
    // What has a value and is nothing of the four is money.
    facts.benefits.insert(Benefit::Contribution, {p.valueCents > 0 && !open && !given, 0});
}

/// From the grant, or from the day on which it is expected while nothing was decided.
QDate grantDay(const Patrocinio &p, const QDate &today)
{
    if (p.outcomeDate.isValid())
        return p.outcomeDate;
    return p.file.due.isValid() ? std::max(p.file.due, today) : today;
}

} // namespace

bool isChecked(PatrocinioState state)
{
    using enum PatrocinioState;
    return state == Received || state == AwaitingIntegration || state == Admissible || state == UnderReview
        || state == NoticeSent || state == DraftReady || state == InGiunta;
}

QMap<QString, QString> recognisedAttachments(const RegulationProfile &profile, const QList<Document> &documents)
{
    QMap<QString, QString> found;
    const QMap<QString, QSet<QString>> stems = ownStems(profile);
    for (const Document &document : documents) {
        if (document.kind != u"attachment"_s)
            continue;
        const QSet<QString> words = stemsOf(document.name);
        for (auto row = stems.cbegin(); row != stems.cend(); ++row) {
            if (!found.contains(row.key()) && words.intersects(row.value()))
                found.insert(row.key(), document.name);
        }
    }
    return found;
}

StampFacts stampFactsOf(const QString &text)
{
    StampFacts facts;
    facts.exemption = exemptionIn(text);
    static const QRegularExpression number(u"\\d[\\d ./-]*"_s);
    QStringList numbers;
    for (auto match = number.globalMatch(text); match.hasNext();)
        numbers << match.next().captured().remove(QRegularExpression(u"\\D"_s));
    if (facts.exemption != StampExemption::None) {
        facts.registerNumber = numbers.value(0);
        return facts;
    }
    numbers.removeIf([](const QString &digits) { return digits.size() < kSerialDigits; });
    facts.requestSerial = numbers.value(0);
    facts.actSerial = numbers.value(1);
    return facts;
}

RequestFacts requestFactsOf(const Patrocinio &p, const RegulationProfile &profile, const QList<Document> &documents,
                            const ClockHistory &history, const QDate &today)
{
    RequestFacts facts;
    facts.received = p.file.received;
    facts.startsOn = p.startsOn;
    facts.endsOn = p.endsOn;
    facts.place = p.place;
    facts.grantOn = grantDay(p, today);
    facts.lateJustification = p.lateReason;
    const bool asked = std::any_of(history.events.cbegin(), history.events.cend(), [](const ClockEvent &event) {
        return event.kind == ClockEventKind::IntegrationRequested;
    });
    facts.integrationUsed = asked && stateOf(p) != PatrocinioState::AwaitingIntegration;
    const QStringList present = recognisedAttachments(profile, documents).keys();
    facts.attachments = QSet<QString>(present.cbegin(), present.cend());
    facts.exclusions = p.exclusions;
    addBenefits(facts, p);
    facts.stamp = stampFactsOf(p.stampDuty);
    return facts;
}

Result<AdmissibilityContext> PatrocinioService::admissionContext(const Patrocinio &p)
{
    AdmissibilityContext context;
    context.today = m_clock.today();
    const RegulationStore regulation;
    TRY(const QList<RegulationProfile> profiles, regulation.profiles(m_db));
    TRY(context.profile, profileInForce(profiles, p.file.received));
    const RuleLookup lookup = [this](const QString &key, const QDate &on) { return m_rules.inForce(m_db, key, on); };
    TRY(context.rules, readAdmissibilityRules(lookup, p.file.received));
    TRY(const Comune comune, m_office.comune(m_db));
    TRY(context.calendar, m_holidays.calendar(m_db, comune.istatCode));
    TRY(const QList<StoredBlackout> periods, regulation.blackouts(m_db));
    for (const StoredBlackout &row : periods)
        context.blackouts << row.period;
    TRY(context.history, m_store.history(m_db, p.file));
    if (p.startsOn.isValid()) {
        const QDate last = p.endsOn.isValid() ? p.endsOn : p.startsOn;
        TRY(context.otherEvents, m_store.eventsBetween(m_db, p.file.id, p.startsOn, last));
    }
    return context;
}

Result<Admissibility> PatrocinioService::admissibility(const Actor &actor, const Patrocinio &p)
{
    CHECK(mustSee(actor, p.file.id));
    TRY(AdmissibilityContext context, admissionContext(p));
    if (!actor.may(Permission::ViewEveryPatrocinio)) { // other cases are not this person's to know
        context.history.clear();
        context.otherEvents.clear();
    }
    TRY(const QList<Document> documents, m_documents.ofCase(m_db, p.file.id.value));
    TRY(const ClockHistory history, m_cases.clockHistory(m_db, p.file));
    const RequestFacts facts = requestFactsOf(p, context.profile, documents, history, context.today);
    Admissibility result = gonfalone::admissibility(facts, context);
    const QMap<QString, QString> recognised = recognisedAttachments(context.profile, documents);
    for (Finding &finding : result.findings) {
        if (finding.code == u"attachment.present"_s)
            finding.reasons << Reason{
                say("Recognised by the name of the file “%1”: look at it.").arg(recognised.value(finding.subject)), {}};
    }
    return result;
}

} // namespace gonfalone
