#include "core/sealing/SecretClass.h"

#include "core/base/Text.h"

namespace gonfalone {

namespace {

struct SecretRow {
    SecretClass secret;
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

const SecretRow &rowOf(SecretClass secret)
{
    return kSecrets.at(std::size_t(secret));
}

} // namespace

QString secretKey(SecretClass secret)
{
    return QString::fromLatin1(rowOf(secret).key);
}

QString secretName(SecretClass secret)
{
    return say(rowOf(secret).name);
}

std::optional<SecretClass> secretFrom(const QString &key)
{
    for (const SecretRow &row : kSecrets) {
        if (key == QLatin1String(row.key))
            return row.secret;
    }
    return std::nullopt;
}

Permission permissionFor(SecretClass secret, SecretUse use)
{
    return use == SecretUse::Read ? rowOf(secret).reads : rowOf(secret).writes;
}

const QList<SealedTable> &sealedTables()
{
    static const QList<SealedTable> tables{{SecretClass::Notes, "sealed_note", {"sealed", "deleted_reason"}},
                                           {SecretClass::Agenda, "agenda_sealed", {"sealed"}}};
    return tables;
}

} // namespace gonfalone
