#pragma once

#include "core/access/AccessService.h"
#include "core/office/Comune.h"

namespace gonfalone {

/// What a new office is made of.
struct OfficeSetup {
    Comune comune;
    int patronMonth = 0; ///< 0 = take it from the rule pack by ISTAT code, if it is there
    int patronDay = 0;
    QString patronName;
    QList<OfficeHolder> holders;
    QString adminLogin;
    QString adminName;
    QString adminPassword;
    QList<Role> adminRoles = {Role::Amministratore, Role::CapoDiGabinetto};
};

/// Makes an office in the place of `url`: schema, rule packs, holidays, comune, organs, first user.
/// All or nothing apart from the empty schema. Errors: Conflict when there is an office already; Invalid; Unavailable.
Result<std::unique_ptr<Database>> createOffice(const DatabaseUrl &url, const OfficeSetup &setup, const Clock &clock);

/// Opens an office that exists, bringing an older one up to date.
Result<std::unique_ptr<Database>> openOffice(const DatabaseUrl &url, const Clock &clock);

/// One sign-in of the demonstration office, as the door shows it.
struct DemoAccount {
    QString login;
    QString name;
    Role role;
};
QList<DemoAccount> demoAccounts();
/// The password of every demonstration account.
QString demoPassword();

/// Makes the demonstration office of a fictional comune, with cases in every state.
Result<std::unique_ptr<Database>> createDemoOffice(const DatabaseUrl &url, const Clock &clock);

/// One thing that `check` looked at, with what it found.
struct CheckedItem {
    QString name;                     ///< stable: "audit"
    QString found;                    ///< translated
    std::optional<qint64> count = {}; ///< of what was counted: the version, the lines, the documents
};
/// What a doubled or missing number of a register is: a failure, or, in a copy that was proved to be exact, a thing to
/// tell, because the copy has it from where it comes.
enum class Registers { MustHold, Told };
/// Schema, foreign keys, registers, audit chain, document hashes; Corrupt names the first that does not hold.
Result<QList<CheckedItem>> checkOffice(Database &db, const Actor &actor, const Clock &clock,
                                       Registers registers = Registers::MustHold);

} // namespace gonfalone
