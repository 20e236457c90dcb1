#pragma once

#include <QList>
#include <QSet>
#include <QString>

#include <array>
#include <optional>

namespace gonfalone {

/// The parts that people play in the office. A person may play several, each with its dates.
enum class Role {
    CapoDiGabinetto,
    UfficioDiGabinetto,
    SegreteriaParticolare,
    Portavoce,
    Comunicazione,
    SegreteriaAssessore,
    Assessore,
    Sindaco,
    Settore,
    Amministratore,
};

/// What a use case may ask for.
enum class Permission {
    ViewPatrocini, ///< those referred to one's own assessore; all of them with the next
    ViewEveryPatrocinio,
    RegisterPatrocinio,    ///< intake from mail or by hand
    InvestigatePatrocinio, ///< istruttoria, edit, draft
    RecordPatrocinioOutcome,
    ReferPatrocinio, ///< path B: inform the assessore delegato, remind
    AnswerReferral,  ///< path B: take note, direct the Settore, give back its outcome
    ViewContacts,
    EditContacts,
    ViewOffice,
    ManageOffice, ///< letterhead, organs, deleghe, rules
    ManageUsers,
    CheckData,
    BackUpOffice, ///< back up, restore, move, recover: whoever does it holds everything
    // What is sealed (core/sealing): the right alone opens nothing, it takes a key that somebody handed over.
    ReadAgenda,
    WriteAgenda,
    ReadHealth,
    WriteHealth,
    ReadEvaluations,
    WriteEvaluations,
    ReadNotes,
    WriteNotes,
    GrantSecrets,       ///< give and take the right to a class of secrets, print the recovery sheet
    ViewReadings,       ///< who read what is confidential
    ManagePersonalData, ///< answers persons who ask for their data, or that they be erased
    // The agenda; what is personal in it is ReadAgenda and WriteAgenda above.
    ViewAgenda,          ///< which times are taken, in every calendar; the words only with one of the next
    ReadOfficeAgenda,    ///< the words of what is not personal
    ProposeAgenda,       ///< enter what others confirm
    EditAgenda,          ///< the mayor's official agenda, ceremonies, absences, the assessori's calendars
    ConfirmAgenda,       ///< where the office wants somebody else than who enters it to confirm
    EditPressAgenda,     ///< the commitments with the press
    EditAssessoreAgenda, ///< the calendars of one's own assessori
    GrantAgenda,         ///< lend a person the rights on a calendar for some days
    // Missions of the administrators; authorising and liquidating are the acts of who signs them, told to the program.
    ViewMissions, ///< those of one's own assessori; all of them with the next
    ViewEveryMission,
    EditMissions,          ///< request, refund, examination
    RecordMissionDecision, ///< record what the authority and the manager signed
    // Requests for an appointment with the mayor.
    ViewAppointments, ///< those handed to one's own assessore; all of them with the next
    ViewEveryAppointment,
    ViewPressAppointments,    ///< those handed to the Portavoce
    RegisterAppointments,     ///< from mail, telephone, visit; briefings of the offices
    AnswerAppointments,       ///< propose times, accept, hand over, decline
    AnswerHandedAppointments, ///< accept what was handed to one's own assessore, or to the Portavoce
    // The people of the cabinet and the units.
    ViewStaff,   ///< who works where, under what contract; not what it pays, nor tax codes
    ManageStaff, ///< write all of it but the pay; tax codes
    ViewPay,
    ManagePay,
    // The evaluation of the people; what a sheet says is for its parties alone, whatever the permission.
    ViewEvaluations, ///< the systems, the cycles and the sheets of which one is a party
    HearPortavoce,   ///< put on record what the mayor says of the Portavoce
};

/// One row of the table of rights.
struct RoleRights {
    Role role;
    const char *key;  ///< the stable name in the data and on the command line
    const char *name; ///< translatable (context "Core")
    QList<Permission> permissions;
};

const QList<RoleRights> &roleTable();
QString roleKey(Role role);
QString roleName(Role role);
std::optional<Role> roleFromKey(const QString &key);
QSet<Permission> permissionsOf(const QList<Role> &roles);
/// The roles of the cabinet, where people may be hired under art. 90 TUEL and then perform no *gestione*.
bool isCabinet(Role role);

} // namespace gonfalone
