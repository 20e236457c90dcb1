#include "core/access/Role.h"

#include "core/base/Text.h"

namespace gonfalone {

const QList<RoleRights> &roleTable()
{
    using enum Permission;
    static const QList<RoleRights> table{
        {Role::CapoDiGabinetto,
         "capo",
         QT_TRANSLATE_NOOP("Core", "Head of cabinet"),
         {ViewPatrocini,
          ViewEveryPatrocinio,
          RegisterPatrocinio,
          InvestigatePatrocinio,
          RecordPatrocinioOutcome,
          ReferPatrocinio,
          AnswerReferral,
          ViewContacts,
          EditContacts,
          ViewOffice,
          ManageOffice,
          CheckData,
          ReadAgenda,
          WriteAgenda,
          ReadHealth,
          WriteHealth,
          ReadEvaluations,
          WriteEvaluations,
          ReadNotes,
          WriteNotes,
          GrantSecrets,
          ViewReadings,
          ManagePersonalData,
          ViewAgenda,
          ReadOfficeAgenda,
          ProposeAgenda,
          EditAgenda,
          ConfirmAgenda,
          EditPressAgenda,
          GrantAgenda,
          ViewMissions,
          ViewEveryMission,
          EditMissions,
          RecordMissionDecision,
          ViewAppointments,
          ViewEveryAppointment,
          RegisterAppointments,
          AnswerAppointments,
          AnswerHandedAppointments,
          ViewStaff,
          ManageStaff,
          ViewPay,
          ManagePay,
          ViewEvaluations,
          HearPortavoce}},
        {Role::UfficioDiGabinetto,
         "ufficio",
         QT_TRANSLATE_NOOP("Core", "Cabinet office"),
         {ViewPatrocini,   ViewEveryPatrocinio, RegisterPatrocinio,   InvestigatePatrocinio, RecordPatrocinioOutcome,
          ReferPatrocinio, AnswerReferral,      ViewContacts,         EditContacts,          ViewOffice,
          ViewAgenda,      ReadOfficeAgenda,    ProposeAgenda,        ViewMissions,          ViewEveryMission,
          EditMissions,    ViewAppointments,    ViewEveryAppointment, RegisterAppointments,  ViewStaff,
          ViewEvaluations}},
        {Role::SegreteriaParticolare,
         "segreteria",
         QT_TRANSLATE_NOOP("Core", "Mayor's private secretariat"),
         {ViewPatrocini,
          ViewEveryPatrocinio,
          RegisterPatrocinio,
          ViewContacts,
          EditContacts,
          ViewOffice,
          ReadAgenda,
          WriteAgenda,
          ViewAgenda,
          ReadOfficeAgenda,
          ProposeAgenda,
          EditAgenda,
          EditPressAgenda,
          ViewMissions,
          ViewEveryMission,
          EditMissions,
          ViewAppointments,
          ViewEveryAppointment,
          RegisterAppointments,
          AnswerAppointments,
          AnswerHandedAppointments,
          ViewStaff,
          ViewEvaluations}},
        {Role::Portavoce,
         "portavoce",
         QT_TRANSLATE_NOOP("Core", "Spokesperson"),
         {ViewPatrocini, ViewEveryPatrocinio, ViewContacts, ViewOffice, ViewAgenda, ReadOfficeAgenda, ProposeAgenda,
          EditPressAgenda, ViewAppointments, ViewPressAppointments, AnswerHandedAppointments, ViewStaff,
          ViewEvaluations}},
        {Role::Comunicazione,
         "comunicazione",
         QT_TRANSLATE_NOOP("Core", "Institutional communication"),
         {ViewPatrocini, ViewEveryPatrocinio, ViewContacts, ViewOffice, ViewAgenda, ReadOfficeAgenda, ViewStaff,
          ViewEvaluations}},
        {Role::SegreteriaAssessore,
         "segreteria-assessore",
         QT_TRANSLATE_NOOP("Core", "Assessore's secretariat"),
         {ViewPatrocini, AnswerReferral, ViewOffice, ViewAgenda, EditAssessoreAgenda, ViewMissions, ViewAppointments,
          AnswerHandedAppointments, ViewStaff, ViewEvaluations}},
        {Role::Assessore,
         "assessore",
         QT_TRANSLATE_NOOP("Core", "Assessore"),
         {ViewPatrocini, AnswerReferral, ViewOffice, ViewAgenda, EditAssessoreAgenda, ViewMissions, ViewAppointments,
          AnswerHandedAppointments, ViewStaff}},
        {Role::Sindaco, "sindaco", QT_TRANSLATE_NOOP("Core", "Mayor"), {ViewPatrocini,    ViewEveryPatrocinio,
                                                                        ViewContacts,     ViewOffice,
                                                                        ReadAgenda,       WriteAgenda,
                                                                        ReadEvaluations,  ReadNotes,
                                                                        WriteNotes,       ViewAgenda,
                                                                        ReadOfficeAgenda, ProposeAgenda,
                                                                        EditAgenda,       ConfirmAgenda,
                                                                        GrantAgenda,      ViewMissions,
                                                                        ViewEveryMission, RecordMissionDecision,
                                                                        ViewAppointments, ViewEveryAppointment,
                                                                        ViewStaff,        ViewPay,
                                                                        ViewEvaluations,  HearPortavoce}},
        {Role::Settore, "settore", QT_TRANSLATE_NOOP("Core", "Department"), {ViewOffice}},
        {Role::Amministratore,
         "amministratore",
         QT_TRANSLATE_NOOP("Core", "Administrator"),
         {ViewOffice, ManageOffice, ManageUsers, CheckData, BackUpOffice, ViewStaff, ManageStaff}},
    };
    return table;
}

namespace {

const RoleRights &rightsOf(Role role)
{
    for (const RoleRights &rights : roleTable()) {
        if (rights.role == role)
            return rights;
    }
    Q_UNREACHABLE();
}

} // namespace

QString roleKey(Role role)
{
    return QString::fromLatin1(rightsOf(role).key);
}

QString roleName(Role role)
{
    return say(rightsOf(role).name);
}

std::optional<Role> roleFromKey(const QString &key)
{
    for (const RoleRights &rights : roleTable()) {
        if (key == QLatin1String(rights.key))
            return rights.role;
    }
    return std::nullopt;
}

bool isCabinet(Role role)
{
    return role == Role::CapoDiGabinetto || role == Role::UfficioDiGabinetto || role == Role::SegreteriaParticolare
        || role == Role::Portavoce || role == Role::Comunicazione || role == Role::SegreteriaAssessore;
}

QSet<Permission> permissionsOf(const QList<Role> &roles)
{
    QSet<Permission> all;
    for (Role role : roles) {
        for (Permission permission : rightsOf(role).permissions)
            all.insert(permission);
    }
    return all;
}

} // namespace gonfalone
