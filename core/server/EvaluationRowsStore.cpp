#include "core/server/EvaluationRowsStore.h"

namespace gonfalone {

using namespace Qt::StringLiterals;

QString evaluationCondition(Rows rows)
{
    switch (rows) {
    case Rows::ReadSheet: return u"gonfalone.reads_sheet(id)"_s;
    case Rows::SheetByMe:
        return u"created_by = (SELECT gonfalone.login()) AND evaluator_id = (SELECT gonfalone.user_id())"_s;
    case Rows::OfReadSheet: return u"gonfalone.reads_sheet(sheet_id)"_s;
    case Rows::OfOwnSheet: return u"gonfalone.reads_sheet(sheet_id) OR gonfalone.opened_sheet(sheet_id)"_s;
    case Rows::StepByMe: return u"recorded_by = (SELECT gonfalone.login()) AND gonfalone.reads_sheet(sheet_id)"_s;
    case Rows::DeclarationByMe: return u"recorded_by = (SELECT gonfalone.login())"_s;
    default: Q_UNREACHABLE();
    }
}

} // namespace gonfalone
