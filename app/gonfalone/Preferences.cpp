#include "app/gonfalone/Preferences.h"

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostLogins = 5;

} // namespace

Preferences::Preferences(const QString &path)
    : m_settings(path.isEmpty() ? std::make_unique<QSettings>()
                                : std::make_unique<QSettings>(path, QSettings::IniFormat))
{}

QString Preferences::database() const
{
    return m_settings->value(u"office/database"_s).toString();
}

void Preferences::setDatabase(const QString &url)
{
    m_settings->setValue(u"office/database"_s, url);
}

QString Preferences::language() const
{
    return m_settings->value(u"look/language"_s, u"it"_s).toString() == u"en"_s ? u"en"_s : u"it"_s;
}

void Preferences::setLanguage(const QString &code)
{
    m_settings->setValue(u"look/language"_s, code);
}

Scheme Preferences::scheme() const
{
    const QString name = m_settings->value(u"look/theme"_s).toString();
    return name == u"light"_s ? Scheme::Light : name == u"dark"_s ? Scheme::Dark : Scheme::System;
}

void Preferences::setScheme(Scheme scheme)
{
    m_settings->setValue(u"look/theme"_s,
                         scheme == Scheme::Light      ? u"light"_s
                             : scheme == Scheme::Dark ? u"dark"_s
                                                      : u"system"_s);
}

double Preferences::textScale() const
{
    return m_settings->value(u"look/textScale"_s, 1.0).toDouble();
}

void Preferences::setTextScale(double scale)
{
    m_settings->setValue(u"look/textScale"_s, scale);
}

bool Preferences::sideBySide() const
{
    return m_settings->value(u"agenda/sideBySide"_s, false).toBool();
}

void Preferences::setSideBySide(bool wanted)
{
    m_settings->setValue(u"agenda/sideBySide"_s, wanted);
}

QStringList Preferences::toldReminders(const QString &login) const
{
    return m_settings->value(u"reminders/"_s + login).toStringList();
}

void Preferences::setToldReminders(const QString &login, const QStringList &keys)
{
    m_settings->setValue(u"reminders/"_s + login, keys);
}

QByteArray Preferences::geometry() const
{
    return m_settings->value(u"window/geometry"_s).toByteArray();
}

void Preferences::setGeometry(const QByteArray &geometry)
{
    m_settings->setValue(u"window/geometry"_s, geometry);
}

QStringList Preferences::logins() const
{
    return m_settings->value(u"office/logins"_s).toStringList();
}

void Preferences::rememberLogin(const QString &login)
{
    QStringList logins = this->logins();
    logins.removeAll(login);
    logins.prepend(login);
    m_settings->setValue(u"office/logins"_s, QStringList(logins.first(std::min(logins.size(), kMostLogins))));
}

bool Preferences::keepsPassword(const QString &login) const
{
    return m_settings->value(u"office/kept"_s).toStringList().contains(login);
}

void Preferences::setKeepsPassword(const QString &login, bool keeps)
{
    QStringList kept = m_settings->value(u"office/kept"_s).toStringList();
    kept.removeAll(login);
    if (keeps)
        kept << login;
    m_settings->setValue(u"office/kept"_s, kept);
}

} // namespace gonfalone
