#include "ui/patrocinio/CaseCompany.h"

namespace gonfalone {

CaseCompany::CaseCompany(PatrocinioGateway *gateway, QObject *parent) : QObject(parent), m_gateway(gateway)
{
    m_beat.setInterval(PresenceWatch::kBeatMs);
    m_passed.start();
    connect(&m_beat, &QTimer::timeout, this, &CaseCompany::beat);
}

void CaseCompany::enter(const QString &label)
{
    if (label == m_label)
        return;
    m_label = label;
    m_watch = {};
    if (!m_others.isEmpty()) {
        m_others.clear();
        emit changed({});
    }
    if (label.isEmpty())
        m_beat.stop();
    else
        m_beat.start();
    beat();
}

void CaseCompany::beat()
{
    deliver(m_gateway->stay(m_label), this,
            [this, label = m_label](const Result<QList<Presence>> &found) { take(label, found); });
}

void CaseCompany::look()
{
    if (!m_label.isEmpty())
        deliver(m_gateway->company(m_label), this,
                [this, label = m_label](const Result<QList<Presence>> &found) { take(label, found); });
}

void CaseCompany::take(const QString &label, const Result<QList<Presence>> &found)
{
    // Without an answer nobody is told to be there or gone: the page tells what is wrong elsewhere.
    if (!found || label != m_label)
        return;
    const QList<Presence> others = m_watch.alive(*found, m_passed.elapsed());
    if (others == m_others)
        return;
    m_others = others;
    emit changed(others);
}

} // namespace gonfalone
