#pragma once

#include "core/today/Today.h"
#include "ui/desk/Deliver.h"
#include "ui/desk/OfficeGateway.h"

namespace gonfalone {

/// The way from the page of the day to TodayService.
class TodayGateway : public OfficeGateway
{
    Q_OBJECT

public:
    using OfficeGateway::OfficeGateway;

    QFuture<Result<TodayBoard>> board();
};

} // namespace gonfalone
