#include "core/privacy/PersonalDataService.h"

#include "core/base/Text.h"
#include "core/contacts/ContactStore.h"
#include "core/office/OfficeStore.h"

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

constexpr int kFound = 50;

QString nameOf(const Person &person)
{
    if (person.staff.isValid())
        return u"staff %1"_s.arg(person.staff.value);
    return person.login.isEmpty() ? u"contact %1"_s.arg(person.contact.value) : u"user "_s + person.login;
}

} // namespace

QString fateName(Fate fate)
{
    switch (fate) {
    case Fate::Goes: return say("is erased");
    case Fate::Pseudonym: return say("becomes a pseudonym");
    case Fate::Stays: return say("stays");
    }
    Q_UNREACHABLE();
}

Result<QList<Person>> PersonalDataService::search(const Actor &actor, const QString &words)
{
    CHECK(actor.require(Permission::ManagePersonalData));
    if (words.simplified().size() < 2) {
        const QString message = say("Write at least two letters of the name, or the tax code.");
        return failure(Error::invalid(message, {{u"words"_s, message}}));
    }
    return m_store.search(m_db, words.simplified(), kFound);
}

Result<Rule> PersonalDataService::ruleOn(const QString &key, const QDate &day)
{
    auto rule = RuleStore().inForce(m_db, key, day);
    // What ended before the first row of a rule is judged by the one of today.
    if (!rule && rule.error().kind == ErrorKind::NotFound)
        rule = RuleStore().inForce(m_db, key, m_clock.today());
    return rule;
}

Result<RetentionTerms> PersonalDataService::termsFor(const KeptCase &file)
{
    const QDate day = file.closed.isValid() ? file.closed : m_clock.today();
    RetentionTerms terms;
    TRY(terms.years,
        ruleOn(file.request       ? u"conservazione.udienze_anni"_s
                   : file.granted ? u"conservazione.patrocinio_concesso_anni"_s
                                  : u"conservazione.patrocinio_altro_anni"_s,
               day));
    TRY(terms.historic, ruleOn(u"conservazione.archivio_storico_anni"_s, day));
    return terms;
}

Result<QList<HeldNotice>> PersonalDataService::notices()
{
    QList<HeldNotice> told;
    const QDate today = m_clock.today();
    for (const auto &[title, key] : {std::pair{u"Finalità del trattamento"_s, u"privacy.finalita"_s},
                                     std::pair{u"Base giuridica"_s, u"privacy.base_giuridica"_s},
                                     std::pair{u"Destinatari"_s, u"privacy.destinatari"_s},
                                     std::pair{u"Responsabile della protezione dei dati"_s, u"privacy.rpd"_s}}) {
        TRY(const Rule rule, ruleOn(key, today));
        told.append({title, rule.value, rule.source});
    }
    for (const auto &[what, since, key] :
         {std::tuple{u"Pratiche di patrocinio concesso"_s, u"dalla chiusura"_s,
                     u"conservazione.patrocinio_concesso_anni"_s},
          std::tuple{u"Fascicoli del personale"_s, u"dalla fine del rapporto"_s, u"conservazione.personale_anni"_s},
          std::tuple{u"Altre pratiche di patrocinio"_s, u"dalla chiusura"_s, u"conservazione.patrocinio_altro_anni"_s},
          std::tuple{u"Richieste di udienza"_s, u"dalla risposta"_s, u"conservazione.udienze_anni"_s},
          std::tuple{u"Registro di chi ha letto"_s, u"dalla lettura"_s, u"conservazione.letture_anni"_s}}) {
        TRY(const Rule rule, ruleOn(key, today));
        told.append({u"Conservazione: "_s + what, u"%1 anni %2"_s.arg(rule.value, since), rule.source});
    }
    told.append({u"Diritti"_s,
                 u"Rettifica, cancellazione, limitazione e opposizione nei casi di legge; reclamo al Garante per la "
                 "protezione dei dati personali."_s,
                 u"Reg. (UE) 2016/679, artt. 16, 17, 18, 21 e 77"_s});
    told.append({u"Origine dei dati"_s, u"La richiesta presentata dall’interessato e i messaggi che la accompagnano."_s,
                 u"Reg. (UE) 2016/679, art. 15, par. 1, lett. g"_s});
    told.append(
        {u"Decisioni automatizzate"_s, u"Nessuna."_s, u"Reg. (UE) 2016/679, artt. 15, par. 1, lett. h, e 22"_s});
    return told;
}

Result<QString> PersonalDataService::chief()
{
    TRY(const QList<OfficeHolder> holders, OfficeStore().holdersOn(m_db, m_clock.today()));
    for (const OfficeHolder &holder : holders) {
        if (holder.role.contains(u"gabinetto"_s, Qt::CaseInsensitive))
            return holder.person;
    }
    return QString();
}

Outcome PersonalDataService::complete(PersonalData &data, const Actor &actor)
{
    data.madeAt = m_clock.now();
    data.zone = m_clock.zone;
    data.madeBy = actor.name;
    TRY(data.notices, notices());
    TRY(data.chief, chief());
    TRY(data.comune, OfficeStore().comune(m_db));
    return UnitOfWork(m_db).run([&](Transaction &tx) -> Outcome {
        if (data.person.contact.isValid())
            CHECK(m_readings.taken(tx, actor, {ReadKind::PersonalData, QString::number(data.person.contact.value), {}},
                                   ReadWay::Export));
        return m_audit.append(
            tx, actor.login,
            {u"privacy.export"_s, u"person"_s, nameOf(data.person), QString::number(data.papers.size())});
    });
}

Result<PersonalData> PersonalDataService::gather(const Actor &actor, ContactId contact)
{
    CHECK(actor.require(Permission::ManagePersonalData));
    PersonalData data;
    const auto found = ContactStore().find(m_db, contact);
    if (!found)
        return failure(found.error().kind == ErrorKind::NotFound ? Error::notFound(
                           say("There is no person with the number %1: search them by name.").arg(contact.value))
                                                                 : found.error());
    data.contact = *found;
    data.person = {contact, {}, found->name, found->taxCode, 0};
    // The line stands before anything is handed out.
    CHECK(complete(data, actor));
    TRY(data.tables, m_store.tablesOf(m_db, data.contact));
    TRY(data.papers, m_store.papersOf(m_db, contact));
    return data;
}

Result<PersonalData> PersonalDataService::gather(const Actor &actor, const QString &login)
{
    CHECK(actor.require(Permission::ManagePersonalData));
    PersonalData data;
    TRY(data.tables, m_store.tablesOf(m_db, login));
    if (data.tables.first().rows.isEmpty())
        return failure(Error::notFound(say("There is no user “%1”.").arg(login)));
    data.person = {{}, login, data.tables.first().rows.first().value(1), {}, 0};
    CHECK(complete(data, actor));
    return data;
}

} // namespace gonfalone
