// The part of PatrocinioDetail that tells of the others: who has the case open, who changed it meanwhile.
#include "core/base/Clock.h"
#include "core/patrocinio/PatrocinioFields.h"
#include "ui/base/InlineMessage.h"
#include "ui/patrocinio/CaseCompany.h"
#include "ui/patrocinio/CaseHeader.h"
#include "ui/patrocinio/CaseWords.h"
#include "ui/patrocinio/PatrocinioDetail.h"
#include "ui/patrocinio/PatrocinioForm.h"

#include <QLocale>

namespace gonfalone {

using namespace Qt::StringLiterals;

void PatrocinioDetail::lookAgain()
{
    if (!m_dossier || m_busyNow)
        return;
    keepDraft();
    deliver(m_gateway->dossier(m_wanted), this, [this, label = m_wanted](const Result<Dossier> &found) {
        // What this very window did is shown already.
        if (label != m_wanted || !found || !m_dossier || found->last.seq == m_dossier->last.seq)
            return;
        const Patrocinio before = m_dossier->patrocinio;
        present(*found);
        if (found->last.login != m_gateway->actor().login || before.file.version != found->patrocinio.file.version)
            tellOfChange(before, found->last);
    });
}

void PatrocinioDetail::tellOfChange(const Patrocinio &before, const Change &change)
{
    const Patrocinio &now = m_dossier->patrocinio;
    const QString when = whenText(change.at);
    QStringList fields;
    for (const QString &field : differingFields(before, now))
        fields << patrocinioFieldLabel(field);
    QString told = tr("%1 worked on this case (%2): the timeline says what was done.").arg(change.name, when);
    if (before.file.state != now.file.state)
        told = tr("%1 brought this case to “%2” (%3).").arg(change.name, stateName(stateOf(now.file)), when);
    else if (!fields.isEmpty())
        told = tr("%1 changed: %2 (%3).").arg(change.name, fields.join(u", "_s), when);
    if (m_form->isDirty() && !mayEdit())
        told += u' ' + tr("What you typed cannot be saved here any more: copy what you need of it.");
    m_message->showMessage(m_form->isDirty() ? Tone::Warn : Tone::Neutral, told);
}

void PatrocinioDetail::lookAround()
{
    m_company->look();
}

void PatrocinioDetail::leave()
{
    m_company->enter({});
}

void PatrocinioDetail::showCompany(const QList<Presence> &others)
{
    QStringList names;
    QStringList lines;
    for (const Presence &one : others) {
        const QString name = one.name == m_gateway->actor().name ? tr("you, in another window") : one.name;
        names << name;
        lines << tr("%1 since %2").arg(name, whenText(one.since));
    }
    names.removeDuplicates();
    m_header->setCompany(names.isEmpty()         ? QString()
                             : names.size() == 1 ? tr("also open: %1").arg(names.first())
                                                 : tr("also open by %n others", nullptr, int(names.size())),
                         lines.isEmpty() ? QString() : tr("Also open by:\n%1").arg(lines.join(u'\n')));
}

QString PatrocinioDetail::whenText(const QDateTime &at) const
{
    const QDateTime local = at.toTimeZone(m_gateway->clock().zone);
    const QDate today = m_gateway->clock().today();
    if (local.date() == today)
        return tr("Today %1").arg(QLocale().toString(local.time(), u"H:mm"_s));
    const bool thisYear = local.date().year() == today.year();
    return QLocale().toString(local.date(), thisYear ? u"d MMM"_s : u"d MMM yyyy"_s);
}

} // namespace gonfalone
