#include "core/contacts/TaxCode.h"

#include "core/base/Text.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPersonLength = 16;
constexpr int kBodyLength = 11;
constexpr std::array kDigitPlaces{6, 7, 9, 10, 12, 13, 14};
constexpr QStringView kMonthLetters = u"ABCDEHLMPRST";
constexpr QStringView kDigitLetters = u"LMNPQRSTUV"; // stand for 0…9 in a code changed for omocodia
constexpr int kFemaleDay = 40;
// Value of a digit, or of the letter with that place in the alphabet, at the 1st, 3rd, … character (DM 23/12/1976).
constexpr std::array kOddValues{1,  0,  5, 7, 9, 13, 15, 17, 19, 21, 2,  4,  18,
                                20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23};

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isLetter(QChar c)
{
    return c >= u'A' && c <= u'Z';
}

bool isDigitPlace(int place)
{
    return std::find(kDigitPlaces.begin(), kDigitPlaces.end(), place) != kDigitPlaces.end();
}

/// Upper case without what people put between the groups. Characters outside ASCII stay, to be shown as faults.
QString normalised(const QString &text)
{
    QString code;
    for (const QChar c : text) {
        if (c.isSpace() || c == u'.' || c == u'-' || c == u'/')
            continue;
        code += c >= u'a' && c <= u'z' ? c.toUpper() : c;
    }
    if (code.size() == kBodyLength + 2 && code.startsWith("IT"_L1))
        code.remove(0, 2);
    return code;
}

/// What does not hold, collected under one field name.
class Faults
{
public:
    explicit Faults(const QString &field) : m_field(field) {}

    void add(const QString &sentence) { m_list.append({m_field, sentence}); }

    void addCharacter(const QString &code, int place, const QString &wanted)
    {
        add(say("Character %1 is «%2», but %3.").arg(place + 1).arg(code.mid(place, 1), wanted));
    }

    bool isEmpty() const { return m_list.isEmpty(); }
    Error error() const { return Error::invalid(m_list.first().message, m_list); }

private:
    QString m_field;
    QList<FieldError> m_list;
};

QChar checkCharacter(const QString &code)
{
    int sum = 0;
    for (int place = 0; place < kPersonLength - 1; ++place) {
        const char16_t c = code.at(place).unicode();
        const int value = isDigit(code.at(place)) ? c - u'0' : c - u'A';
        sum += place % 2 == 0 ? kOddValues[static_cast<size_t>(value)] : value;
    }
    return QChar(u'A' + sum % 26);
}

/// Letters and digits where they belong; nothing further can be read before this holds.
void checkPersonCharacters(const QString &code, Faults &faults)
{
    for (int place = 0; place < kPersonLength; ++place) {
        const QChar c = code.at(place);
        if (isDigitPlace(place)) {
            if (!isDigit(c) && !kDigitLetters.contains(c))
                faults.addCharacter(code, place,
                                    c == u'O' ? say("the digit 0 (zero) belongs there") : say("a digit belongs there"));
        } else if (place == 8) {
            const QString wanted = say("the letter of the month of birth (one of %1) belongs there");
            if (!kMonthLetters.contains(c))
                faults.addCharacter(code, place, wanted.arg(kMonthLetters));
        } else if (!isLetter(c)) {
            faults.addCharacter(code, place, say("a letter belongs there"));
        }
    }
}

/// Consonants come first, then vowels, then X for what is missing.
void checkNames(const QString &code, Faults &faults)
{
    const QRegularExpression order(u"^[^AEIOU]*[AEIOU]*X*$"_s);
    if (!order.match(code.left(3)).hasMatch())
        faults.add(say("The letters of the surname, «%1», are not in the order of a tax code.").arg(code.left(3)));
    if (!order.match(code.mid(3, 3)).hasMatch())
        faults.add(say("The letters of the name, «%1», are not in the order of a tax code.").arg(code.mid(3, 3)));
}

/// The code with every letter of omocodia turned back into its digit.
QString withDigits(QString code)
{
    for (const int place : kDigitPlaces) {
        if (!isDigit(code.at(place)))
            code[place] = QChar(u'0' + static_cast<int>(kDigitLetters.indexOf(code.at(place))));
    }
    return code;
}

void readBirth(const QString &digits, TaxCode &person, Faults &faults)
{
    const int codedDay = digits.mid(9, 2).toInt();
    const int day = codedDay > kFemaleDay ? codedDay - kFemaleDay : codedDay;
    if (day < 1 || day > 31) {
        faults.add(say("Characters 10 and 11 are «%1», but a day of birth is from 01 to 31 for men and from 41 to 71 "
                       "for women.")
                       .arg(digits.mid(9, 2)));
        return;
    }
    person.sex = codedDay > kFemaleDay ? TaxCodeSex::Female : TaxCodeSex::Male;
    const int month = static_cast<int>(kMonthLetters.indexOf(digits.at(8))) + 1;
    for (const int century : {1800, 1900, 2000}) {
        const QDate date(century + digits.mid(6, 2).toInt(), month, day);
        // Codes exist since 1973: nobody born before 1860 has one.
        if (date.isValid() && date.year() >= 1860)
            person.birthDates.append(date);
    }
    if (person.birthDates.isEmpty())
        faults.add(say("Characters 7 to 11 are «%1», and no such day of birth exists (day %2, month %3).")
                       .arg(digits.mid(6, 5))
                       .arg(day)
                       .arg(month));
}

void readBirthPlace(const QString &digits, TaxCode &person, Faults &faults)
{
    person.birthPlace = digits.mid(11, 4);
    const QChar letter = digits.at(11);
    const int number = digits.mid(12, 3).toInt();
    const bool comune = letter <= u'M' && number > 0;
    const bool foreign = letter == u'Z' && number >= 100;
    if (!comune && !foreign)
        faults.add(say("Characters 12 to 15 are «%1», which is not the code of a comune or of a foreign country.")
                       .arg(person.birthPlace));
}

Result<TaxCode> readPerson(const QString &code)
{
    Faults faults(u"taxCode"_s);
    checkPersonCharacters(code, faults);
    if (!faults.isEmpty())
        return failure(faults.error());
    const QString digits = withDigits(code);
    TaxCode person{TaxCodeKind::Person, code};
    person.omocodia = digits != code;
    checkNames(code, faults);
    readBirth(digits, person, faults);
    readBirthPlace(digits, person, faults);
    if (const QChar expected = checkCharacter(code); code.back() != expected)
        faults.add(say("The last character is «%1», but the others ask for «%2»: one of them is mistyped.")
                       .arg(code.back())
                       .arg(expected));
    if (!faults.isEmpty())
        return failure(faults.error());
    return person;
}

int checkDigit(const QString &code)
{
    int sum = 0;
    for (int place = 0; place < kBodyLength - 1; ++place) {
        const int digit = code.at(place).unicode() - u'0';
        const int doubled = 2 * digit;
        sum += place % 2 == 0 ? digit : doubled / 10 + doubled % 10;
    }
    return (10 - sum % 10) % 10;
}

/// The eleven digits of a body: progressive number (7), issuing office (3), check digit.
void checkBody(const QString &code, Faults &faults)
{
    for (int place = 0; place < kBodyLength; ++place) {
        if (!isDigit(code.at(place)))
            faults.addCharacter(code, place, say("a digit belongs there"));
    }
    if (!faults.isEmpty())
        return;
    if (code.startsWith("0000000"_L1))
        faults.add(say("The first seven digits are all zero."));
    const int office = code.mid(7, 3).toInt();
    const bool special = office == 120 || office == 121 || office == 888 || office == 999;
    if (!special && (office < 1 || office > 100))
        faults.add(say("Digits 8 to 10 are «%1», which is not the code of an issuing office.").arg(code.mid(7, 3)));
    if (const int expected = checkDigit(code); code.back() != QChar(u'0' + expected))
        faults.add(say("The last digit is «%1», but the others ask for «%2»: one of them is mistyped.")
                       .arg(code.back())
                       .arg(expected));
}

} // namespace

QDate TaxCode::birthDate(const QDate &today) const
{
    QDate latest;
    for (const QDate &date : birthDates) {
        if (date <= today)
            latest = date;
    }
    return latest;
}

Result<TaxCode> parseTaxCode(const QString &text)
{
    const QString code = normalised(text);
    if (code.size() == kPersonLength)
        return readPerson(code);
    Faults faults(u"taxCode"_s);
    if (code.isEmpty())
        faults.add(say("The tax code is empty."));
    else if (code.size() != kBodyLength)
        faults.add(
            say("A tax code has 16 characters (persons) or 11 digits (bodies): this one has %1.").arg(code.size()));
    else
        checkBody(code, faults);
    if (!faults.isEmpty())
        return failure(faults.error());
    return TaxCode{TaxCodeKind::Body, code};
}

Result<QString> parseVatNumber(const QString &text)
{
    const QString code = normalised(text);
    Faults faults(u"vatNumber"_s);
    if (code.isEmpty())
        faults.add(say("The VAT number is empty."));
    else if (code.size() != kBodyLength)
        faults.add(say("A VAT number has 11 digits: this one has %1 characters.").arg(code.size()));
    else
        checkBody(code, faults);
    if (!faults.isEmpty())
        return failure(faults.error());
    return code;
}

QStringList findTaxCodes(const QString &text)
{
    // Either the 16 characters, as one word or in the usual groups (surname, name, birth, place), or 11 digits
    // that are not part of a longer number, of a sum or of a telephone number.
    // It looks ahead without consuming: a wrong code may hide a good one that begins inside of it ("con RSS MRA …").
    const QRegularExpression shape(
        uR"((?<![0-9A-Za-z+])(?<![0-9][.,/\-])(?=()"
        uR"([A-Za-z]{3}[ \x{A0}.\-]?[A-Za-z]{3}[ \x{A0}.\-]?[0-9L-Nl-nP-Vp-v]{2}[A-Za-z][0-9L-Nl-nP-Vp-v]{2})"
        uR"([ \x{A0}.\-]?[A-Za-z][0-9L-Nl-nP-Vp-v]{3}[A-Za-z])"
        uR"(|(?:[Ii][Tt][ \x{A0}]?)?[0-9]{11})"
        uR"()(?![0-9A-Za-z])(?![.,][0-9])))"_s);
    QStringList found;
    qsizetype readUpTo = 0;
    for (auto matches = shape.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        if (match.capturedStart(1) < readUpTo)
            continue;
        const auto code = parseTaxCode(match.captured(1));
        if (!code)
            continue;
        readUpTo = match.capturedEnd(1);
        if (!found.contains(code->code))
            found << code->code;
    }
    return found;
}

} // namespace gonfalone
