// The letters that answer: the part of AppointmentService that writes to people.
#include "core/appointments/AppointmentService.h"
#include "core/base/Text.h"
#include "core/documents/TemplateRenderer.h"
#include "core/documents/TextTemplateStore.h"
#include "core/interchange/EmlWriter.h"

#include <QCryptographicHash>
#include <QUuid>

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

/// What is sent for the comune goes out certified where the office has a PEC box.
QString senderOf(const Comune &comune)
{
    return comune.address.pec.isEmpty() ? comune.address.email : comune.address.pec;
}

QString plainLabel(const AppointmentRequest &r)
{
    return QString(r.label).replace(u'/', u'-');
}

/// What makes two letters the same, in the Message-ID.
QString fingerprint(const AppointmentLetterSources &s, const DraftDocument &page)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QString &text : {page.title, page.body, s.addressee.address, s.comune.officeName, senderOf(s.comune),
                                page.style.contacts.join(u'\n'), page.style.serif})
        hash.addData(text.toUtf8() + '\0');
    return QString::fromLatin1(hash.result().toHex().left(16));
}

QString newMessageId(const AppointmentLetterSources &s, const QString &print)
{
    const QString office = senderOf(s.comune);
    const QString host = office.isEmpty() ? u"gonfalone.local"_s : office.section(u'@', -1);
    return u"<%1.%2.%3.%4@%5>"_s.arg(plainLabel(s.request), letterKey(s.kind), print,
                                     QUuid::createUuid().toString(QUuid::WithoutBraces), host);
}

OutgoingMail mailOf(const AppointmentLetterSources &s, const PreparedAppointmentLetter &made)
{
    OutgoingMail mail;
    mail.fromName = u"%1 – %2"_s.arg(s.comune.title(), s.comune.officeName);
    mail.fromAddress = senderOf(s.comune);
    // Many PEC boxes take no ordinary mail: whoever has no PEC answers to the ordinary box.
    if (!s.addressee.certified && !s.comune.address.pec.isEmpty())
        mail.replyToAddress = s.comune.address.email;
    mail.toName = s.addressee.name;
    mail.toAddress = made.letter.address;
    mail.subject = made.letter.subject;
    mail.date = made.letter.createdAt;
    mail.messageId = made.letter.messageId;
    mail.bodyText = letterMessage(s);
    mail.attachments = {{made.fileName + u".pdf"_s, u"application/pdf"_s, made.pdf}};
    return mail;
}

} // namespace

Result<AppointmentLetterSources> AppointmentService::letterSources(const Actor &actor, const Keyring &keyring,
                                                                   const AppointmentRequest &r)
{
    CHECK(mustSee(actor, r));
    CHECK(actor.require(Permission::AnswerAppointments));
    const auto kind = letterFor(r.state);
    if (!kind)
        return failure(
            Error::invalid(say("No letter is written while %1 is “%2”: accept, hand over or decline it first.")
                               .arg(r.label, stateName(r.state))));
    AppointmentLetterSources s;
    s.kind = *kind;
    s.request = r;
    s.day = m_clock.today();
    TRY(s.comune, m_offices.comune(m_db));
    TRY(s.holders, m_offices.holdersOn(m_db, s.day));
    s.addressee = addresseeOf(r);
    if (!r.entry.isValid())
        return s;
    AgendaService &agenda = m_day.agenda();
    const auto entry = agenda.entry(actor, keyring, r.entry);
    if (!entry && entry.error().kind != ErrorKind::NotFound)
        return failure(entry.error());
    if (!entry || entry->status == EntryStatus::Cancelled)
        return failure(Error::invalid(
            say("The appointment of %1 is not in the agenda any more: reopen the request and answer it again.")
                .arg(r.label)));
    const qint64 from = agenda.zones().toUtc(entry->series.start, agenda.officeZone());
    s.from = QDateTime::fromSecsSinceEpoch(from).toTimeZone(m_clock.zone);
    s.to = s.from.addSecs(entry->series.length.days * 86'400LL + entry->series.length.seconds);
    s.place = entry->words.place;
    return s;
}

Result<DraftDocument> AppointmentService::letterPage(const AppointmentLetterSources &s)
{
    TRY(const TextTemplate text,
        TextTemplateStore().inForce(m_db, QString::fromLatin1(letterRow(s.kind).templateName), s.day));
    TRY(const QString body, renderTemplate(text.html, letterFields(s)));
    return DraftDocument{letterTitle(s), body, letterStyle(s)};
}

Result<DraftDocument> AppointmentService::letter(const Actor &actor, const Keyring &keyring,
                                                 const AppointmentRequest &request)
{
    TRY(const AppointmentLetterSources sources, letterSources(actor, keyring, request));
    return letterPage(sources);
}

Result<PreparedAppointmentLetter> AppointmentService::keptLetter(const AppointmentLetterSources &s,
                                                                 const QString &print)
{
    TRY(const QList<AppointmentLetter> before, m_store.letters(m_db, s.request.id));
    TRY(const QList<Document> papers, m_store.papers(m_db, s.request.id));
    PreparedAppointmentLetter made;
    made.fileName = u"%1 %2"_s.arg(plainLabel(s.request), letterKey(s.kind));
    for (const AppointmentLetter &letter : before) {
        if (letter.kind != letterKey(s.kind) || !letter.messageId.contains(u'.' + print + u'.'))
            continue;
        for (const Document &paper : papers) {
            if (paper.id != letter.paper)
                continue;
            made.letter = letter;
            TRY(made.pdf, m_store.paperContent(m_db, paper));
        }
    }
    return made;
}

Result<PreparedAppointmentLetter> AppointmentService::prepareLetter(const Actor &actor, const Keyring &keyring,
                                                                    const QString &label)
{
    TRY(const AppointmentRequest r, find(actor, label));
    TRY(const AppointmentLetterSources s, letterSources(actor, keyring, r));
    TRY(const DraftDocument page, letterPage(s));
    const QString print = fingerprint(s, page);
    TRY(PreparedAppointmentLetter made, keptLetter(s, print));
    const bool kept = !made.pdf.isEmpty();
    if (!kept) {
        if (!m_printer)
            m_printer.emplace();
        TRY(made.pdf, m_printer->toPdf(page));
        made.letter = {r.id, letterKey(s.kind),      s.addressee.name, s.addressee.address, letterSubject(s),
                       {},   newMessageId(s, print), m_clock.now(),    actor.login};
    }
    // Everything that can be refused is refused before the first row is written.
    TRY(made.eml, writeEml(mailOf(s, made)));
    if (kept)
        return made;
    CHECK(UnitOfWork(m_db).run([&](Transaction &tx) -> Outcome {
        CHECK(load(actor, {r.label, r.version}));
        const QString now = toInstantText(made.letter.createdAt);
        TRY(made.letter.paper,
            m_store.addPaper(tx, r.id, {made.fileName + u".pdf"_s, u"application/pdf"_s, u"letter"_s, made.pdf}, now,
                             actor.login));
        CHECK(m_store.addLetter(tx, made.letter));
        CHECK(m_store.addEvent(tx, r.id,
                               {made.letter.createdAt, actor.name, say("Letter prepared: %1").arg(letterName(s.kind)),
                                made.letter.recipient}));
        return m_audit.append(
            tx, actor.login,
            {u"appointment.letter"_s, u"appointment"_s, r.label, made.letter.kind + u' ' + made.letter.messageId});
    }));
    return made;
}

} // namespace gonfalone
