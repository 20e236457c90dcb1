#include "core/appointments/AppointmentService.h"

#include "core/base/Text.h"
#include "core/interchange/AttachmentNames.h"

#include <QRegularExpression>

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

/// A message older than this has a wrong clock rather than a long wait.
constexpr int kOldestMessageYears = 10;
constexpr qsizetype kLongestWishes = 8'000;
constexpr qsizetype kLongestSubject = 280;
const QString kEntity = u"appointment"_s;

Error notValid(const QString &message, const QList<FieldError> &faults)
{
    return Error::invalid(message + u' ' + faults.first().message, faults);
}

/// The subject without what mail programs put before it.
QString plainSubject(const QString &subject)
{
    static const QRegularExpression prefix(u"^\\s*(re|r|i|fw|fwd|posta certificata|anomalia messaggio)\\s*:\\s*"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    QString plain = subject.simplified();
    while (prefix.match(plain).hasMatch())
        plain.remove(prefix);
    return plain.left(kLongestSubject);
}

AppointmentRequest requestFrom(const MailMessage &message)
{
    AppointmentRequest r;
    r.channel = AppointmentChannel::Mail;
    r.subject = plainSubject(message.subject);
    if (r.subject.isEmpty())
        r.subject = say("Request without a subject, from %1").arg(message.fromAddress).left(kLongestSubject);
    r.words.wishes = message.bodyText.trimmed().left(kLongestWishes);
    const bool certified = message.kind == MailKind::PecMessage || message.kind == MailKind::DeliveryWithMessage;
    (certified ? r.pec : r.email) = message.fromAddress;
    r.requester = (message.fromName.isEmpty() ? message.fromAddress : message.fromName).left(kLongestSubject);
    r.messageId = message.messageId;
    return r;
}

} // namespace

AppointmentService::AppointmentService(Database &db, const Clock &clock)
    : m_db(db), m_clock(clock), m_audit(clock), m_readings(db, clock), m_day(db, clock)
{}

std::optional<QStringList> AppointmentService::seenBy(const Actor &actor) const
{
    if (actor.may(Permission::ViewEveryAppointment))
        return std::nullopt;
    QStringList whose = actor.assessori;
    if (actor.may(Permission::ViewPressAppointments))
        whose << QString::fromLatin1(kPressDesk);
    return whose;
}

Outcome AppointmentService::mustSee(const Actor &actor, const AppointmentRequest &r) const
{
    CHECK(actor.require(Permission::ViewAppointments));
    const auto whose = seenBy(actor);
    if (!whose || (!r.handedTo.isEmpty() && whose->contains(r.handedTo)))
        return {};
    // Who may not see a request is not told that there is one.
    return failure(m_store.noSuchRequest(r.label));
}

Result<AppointmentRequest> AppointmentService::load(const Actor &actor, const AppointmentRef &ref)
{
    CHECK(actor.require(Permission::ViewAppointments));
    TRY(const AppointmentRequest r, m_store.find(m_db, ref.label));
    CHECK(mustSee(actor, r));
    if (r.version != ref.version)
        return failure(Error::conflict(
            say("%1 was changed by somebody else meanwhile: look at it again, then repeat what you did.")
                .arg(r.label)));
    return r;
}

Result<ContactId> AppointmentService::contactOf(Transaction &tx, const Actor &actor, const AppointmentRequest &r)
{
    Contact seen;
    seen.kind = ContactKind::Person;
    seen.name = r.requester.simplified();
    seen.email = r.email;
    seen.pec = r.pec;
    seen.phone = r.phone;
    seen.address = r.address;
    auto found = m_contacts.recognise(m_db, seen);
    if (!found && found.error().kind == ErrorKind::NotFound) {
        if (!actor.may(Permission::EditContacts))
            return ContactId();
        found = m_contacts.add(tx, seen);
    }
    if (!found)
        return failure(found.error());
    return found->id;
}

Result<AppointmentRequest> AppointmentService::insert(Transaction &tx, const Actor &actor, AppointmentRequest r,
                                                      const QString &how)
{
    const QDate today = m_clock.today();
    r.id = {};
    r.state = AppointmentState::Received;
    r.handedTo.clear();
    r.answered = {};
    r.entry = {};
    r.gesture.clear();
    r.createdBy = actor.login;
    TRY(r.contact, contactOf(tx, actor, r));
    if (r.contact.isValid()) {
        TRY(const Contact known, m_contacts.find(m_db, r.contact));
        for (const auto &[field, value] : {std::pair{&r.phone, known.phone}, std::pair{&r.email, known.email},
                                           std::pair{&r.pec, known.pec}, std::pair{&r.address, known.address}}) {
            if (field->isEmpty())
                *field = value;
        }
    }
    TRY(r, m_store.add(tx, r, today.year(), toInstantText(m_clock.now())));
    CHECK(m_store.addEvent(tx, r.id, {m_clock.now(), actor.name, how, {}}));
    return r;
}

Result<AppointmentIntake> AppointmentService::importMail(const Actor &actor, const MailMessage &message,
                                                         const QByteArray &raw, const QString &fileName)
{
    CHECK(actor.require(Permission::RegisterAppointments));
    if (message.kind == MailKind::Receipt)
        return failure(Error::invalid(
            say("“%1” is a receipt (%2), not a request: nothing was registered.").arg(fileName, message.receiptType)));
    return UnitOfWork(m_db).run([&](Transaction &tx) -> Result<AppointmentIntake> {
        const auto before = m_store.ofMessage(m_db, message.messageId);
        if (before) {
            CHECK(mustSee(actor, *before));
            return AppointmentIntake{*before, true, message.warnings};
        }
        if (before.error().kind != ErrorKind::NotFound)
            return failure(before.error());
        AppointmentIntake intake{requestFrom(message), false, message.warnings};
        AppointmentRequest &r = intake.request;
        const QDate today = m_clock.today();
        const QDateTime arrived = message.delivered.isValid() ? message.delivered : message.sent;
        r.received = arrived.isValid() ? m_clock.dateOf(arrived) : QDate();
        if (!r.received.isValid() || r.received > today || r.received < today.addYears(-kOldestMessageYears)) {
            r.received = today;
            intake.warnings << MailWarning{
                u"message.undated"_s, say("The message has no plausible date: it was registered as received today.")};
        }
        TRY(r,
            insert(tx, actor, r,
                   say("Request received by mail with %n attachment(s)", int(message.attachments.size()))));
        const QString now = toInstantText(m_clock.now());
        CHECK(m_store.addPaper(tx, r.id, {safeFileName(fileName), u"message/rfc822"_s, u"message"_s, raw}, now,
                               actor.login));
        for (const MailAttachment &one : message.attachments)
            CHECK(m_store.addPaper(tx, r.id, {one.fileName, one.mediaType, u"attachment"_s, one.content}, now,
                                   actor.login));
        CHECK(m_audit.append(tx, actor.login, {u"appointment.import"_s, kEntity, r.label, {}}));
        return intake;
    });
}

Result<AppointmentRequest> AppointmentService::registerByHand(const Actor &actor, const AppointmentRequest &draft)
{
    CHECK(actor.require(Permission::RegisterAppointments));
    if (const auto faults = requestFaults(draft, m_clock.today()); !faults.isEmpty())
        return failure(notValid(say("The request cannot be registered."), faults));
    return UnitOfWork(m_db).run([&](Transaction &tx) -> Result<AppointmentRequest> {
        AppointmentRequest wanted = draft;
        wanted.messageId.clear();
        TRY(const AppointmentRequest r,
            insert(tx, actor, wanted, say("Request registered (%1)").arg(channelName(draft.channel))));
        CHECK(m_audit.append(tx, actor.login, {u"appointment.register"_s, kEntity, r.label, {}}));
        return r;
    });
}

Result<AppointmentRequest> AppointmentService::save(const Actor &actor, const AppointmentRequest &edited)
{
    CHECK(actor.require(Permission::RegisterAppointments));
    if (const auto faults = requestFaults(edited, m_clock.today()); !faults.isEmpty())
        return failure(notValid(say("%1 was not saved.").arg(edited.label), faults));
    return UnitOfWork(m_db).run([&](Transaction &tx) -> Result<AppointmentRequest> {
        TRY(AppointmentRequest r, load(actor, {edited.label, edited.version}));
        // What actions write stays, whatever the caller's copy says.
        r.channel = edited.channel;
        r.priority = edited.priority;
        r.received = edited.received;
        r.subject = edited.subject.simplified();
        r.requester = edited.requester.simplified();
        r.email = edited.email.trimmed();
        r.pec = edited.pec.trimmed();
        r.phone = edited.phone.trimmed();
        r.address = edited.address.trimmed();
        r.words.body = edited.words.body.simplified();
        r.words.people = edited.words.people;
        r.words.wishes = edited.words.wishes.trimmed();
        r.words.minutes = edited.words.minutes;
        r.words.notes = edited.words.notes.trimmed();
        if (!r.contact.isValid()) {
            TRY(r.contact, contactOf(tx, actor, r));
        }
        TRY(r, m_store.update(tx, r));
        CHECK(m_store.addEvent(tx, r.id, {m_clock.now(), actor.name, say("Saved"), {}}));
        CHECK(m_audit.append(tx, actor.login, {u"appointment.save"_s, kEntity, r.label, {}}));
        return r;
    });
}

Result<AppointmentRequest> AppointmentService::find(const Actor &actor, const QString &label)
{
    CHECK(actor.require(Permission::ViewAppointments));
    TRY(const AppointmentRequest r, m_store.find(m_db, label));
    CHECK(mustSee(actor, r));
    if (r.contact.isValid())
        CHECK(m_readings.read(actor, {ReadKind::Person, QString::number(r.contact.value), r.label}));
    return r;
}

Result<QList<AppointmentRequest>> AppointmentService::list(const Actor &actor, AppointmentQuery query)
{
    CHECK(actor.require(Permission::ViewAppointments));
    query.handedTo = seenBy(actor);
    // Who is handed a request finds it where it waits for them.
    if (query.handedTo && query.open && query.states.isEmpty())
        query.states = {AppointmentState::HandedOver};
    return m_store.list(m_db, query);
}

Result<AppointmentRequest> AppointmentService::ofEntry(const Actor &actor, AgendaEntryId entry)
{
    CHECK(actor.require(Permission::ViewAppointments));
    TRY(const AppointmentRequest r, m_store.ofEntry(m_db, entry));
    CHECK(mustSee(actor, r));
    return r;
}

Result<QList<CaseEvent>> AppointmentService::events(const Actor &actor, const QString &label)
{
    CHECK(actor.require(Permission::ViewAppointments));
    TRY(const AppointmentRequest r, m_store.find(m_db, label));
    CHECK(mustSee(actor, r));
    return m_store.events(m_db, r.id);
}

Result<QList<Document>> AppointmentService::papers(const Actor &actor, const QString &label)
{
    CHECK(actor.require(Permission::ViewAppointments));
    TRY(const AppointmentRequest r, m_store.find(m_db, label));
    CHECK(mustSee(actor, r));
    return m_store.papers(m_db, r.id);
}

Result<QByteArray> AppointmentService::paperContent(const Actor &actor, const QString &label, DocumentId id)
{
    TRY(const QList<Document> all, papers(actor, label));
    for (const Document &paper : all) {
        if (paper.id != id)
            continue;
        CHECK(m_readings.read(actor, {ReadKind::Document, u"%1 %2"_s.arg(label).arg(id.value), label}));
        return m_store.paperContent(m_db, paper);
    }
    return failure(Error::notFound(say("This document is not there any more.")));
}

Result<std::optional<Rule>> AppointmentService::waitingLimit()
{
    const auto rule = m_rules.inForce(m_db, u"agenda.attesa_giorni"_s, m_clock.today());
    if (!rule && rule.error().kind != ErrorKind::NotFound)
        return failure(rule.error());
    return rule ? std::optional<Rule>(*rule) : std::nullopt;
}

Result<Explained<int>> AppointmentService::waiting(const Actor &actor, const AppointmentRequest &r)
{
    CHECK(mustSee(actor, r));
    TRY(const std::optional<Rule> limit, waitingLimit());
    return waitingOf(r, m_clock.today(), limit);
}

QList<AllowedAppointmentAction> AppointmentService::actionsFor(const Actor &actor, const AppointmentRequest &r) const
{
    QList<AllowedAppointmentAction> rows;
    for (const auto &row : kAppointmentFlow.steps) {
        if (row.from != r.state)
            continue;
        const Outcome may = actor.require(row.permission);
        rows << AllowedAppointmentAction{row.action, may.has_value(), may ? QString() : may.error().message};
    }
    return rows;
}

Result<QList<OfficeHolder>> AppointmentService::delegates(const Actor &actor, const AppointmentRequest &r,
                                                          const QDate &day)
{
    CHECK(actor.require(Permission::AnswerAppointments));
    TRY(const QList<OfficeHolder> holders, m_offices.holdersOn(m_db, day));
    return delegatesFor(r, holders);
}

} // namespace gonfalone
