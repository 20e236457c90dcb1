#pragma once

#include "ui/base/Theme.h"

#include <QByteArray>
#include <QSettings>
#include <QStringList>

#include <memory>

namespace gonfalone {

/// What this person chose on this computer.
class Preferences
{
public:
    /// With an empty path the user's own file, else that file (the tour writes aside).
    explicit Preferences(const QString &path = {});

    QString database() const;
    void setDatabase(const QString &url);
    QString language() const; ///< "it" or "en"; Italian at first
    void setLanguage(const QString &code);
    Scheme scheme() const;
    void setScheme(Scheme scheme);
    double textScale() const;
    void setTextScale(double scale);
    /// The calendars of the agenda each in a column of its own, in the views of days.
    bool sideBySide() const;
    void setSideBySide(bool wanted);
    /// Keys of the reminders that were shown to this person: no words are in them.
    QStringList toldReminders(const QString &login) const;
    void setToldReminders(const QString &login, const QStringList &keys);
    QByteArray geometry() const;
    void setGeometry(const QByteArray &geometry);
    /// The last first, at most five.
    QStringList logins() const;
    void rememberLogin(const QString &login);
    /// Whether the person wished the password in the keychain; without that wish it is not even asked.
    bool keepsPassword(const QString &login) const;
    void setKeepsPassword(const QString &login, bool keeps);

private:
    std::unique_ptr<QSettings> m_settings;
};

} // namespace gonfalone
