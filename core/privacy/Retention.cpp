#include "core/privacy/Retention.h"

#include "core/base/Text.h"

namespace gonfalone {

using namespace Qt::StringLiterals;

CaseRuling rulingOf(const KeptCase &file, const RetentionTerms &terms, const QDate &today)
{
    CaseRuling ruling;
    if (file.discarded) {
        ruling.fate = CaseFate::Discarded;
        ruling.until.because(say("Its contents were destroyed already; number and outcome stay in the register."));
        return ruling;
    }
    if (file.open || !file.closed.isValid()) {
        ruling.until.because(say("The procedure runs: the data are needed to decide."),
                             u"Reg. (UE) 2016/679, art. 17, par. 3, lett. b"_s);
        return ruling;
    }
    const QDate archive = file.closed.addYears(terms.historic.value.toInt());
    if (today > archive) {
        ruling.fate = CaseFate::Historic;
        ruling.until.because(
            say("Closed on %1, more than %2 years ago: it belongs to the separate section of the archive.")
                .arg(file.closed.toString(u"dd/MM/yyyy"), terms.historic.value),
            terms.historic.source);
        return ruling;
    }
    ruling.until.value = file.closed.addYears(terms.years.value.toInt());
    ruling.fate = today > ruling.until.value ? CaseFate::Discardable : CaseFate::Kept;
    ruling.until.because(
        say("Closed on %1 and kept for %2 years.").arg(file.closed.toString(u"dd/MM/yyyy"), terms.years.value),
        terms.years.source);
    if (!terms.years.verified)
        ruling.until.because(say("This figure is to be checked in the comune's plan of keeping."));
    ruling.until.because(
        ruling.fate == CaseFate::Discardable
            ? say("The term has passed: it may be destroyed once the Soprintendenza has authorised it.")
            : say("Until then an archive of a public body is not thinned out."),
        u"D.Lgs. 42/2004, art. 21, c. 1, lett. d"_s);
    return ruling;
}

} // namespace gonfalone
