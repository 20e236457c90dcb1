#include "ui/missions/MomentField.h"

#include "ui/base/DateField.h"
#include "ui/base/TimeField.h"
#include "ui/base/Tokens.h"

#include <QCompleter>
#include <QHBoxLayout>
#include <QTimeZone>

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kHome = "Europe/Rome";

} // namespace

MomentField::MomentField(QWidget *parent)
    : QWidget(parent), m_day(new DateField(this)), m_hour(new TimeField(this)), m_zone(new QLineEdit(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(space::kS);
    row->addWidget(m_day);
    row->addWidget(m_hour);
    row->addWidget(m_zone, 1);
    m_zone->setPlaceholderText(tr("Italian time"));
    m_zone->setToolTip(tr("The time zone of the place, like Europe/Brussels; empty where the clocks are Italy's"));
    m_zone->setMinimumWidth(m_hour->sizeHint().width());
    QStringList zones;
    for (const QByteArray &zone : QTimeZone::availableTimeZoneIds())
        zones << QString::fromLatin1(zone);
    auto *completer = new QCompleter(zones, m_zone);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    m_zone->setCompleter(completer);
    setFocusProxy(m_day);
    for (QLineEdit *part : {static_cast<QLineEdit *>(m_day), static_cast<QLineEdit *>(m_hour), m_zone})
        connect(part, &QLineEdit::textChanged, this, &MomentField::textChanged);
}

void MomentField::name(const QString &of)
{
    m_day->setAccessibleName(of);
    m_hour->setAccessibleName(tr("%1: hour").arg(of));
    m_zone->setAccessibleName(tr("%1: time zone").arg(of));
}

QString MomentField::text() const
{
    const QTime time = m_hour->time();
    const QString zone = m_zone->text().trimmed();
    QStringList parts{m_day->isoText(), time.isValid() ? time.toString(u"HH:mm"_s) : m_hour->text().trimmed(),
                      zone == QLatin1String(kHome) ? QString() : zone};
    parts.removeAll(QString());
    return parts.join(u' ');
}

void MomentField::setText(const QString &text)
{
    if (text == this->text())
        return;
    const QStringList parts = text.simplified().split(u' ', Qt::SkipEmptyParts);
    {
        const QSignalBlocker whole(this);
        m_day->setIsoText(parts.value(0));
        const QTime time = QTime::fromString(parts.value(1), u"HH:mm"_s);
        m_hour->setText(time.isValid() ? time.toString(u"H:mm"_s) : parts.value(1));
        m_zone->setText(parts.mid(2).join(u' '));
    }
    emit textChanged();
}

bool MomentField::isReadOnly() const
{
    return m_day->isReadOnly();
}

void MomentField::setReadOnly(bool readOnly)
{
    for (QLineEdit *part : {static_cast<QLineEdit *>(m_day), static_cast<QLineEdit *>(m_hour), m_zone})
        part->setReadOnly(readOnly);
}

void MomentField::setToday(const QDate &today)
{
    m_day->setToday(today);
}

} // namespace gonfalone
