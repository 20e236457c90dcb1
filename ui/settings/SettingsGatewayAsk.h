#pragma once

#include "core/access/AccessService.h"
#include "core/access/ReadLog.h"
#include "core/privacy/PersonalDataService.h"
#include "ui/settings/SettingsGateway.h"

#include <QCoreApplication>
#include <QPointer>

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
    Actor actor;
};

template <typename T, typename F>
QFuture<Result<T>> SettingsGateway::ask(F work)
{
    ++m_pending;
    auto future = m_thread.run([database = m_database, clock = m_clock, seen = m_actor, work]() -> Result<T> {
        Database *db = database();
        if (!db)
            return failure(Error::unavailable(SettingsGateway::tr("The office is closed: sign in again.")));
        TRY(const Actor actor, AccessService(*db, clock).refresh(seen));
        Services services{OfficeService(*db, clock),     TemplateService(*db, clock),     PatrocinioService(*db, clock),
                          RegulationService(*db, clock), BackupService(*db, clock),       AccessService(*db, clock),
                          ReadLog(*db, clock),           PersonalDataService(*db, clock), actor};
        return work(services);
    });
    // As in PatrocinioGateway: the caller's continuation runs before this calls itself idle.
    return future.then(QCoreApplication::instance(),
                       [guard = QPointer<SettingsGateway>(this)](const Result<T> &result) {
                           if (guard)
                               QMetaObject::invokeMethod(guard.data(), &SettingsGateway::ended, Qt::QueuedConnection);
                           return result;
                       });
}

} // namespace gonfalone
