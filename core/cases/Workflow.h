#pragma once

#include "core/access/Role.h"

#include <array>
#include <optional>

namespace gonfalone {

/// What a step is in law. A person hired under art. 90 TUEL may not perform *gestione*
/// (Authorisation, Liquidation): such steps are prepared for the competent manager.
enum class Nature { None, Opinion, Visto, Authorisation, Liquidation, Communication, Decision };

/// One row of a procedure: from a state, by an action, to a state; who may, and what it is in law.
template <typename State, typename Action>
struct Step {
    State from;
    Action action;
    State to;
    Permission permission;
    Nature nature;
};

/// For compilers that do not deduce it from the aggregate itself (clang before 17).
template <typename State, typename Action>
Step(State, Action, State, Permission, Nature) -> Step<State, Action>;

/// A procedure as data: service, buttons, tests, command line and drawing all ask this one table.
template <typename State, typename Action, std::size_t N>
struct Workflow {
    std::array<Step<State, Action>, N> steps;

    constexpr std::optional<Step<State, Action>> step(State from, Action action) const
    {
        for (const auto &row : steps) {
            if (row.from == from && row.action == action)
                return row;
        }
        return std::nullopt;
    }

    /// One (state, action) may lead to one state only.
    constexpr bool isDeterministic() const
    {
        for (std::size_t i = 0; i < N; ++i) {
            for (std::size_t j = i + 1; j < N; ++j) {
                if (steps[i].from == steps[j].from && steps[i].action == steps[j].action)
                    return false;
            }
        }
        return true;
    }
};

template <typename State, typename Action, std::size_t N>
Workflow(std::array<Step<State, Action>, N>) -> Workflow<State, Action, N>;

} // namespace gonfalone
