#include "core/server/EvaluationRights.h"

namespace gonfalone {

using enum Operation;
using enum Permission;

/// Who runs the cycle sees that a sheet is there and how far it came; what belongs to it is for its parties.
QList<TableRight> evaluationRights()
{
    const QList<Permission> view{ViewEvaluations};
    const QList<Permission> write{WriteEvaluations};
    return {{"evaluation_system", Read, view},
            {"evaluation_system", Insert, write, Rows::CreatedByMe},
            {"evaluation_cycle", Read, view},
            {"evaluation_cycle", Insert, write, Rows::CreatedByMe},
            {"evaluation_cycle", Update, write, Rows::All, "closed_on, version"},
            {"evaluation_sheet", Read, write},
            {"evaluation_sheet", Read, view, Rows::ReadSheet},
            {"evaluation_sheet", Insert, write, Rows::SheetByMe},
            {"evaluation_sheet", Update, view, Rows::ReadSheet,
             "state, starts, ends, since, notified_on, evaluator_id, version"},
            {"evaluation_reader", Read, view, Rows::OfReadSheet},
            {"evaluation_reader", Insert, write, Rows::OfOwnSheet},
            {"evaluation_reader", Update, view, Rows::OfReadSheet, "key_number, half, wrapped"},
            {"evaluation_reader", Delete, write, Rows::OfReadSheet},
            {"evaluation_recovery", Read, view, Rows::OfReadSheet},
            {"evaluation_recovery", Insert, view, Rows::OfReadSheet},
            {"evaluation_recovery", Update, view, Rows::OfReadSheet, "recovery, key_number, wrapped"},
            {"evaluation_sealed", Read, view, Rows::OfReadSheet},
            {"evaluation_sealed", Insert, view, Rows::OfReadSheet},
            {"evaluation_sealed", Update, view, Rows::OfReadSheet, "key_number, sealed"},
            {"evaluation_step", Read, view, Rows::OfReadSheet},
            {"evaluation_step", Insert, view, Rows::StepByMe},
            {"evaluation_step", Update, write, Rows::OfReadSheet, "key_number, sealed"},
            {"evaluation_declaration", Read, {ReadEvaluations}},
            {"evaluation_declaration", Read, view, Rows::DeclarationByMe},
            {"evaluation_declaration", Insert, view, Rows::DeclarationByMe}};
}

} // namespace gonfalone
