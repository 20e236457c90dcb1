#pragma once

#include <QObject>
#include <QString>

#include <functional>

namespace gonfalone {

/// Passwords in the keychain of the person's own session (Secret Service, KWallet, Credential Manager), for those who
/// ask for it. Every answer comes later, on this thread; an empty trouble means that it went well.
class Keychain : public QObject
{
    Q_OBJECT

public:
    explicit Keychain(QObject *parent = nullptr) : QObject(parent) {}

    /// The password kept for a person at a place, empty when there is none or no keychain.
    void read(const QString &place, const QString &login, const std::function<void(const QString &)> &answer);
    void keep(const QString &place, const QString &login, const QString &password,
              const std::function<void(const QString &trouble)> &answer);
    void forget(const QString &place, const QString &login);
};

} // namespace gonfalone
