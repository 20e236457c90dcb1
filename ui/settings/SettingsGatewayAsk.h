#pragma once

#include "core/access/AccessService.h"
#include "core/access/ReadLog.h"
#include "core/privacy/PersonalDataService.h"
#include "core/sealing/SealingService.h"
#include "ui/settings/SettingsGateway.h"

namespace gonfalone {

/// What a call may use on the thread of the database.
struct SettingsGateway::Services {
    OfficeService office;
    TemplateService templates;
    PatrocinioService patrocini;
    RegulationService regulation;
    BackupService backups;
    AccessService access;
    ReadLog readings;
    PersonalDataService privacy;
    SealingService sealing;
    Database &db;
    const Clock &clock;
    const Keyring &keyring;
    Actor actor;
};

template <typename T, typename F>
QFuture<Result<T>> SettingsGateway::ask(F work)
{
    return atDesk<T>([work](const OfficeDesk &at) {
        Services services{OfficeService(at.database, at.clock),
                          TemplateService(at.database, at.clock),
                          PatrocinioService(at.database, at.clock),
                          RegulationService(at.database, at.clock),
                          BackupService(at.database, at.clock),
                          AccessService(at.database, at.clock),
                          ReadLog(at.database, at.clock),
                          PersonalDataService(at.database, at.clock),
                          SealingService(at.database, at.clock),
                          at.database,
                          at.clock,
                          at.keyring,
                          at.actor};
        return work(services);
    });
}

} // namespace gonfalone
