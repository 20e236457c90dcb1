#pragma once

#include "app/gonfalonectl/AgendaDesk.h"
#include "core/appointments/AppointmentService.h"

namespace gonfalone::ctl {

/// A command on requests under way.
struct Counter {
    const Desk &desk;
    AppointmentService &service;

    const Actor &actor() const { return desk.actor(); }
    const Keyring &keyring() const { return desk.keyring(); }
    const Arguments &arguments() const { return desk.context.arguments; }
    QString option(const char *name) const { return desk.option(name); }
    bool json() const { return desk.context.json(); }
};

Result<QJsonObject> toJson(const Counter &c, const AppointmentRequest &request);
Result<QString> lineOf(const Counter &c, const AppointmentRequest &request);
Result<Exit> printRequest(const Counter &c, const AppointmentRequest &request, const QString &gesture = {});
/// What --set writes into a request.
Outcome putAll(const Counter &c, AppointmentRequest &request);
/// `request do LABEL ACTION`
Result<Exit> doAction(const Counter &c, const QString &label, const QString &key);

} // namespace gonfalone::ctl
