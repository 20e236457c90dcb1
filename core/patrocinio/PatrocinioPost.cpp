// The letters of the procedure: the part of PatrocinioService that writes to people.
#include "core/base/Text.h"
#include "core/calendar/HumanDate.h"
#include "core/documents/TemplateRenderer.h"
#include "core/documents/TextTemplateStore.h"
#include "core/interchange/EmlWriter.h"
#include "core/patrocinio/PatrocinioService.h"
#include "core/patrocinio/PatrocinioSteps.h"
#include "core/patrocinio/RegulationStore.h"

#include <QCryptographicHash>
#include <QFile>
#include <QUuid>

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

/// What makes two letters the same, in the Message-ID: a few digits of the hash of all that is in them.
QString fingerprint(const LetterSources &sources, const DraftDocument &document)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QString &text : {document.title, document.body, sources.to.address, sources.draft.comune.officeName})
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

void take(const RegulationProfile &profile, const HolidayCalendar &calendar, LetterSources &s)
{
    const Patrocinio &p = s.draft.patrocinio;
    for (const LogoRule &rule : profile.logoRules)
        s.logoRules << rule.text;
    if (p.wording.isEmpty() && !profile.wording.value.isEmpty())
        s.wording = wordingFor(profile, s.draft.comune.name);
    if (p.startsOn.isValid())
        s.draft.wordingDeadline = lastDraftDay(profile, calendar, p.startsOn).value;
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
    CHECK(actor.require(Permission::ViewPatrocini));
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
    Addressee to{recipient == LetterRecipient::Assessore ? p.delegate : p.settore, {}, {}};
    for (const OfficeHolder &holder : holders) {
        if (recipient == LetterRecipient::Assessore && holder.person == p.delegate)
            to.lines = {holder.role};
    }
    Contact named;
    named.name = to.name;
    const auto known = m_contacts.recognise(m_db, named);
    if (!known && known.error().kind != ErrorKind::NotFound)
        return failure(known.error());
    if (known)
        to.address = known->pec.isEmpty() ? known->email : known->pec;
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
    TRY(const QList<RegulationProfile> profiles, RegulationStore().profiles(m_db));
    const auto profile = profileInForce(profiles, p.file.received);
    if (profile)
        take(*profile, basis.calendar, s);
    else if (profile.error().kind != ErrorKind::NotFound)
        return failure(profile.error());
    return s;
}

Result<QString> PatrocinioService::letterTemplate(LetterKind kind)
{
    const QString key = QString::fromLatin1(letterRow(kind).templateName);
    const auto own = TextTemplateStore().inForce(m_db, key, m_clock.today());
    if (own)
        return own->html;
    QFile file(u":/templates/%1.html"_s.arg(key));
    if (own.error().kind != ErrorKind::NotFound || !file.open(QIODevice::ReadOnly))
        return failure(own.error());
    return QString::fromUtf8(file.readAll());
}

Result<DraftDocument> PatrocinioService::letter(const Actor &actor, const Patrocinio &p, LetterKind kind)
{
    CHECK(mayWrite(actor, p, kind));
    TRY(const QString html, letterTemplate(kind));
    return letter(actor, p, kind, html);
}

Result<DraftDocument> PatrocinioService::letter(const Actor &actor, const Patrocinio &p, LetterKind kind,
                                                const QString &templateHtml)
{
    CHECK(mustSee(actor, p.file.id));
    CHECK(mayWrite(actor, p, kind));
    TRY(const LetterSources sources, letterSources(p, kind));
    TRY(const QString body, renderTemplate(templateHtml, letterFields(sources)));
    return DraftDocument{letterTitle(kind, p), body, letterStyle(sources)};
}

Result<QList<Letter>> PatrocinioService::letters(const Actor &actor, CaseId id)
{
    CHECK(mustSee(actor, id));
    return m_letters.ofCase(m_db, id);
}

Result<PreparedLetter> PatrocinioService::withMessage(const LetterSources &sources, PreparedLetter prepared)
{
    TRY(const QString from, m_letters.officeAddress(m_db));
    const Comune &comune = sources.draft.comune;
    OutgoingMail mail;
    mail.fromName = u"%1 – %2"_s.arg(comune.title(), comune.officeName);
    mail.fromAddress = from;
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

Result<Letter> PatrocinioService::keepLetter(Transaction &tx, const Actor &actor, const Patrocinio &seen, Letter letter,
                                             const QString &fileName, const QByteArray &pdf)
{
    TRY(const CaseFile now, m_cases.find(m_db, seen.file.id));
    if (now.version != seen.file.version)
        return failure(changedMeanwhile(seen));
    TRY(letter.document,
        m_documents.add(tx, seen.file.id.value, {fileName + u".pdf"_s, u"application/pdf"_s, u"letter"_s, pdf},
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

Result<PreparedLetter> PatrocinioService::prepareLetter(const Actor &actor, const Patrocinio &patrocinio,
                                                        LetterKind kind)
{
    TRY(const Patrocinio p, find(actor, patrocinio.file.label));
    CHECK(mayWrite(actor, p, kind));
    CHECK(mustBeSaved(p, patrocinio));
    TRY(const LetterSources sources, letterSources(p, kind));
    TRY(const QString html, letterTemplate(kind));
    TRY(const QString body, renderTemplate(html, letterFields(sources)));
    const DraftDocument document{letterTitle(kind, p), body, letterStyle(sources)};
    const QString print = fingerprint(sources, document);
    PreparedLetter made{{}, u"%1 %2"_s.arg(plainLabel(p), letterKey(kind)), {}, {}};
    TRY(const QList<Letter> before, m_letters.ofCase(m_db, p.file.id));
    if (const auto same = sameLetter(before, kind, print)) {
        made.letter = *same;
        TRY(made.pdf, m_documents.content(m_db, same->document));
        return withMessage(sources, made);
    }
    TRY(const QString from, m_letters.officeAddress(m_db));
    made.letter = newLetter(sources, newMessageId(p, kind, print, from), m_clock.now(), actor.login);
    if (!m_printer)
        m_printer.emplace();
    TRY(made.pdf, m_printer->toPdf(document));
    // Everything that can be refused is refused before the first row is written.
    TRY(made, withMessage(sources, made));
    TRY(made.letter, UnitOfWork(m_db).run([&](Transaction &tx) {
        return keepLetter(tx, actor, p, made.letter, made.fileName, made.pdf);
    }));
    return made;
}

} // namespace gonfalone
