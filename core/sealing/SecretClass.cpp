#include "core/sealing/SecretClass.h"

#include "core/base/Named.h"

namespace gonfalone {

namespace {

struct SecretRow {
    SecretClass value;
    const char *key;
    const char *name; ///< translatable (context "Core")
    Permission reads;
    Permission writes;
};

constexpr std::array kSecrets{
    SecretRow{SecretClass::Agenda, "agenda", QT_TRANSLATE_NOOP("Core", "Personal diary"), Permission::ReadAgenda,
              Permission::WriteAgenda},
    SecretRow{SecretClass::Health, "salute", QT_TRANSLATE_NOOP("Core", "Reasons of health"), Permission::ReadHealth,
              Permission::WriteHealth},
    SecretRow{SecretClass::Evaluations, "valutazioni", QT_TRANSLATE_NOOP("Core", "Evaluations"),
              Permission::ReadEvaluations, Permission::WriteEvaluations},
    SecretRow{SecretClass::Notes, "note", QT_TRANSLATE_NOOP("Core", "Reserved notes"), Permission::ReadNotes,
              Permission::WriteNotes},
};
static_assert(standsInOrder(kSecrets));

} // namespace

QString secretKey(SecretClass secret)
{
    return keyIn(kSecrets, secret);
}

QString secretName(SecretClass secret)
{
    return nameIn(kSecrets, secret);
}

std::optional<SecretClass> secretFrom(const QString &key)
{
    return valueIn(kSecrets, key);
}

Permission permissionFor(SecretClass secret, SecretUse use)
{
    return use == SecretUse::Read ? rowIn(kSecrets, secret).reads : rowIn(kSecrets, secret).writes;
}

const QList<SealedTable> &sealedTables()
{
    static const QList<SealedTable> tables{{SecretClass::Notes, "sealed_note", {"sealed", "deleted_reason"}},
                                           {SecretClass::Agenda, "agenda_sealed", {"sealed"}}};
    return tables;
}

} // namespace gonfalone
