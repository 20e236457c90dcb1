#include "core/privacy/ErasureStore.h"

namespace gonfalone {

using namespace Qt::StringLiterals;

QStringList ErasureStore::reach()
{
    return {u"UPDATE @contact SET email = '', pec = '', phone = '', address = '', version = version + 1 "
            "WHERE id = :contact"_s,
            u"DELETE FROM @form_draft WHERE form IN ('patrocinio', 'patrocinio.text') AND subject_id IN "
            "(SELECT f.id FROM @case_file f WHERE f.party_id = :contact AND f.open = 0)"_s,
            // Of the staff only: who held an office answers for it, and may have the name of somebody else.
            u"UPDATE @oncall_shift SET phone = '', note = '', version = version + 1 WHERE kind = 'staff' "
            "AND person_key = (SELECT c.name_key FROM @contact c WHERE c.id = :contact)"_s,
            u"UPDATE @appointment_request SET email = '', pec = '', phone = '', address = '', version = version + 1 "
            "WHERE contact_id = :contact"_s,
            // Notes about the person themselves are kept by no law.
            u"DELETE FROM @sealed_note WHERE contact_id = :contact"_s};
}

QStringList ErasureStore::identity()
{
    // In the entries of the agenda that are linked to the person the name stands in the words too. Those are JSON, in
    // which a name has its quotation marks escaped; an entry that only has the name may be of a namesake.
    const QString linked =
        u"(SELECT l.entry_id FROM @agenda_link l WHERE l.kind = 'contact' AND l.target = :contact)"_s;
    const QString name = u"(SELECT c.name FROM @contact c WHERE c.id = :contact)"_s;
    const QString escaped = uR"((SELECT REPLACE(c.name, '"', '\' || '"') FROM @contact c WHERE c.id = :contact))"_s;
    const QString key = u"(SELECT c.name_key FROM @contact c WHERE c.id = :contact)"_s;
    const auto without = [](const QString &column, const QString &what, const QString &instead) {
        return column + u" = REPLACE("_s + column + u", "_s + what + u", "_s + instead + u')';
    };
    return {
        u"UPDATE @agenda_change SET "_s + without(u"reason"_s, name, u":pseudonym"_s) + u", "_s
            + without(u"snapshot"_s, escaped, u":pseudonym"_s) + u" WHERE entry_id IN "_s + linked,
        u"UPDATE @agenda_entry SET "_s + without(u"title"_s, name, u":pseudonym"_s) + u", "_s
            + without(u"place"_s, name, u":pseudonym"_s) + u", "_s + without(u"person"_s, name, u":pseudonym"_s)
            + u", "_s + without(u"words"_s, escaped, u":pseudonym"_s) + u", "_s
            + without(u"search_text"_s, key, u":pseudonym_key"_s) + u", version = version + 1 WHERE id IN "_s + linked,
        u"UPDATE @oncall_swap SET from_person = :pseudonym, version = version + 1 WHERE shift_id IN "
        "(SELECT s.id FROM @oncall_shift s WHERE s.kind = 'staff') AND LOWER(from_person) = "
        "(SELECT LOWER(c.name) FROM @contact c WHERE c.id = :contact)"_s,
        u"UPDATE @oncall_swap SET to_person = :pseudonym, version = version + 1 WHERE shift_id IN "
        "(SELECT s.id FROM @oncall_shift s WHERE s.kind = 'staff') AND LOWER(to_person) = "
        "(SELECT LOWER(c.name) FROM @contact c WHERE c.id = :contact)"_s,
        u"UPDATE @oncall_shift SET person = :pseudonym, person_key = :pseudonym_key, version = version + 1 "
        "WHERE kind = 'staff' AND person_key = (SELECT c.name_key FROM @contact c WHERE c.id = :contact)"_s,
        u"UPDATE @contact SET name = :pseudonym, name_key = :pseudonym_key, legal_form = '', tax_code = NULL, "
        "vat_number = NULL, representative = '', deleted_at = :now, deleted_reason = 'art. 17', version = version + 1 "
        "WHERE id = :contact"_s};
}

QStringList ErasureStore::contents()
{
    return {
        u"UPDATE @case_file SET subject = :note, party = :pseudonym, search_text = :search, discarded_on = :today, "
        "version = version + 1 "
        "WHERE id = :file"_s,
        u"UPDATE @patrocinio SET initiative = '', description = '', purpose = '', place = '', findings = '', "
        "grounds = '', wording = '', follow_up = '', urgency = '', outcome_reason = '', departure = '', theme = '', "
        "expected_public = '', late_reason = '', stamp_duty = '', missing_papers = '', obstacles = '', "
        "observations = '', directions = '', settore_outcome = '', closing_report = '', misuse = '' "
        "WHERE case_id = :file"_s,
        u"UPDATE @mission SET person = :pseudonym, purpose = '', inviter = '', destination = '', means = '', own_car = '', "
        "plate = '', companions = '', driver = '', both_away = '', late_end = '', report = '', reason = '' "
        "WHERE case_id = :file"_s,
        u"DELETE FROM @mission_leg WHERE case_id = :file"_s,
        u"UPDATE @mission_expense SET missing_reason = '', note = '', cut_reason = '' WHERE case_id = :file"_s,
        u"UPDATE @mission_decision SET reason = '' WHERE case_id = :file"_s,
        u"UPDATE @case_event SET note = '' WHERE case_id = :file"_s,
        u"UPDATE @letter SET recipient = :pseudonym, address = '', subject = :note WHERE case_id = :file"_s,
        u"DELETE FROM @mail_message WHERE case_id = :file"_s, u"DELETE FROM @sealed_note WHERE case_id = :file"_s,
        u"UPDATE @draft_version SET body = :note, sha256 = :hash, drawn_from = :hash WHERE case_id = :file"_s,
        u"UPDATE @opinion SET reasons = '' WHERE case_id = :file"_s,
        u"UPDATE @logo_proof SET note = '' WHERE case_id = :file"_s,
        u"UPDATE @exclusion_answer SET grounds = '' WHERE case_id = :file"_s,
        u"DELETE FROM @form_draft WHERE form IN ('patrocinio', 'patrocinio.text', 'mission') AND subject_id = :file"_s,
        u"INSERT INTO @document_content (sha256, size, content) VALUES (:hash, :size, :content) ON CONFLICT DO NOTHING"_s,
        // A paper that another case has too stays for that one.
        u"UPDATE @document_content SET size = -1 WHERE sha256 IN (SELECT d.sha256 FROM @document d "
        "WHERE d.case_id = :file) AND sha256 <> :hash AND NOT EXISTS (SELECT 1 FROM @document o "
        "WHERE o.sha256 = document_content.sha256 AND o.case_id <> :file) AND NOT EXISTS (SELECT 1 FROM @appointment_paper "
        "a WHERE a.sha256 = document_content.sha256) AND NOT EXISTS (SELECT 1 FROM @agenda_paper g "
        "WHERE g.sha256 = document_content.sha256)"_s,
        u"UPDATE @document SET name = :note, media_type = 'text/plain', sha256 = :hash, size = :size "
        "WHERE case_id = :file"_s,
        u"DELETE FROM @document_content WHERE size = -1"_s};
}

QStringList ErasureStore::evaluations()
{
    return {
        u"DELETE FROM @evaluation_sealed WHERE sheet_id IN (SELECT s.id FROM @evaluation_sheet s "
        "WHERE s.person_id = :person)"_s,
        u"DELETE FROM @evaluation_step WHERE sheet_id IN (SELECT s.id FROM @evaluation_sheet s "
        "WHERE s.person_id = :person)"_s,
        u"DELETE FROM @evaluation_recovery WHERE sheet_id IN (SELECT s.id FROM @evaluation_sheet s "
        "WHERE s.person_id = :person)"_s,
        u"DELETE FROM @evaluation_reader WHERE sheet_id IN (SELECT s.id FROM @evaluation_sheet s "
        "WHERE s.person_id = :person)"_s,
        u"DELETE FROM @form_draft WHERE form = 'evaluation' AND subject_id IN (SELECT s.id FROM @evaluation_sheet s "
        "WHERE s.person_id = :person)"_s,
        u"UPDATE @evaluation_declaration SET text = '' WHERE person_id = :person"_s};
}

QStringList ErasureStore::requestContents()
{
    return {
        u"UPDATE @appointment_request SET subject = :note, requester = :pseudonym, email = '', pec = '', phone = '', "
        "address = '', message_id = NULL, words = '{}', search_text = :search, discarded_on = :today, "
        "version = version + 1 WHERE id = :file"_s,
        u"UPDATE @appointment_event SET note = '' WHERE request_id = :file"_s,
        u"UPDATE @appointment_letter SET recipient = :pseudonym, address = '', subject = :note "
        "WHERE request_id = :file"_s,
        u"INSERT INTO @document_content (sha256, size, content) VALUES (:hash, :size, :content) ON CONFLICT DO NOTHING"_s,
        u"UPDATE @document_content SET size = -1 WHERE sha256 IN (SELECT d.sha256 FROM @appointment_paper d "
        "WHERE d.request_id = :file) AND sha256 <> :hash AND NOT EXISTS (SELECT 1 FROM @document o "
        "WHERE o.sha256 = document_content.sha256) AND NOT EXISTS (SELECT 1 FROM @appointment_paper "
        "a WHERE a.sha256 = document_content.sha256 AND a.request_id <> :file) AND NOT EXISTS (SELECT 1 FROM @agenda_paper g "
        "WHERE g.sha256 = document_content.sha256)"_s,
        u"UPDATE @appointment_paper SET name = :note, media_type = 'text/plain', sha256 = :hash, size = :size "
        "WHERE request_id = :file"_s,
        u"DELETE FROM @document_content WHERE size = -1"_s};
}

} // namespace gonfalone
