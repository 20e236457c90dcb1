#pragma once

#include "core/patrocinio/Admissibility.h"

namespace gonfalone {

/// The checklist while it is made: each check reads the request and adds its findings.
struct Checklist {
    const RequestFacts &facts;
    const AdmissibilityContext &context;
    Admissibility result = {};

    Finding &add(Severity severity, const char *code, const QString &text, const QString &source = {})
    {
        result.findings << Finding{QString::fromLatin1(code), severity, text, source};
        return result.findings.last();
    }
};

void checkDates(Checklist &list);
void checkLeadTime(Checklist &list);
void checkExclusions(Checklist &list);
void checkAttachments(Checklist &list);
void checkBenefits(Checklist &list);
void checkStampDuty(Checklist &list);
void checkHistory(Checklist &list);
void checkTransparency(Checklist &list);
void checkBlackouts(Checklist &list);
void checkClashes(Checklist &list);

/// "1.234,50 €" in the locale of the window.
QString humanMoney(qint64 cents);

} // namespace gonfalone
