#pragma once

#include "core/access/User.h"
#include "core/sealing/KeyPair.h"

namespace gonfalone {

/// With what the person who is signed in opens secrets. It lives beside the actor, on the thread of the database, from
/// sign-in to sign-out or lock; it is written nowhere. The keys of the classes are not in it: each action opens its own
/// anew from the data, so that a right taken away is lost at once.
class Keyring
{
public:
    Keyring() = default;
    Keyring(UserId owner, KeyPair pair) : m_owner(owner), m_pair(std::move(pair)) {}

    bool isOpenFor(UserId user) const { return !m_pair.secret.isEmpty() && m_owner == user; }
    const KeyPair &pair() const { return m_pair; }
    void wipe() { m_pair.secret.wipe(); }

private:
    UserId m_owner;
    KeyPair m_pair;
};

} // namespace gonfalone
