#include "core/server/TableRights.h"

#include "core/server/EvaluationRights.h"

#include <algorithm>

namespace gonfalone {

namespace {

constexpr const char *kCaseColumns = "subject, party, party_id, state, due, open, search_text, referred_to, version";
constexpr const char *kPatrocinioColumns =
    "initiative, description, purpose, place, starts_on, ends_on, protocol_number, protocol_date, classification, "
    "responsible, findings, grounds, wording, follow_up, value_cents, urgency, "
    "outcome_number, outcome_date, outcome_reason, departure, theme, expected_public, late_reason, fee_reduction, free_rooms, "
    "staff_used, free_ground, stamp_duty, missing_papers, integration_days, obstacles, observations, delega, "
    "delegate, settore, directions, settore_outcome, closing_report, misuse, proposal, published_on";

using enum Operation;
using enum Permission;

QList<TableRight> peopleAndLog()
{
    return {{"app_user", Read, {ManageUsers}, Rows::All, "id, login, name, disabled, created_at, version, must_change"},
            {"app_user", Read, {}, Rows::OwnPerson, "id, login, name, disabled, created_at, version, must_change"},
            {"app_user", Read, {ViewPatrocini}, Rows::All, "id, login, name, disabled"}, // who did it, who is there too
            {"user_role", Read, {ManageUsers}},
            {"user_role", Read, {InvestigatePatrocinio}}, // to whom a case may pass, who works in the cabinet
            {"user_role", Read, {ReadAgenda, ReadHealth, ReadEvaluations, ReadNotes}}, // to whom a key is handed over
            {"user_role", Read, {}, Rows::Own},
            {"user_assessore", Read, {ManageUsers, ManagePersonalData}},
            {"user_assessore", Read, {}, Rows::Own},
            {"sign_in", Read, {ManageUsers, ManagePersonalData}},
            {"read_log", Read, {ViewReadings}}, // written by gonfalone.read_append alone
            {"audit_head", Read, {CheckData}},
            {"audit_log", Read, {CheckData}},
            // That somebody did something to a case, as the other windows show it: not what.
            {"audit_head", Read, {ViewPatrocini}, Rows::All, "id, seq"},
            {"audit_log", Read, {ViewPatrocini}, Rows::LineOfSeenCase, "seq, at, actor, action, entity, entity_id"},
            {"presence", Read, {ViewPatrocini}, Rows::Own},
            {"presence", Read, {ViewPatrocini}, Rows::AtSeenCase},
            {"presence", Insert, {ViewPatrocini}, Rows::Own},
            {"presence", Update, {ViewPatrocini}, Rows::Own, "place, since, beat"},
            {"presence", Delete, {ViewPatrocini}, Rows::Own}};
}

QList<TableRight> officeAndRules()
{
    return {{"schema_version", Read, {}},
            {"comune", Read, {}},
            {"comune",
             Update,
             {ManageOffice},
             Rows::All,
             "name, istat_code, office_name, statute_article, regulation, stemma, version"},
            {"setting", Read, {ViewOffice}},
            {"setting", Insert, {ManageOffice}, Rows::OfficeSetting},
            {"setting", Update, {ManageOffice}, Rows::OfficeSetting, "value, version"},
            {"rule", Read, {ViewOffice}},
            {"rule", Insert, {ManageOffice}},
            {"rule", Update, {ManageOffice}, Rows::All, "valid_to, version"},
            {"holiday_rule", Read, {ViewOffice}},
            {"holiday_rule", Insert, {ManageOffice}},
            {"office_holder", Read, {}},
            {"office_holder", Insert, {ManageOffice}},
            {"office_holder", Update, {ManageOffice}, Rows::All, "valid_to, version"},
            {"regulation", Read, {ViewOffice}},
            {"regulation", Insert, {ManageOffice}, Rows::CreatedByMe},
            {"regulation", Update, {ManageOffice}, Rows::All, "valid_to"},
            {"blackout_period", Read, {ViewOffice}},
            {"blackout_period", Insert, {ManageOffice}},
            {"blackout_period", Update, {ManageOffice}, Rows::All, "deleted_at, deleted_reason, version"},
            {"text_template", Read, {ViewOffice}},
            {"text_template", Insert, {ManageOffice}, Rows::CreatedByMe},
            {"phrase", Read, {ViewOffice}},
            {"phrase", Insert, {ManageOffice}},
            {"phrase", Update, {ManageOffice}, Rows::All, "section, title, text, deleted_at, deleted_reason, version"}};
}

QList<TableRight> casesAndContacts()
{
    const QList<Permission> writers{InvestigatePatrocinio, RecordPatrocinioOutcome, ReferPatrocinio};
    return {
        {"contact", Read, {ViewContacts}},
        {"contact", Read, {ViewPatrocini}, Rows::ContactOfSeenCase},
        {"contact", Insert, {EditContacts}},
        {"contact",
         Update,
         {EditContacts},
         Rows::All,
         "kind, name, name_key, legal_form, tax_code, vat_number, email, pec, phone, address, representative, version"},
        {"register_counter", Read, {RegisterPatrocinio, EditMissions, RegisterAppointments}},
        {"register_counter", Insert, {RegisterPatrocinio, EditMissions, RegisterAppointments}},
        {"register_counter", Update, {RegisterPatrocinio, EditMissions, RegisterAppointments}, Rows::All, "last"},
        {"case_file", Read, {ViewEveryPatrocinio}, Rows::PatronageCase},
        {"case_file", Read, {ViewEveryMission}, Rows::MissionCase},
        {"case_file", Read, {ViewPatrocini, ViewMissions}, Rows::Referred},
        {"case_file", Insert, {RegisterPatrocinio}, Rows::NewCaseOfMine},
        {"case_file", Insert, {EditMissions}, Rows::NewMissionOfMine},
        {"case_file", Update, writers, Rows::PatronageCase, kCaseColumns},
        {"case_file", Update, {EditMissions, RecordMissionDecision}, Rows::MissionCase, kCaseColumns},
        {"case_file", Update, {RegisterPatrocinio}, Rows::JustRegistered, kCaseColumns},
        {"case_file", Update, {AnswerReferral}, Rows::ReferredPatronage, kCaseColumns},
        {"patrocinio", Read, {ViewPatrocini}, Rows::OfSeenCase},
        {"patrocinio", Insert, {RegisterPatrocinio}},
        // INSERT … ON CONFLICT UPDATE asks for the right to insert even when the row is there.
        {"patrocinio", Insert, {AnswerReferral}, Rows::AnsweredCase},
        {"patrocinio", Update, writers, Rows::All, kPatrocinioColumns},
        {"patrocinio", Update, {RegisterPatrocinio}, Rows::None, kPatrocinioColumns},
        {"patrocinio", Update, {AnswerReferral}, Rows::OfSeenCase, kPatrocinioColumns}};
}

QList<TableRight> papersOfCases()
{
    const QList<Permission> filers{RegisterPatrocinio, InvestigatePatrocinio, RecordPatrocinioOutcome, ReferPatrocinio,
                                   AnswerReferral,     EditMissions,          RecordMissionDecision};
    const QList<Permission> typers{ViewPatrocini, ManageOffice};
    return {
        {"case_event", Read, {ViewPatrocini}, Rows::OfSeenCase},
        {"case_event", Insert, filers, Rows::ToldByMe},
        {"clock_event", Read, {ViewPatrocini}, Rows::OfSeenCase},
        {"clock_event", Insert, {InvestigatePatrocinio, RecordPatrocinioOutcome}, Rows::RecordedByMe},
        // A content belongs to what names it: nobody reads all of them, who sees every case does not see every request.
        {"document_content", Read, {ViewPatrocini, ViewMissions}, Rows::PaperOfSeenCase},
        {"document_content", Read, {ViewAppointments}, Rows::PaperOfSeenRequest},
        {"document_content", Read, {}, Rows::PaperOfReadEntry},
        {"document_content", Insert, filers},
        {"document_content",
         Insert,
         {RegisterAppointments, AnswerAppointments, ProposeAgenda, EditAgenda, EditPressAgenda, EditAssessoreAgenda}},
        {"document", Read, {ViewPatrocini}, Rows::OfSeenCase},
        {"document", Insert, filers, Rows::AddedByMe},
        {"mail_message", Read, {ViewPatrocini}, Rows::OfSeenCase},
        {"mail_message", Insert, {RegisterPatrocinio}},
        {"letter", Read, {ViewPatrocini}, Rows::OfSeenCase},
        {"letter",
         Insert,
         {InvestigatePatrocinio, RecordPatrocinioOutcome, ReferPatrocinio, AnswerReferral},
         Rows::MadeByMe},
        {"letter", Update, {RegisterPatrocinio}, Rows::All, "accepted_at, delivered_at, failed_at, failure, version"},
        {"form_draft", Read, typers, Rows::Own},
        {"form_draft", Insert, typers, Rows::Own},
        {"form_draft", Update, typers, Rows::Own, "content, saved_at"},
        {"form_draft", Delete, typers, Rows::Own}};
}

QList<TableRight> recordsOfCases()
{
    const QList<Permission> writers{InvestigatePatrocinio, RecordPatrocinioOutcome, ReferPatrocinio};
    return {{"draft_version", Read, {ViewPatrocini}, Rows::OfSeenCase},
            {"draft_version", Insert, writers, Rows::WrittenByMe},
            {"opinion", Read, {ViewPatrocini}, Rows::OfSeenCase},
            {"opinion", Insert, {InvestigatePatrocinio}, Rows::NotedByMe},
            {"conflict_declaration", Read, {ViewPatrocini}, Rows::OfSeenCase},
            {"conflict_declaration", Insert, {InvestigatePatrocinio}, Rows::DeclaredByMe},
            {"logo_proof", Read, {ViewPatrocini}, Rows::OfSeenCase},
            {"logo_proof", Insert, {InvestigatePatrocinio}, Rows::ReceivedByMe},
            {"logo_proof",
             Update,
             {InvestigatePatrocinio, RecordPatrocinioOutcome},
             Rows::DecidedByMe,
             "state, note, decided_at, decided_by, version"},
            {"exclusion_answer", Read, {ViewPatrocini}, Rows::OfSeenCase},
            {"exclusion_answer", Insert, writers, Rows::OfSeenCase},
            {"exclusion_answer", Insert, {RegisterPatrocinio}, Rows::OfJustRegistered},
            {"exclusion_answer", Delete, writers, Rows::OfSeenCase}};
}

QList<TableRight> missions()
{
    constexpr const char *kMissionColumns =
        "kind, person, office, purpose, inviter, destination, abroad, departs, returns, starts_utc, ends_utc, year, "
        "nights, kilometres, meal_declared, means, own_car, plate, public_cents, companions, driver, chapter, "
        "advance_cents, both_away, actual_departs, actual_returns, late_end, report, claimed_cents, admitted_cents, "
        "reason, act_number, act_date";
    const QList<Permission> writers{EditMissions, RecordMissionDecision};
    QList<TableRight> rights{{"mission", Read, {ViewMissions}, Rows::OfSeenCase},
                             {"mission", Insert, writers, Rows::OfSeenCase},
                             {"mission", Update, writers, Rows::OfSeenCase, kMissionColumns},
                             {"mission_decision", Read, {ViewMissions}, Rows::OfSeenCase},
                             {"mission_decision", Insert, writers, Rows::NotedByMe},
                             {"mission_deputy", Read, {ViewOffice}},
                             {"mission_deputy", Insert, {ManageOffice}}};
    for (const char *part : {"mission_leg", "mission_cost", "mission_expense"})
        rights << TableRight{part, Read, {ViewMissions}, Rows::OfSeenCase}
               << TableRight{part, Insert, writers, Rows::OfSeenCase}
               << TableRight{part, Delete, writers, Rows::OfSeenCase};
    return rights;
}

QList<TableRight> keysAndSecrets()
{
    return {{"person_key", Read, {}},
            {"person_key", Insert, {}, Rows::Own},
            {"person_key", Update, {}, Rows::Own, "public_key, made_at"},
            {"person_secret", Read, {}, Rows::Own},
            {"person_secret", Insert, {}, Rows::Own},
            {"person_secret", Update, {}, Rows::Own, "salt, passes, memory, sealed"},
            {"secret_key", Read, {}},
            {"secret_key", Insert, {}, Rows::OfClassForMe},
            {"secret_key", Update, {GrantSecrets}, Rows::OfClassIOpen, "number, made_at"},
            {"secret_wrap", Read, {}, Rows::OwnOrOfClassIOpen},
            {"secret_wrap", Read, {GrantSecrets}},
            {"secret_wrap", Insert, {}, Rows::WrapForEntitled},
            {"secret_wrap", Update, {}, Rows::WrapForEntitled, "number, wrapped, made_at, made_by"},
            {"secret_wrap", Delete, {}, Rows::OwnOrOfClassIOpen},
            {"secret_grant", Read, {}, Rows::OwnOrOfClassIOpen},
            {"secret_grant", Read, {GrantSecrets}},
            {"secret_grant", Insert, {GrantSecrets}, Rows::OfClassIOpen},
            {"secret_grant", Update, {GrantSecrets}, Rows::OfClassIOpen, "writes, granted_at, granted_by"},
            {"secret_grant", Delete, {GrantSecrets}, Rows::OfClassIOpen},
            {"recovery_key", Read, {}},
            {"recovery_key", Insert, {GrantSecrets}},
            {"recovery_wrap", Read, {}, Rows::OfClassForMe},
            {"recovery_wrap", Insert, {}, Rows::OfClassIOpen},
            {"recovery_wrap", Update, {}, Rows::OfClassIOpen, "sheet, number, wrapped"},
            {"sealed_note", Read, {}, Rows::OpenNote},
            {"sealed_note", Insert, {}, Rows::NoteByMe},
            {"sealed_note", Update, {}, Rows::NoteByMe, "sealed, deleted_at, deleted_by, deleted_reason"},
            {"sealed_note",
             Update,
             {GrantSecrets},
             Rows::OpenNote,
             "key_number, sealed, deleted_at, deleted_by, deleted_reason"}};
}

QList<TableRight> agenda()
{
    constexpr const char *kEntryColumns =
        "calendar_id, uid, sequence, master_id, replaces, starts, span_days, span_seconds, recurrence, expanded_to, "
        "status, option_until, minutes_before, minutes_after, category, title, place, person, marks, words, "
        "search_text, changed_at, changed_by, deleted_at, version";
    return {{"agenda_calendar", Read, {}},
            {"agenda_calendar", Insert, {EditAgenda}, Rows::AssessoreCalendar},
            {"agenda_grant", Read, {GrantAgenda}},
            {"agenda_grant", Read, {}, Rows::LentToMe},
            {"agenda_grant", Insert, {GrantAgenda}, Rows::LentByMe},
            {"agenda_grant", Update, {GrantAgenda}, Rows::LentByMe, "level, valid_to, granted_at, granted_by"},
            {"agenda_entry", Read, {}, Rows::OfReadCalendar},
            {"agenda_entry", Insert, {}, Rows::OfEditedCalendar},
            {"agenda_entry", Insert, {}, Rows::ProposedByMe},
            {"agenda_entry", Update, {}, Rows::OfEditedCalendar, kEntryColumns},
            {"agenda_entry", Update, {}, Rows::ProposedByMe, kEntryColumns},
            {"agenda_occurrence", Read, {ViewAgenda}}, // that a time is taken; there are no words
            {"agenda_occurrence", Read, {}, Rows::OfReadCalendar},
            {"agenda_occurrence", Insert, {}, Rows::OfWrittenEntry},
            {"agenda_occurrence", Delete, {}, Rows::OfWrittenEntry},
            {"agenda_link", Read, {}, Rows::OfReadEntry},
            {"agenda_link", Insert, {}, Rows::OfWrittenEntry},
            {"agenda_link", Delete, {}, Rows::OfWrittenEntry},
            {"agenda_change", Read, {}, Rows::OfReadCalendar},
            {"agenda_change", Insert, {}, Rows::ChangeByMe},
            {"agenda_change", Update, {}, Rows::OfEditedCalendar, "calendar_id, snapshot, reason"},
            {"agenda_sealed", Read, {}, Rows::OpenDiary},
            {"agenda_sealed", Insert, {}, Rows::WrittenDiary},
            {"agenda_sealed", Update, {}, Rows::WrittenDiary, "key_number, sealed"},
            {"agenda_sealed", Update, {GrantSecrets}, Rows::OpenDiary, "key_number, sealed"},
            {"agenda_paper", Read, {}, Rows::OfReadEntry},
            {"agenda_paper", Insert, {}, Rows::AddedToEntryByMe},
            {"agenda_paper", Update, {}, Rows::OfWrittenEntry, "removed_at, removed_by"},
            {"agenda_seen", Read, {ViewAgenda}, Rows::Own},
            {"agenda_seen", Insert, {ViewAgenda}, Rows::Own},
            {"agenda_seen", Update, {ViewAgenda}, Rows::Own, "change_id"}};
}

QList<TableRight> onCall()
{
    return {{"oncall_shift", Read, {ViewAgenda}},
            {"oncall_shift", Insert, {EditAgenda}, Rows::CreatedByMe},
            {"oncall_shift",
             Update,
             {EditAgenda},
             Rows::All,
             "person, person_key, phone, starts_utc, ends_utc, note, changed_at, changed_by, deleted, version"},
            {"oncall_swap", Read, {ViewAgenda}},
            {"oncall_swap", Insert, {EditAgenda, EditAssessoreAgenda}, Rows::CreatedByMe},
            {"oncall_swap", Update, {EditAgenda}, Rows::All, "state, answered_at, answered_by, version"}};
}

QList<TableRight> appointments()
{
    constexpr const char *kRequestColumns =
        "state, channel, priority, received, subject, contact_id, requester, email, pec, phone, address, handed_to, "
        "answered, entry_id, gesture, words, search_text, version";
    const QList<Permission> writers{RegisterAppointments, AnswerAppointments};
    return {{"appointment_request", Read, {ViewEveryAppointment}},
            {"appointment_request", Read, {ViewAppointments}, Rows::SeenRequest},
            {"appointment_request", Read, {ViewPressAppointments}, Rows::PressRequest},
            {"appointment_request", Insert, {RegisterAppointments}, Rows::NewRequestOfMine},
            {"appointment_request", Update, writers, Rows::All, kRequestColumns},
            {"appointment_request", Update, {AnswerHandedAppointments}, Rows::SeenRequest, kRequestColumns},
            {"appointment_request", Update, {ViewPressAppointments}, Rows::PressRequest, kRequestColumns},
            {"appointment_event", Read, {ViewAppointments}, Rows::OfSeenRequest},
            {"appointment_event", Insert, {ViewAppointments}, Rows::ToldOfRequestByMe},
            {"appointment_paper", Read, {ViewAppointments}, Rows::OfSeenRequest},
            {"appointment_paper", Insert, writers, Rows::AddedToRequestByMe},
            {"appointment_letter", Read, {ViewAppointments}, Rows::OfSeenRequest},
            {"appointment_letter", Insert, {AnswerAppointments}, Rows::LetterOfRequestByMe}};
}

QList<TableRight> staff()
{
    const QList<Permission> manage{ManageStaff};
    constexpr const char *kDays = "valid_from, valid_to, deleted_at, deleted_reason, version";
    static const QByteArray contract =
        QByteArray("person_id, kind, area, profile, part_time, week, emolumento_unico, act, ") + kDays;
    static const QByteArray period = QByteArray("unit_id, name, kind, parent_id, ") + kDays;
    static const QByteArray head = QByteArray("unit_id, person_id, charge, act, ") + kDays;
    static const QByteArray affiliation = QByteArray("person_id, unit_id, percent, ") + kDays;
    static const QByteArray service = QByteArray("holder_id, unit_id, ") + kDays;
    static const QByteArray skill = QByteArray("person_id, name, ") + kDays;
    return {
        {"staff_person", Read, {ViewStaff}},
        {"staff_person", Insert, manage},
        {"staff_person", Update, manage, Rows::All, "name, name_key, badge, email, phone, login, erased_at, version"},
        {"staff_private", Read, manage},
        {"staff_private", Insert, manage},
        {"staff_private", Update, manage, Rows::All, "tax_code"},
        {"staff_private", Delete, manage},
        {"staff_contract", Read, {ViewStaff}},
        {"staff_contract", Insert, manage},
        {"staff_contract", Update, manage, Rows::All, contract.constData()},
        {"staff_pay", Read, {ViewPay}},
        {"staff_pay", Insert, {ManagePay}},
        {"staff_pay", Update, {ManagePay}, Rows::All, "yearly_cents"},
        {"staff_pay", Delete, {ManagePersonalData}},
        {"staff_unit", Read, {ViewStaff}},
        {"staff_unit", Insert, manage},
        {"staff_unit_period", Read, {ViewStaff}},
        {"staff_unit_period", Insert, manage},
        {"staff_unit_period", Update, manage, Rows::All, period.constData()},
        {"staff_head", Read, {ViewStaff}},
        {"staff_head", Insert, manage},
        {"staff_head", Update, manage, Rows::All, head.constData()},
        {"staff_affiliation", Read, {ViewStaff}},
        {"staff_affiliation", Insert, manage},
        {"staff_affiliation", Update, manage, Rows::All, affiliation.constData()},
        {"staff_service", Read, {ViewStaff}},
        {"staff_service", Insert, manage},
        {"staff_service", Update, manage, Rows::All, service.constData()},
        {"staff_skill", Read, {ViewStaff}},
        {"staff_skill", Insert, manage},
        {"staff_skill", Update, manage, Rows::All, skill.constData()},
        {"staff_skill", Delete, {ManagePersonalData}}};
}

} // namespace

const QList<TableRight> &tableRights()
{
    static const QList<TableRight> table = peopleAndLog() + officeAndRules() + casesAndContacts() + papersOfCases()
        + recordsOfCases() + missions() + keysAndSecrets() + agenda() + onCall() + appointments() + staff()
        + evaluationRights();
    return table;
}

QStringList auditedTables()
{
    // What is being typed is nobody's act yet; having a case open, or having looked, is none.
    const QStringList silent{QStringLiteral("form_draft"), QStringLiteral("presence"), QStringLiteral("agenda_seen")};
    QStringList tables{QStringLiteral("app_user"), QStringLiteral("user_role"), QStringLiteral("user_assessore")};
    for (const TableRight &right : tableRights()) {
        const QString table = QString::fromLatin1(right.table);
        if (right.operation != Read && !silent.contains(table) && !tables.contains(table))
            tables << table;
    }
    return tables;
}

QList<Role> rolesWith(const QList<Permission> &permissions)
{
    QList<Role> roles;
    for (const RoleRights &row : roleTable()) {
        const bool any = std::any_of(permissions.cbegin(), permissions.cend(),
                                     [&row](Permission one) { return row.permissions.contains(one); });
        if (any || permissions.isEmpty())
            roles << row.role;
    }
    return roles;
}

} // namespace gonfalone
