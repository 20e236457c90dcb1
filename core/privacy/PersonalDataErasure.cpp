// What goes and what the law keeps: the part of PersonalDataService for art. 17 GDPR.
#include "core/base/ItalianDate.h"
#include "core/base/Text.h"
#include "core/contacts/ContactStore.h"
#include "core/office/OfficeStore.h"
#include "core/privacy/PersonalDataService.h"

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

const QString kErasure = u"Reg. (UE) 2016/679, art. 17, par. 1"_s;
const QString kDuty = u"Reg. (UE) 2016/679, art. 17, par. 3, lett. b"_s;
const QString kArchive = u"Reg. (UE) 2016/679, art. 17, par. 3, lett. d; D.Lgs. 42/2004, art. 21"_s;
const QString kProof = u"Reg. (UE) 2016/679, artt. 5, par. 2, 17, par. 3, lett. b ed e, e 32"_s;

/// The name that stands in place of the person's, in the data and on paper: Italian, as the acts are.
QString pseudonymOf(ContactId contact)
{
    return u"Persona cancellata n. %1"_s.arg(contact.value);
}

ErasureItem item(ErasureKind kind, const QString &what, qint64 count, Fate fate, const QString &why,
                 const QString &source)
{
    ErasureItem made{kind, what, count, fate, {}};
    made.until.because(why, source);
    return made;
}

QString caseWords(const KeptCase &file, const CaseRuling &ruling)
{
    return ruling.fate == CaseFate::Working ? say("Case %1 (open)").arg(file.label) : say("Case %1").arg(file.label);
}

} // namespace

Result<PersonalDataService::Standing> PersonalDataService::standing(ContactId contact)
{
    Standing here;
    const auto found = ContactStore().find(m_db, contact);
    if (!found)
        return failure(found.error().kind == ErrorKind::NotFound ? Error::notFound(
                           say("There is no person with the number %1: search them by name.").arg(contact.value))
                                                                 : found.error());
    here.preview.contact = *found;
    TRY(here.cases, m_store.casesOf(m_db, contact));
    for (const KeptCase &file : std::as_const(here.cases)) {
        TRY(const RetentionTerms terms, termsFor(file));
        const CaseRuling ruling = rulingOf(file, terms, m_clock.today());
        here.rulings << ruling;
        here.working = here.working || ruling.fate == CaseFate::Working;
        here.kept = here.kept || ruling.fate == CaseFate::Kept || ruling.fate == CaseFate::Historic
            || ruling.fate == CaseFate::Discardable;
        if (ruling.fate == CaseFate::Discardable)
            here.preview.discardable << file.label;
        here.preview.items.append({ErasureKind::Case, caseWords(file, ruling), 1, Fate::Stays, ruling.until, file.label,
                                   ruling.fate, ruling.fate == CaseFate::Working});
    }
    CHECK(addRest(here));
    return here;
}

Outcome PersonalDataService::addRest(Standing &here)
{
    const Contact &c = here.preview.contact;
    QList<ErasureItem> &items = here.preview.items;
    for (const QString &one : {c.phone, c.email, c.pec, c.address})
        here.reach += one.isEmpty() ? 0 : 1;
    const QString open = say("They serve the case that is open, until it is closed.");
    items.prepend(here.working ? item(ErasureKind::Reach, say("Telephone, e-mail, PEC, address"), here.reach,
                                      Fate::Stays, open, kDuty)
                               : item(ErasureKind::Reach, say("Telephone, e-mail, PEC, address"), here.reach,
                                      Fate::Goes, say("They serve no procedure any more."), kErasure));
    items.prepend(here.working ? item(ErasureKind::Identity, say("Name and tax code"), 1, Fate::Stays, open, kDuty)
                      : here.kept
                      ? item(ErasureKind::Identity, say("Name and tax code"), 1, Fate::Stays,
                             say("They say whose the kept cases are: without them the act would be another."), kArchive)
                      : item(ErasureKind::Identity, say("Name and tax code"), 1, Fate::Pseudonym,
                             say("No case of this person is kept."), kErasure));
    CHECK(addAgenda(here));
    TRY(here.unsaved, m_store.unsavedOn(m_db, c.id));
    if (here.unsaved > 0)
        items.append(item(ErasureKind::Unsaved, say("What colleagues typed on closed cases and never saved"),
                          here.unsaved, Fate::Goes, say("It is part of no act."), kErasure));
    TRY(const qint64 readings, m_store.readingsOf(m_db, c.id));
    if (readings > 0) {
        TRY(const Rule years, ruleOn(u"conservazione.letture_anni"_s, m_clock.today()));
        ErasureItem kept = item(ErasureKind::Readings, say("Lines of who read the data"), readings, Fate::Stays,
                                say("They name the person by a number only, and prove who saw the data."), kProof);
        kept.until.value = m_clock.today().addYears(years.value.toInt());
        items.append(kept);
    }
    TRY(const qint64 lines, m_store.auditLinesWith(m_db, {c.name, c.taxCode, c.email, c.pec, c.phone}));
    if (lines > 0)
        items.append(
            item(ErasureKind::Audit, say("Lines of the log of operations in which a value of theirs stands"), lines,
                 Fate::Stays,
                 say("Each line proves the one after it: one changed breaks the chain that shows that acts were "
                     "not altered. Only who checks the data reads them."),
                 kProof));
    TRY(const Rule copies, ruleOn(u"conservazione.copie_mesi"_s, m_clock.today()));
    ErasureItem old = item(ErasureKind::Backups, say("Backups made until today"), 1, Fate::Stays,
                           say("They are written over within %1 months; one that is restored earlier needs the erasure "
                               "again.")
                               .arg(copies.value),
                           copies.source);
    old.until.value = m_clock.today().addMonths(copies.value.toInt());
    items.append(old);
    for (ErasureItem &one : items)
        one.working = here.working && (one.kind == ErasureKind::Identity || one.kind == ErasureKind::Reach);
    here.preview.nothingGoes =
        here.working || (here.reach == 0 && here.unsaved == 0 && here.kept && here.preview.discardable.isEmpty());
    return {};
}

Outcome PersonalDataService::addAgenda(Standing &here) const
{
    QList<ErasureItem> &items = here.preview.items;
    TRY(const auto found, m_store.agendaOf(m_db, here.preview.contact));
    const auto [linked, named] = found;
    const QString what = say("Entries of the agenda in which they take part");
    if (linked > 0 && (here.working || here.kept))
        items.append(item(ErasureKind::Agenda, what, linked, Fate::Stays,
                          say("They say whom the mayor met on the kept cases; the name goes with the last of these."),
                          here.working ? kDuty : kArchive));
    else if (linked > 0)
        items.append(
            item(ErasureKind::Agenda, what, linked, Fate::Pseudonym, say("No case of this person is kept."), kErasure));
    if (named > 0)
        items.append(item(ErasureKind::Agenda, say("More entries of the agenda in whose words the name stands"), named,
                          Fate::Stays,
                          say("They are not linked to this person and may be of a namesake: search the agenda for the "
                              "name and correct those that are theirs."),
                          kErasure));
    return {};
}

Result<ErasurePreview> PersonalDataService::preview(const Actor &actor, ContactId contact)
{
    CHECK(actor.require(Permission::ManagePersonalData));
    CHECK(m_readings.read(actor, {ReadKind::PersonalData, QString::number(contact.value), {}}));
    TRY(const Standing here, standing(contact));
    return here.preview;
}

Outcome PersonalDataService::check(const ErasureOrder &order, const Standing &here) const
{
    if (here.preview.contact.version != order.seen)
        return failure(Error::conflict(say("%1 was changed by somebody else meanwhile: look at the preview again.")
                                           .arg(here.preview.contact.name)));
    QList<FieldError> faults;
    if (order.request.trimmed().isEmpty())
        faults << FieldError{u"request"_s, say("Write number and day of the person's request in the protocol.")};
    if (order.authorisation.trimmed().isEmpty() == order.authorisedOn.isValid()
        || (order.authorisedOn.isValid() && order.authorisedOn > m_clock.today()))
        faults << FieldError{u"authorisation"_s,
                             say("An authorisation of the Soprintendenza has a number and a day that is not to come.")};
    if (!faults.isEmpty())
        return failure(Error::invalid(faults.first().message, faults));
    if (here.working)
        return failure(Error::invalid(
            say("Nothing of %1 may be erased while a case is open: answer with the reasons of the preview.")
                .arg(here.preview.contact.name)));
    const bool discards = !order.authorisation.trimmed().isEmpty() && !here.preview.discardable.isEmpty();
    if (here.reach == 0 && here.unsaved == 0 && here.kept && !discards)
        return failure(
            Error::invalid(say("There is nothing left of %1 that may be erased.").arg(here.preview.contact.name)));
    return {};
}

Result<bool> PersonalDataService::write(Transaction &tx, const Actor &actor, const ErasureOrder &order,
                                        const Standing &here)
{
    const Contact &c = here.preview.contact;
    const QString now = toInstantText(m_clock.now());
    const bool authorised = !order.authorisation.trimmed().isEmpty();
    int destroyed = 0;
    bool kept = false;
    for (qsizetype i = 0; i < here.cases.size(); ++i) {
        const KeptCase &file = here.cases.at(i);
        const CaseFate fate = here.rulings.at(i).fate;
        if (fate == CaseFate::Discarded)
            continue;
        if (fate != CaseFate::Discardable || !authorised) {
            kept = true;
            continue;
        }
        const QString note =
            u"Contenuto scartato %1 con autorizzazione della Soprintendenza archivistica n. %2 %3"_s.arg(
                italianDate(u"il"_s, m_clock.today()), order.authorisation.simplified(),
                italianDate(u"del"_s, order.authorisedOn));
        CHECK(m_store.discard(
            tx, {file.id, file.label, pseudonymOf(c.id), note, m_clock.today().toString(Qt::ISODate), file.request}));
        ++destroyed;
    }
    CHECK(m_store.eraseReach(tx, c.id));
    if (!kept)
        CHECK(m_store.eraseIdentity(tx, c.id, pseudonymOf(c.id), now));
    CHECK(m_audit.append(tx, actor.login,
                         {u"privacy.erase"_s, u"person"_s, u"contact %1"_s.arg(c.id.value),
                          u"%1 %2"_s.arg(kept ? u"reach"_s : u"identity"_s).arg(destroyed)}));
    return kept;
}

Result<Erasure> PersonalDataService::decline(const Actor &actor, const ErasureOrder &order)
{
    CHECK(actor.require(Permission::ManagePersonalData));
    Erasure told;
    CHECK(UnitOfWork(m_db).run([&](Transaction &tx) -> Outcome {
        TRY(const Standing here, standing(order.contact));
        if (order.request.trimmed().isEmpty()) {
            const QString words = say("Write number and day of the person's request in the protocol.");
            return failure(Error::invalid(words, {{u"request"_s, words}}));
        }
        if (!here.preview.nothingGoes)
            return failure(Error::invalid(say("Some data of %1 may be erased: erase them, then print the answer.")
                                              .arg(here.preview.contact.name)));
        told.done = here.preview;
        return m_audit.append(tx, actor.login,
                              {u"privacy.decline"_s, u"person"_s, u"contact %1"_s.arg(order.contact.value), {}});
    }));
    told.order = order;
    told.day = m_clock.today();
    TRY(told.comune, OfficeStore().comune(m_db));
    TRY(told.chief, chief());
    return told;
}

Result<Erasure> PersonalDataService::erase(const Actor &actor, const ErasureOrder &order)
{
    CHECK(actor.require(Permission::ManagePersonalData));
    Erasure done;
    CHECK(UnitOfWork(m_db).run([&](Transaction &tx) -> Outcome {
        TRY(const Standing here, standing(order.contact));
        CHECK(check(order, here));
        done.done = here.preview;
        for (ErasureItem &one : done.done.items) {
            if (one.ruling != CaseFate::Discardable || order.authorisation.trimmed().isEmpty())
                continue;
            const QString label = one.label;
            one = item(ErasureKind::Case, one.what, 1, Fate::Goes, say("Destroyed as the Soprintendenza authorised."),
                       kArchive);
            one.label = label;
        }
        TRY(const bool kept, write(tx, actor, order, here));
        if (!kept)
            done.done.items.first() = item(ErasureKind::Identity, done.done.items.first().what, 1, Fate::Pseudonym,
                                           say("No case of this person is kept."), kErasure);
        return {};
    }));
    done.order = order;
    done.day = m_clock.today();
    TRY(done.comune, OfficeStore().comune(m_db));
    TRY(done.chief, chief());
    // Erased means gone from the file too, also from what SQLite wrote aside.
    const auto cleaned = m_db.dropOldPages();
    done.cleaned = cleaned && *cleaned;
    return done;
}

} // namespace gonfalone
