#pragma once

#include "core/base/Error.h"

#include <tl/expected.hpp>

namespace gonfalone {

/// The value, or why there is none. No exception crosses a layer of Gonfalone.
template <typename T>
using Result = tl::expected<T, Error>;

/// A result without a value.
using Outcome = Result<void>;

inline tl::unexpected<Error> failure(Error error)
{
    return tl::unexpected<Error>(std::move(error));
}

} // namespace gonfalone

/// TRY and CHECK are several statements: inside `if`, `else` and `for` they stand between braces.
/// Binds `name` to the value of `expression`, or returns its error from the enclosing function.
#define GONFALONE_CONCAT_(a, b) a##b
#define GONFALONE_CONCAT(a, b) GONFALONE_CONCAT_(a, b)
#define GONFALONE_TRY_(tmp, name, expression)                                                                          \
    auto tmp = (expression);                                                                                           \
    if (!tmp)                                                                                                          \
        return ::gonfalone::failure(std::move(tmp).error());                                                           \
    name = std::move(*tmp)
#define TRY(name, expression) GONFALONE_TRY_(GONFALONE_CONCAT(tried_, __LINE__), name, expression)
#define GONFALONE_CHECK_(tmp, expression)                                                                              \
    if (auto tmp = (expression); !tmp)                                                                                 \
    return ::gonfalone::failure(std::move(tmp).error())
#define CHECK(expression) GONFALONE_CHECK_(GONFALONE_CONCAT(checked_, __LINE__), expression)
