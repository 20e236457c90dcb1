#pragma once

#include <QStringList>

namespace gonfalone {

/// What an erasure writes, once for both ways of doing it: run one by one by the program, and made the body of a
/// function of the owner on a prepared server. `@` stands before each table, `:name` is a value.
struct ErasureStore {
    /// :contact: the ways to reach the person, and what colleagues typed on closed cases and never saved.
    static QStringList reach();
    /// :contact :pseudonym :pseudonym_key :now: who it is. Only for one of whom no case is kept.
    static QStringList identity();
    /// :file :pseudonym :search :note :hash :size :content :today: the contents of one case; its number and outcome
    /// stay.
    static QStringList contents();
    /// :file :pseudonym :search :note :hash :size :content :today: the contents of one request for an appointment.
    static QStringList requestContents();
    /// :person: what the sheets of evaluation of one of the staff say, and their keys; numbers, days and outcome stay.
    static QStringList evaluations();
};

} // namespace gonfalone
