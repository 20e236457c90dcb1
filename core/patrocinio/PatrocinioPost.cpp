// The letters of the procedure: the part of PatrocinioService that writes to people.
#include "core/base/Text.h"
#include "core/calendar/HumanDate.h"
#include "core/documents/TemplateRenderer.h"
#include "core/documents/TextTemplateStore.h"
#include "core/interchange/EmlWriter.h"
#include "core/patrocinio/LetterBatch.h"
#include "core/patrocinio/PatrocinioService.h"
#include "core/patrocinio/PatrocinioSteps.h"
#include "core/patrocinio/RegulationStore.h"

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

/// What makes two letters the same, in the Message-ID: a few digits of the hash of all that is in them.
QString fingerprint(const LetterSources &sources, const DraftDocument &document)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const Comune &comune = sources.draft.comune;
    const PaperLook &paper = comune.paper;
    const QString look = u"%1 %2 %3 %4 %5 %6"_s.arg(paper.font)
                             .arg(paper.points)
                             .arg(paper.left)
                             .arg(paper.top)
                             .arg(paper.right)
                             .arg(paper.bottom);
    for (const QString &text : {document.title, document.body, sources.to.address, comune.officeName, senderOf(comune),
                                document.style.contacts.join(u'\n'), look})
        hash.addData(text.toUtf8() + '\0');
    return QString::fromLatin1(hash.result().toHex().left(16));
}

QString plainLabel(const Patrocinio &p)
{
    QString label = p.file.label;
    return label.replace(u'/', u'-');
}

QString newMessageId(const Patrocinio &p, LetterKind kind, const QString &print, const QString &officeAddress)
{
    const QString host = officeAddress.isEmpty() ? u"gonfalone.local"_s : officeAddress.section(u'@', -1);
    return u"<%1.%2.%3.%4@%5>"_s.arg(plainLabel(p), letterKey(kind), print,
                                     QUuid::createUuid().toString(QUuid::WithoutBraces), host);
}

/// The one that was prepared before and did not go out, as far as anybody knows.
std::optional<Letter> sameLetter(const QList<Letter> &letters, LetterKind kind, const QString &print)
{
    for (const Letter &letter : letters) {
        if (letter.kind == letterKey(kind) && letter.isOpen() && letter.messageId.contains(u'.' + print + u'.'))
            return letter;
    }
    return std::nullopt;
}

Error changedMeanwhile(const Patrocinio &p)
{
    return Error::conflict(
        say("%1 was changed by somebody else meanwhile: look at what changed, then write the letter again.")
            .arg(p.file.label));
}

/// What goes out must be what the case says.
Outcome mustBeSaved(const Patrocinio &stored, const Patrocinio &seen)
{
    if (stored.file.version != seen.file.version)
        return failure(changedMeanwhile(stored));
    if (!differingFields(stored, seen).isEmpty())
        return failure(Error::invalid(say("Save the case first: a letter says what the case says.")));
    return {};
}

Letter newLetter(const LetterSources &sources, const QString &messageId, const QDateTime &now, const QString &login)
{
    const Patrocinio &p = sources.draft.patrocinio;
    return {{},
            p.file.id,
            letterKey(sources.kind),
            sources.to.name,
            sources.to.address,
            letterSubject(sources.kind, p),
            {},
            messageId,
            now,
            login};
}

void take(const RegulationProfile &profile, LetterSources &s)
{
    const Patrocinio &p = s.draft.patrocinio;
    for (const LogoRule &rule : profile.logoRules)
        s.logoRules << rule.text;
    if (p.wording.isEmpty() && !profile.wording.value.isEmpty())
        s.wording = wordingFor(profile, s.draft.comune.name);
}

} // namespace

Outcome PatrocinioService::mayWrite(const Actor &actor, const Patrocinio &p, LetterKind kind) const
{
    const LetterRow &row = letterRow(kind);
    CHECK(actor.require(row.permission));
    if (!row.fits(stateOf(p)))
        return failure(Error::invalid(
            say("“%1” is not written while %2 is “%3”.").arg(letterName(kind), p.file.label, stateName(stateOf(p)))));
    if (const auto faults = missingForLetter(kind, p); !faults.isEmpty())
        return failure(withFields(say("“%1” cannot be written yet.").arg(letterName(kind)), faults));
    return {};
}

Result<QList<AllowedLetter>> PatrocinioService::lettersFor(const Actor &actor, const Patrocinio &patrocinio)
{
    CHECK(mustSee(actor, patrocinio.file.id));
    QList<AllowedLetter> rows;
    for (const LetterRow &row : kLetters) {
        const auto may = mayWrite(actor, patrocinio, row.kind);
        rows.append({row.kind, bool(may), may ? QString() : may.error().message});
    }
    return rows;
}

Result<Addressee> PatrocinioService::addresseeOf(const Patrocinio &p, LetterKind kind,
                                                 const QList<OfficeHolder> &holders)
{
    const LetterRecipient recipient = letterRow(kind).recipient;
    if (recipient == LetterRecipient::Applicant)
        return applicantAddress(p.applicant);
    Addressee to{recipient == LetterRecipient::Assessore ? p.delegate : p.settore, {}, {}, false};
    for (const OfficeHolder &holder : holders) {
        if (recipient == LetterRecipient::Assessore && holder.person == p.delegate)
            to.lines = {holder.role};
    }
    Contact named;
    named.name = to.name;
    const auto known = m_contacts.recognise(m_db, named);
    if (!known && known.error().kind != ErrorKind::NotFound)
        return failure(known.error());
    if (known) {
        to.address = known->pec.isEmpty() ? known->email : known->pec;
        to.certified = !known->pec.isEmpty();
    }
    return to;
}

Result<LetterSources> PatrocinioService::letterSources(const Patrocinio &p, LetterKind kind)
{
    const QDate today = m_clock.today();
    LetterSources s;
    s.kind = kind;
    s.draft = DraftSources{p, {}, {}, today, {}};
    TRY(s.draft.comune, m_office.comune(m_db));
    TRY(s.draft.holders, m_office.holdersOn(m_db, today));
    TRY(s.to, addresseeOf(p, kind, s.draft.holders));
    TRY(const ClockHistory history, m_cases.clockHistory(m_db, p.file));
    TRY(const ClockBasis basis, clockBasis(history));
    s.clock = procedureClock(history, basis.rules, basis.calendar);
    for (const auto &[key, days] :
         {std::pair{"procedimento.sospensione_max_giorni", &s.suspensionDays},
          std::pair{"procedimento.preavviso_giorni", &s.observationDays},
          std::pair{"procedimento.preavviso_ripresa_giorni", &s.resumeDays},
          std::pair{"ricorso.tar_giorni", &s.tarDays}, std::pair{"ricorso.capo_stato_giorni", &s.headOfStateDays}}) {
        TRY(const Rule rule, m_rules.inForce(m_db, QString::fromLatin1(key), today));
        *days = rule.value.toInt();
    }
    s.wording = p.wording.isEmpty() ? u"con il patrocinio del "_s + s.draft.comune.title() : p.wording;
    TRY(s.draft.wordingDeadline, draftsDueOn(p, s.draft.comune));
    TRY(const auto regulation, regulationOf(p.file.received));
    if (regulation)
        take(*regulation, s);
    return s;
}

Result<DraftDocument> PatrocinioService::letter(const Actor &actor, const Patrocinio &p, LetterKind kind)
{
    CHECK(mustSee(actor, p.file.id));
    CHECK(mayWrite(actor, p, kind));
    TRY(const LetterSources sources, letterSources(p, kind));
    return letterPage(sources);
}

Result<DraftDocument> PatrocinioService::letterPreview(const Actor &actor, const Patrocinio &p, LetterKind kind,
                                                       const QString &templateHtml)
{
    CHECK(mustSee(actor, p.file.id));
    CHECK(actor.require(letterRow(kind).permission));
    TRY(const LetterSources sources, letterSources(p, kind));
    TRY(const QString body, renderTemplate(templateHtml, letterFields(sources)));
    DraftDocument page{letterTitle(kind, p), body, letterStyle(sources)};
    page.style.draft = true;
    return page;
}

Result<DraftDocument> PatrocinioService::letterPage(const LetterSources &sources)
{
    const Patrocinio &p = sources.draft.patrocinio;
    const QString key = QString::fromLatin1(letterRow(sources.kind).templateName);
    TRY(const TextTemplate text, TextTemplateStore().inForce(m_db, key, m_clock.today()));
    TRY(const QString body, filledTemplate(m_db, key, text.html, letterFields(sources)));
    return DraftDocument{letterTitle(sources.kind, p), body, letterStyle(sources)};
}

Result<QList<Letter>> PatrocinioService::letters(const Actor &actor, CaseId id)
{
    CHECK(mustSee(actor, id));
    return m_letters.ofCase(m_db, id);
}

Result<PreparedLetter> PatrocinioService::withMessage(const LetterSources &sources, PreparedLetter prepared)
{
    const Comune &comune = sources.draft.comune;
    OutgoingMail mail;
    mail.fromName = u"%1 – %2"_s.arg(comune.title(), comune.officeName);
    mail.fromAddress = senderOf(comune);
    // Many PEC boxes take no ordinary mail: whoever has no PEC answers to the ordinary box.
    if (!sources.to.certified && !comune.address.pec.isEmpty())
        mail.replyToAddress = comune.address.email;
    mail.toName = sources.to.name;
    mail.toAddress = prepared.letter.address;
    mail.subject = prepared.letter.subject;
    mail.date = prepared.letter.createdAt;
    mail.messageId = prepared.letter.messageId;
    mail.bodyText = letterMessage(sources);
    mail.attachments = {{prepared.fileName + u".pdf"_s, u"application/pdf"_s, prepared.pdf}};
    TRY(prepared.eml, writeEml(mail));
    return prepared;
}

Result<Letter> PatrocinioService::keepLetter(Transaction &tx, const Actor &actor, const Patrocinio &seen,
                                             const PreparedLetter &prepared)
{
    Letter letter = prepared.letter;
    TRY(const CaseFile now, m_cases.find(m_db, seen.file.id));
    if (now.version != seen.file.version)
        return failure(changedMeanwhile(seen));
    TRY(letter.document,
        m_documents.add(tx, seen.file.id.value,
                        {prepared.fileName + u".pdf"_s, u"application/pdf"_s, u"letter"_s, prepared.pdf},
                        toInstantText(letter.createdAt), actor.login));
    TRY(letter, m_letters.add(tx, letter));
    const auto kind = letterKindFrom(letter.kind);
    CHECK(m_cases.addEvent(tx, seen.file.id,
                           {letter.createdAt, actor.name,
                            say("Letter prepared: %1").arg(kind ? letterName(*kind) : letter.kind), letter.recipient}));
    CHECK(m_audit.append(tx, actor.login,
                         {u"patrocinio.letter"_s, u"case"_s, seen.file.label, letter.kind + u' ' + letter.messageId}));
    return letter;
}

Result<ComposedLetter> PatrocinioService::composeLetter(const Actor &actor, const Patrocinio &p, LetterKind kind)
{
    CHECK(mayWrite(actor, p, kind));
    ComposedLetter made;
    TRY(made.sources, letterSources(p, kind));
    TRY(made.page, letterPage(made.sources));
    made.prepared.fileName = u"%1 %2"_s.arg(plainLabel(p), letterKey(kind));
    const QString print = fingerprint(made.sources, made.page);
    TRY(const QList<Letter> before, m_letters.ofCase(m_db, p.file.id));
    if (const auto same = sameLetter(before, kind, print)) {
        made.prepared.letter = *same;
        TRY(made.prepared.pdf, m_documents.content(m_db, same->document));
        return made;
    }
    const QString id = newMessageId(p, kind, print, senderOf(made.sources.draft.comune));
    made.prepared.letter = newLetter(made.sources, id, m_clock.now(), actor.login);
    return made;
}

Result<PreparedLetter> PatrocinioService::prepareLetter(const Actor &actor, const Patrocinio &patrocinio,
                                                        LetterKind kind)
{
    TRY(const Patrocinio p, load(actor, patrocinio.file.label));
    CHECK(mayWrite(actor, p, kind));
    CHECK(mustBeSaved(p, patrocinio));
    TRY(ComposedLetter made, composeLetter(actor, p, kind));
    if (!made.isKept()) {
        if (!m_printer)
            m_printer.emplace();
        TRY(made.prepared.pdf, m_printer->toPdf(made.page));
    }
    // Everything that can be refused is refused before the first row is written.
    TRY(made.prepared, withMessage(made.sources, made.prepared));
    if (made.isKept())
        return made.prepared;
    TRY(made.prepared.letter,
        UnitOfWork(m_db).run([&](Transaction &tx) { return keepLetter(tx, actor, p, made.prepared); }));
    return made.prepared;
}

} // namespace gonfalone
