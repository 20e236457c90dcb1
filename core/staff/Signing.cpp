#include "core/staff/Signing.h"

#include "core/base/Text.h"
#include "core/calendar/HumanDate.h"

#include <QSet>

#include <algorithm>

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

const QString kManagers = u"art. 107 D.Lgs. 267/2000"_s;
const QString kHeadsOfService = u"art. 109 c. 2 D.Lgs. 267/2000"_s;
const QString kArt90 = u"art. 90 c. 3-bis D.Lgs. 267/2000"_s;
const QString kPortavoce = u"art. 7 L. 150/2000"_s;

/// The one row that holds on the day and fits; null when there is none.
template <typename Fact, typename Fits>
const Fact *rowOn(const QList<Fact> &facts, const QDate &day, Fits fits)
{
    const auto found =
        std::find_if(facts.cbegin(), facts.cend(), [&](const Fact &fact) { return fact.holdsOn(day) && fits(fact); });
    return found == facts.cend() ? nullptr : &*found;
}

const Contract *contractOn(const StaffBook &book, StaffPersonId person, const QDate &day)
{
    return rowOn(book.contracts, day, [person](const Contract &one) { return one.person == person; });
}

/// Why somebody with this contract may not perform gestione; nothing when they may be given it.
std::optional<Reason> barredBy(const Contract *contract, const QString &name, const QDate &day)
{
    if (!contract)
        return Reason{say("%1 has no contract on %2.").arg(name, humanDate(day)), {}};
    switch (contract->kind) {
    case ContractKind::Art90:
        return Reason{
            say("%1 is hired under art. 90 TUEL and may not perform gestione: opinion and visto only.").arg(name),
            kArt90};
    case ContractKind::Portavoce:
        return Reason{say("%1 is the spokesperson and works directly with the organ: no gestione.").arg(name),
                      kPortavoce};
    case ContractKind::External:
        return Reason{say("%1 is not of the comune's staff: no gestione.").arg(name), kManagers};
    case ContractKind::Permanent:
    case ContractKind::Art110:
    case ContractKind::Seconded: return std::nullopt;
    }
    Q_UNREACHABLE();
}

/// Looks for the competent manager from the unit upwards.
class Ladder
{
public:
    Ladder(const StaffBook &book, const SigningQuestion &question, Explained<Signing> &answer)
        : m_book(book), m_day(question.day), m_answer(answer)
    {}

    void climb(StaffUnitId from)
    {
        QSet<StaffUnitId> seen;
        for (StaffUnitId unit = from; unit.isValid() && !seen.contains(unit); unit = above(unit)) {
            seen.insert(unit);
            if (isSignedAt(unit))
                return;
        }
        m_answer.because(
            say("No unit up to the top has a manager who could sign on %1: give one of them a head who is.")
                .arg(humanDate(m_day)),
            kManagers);
    }

private:
    StaffUnitId above(StaffUnitId unit) const
    {
        const UnitPeriod *period =
            rowOn(m_book.units, m_day, [unit](const UnitPeriod &one) { return one.unit == unit; });
        return period ? period->parent : StaffUnitId{};
    }

    bool isSignedAt(StaffUnitId unit)
    {
        const QString name = unitNameOn(m_book, unit, m_day);
        const Headship *head = rowOn(m_book.heads, m_day, [unit](const Headship &one) { return one.unit == unit; });
        if (!head) {
            m_answer.because(say("%1 has no head on %2: the unit above it is asked.").arg(name, humanDate(m_day)));
            return false;
        }
        const QString who = personName(m_book, head->person);
        if (const auto barred = barredBy(contractOn(m_book, head->person, m_day), who, m_day)) {
            m_answer.because(say("%1 is led by %2. %3").arg(name, who, barred->text), barred->source);
            return false;
        }
        if (head->charge == Charge::Coordinates) {
            m_answer.because(say("%1 is led by %2, who coordinates and signs no gestione.").arg(name, who));
            return false;
        }
        m_answer.because(say("%1 leads %2 %3: %4.").arg(who, name, daysOf(*head), chargeName(head->charge)),
                         head->charge == Charge::Dirigente ? kManagers : kHeadsOfService);
        m_answer.value.signer = head->person;
        m_answer.value.signerName = who;
        m_answer.value.office = unit;
        m_answer.value.officeName = name;
        return true;
    }

    const StaffBook &m_book;
    QDate m_day;
    Explained<Signing> &m_answer;
};

} // namespace

Explained<Signing> whoSigns(const StaffBook &book, const SigningQuestion &question)
{
    Explained<Signing> answer;
    const QString name = personName(book, question.person);
    const Contract *contract = contractOn(book, question.person, question.day);
    if (question.nature == Nature::Decision)
        return answer.because(say("This is decided by an organ of the comune, and signed as the law has it for that."),
                              u"artt. 48 e 50 D.Lgs. 267/2000"_s);
    if (!isGestione(question.nature)) {
        answer.value.may = contract != nullptr;
        if (!contract)
            return answer.because(say("%1 has no contract on %2.").arg(name, humanDate(question.day)));
        answer.value.signer = question.person;
        answer.value.signerName = name;
        return answer.because(say("%1 is in service on %2 (%3); this is no gestione.")
                                  .arg(name, humanDate(question.day), contractName(contract->kind)),
                              contract->kind == ContractKind::Art90 ? kArt90 : QString());
    }
    if (const auto barred = barredBy(contract, name, question.day))
        answer.because(barred->text, barred->source);
    Ladder(book, question, answer).climb(question.unit);
    answer.value.may = answer.value.signer.isValid() && answer.value.signer == question.person;
    return answer;
}

Outcome requireSigning(const StaffBook &book, const SigningQuestion &question)
{
    const Explained<Signing> answer = whoSigns(book, question);
    if (answer.value.may)
        return {};
    const QStringList lines = reasonLines(answer.reasons);
    const QString remedy = answer.value.signer.isValid()
        ? say("Prepare it for the signature of %1, %2.").arg(answer.value.signerName, answer.value.officeName)
        : QString();
    return failure(Error::forbidden(u"%1 %2"_s.arg(lines.value(0), remedy).trimmed()));
}

} // namespace gonfalone
