// The draft deliberation: drawn up from the fields, kept as numbered versions, edited by hand, printed.
#include "core/base/Text.h"
#include "core/documents/DraftText.h"
#include "core/documents/TemplateRenderer.h"
#include "core/documents/TextTemplateStore.h"
#include "core/patrocinio/PatrocinioDraft.h"
#include "core/patrocinio/PatrocinioRules.h"
#include "core/patrocinio/PatrocinioService.h"
#include "core/patrocinio/PatrocinioSteps.h"
#include "core/patrocinio/RegulationStore.h"

#include <QCryptographicHash>

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

const QString kTextForm = u"patrocinio.text"_s;

QString sha256Of(const QString &text)
{
    return QString::fromLatin1(QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex());
}

/// While the cabinet works on the act: before, there are no grounds; afterwards the text is the Giunta's.
bool hasText(PatrocinioState state)
{
    using enum PatrocinioState;
    return state == UnderReview || state == NoticeSent || state == DraftReady || state == InGiunta;
}

} // namespace

Result<RegulationProfile> PatrocinioService::profileOf(const Patrocinio &p)
{
    TRY(const QList<RegulationProfile> profiles, RegulationStore().profiles(m_db));
    return profileInForce(profiles, p.file.received);
}

Result<DraftDocument> PatrocinioService::drawn(const Patrocinio &p, const QDate &day, const QString &templateHtml)
{
    DraftSources sources{p, {}, {}, day};
    TRY(sources.comune, m_office.comune(m_db));
    TRY(sources.holders, m_office.holdersOn(m_db, day));
    if (!p.exclusions.isEmpty()) {
        TRY(const RegulationProfile profile, profileOf(p));
        sources.exclusions = profile.exclusions;
    }
    if (proposesRefusal(p)) {
        TRY(const ClockHistory history, m_cases.clockHistory(m_db, p.file));
        TRY(const ProcedureClock clock, clockOf(history));
        sources.noticeOn = clock.dayOf(ClockEventKind::RejectionNotice);
        sources.observedOn = clock.dayOf(ClockEventKind::ObservationsReceived);
    }
    TRY(sources.wordingDeadline, draftsDueOn(p, sources.comune));
    TRY(const QString body, filledTemplate(m_db, actTemplate(p), templateHtml, draftFields(sources)));
    return DraftDocument{actSubject(p), body, draftStyle(sources)};
}

Result<DraftDocument> PatrocinioService::drawnOn(const Patrocinio &p, const QDate &day)
{
    TRY(const TextTemplate text, TextTemplateStore().inForce(m_db, actTemplate(p), day));
    return drawn(p, day, text.html);
}

Result<std::optional<DraftVersion>> PatrocinioService::lastText(CaseId id)
{
    auto last = m_records.latestVersion(m_db, id);
    if (last)
        return std::optional(*last);
    if (last.error().kind == ErrorKind::NotFound)
        return std::optional<DraftVersion>();
    return failure(last.error());
}

Result<bool> PatrocinioService::fieldsMoved(const Patrocinio &p, const DraftVersion &last)
{
    TRY(const DraftDocument now, drawnOn(p, last.drawnOn));
    return sha256Of(now.body) != last.drawnFrom;
}

Result<DraftVersion> PatrocinioService::addText(Transaction &tx, const Actor &actor, const Patrocinio &p,
                                                DraftVersion version)
{
    version.sha256 = sha256Of(version.body);
    version.madeAt = m_clock.now();
    version.madeBy = actor.name;
    CHECK(m_records.addVersion(tx, p.file.id, version));
    const QString note = version.origin == VersionOrigin::Restored
        ? u"%1 (%2)"_s.arg(originName(version.origin)).arg(version.restored)
        : originName(version.origin);
    CHECK(m_cases.addEvent(tx, p.file.id,
                           {m_clock.now(), actor.name, say("Text of the act, version %1").arg(version.number), note}));
    CHECK(m_audit.append(tx, actor.login,
                         {u"patrocinio.text"_s, u"case"_s, p.file.label,
                          u"%1 %2 %3"_s.arg(version.number).arg(originKey(version.origin), version.sha256)}));
    return version;
}

/// Every text that the saved fields give becomes a version; one that was edited by hand is never written over.
Outcome PatrocinioService::keepText(Transaction &tx, const Actor &actor, const Patrocinio &p)
{
    if (!hasText(stateOf(p)) || (proposesRefusal(p) ? p.obstacles : p.grounds).isEmpty())
        return {};
    TRY(const auto last, lastText(p.file.id));
    if (last && last->origin != VersionOrigin::Drawn)
        return {};
    if (last) {
        TRY(const bool moved, fieldsMoved(p, *last));
        if (!moved)
            return {};
    }
    const QDate today = m_clock.today();
    TRY(const DraftDocument now, drawnOn(p, today));
    CHECK(addText(tx, actor, p,
                  {last ? last->number + 1 : 1, VersionOrigin::Drawn, now.body, {}, today, sha256Of(now.body)}));
    return {};
}

/// The case, when this actor may change its text now.
Result<Patrocinio> PatrocinioService::withText(const Actor &actor, const QString &label)
{
    CHECK(actor.require(Permission::InvestigatePatrocinio));
    TRY(const Patrocinio p, load(actor, label));
    CHECK(mayWork(actor, p.file));
    if (!hasText(stateOf(p)))
        return failure(Error::invalid(
            say("The text of %1 cannot be changed while it is “%2”.").arg(label, stateName(stateOf(p)))));
    return p;
}

Result<DraftVersion> PatrocinioService::version(const Actor &actor, const QString &label, int number)
{
    CHECK(actor.require(Permission::ViewPatrocini));
    TRY(const Patrocinio p, load(actor, label));
    auto found = m_records.version(m_db, p.file.id, number);
    if (found || found.error().kind != ErrorKind::NotFound)
        return found;
    TRY(const auto last, lastText(p.file.id));
    return failure(
        Error::notFound(last ? say("%1 has no version %2 of the text: the versions are 1 to %3.")
                                   .arg(label)
                                   .arg(number)
                                   .arg(last->number)
                             : say("%1 has no text yet: save its grounds while it is under review.").arg(label)));
}

Result<VersionPair> PatrocinioService::versionPair(const Actor &actor, const QString &label, int before, int after)
{
    TRY(const DraftVersion one, version(actor, label, before));
    TRY(const DraftVersion other, version(actor, label, after));
    return VersionPair{draftText(one.body), draftText(other.body)};
}

Result<DraftVersion> PatrocinioService::editDraft(const Actor &actor, const QString &label, int seen,
                                                  const QString &text)
{
    return UnitOfWork(m_db).run([&](Transaction &tx) -> Result<DraftVersion> {
        TRY(const Patrocinio p, withText(actor, label));
        TRY(DraftVersion base, version(actor, label, seen));
        TRY(const auto last, lastText(p.file.id));
        if (last->number != seen)
            return failure(Error::conflict(say("%1 saved version %2 of the text meanwhile: compare it with yours.")
                                               .arg(last->madeBy)
                                               .arg(last->number)));
        TRY(const QString body, withDraftText(base.body, text));
        if (draftText(body) == draftText(base.body))
            return failure(Error::invalid(say("Nothing was changed: version %1 stays the last.").arg(seen)));
        base.body = body;
        base.origin = VersionOrigin::Edited;
        base.restored = 0;
        ++base.number;
        CHECK(m_cases.dropFormDraft(tx, actor.id.value, kTextForm, p.file.id.value));
        return addText(tx, actor, p, base);
    });
}

Outcome PatrocinioService::keepTypedText(const Actor &actor, const QString &label, const TypedText &typed)
{
    return UnitOfWork(m_db).run([&](Transaction &tx) -> Outcome {
        TRY(const Patrocinio p, typed.text.isEmpty() ? load(actor, label) : withText(actor, label));
        if (typed.text.isEmpty())
            return m_cases.dropFormDraft(tx, actor.id.value, kTextForm, p.file.id.value);
        return m_cases.saveFormDraft(tx, actor.id.value, kTextForm, p.file.id.value,
                                     QString::number(typed.seen) + u'\n' + typed.text, toInstantText(m_clock.now()));
    });
}

Result<TypedText> PatrocinioService::typedText(const Actor &actor, const QString &label)
{
    TRY(const Patrocinio p, withText(actor, label));
    TRY(const QString kept, m_cases.formDraft(m_db, actor.id.value, kTextForm, p.file.id.value));
    return TypedText{kept.section(u'\n', 0, 0).toInt(), kept.section(u'\n', 1)};
}

Result<DraftVersion> PatrocinioService::restoreDraft(const Actor &actor, const QString &label, int number)
{
    return UnitOfWork(m_db).run([&](Transaction &tx) -> Result<DraftVersion> {
        TRY(const Patrocinio p, withText(actor, label));
        TRY(DraftVersion old, version(actor, label, number));
        TRY(const auto last, lastText(p.file.id));
        if (last->number == number)
            return failure(Error::invalid(say("Version %1 is the last one already.").arg(number)));
        old.restored = number;
        old.number = last->number + 1;
        old.origin = VersionOrigin::Restored;
        return addText(tx, actor, p, old);
    });
}

Result<DraftVersion> PatrocinioService::redrawDraft(const Actor &actor, const QString &label)
{
    return UnitOfWork(m_db).run([&](Transaction &tx) -> Result<DraftVersion> {
        TRY(const Patrocinio p, withText(actor, label));
        TRY(const auto last, lastText(p.file.id));
        const QDate today = m_clock.today();
        TRY(const DraftDocument now, drawnOn(p, today));
        const QString hash = sha256Of(now.body);
        if (last && last->sha256 == hash)
            return failure(Error::invalid(say("Nothing was changed: version %1 stays the last.").arg(last->number)));
        return addText(tx, actor, p, {last ? last->number + 1 : 1, VersionOrigin::Drawn, now.body, {}, today, hash});
    });
}

Result<DraftDocument> PatrocinioService::pageOf(const Patrocinio &p, const DraftVersion &version)
{
    DraftSources sources{p, {}, {}, version.drawnOn};
    TRY(sources.comune, m_office.comune(m_db));
    TRY(const QList<OpinionStatus> statuses, opinionsOf(p, version.number));
    return DraftDocument{actSubject(p), withOpinions(version.body, p, statuses), draftStyle(sources)};
}

Result<DraftDocument> PatrocinioService::versionPage(const Actor &actor, const QString &label, int number)
{
    TRY(const DraftVersion wanted, version(actor, label, number));
    TRY(const Patrocinio p, load(actor, label));
    return pageOf(p, wanted);
}

Result<DraftDocument> PatrocinioService::draft(const Actor &actor, const Patrocinio &p)
{
    CHECK(actor.require(Permission::InvestigatePatrocinio));
    CHECK(mustSee(actor, p.file.id));
    TRY(const auto last, lastText(p.file.id));
    TRY(const Patrocinio kept, load(actor, p.file.label));
    // What was typed and not saved is no version yet: where it changes the text it is drawn up to be looked at.
    if (last) {
        TRY(const DraftDocument seen, drawnOn(p, last->drawnOn));
        TRY(const DraftDocument saved, drawnOn(kept, last->drawnOn));
        if (seen.body == saved.body)
            return pageOf(p, *last);
    }
    TRY(const TextTemplate text, TextTemplateStore().inForce(m_db, actTemplate(p), m_clock.today()));
    return draft(actor, p, text.html);
}

Result<DraftDocument> PatrocinioService::draft(const Actor &actor, const Patrocinio &p, const QString &templateHtml)
{
    CHECK(actor.require(Permission::InvestigatePatrocinio));
    CHECK(mustSee(actor, p.file.id));
    if (p.file.state == stateKey(PatrocinioState::Received))
        return failure(Error::invalid(
            say("%1 is only received: start the review first, then print the draft.").arg(p.file.label)));
    TRY(DraftDocument page, drawn(p, m_clock.today(), templateHtml));
    TRY(const QList<OpinionStatus> statuses, opinionsOf(p, 0));
    page.body = withOpinions(page.body, p, statuses);
    return page;
}

} // namespace gonfalone
