#pragma once

#include "core/base/Result.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

namespace gonfalone {

enum class TaxCodeKind {
    Person, ///< codice fiscale of 16 characters (DM 23/12/1976 n. 13813)
    Body,   ///< codice fiscale of 11 digits: bodies and companies (and provisional codes of persons)
};

enum class TaxCodeSex { Unknown, Male, Female };

/// A codice fiscale whose form and check character hold. That it was really issued, only the Agenzia can say.
struct TaxCode {
    TaxCodeKind kind = TaxCodeKind::Body;
    QString code; ///< normalised: upper case, no spaces

    // Of a person only:
    TaxCodeSex sex = TaxCodeSex::Unknown;
    QList<QDate> birthDates = {}; ///< the days it can mean, oldest first: the code does not tell the century
    QString birthPlace = {};      ///< cadastral code of the comune or foreign country, digits restored ("L049")
    bool omocodia = false;        ///< digits were replaced by letters because two persons had the same code

    /// The latest possible birth date that is not after `today`; invalid when there is none.
    QDate birthDate(const QDate &today) const;

    bool operator==(const TaxCode &) const = default;
};

/// Reads the codice fiscale of a person or of a body, typed by a person: case, spaces, dots, dashes and
/// the "IT" before eleven digits do not matter. Errors: Invalid; one FieldError "taxCode" for each thing that
/// does not hold, which shows the character.
Result<TaxCode> parseTaxCode(const QString &text);

/// Reads a partita IVA and returns its eleven digits. Errors: Invalid with FieldErrors "vatNumber".
Result<QString> parseVatNumber(const QString &text);

/// The valid tax codes of persons and bodies (partite IVA too) in a free text, each once, in the order they appear.
QStringList findTaxCodes(const QString &text);

} // namespace gonfalone
