#pragma once

#include "core/access/Audit.h"
#include "core/access/ReadLog.h"
#include "core/documents/DraftDocument.h"
#include "core/documents/TemplateData.h"
#include "core/privacy/PersonalDataStore.h"

namespace gonfalone {

/// What the office answers a person under the GDPR: everything it holds on them (artt. 15 and 20), and what it erases
/// (art. 17). Rectification (art. 16) is the ordinary edit of the contact in a case. Each asks for ManagePersonalData.
class PersonalDataService
{
public:
    PersonalDataService(Database &db, const Clock &clock)
        : m_db(db), m_clock(clock), m_audit(clock), m_readings(db, clock)
    {}

    Result<QList<Person>> search(const Actor &actor, const QString &words);
    /// Everything that is held on a contact, with the papers of their cases. Taking it out is a line of the readings
    /// and of the audit.
    Result<PersonalData> gather(const Actor &actor, ContactId contact);
    /// The same of a colleague with an account.
    Result<PersonalData> gather(const Actor &actor, const QString &login);

    /// The same of one of the staff, with an account or without.
    Result<PersonalData> gather(const Actor &actor, StaffPersonId person);

    /// Whether one of the staff may be erased today. What the comune must be able to prove about a contract is kept for
    /// the years of a dated rule after its last day.
    Result<StaffErasure> previewStaff(const Actor &actor, StaffPersonId person);
    /// Name, numbers, contacts, pay and skills go, the rows of the units' history stay under a pseudonym. Invalid
    /// without the person's request and while the file must be kept.
    Result<StaffErasure> eraseStaff(const Actor &actor, StaffPersonId person, const QString &request);

    /// What an erasure would do today, and what must stay, why and until when.
    Result<ErasurePreview> preview(const Actor &actor, ContactId contact);
    /// Does it, in one transaction. Conflict when the contact is not as in the preview; Invalid without the person's
    /// request, when nothing may go, and with an authorisation without its day.
    Result<Erasure> erase(const Actor &actor, const ErasureOrder &order);

    /// Where nothing may go: changes nothing, notes that the person was answered, and is answered with the reasons
    /// (art. 12 par. 4). Invalid where something may go.
    Result<Erasure> decline(const Actor &actor, const ErasureOrder &order);

    /// The letter that goes with what was gathered, and the one that tells what was erased and what was not.
    Result<DraftDocument> answer(const Actor &actor, const PersonalData &data);
    Result<DraftDocument> answer(const Actor &actor, const Erasure &erasure);

private:
    struct Standing {
        ErasurePreview preview;
        QList<KeptCase> cases;
        QList<CaseRuling> rulings; ///< of the cases, in their order
        bool working = false;      ///< a case is open
        bool kept = false;         ///< a case stays in the archive
        qint64 reach = 0;          ///< ways to reach the person
        qint64 unsaved = 0;
    };
    Result<Standing> standing(ContactId contact);
    Result<RetentionTerms> termsFor(const KeptCase &file);
    Result<bool> keepEvaluations(StaffErasure &preview);
    Result<Rule> ruleOn(const QString &key, const QDate &day);
    Result<QList<HeldNotice>> notices();
    Outcome addRest(Standing &here);
    Outcome addAgenda(Standing &here) const;
    Outcome check(const ErasureOrder &order, const Standing &here) const;
    /// Whether the person's name stays.
    Result<bool> write(Transaction &tx, const Actor &actor, const ErasureOrder &order, const Standing &here);
    Outcome complete(PersonalData &data, const Actor &actor);
    Result<DraftDocument> letter(const QString &key, const TemplateData &fields, const Comune &comune);
    Result<QString> chief();

    Database &m_db;
    Clock m_clock;
    AuditStore m_audit;
    ReadLog m_readings;
    PersonalDataStore m_store;
};

} // namespace gonfalone
