#pragma once

// What the parts of AgendaGateway have in common: the desk on the thread of the database. Nobody else includes it.
#include "core/agenda/MayorDay.h"
#include "ui/agenda/AgendaGateway.h"

#include <memory>

namespace gonfalone {

/// What a call may use on the thread of the database.
struct AgendaGateway::Desk {
    Database &database;
    MayorDay &day;
    AgendaService &service;
    Actor actor;
    const Keyring &keyring;
    const Clock &clock;
};

template <typename T, typename F>
QFuture<Result<T>> AgendaGateway::ask(F work)
{
    return atDesk<T>([seat = m_seat, work](const OfficeDesk &at) {
        if (seat->database != &at.database) {
            seat->day = std::make_unique<MayorDay>(at.database, at.clock);
            seat->database = &at.database;
        }
        Desk desk{at.database, *seat->day, seat->day->agenda(), at.actor, at.keyring, at.clock};
        return work(desk);
    });
}

} // namespace gonfalone
