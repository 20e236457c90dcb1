#include "core/patrocinio/PatrocinioService.h"

#include "core/base/Text.h"
#include "core/interchange/AttachmentNames.h"
#include "core/patrocinio/PatrocinioRules.h"
#include "core/patrocinio/PatrocinioSteps.h"

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

const QString kModule = u"patrocinio"_s;
const QString kRegister = u"PAT"_s;
/// A message older than this has a wrong clock rather than a long wait.
constexpr int kOldestMessageYears = 10;

/// What the list and the search show of a case, derived from its fields in one place.
void deriveListColumns(Patrocinio &p)
{
    p.file.module = kModule;
    p.file.party = p.applicant.name;
    p.file.partyId = p.applicant.id.value;
    p.file.referredTo = p.delegate;
    p.file.open = isOpen(stateOf(p));
    p.file.searchText = nameKey(QStringList{p.file.label, p.file.subject, p.initiative, p.place, p.applicant.name,
                                            p.applicant.taxCode, p.protocolNumber}
                                    .join(u' '))
                            .left(4000);
}

/// No value for whoever sees every case.
std::optional<QStringList> seenBy(const Actor &actor)
{
    return actor.may(Permission::ViewEveryPatrocinio) ? std::nullopt : std::optional(actor.assessori);
}

QString messageKindText(MailKind kind)
{
    switch (kind) {
    case MailKind::PecMessage: return u"pec"_s;
    case MailKind::DeliveryWithMessage: return u"delivery"_s;
    case MailKind::Receipt: return u"receipt"_s;
    case MailKind::Anomaly: return u"anomaly"_s;
    case MailKind::Plain: break;
    }
    return u"mail"_s;
}

} // namespace

PatrocinioService::PatrocinioService(Database &db, const Clock &clock)
    : m_db(db), m_clock(clock), m_audit(clock), m_readings(db, clock)
{}

Outcome PatrocinioService::mustSee(const Actor &actor, const CaseFile &file) const
{
    CHECK(actor.require(Permission::ViewPatrocini));
    const bool patronage = file.module == kModule;
    if ((patronage && actor.may(Permission::ViewEveryPatrocinio))
        || (patronage && !file.referredTo.isEmpty() && actor.assessori.contains(file.referredTo)))
        return {};
    // Who may not see a case is not told that there is one.
    return failure(m_cases.noSuchCase(file.label));
}

Outcome PatrocinioService::mustSee(const Actor &actor, CaseId id)
{
    CHECK(actor.require(Permission::ViewPatrocini));
    if (!id.isValid() && actor.may(Permission::ViewEveryPatrocinio))
        return {}; // an example that is in no register
    TRY(const CaseFile file, m_cases.find(m_db, id));
    return mustSee(actor, file);
}

Outcome PatrocinioService::mustSee(const Actor &actor, const QString &label)
{
    CHECK(actor.require(Permission::ViewPatrocini));
    TRY(const CaseFile file, m_cases.findByLabel(m_db, label));
    return mustSee(actor, file);
}

Result<Contact> PatrocinioService::applicantOf(Transaction &tx, const Actor &actor, const Contact &seen,
                                               const Contact &before)
{
    if (seen.id.isValid()) {
        Contact known = before;
        if (before.id != seen.id) {
            TRY(known, m_contacts.find(m_db, seen.id));
        }
        Contact wanted = seen;
        wanted.version = known.version;
        if (wanted == known)
            return known;
        CHECK(actor.require(Permission::EditContacts));
        return m_contacts.update(tx, wanted);
    }
    auto found = m_contacts.recognise(m_db, seen);
    if (!found && found.error().kind == ErrorKind::NotFound) {
        CHECK(actor.require(Permission::EditContacts));
        return m_contacts.add(tx, seen);
    }
    return found;
}

Result<Patrocinio> PatrocinioService::insert(Transaction &tx, const Actor &actor, Patrocinio p, const QString &how)
{
    const QString now = toInstantText(m_clock.now());
    TRY(p.applicant, applicantOf(tx, actor, p.applicant, {}));
    TRY(const ProcedureClock clock, clockOf({p.file.received}));
    p.file.due = clock.due.value;
    p.file.state = stateKey(PatrocinioState::Received);
    deriveListColumns(p);
    TRY(p.file, m_cases.add(tx, p.file, kRegister, m_clock.today().year(), now, actor.login));
    deriveListColumns(p);
    TRY(p.file, m_cases.update(tx, p.file));
    CHECK(m_store.put(tx, p, {}));
    CHECK(m_cases.addEvent(tx, p.file.id, {m_clock.now(), actor.name, how, {}}));
    return p;
}

QDate PatrocinioService::dayOfReceipt(const MailMessage &message, QList<MailWarning> &warnings) const
{
    const QDateTime arrived = message.delivered.isValid() ? message.delivered : message.sent;
    const QDate today = m_clock.today();
    const QDate day = arrived.isValid() ? m_clock.dateOf(arrived) : QDate();
    if (day.isValid() && day <= today && day > today.addYears(-kOldestMessageYears))
        return day;
    warnings << MailWarning{u"message.undated"_s,
                            say("The message has no plausible date: it was registered as received today.")};
    return today;
}

Outcome PatrocinioService::keepMessage(Transaction &tx, const Actor &actor, CaseId id, const MailMessage &message,
                                       const QByteArray &raw, const QString &fileName)
{
    const QString now = toInstantText(m_clock.now());
    const QString kind = message.kind == MailKind::Receipt ? u"receipt"_s : u"message"_s;
    CHECK(m_documents.add(tx, id.value, {safeFileName(fileName), u"message/rfc822"_s, kind, raw}, now, actor.login));
    for (const MailAttachment &attachment : message.attachments)
        CHECK(m_documents.add(tx, id.value,
                              {attachment.fileName, attachment.mediaType, u"attachment"_s, attachment.content}, now,
                              actor.login));
    return m_cases.rememberMessage(tx, message.messageId, id, messageKindText(message.kind), message.fromAddress,
                                   message.delivered, QString::fromLatin1(message.sha256.toHex()));
}

Result<Intake> PatrocinioService::importMail(const Actor &actor, const MailMessage &message, const QByteArray &raw,
                                             const QString &fileName)
{
    CHECK(actor.require(Permission::RegisterPatrocinio));
    if (const auto letter = letterOf(message))
        return fileLetterReceipt(actor, *letter, message, raw, fileName);
    else if (letter.error().kind != ErrorKind::NotFound)
        return failure(letter.error());
    if (message.kind == MailKind::Receipt)
        return fileReceipt(actor, message, raw, fileName);
    return UnitOfWork(m_db).run([&](Transaction &tx) -> Result<Intake> {
        auto known = m_cases.caseOfMessage(m_db, message.messageId);
        if (known) {
            TRY(const CaseFile file, m_cases.find(m_db, *known));
            TRY(Patrocinio before, load(actor, file.label));
            return Intake{Intake::What::AlreadyKnown, before, message.warnings};
        }
        if (known.error().kind != ErrorKind::NotFound)
            return failure(known.error());
        Patrocinio p = requestFrom(message);
        QList<MailWarning> warnings = message.warnings;
        p.file.received = dayOfReceipt(message, warnings);
        TRY(p,
            insert(tx, actor, p,
                   say("Request received by mail with %n attachment(s)", int(message.attachments.size()))));
        CHECK(keepMessage(tx, actor, p.file.id, message, raw, fileName));
        CHECK(m_audit.append(tx, actor.login,
                             {u"patrocinio.import"_s, u"case"_s, p.file.label, message.messageId.left(200)}));
        return Intake{Intake::What::Registered, p, warnings};
    });
}

Result<Intake> PatrocinioService::fileReceipt(const Actor &actor, const MailMessage &message, const QByteArray &raw,
                                              const QString &fileName)
{
    return UnitOfWork(m_db).run([&](Transaction &tx) -> Result<Intake> {
        auto known = m_cases.caseOfMessage(m_db, message.messageId);
        auto answered = known ? known : m_cases.caseOfMessage(m_db, message.referenceId);
        if (!answered && answered.error().kind == ErrorKind::NotFound)
            return failure(Error::invalid(
                say("“%1” is a receipt (%2), not a request, and it answers no message of this office: nothing was registered.")
                    .arg(fileName, message.receiptType)));
        if (!answered)
            return failure(answered.error());
        TRY(const CaseFile file, m_cases.find(m_db, *answered));
        if (!known) {
            CHECK(keepMessage(tx, actor, file.id, message, raw, fileName));
            CHECK(m_cases.addEvent(tx, file.id,
                                   {m_clock.now(), actor.name, say("Receipt filed: %1").arg(message.receiptType), {}}));
            CHECK(
                m_audit.append(tx, actor.login, {u"patrocinio.receipt"_s, u"case"_s, file.label, message.receiptType}));
        }
        TRY(Patrocinio p, load(actor, file.label));
        return Intake{known ? Intake::What::AlreadyKnown : Intake::What::ReceiptFiled, p, message.warnings};
    });
}

Result<Patrocinio> PatrocinioService::registerByHand(const Actor &actor, const Patrocinio &draft)
{
    CHECK(actor.require(Permission::RegisterPatrocinio));
    QList<FieldError> faults = faultsOf(draft);
    if (!draft.file.received.isValid() || draft.file.received > m_clock.today())
        faults << FieldError{u"received"_s, say("The day of receipt is missing or later than today.")};
    if (draft.applicant.name.isEmpty())
        faults << FieldError{u"applicant.name"_s, say("Say who asks.")};
    if (!faults.isEmpty())
        return failure(withFields(say("The request cannot be registered."), faults));
    return UnitOfWork(m_db).run([&](Transaction &tx) -> Result<Patrocinio> {
        TRY(Patrocinio p, insert(tx, actor, draft, say("Request registered by hand")));
        CHECK(m_audit.append(tx, actor.login, {u"patrocinio.register"_s, u"case"_s, p.file.label, {}}));
        return p;
    });
}

Result<Patrocinio> PatrocinioService::find(const Actor &actor, const QString &label)
{
    TRY(const Patrocinio p, load(actor, label));
    if (p.applicant.kind == ContactKind::Person && p.applicant.id.isValid())
        CHECK(m_readings.read(actor, {ReadKind::Person, QString::number(p.applicant.id.value), p.file.label}));
    return p;
}

Result<Patrocinio> PatrocinioService::load(const Actor &actor, const QString &label)
{
    CHECK(actor.require(Permission::ViewPatrocini));
    Patrocinio p;
    TRY(p.file, m_cases.findByLabel(m_db, label));
    CHECK(mustSee(actor, p.file));
    CHECK(m_store.load(m_db, p));
    if (p.file.partyId > 0) {
        TRY(p.applicant, m_contacts.find(m_db, ContactId{p.file.partyId}));
    }
    return p;
}

Result<CaseListPage> PatrocinioService::list(const Actor &actor, CaseQuery query)
{
    CHECK(actor.require(Permission::ViewPatrocini));
    query.module = kModule;
    query.referredTo = seenBy(actor);
    if (query.dueTo.isValid() && query.states.isEmpty()) {
        for (PatrocinioState state : kPatrocinioStates) {
            if (isEditable(state)) // what is decided has no term any more
                query.states << stateKey(state);
        }
    }
    return m_cases.list(m_db, query);
}

Result<QMap<QString, qint64>> PatrocinioService::countByState(const Actor &actor)
{
    CHECK(actor.require(Permission::ViewPatrocini));
    return m_cases.countByState(m_db, kModule, seenBy(actor));
}

Result<QList<CaseEvent>> PatrocinioService::events(const Actor &actor, CaseId id)
{
    CHECK(mustSee(actor, id));
    return m_cases.events(m_db, id);
}

Result<QList<Document>> PatrocinioService::documents(const Actor &actor, CaseId id)
{
    CHECK(mustSee(actor, id));
    return m_documents.ofCase(m_db, id.value);
}

Result<QByteArray> PatrocinioService::documentContent(const Actor &actor, DocumentId id)
{
    TRY(const qint64 caseId, m_documents.caseOf(m_db, id));
    CHECK(mustSee(actor, CaseId{caseId}));
    TRY(const CaseFile file, m_cases.find(m_db, CaseId{caseId}));
    CHECK(m_readings.read(actor, {ReadKind::Document, QString::number(id.value), file.label}));
    return m_documents.content(m_db, id);
}

Result<Patrocinio> PatrocinioService::write(Transaction &tx, const Actor &actor, const Patrocinio &before,
                                            const Patrocinio &edited)
{
    Patrocinio p = edited;
    TRY(p.applicant, applicantOf(tx, actor, p.applicant, before.applicant));
    deriveListColumns(p);
    TRY(p.file, m_cases.update(tx, p.file));
    CHECK(m_store.put(tx, p, before.exclusions));
    p.stepDay = {};
    p.acceptLate = false;
    return p;
}

Result<Patrocinio> PatrocinioService::save(const Actor &actor, const Patrocinio &edited)
{
    CHECK(actor.require(Permission::InvestigatePatrocinio));
    if (const auto faults = faultsOf(edited); !faults.isEmpty())
        return failure(withFields(say("%1 was not saved.").arg(edited.file.label), faults));
    return UnitOfWork(m_db).run([&](Transaction &tx) -> Result<Patrocinio> {
        TRY(const Patrocinio before, load(actor, edited.file.label));
        CHECK(mayWork(actor, before.file));
        CHECK(mayChange(before, edited));
        CHECK(knownExclusions(before, edited));
        Patrocinio wanted = edited;
        // State and days move by actions and rules only, whatever the caller's copy says.
        wanted.file.state = before.file.state;
        wanted.file.received = before.file.received;
        wanted.file.due = before.file.due;
        TRY(const Patrocinio p, write(tx, actor, before, wanted));
        CHECK(keepText(tx, actor, p));
        QStringList labels;
        for (const QString &field : differingFields(before, p))
            labels << patrocinioFieldLabel(field);
        labels.removeDuplicates(); // the exclusions share one
        CHECK(m_cases.addEvent(tx, p.file.id, {m_clock.now(), actor.name, say("Saved"), labels.join(u", "_s)}));
        CHECK(m_cases.dropFormDraft(tx, actor.id.value, kPatrocinioForm, p.file.id.value));
        CHECK(m_audit.append(tx, actor.login,
                             {u"patrocinio.save"_s, u"case"_s, p.file.label, differingFields(before, p).join(u' ')}));
        return p;
    });
}

Outcome PatrocinioService::saveFormDraft(const Actor &actor, CaseId id, const QString &content)
{
    CHECK(mustSee(actor, id));
    return UnitOfWork(m_db).run([&](Transaction &tx) {
        return m_cases.saveFormDraft(tx, actor.id.value, kPatrocinioForm, id.value, content,
                                     toInstantText(m_clock.now()));
    });
}

Result<QString> PatrocinioService::formDraft(const Actor &actor, CaseId id)
{
    CHECK(mustSee(actor, id));
    return m_cases.formDraft(m_db, actor.id.value, kPatrocinioForm, id.value);
}

Outcome PatrocinioService::dropFormDraft(const Actor &actor, CaseId id)
{
    CHECK(mustSee(actor, id));
    return UnitOfWork(m_db).run(
        [&](Transaction &tx) { return m_cases.dropFormDraft(tx, actor.id.value, kPatrocinioForm, id.value); });
}

} // namespace gonfalone
