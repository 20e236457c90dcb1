#pragma once

#include "ui/patrocinio/PatrocinioGateway.h"

#include <QElapsedTimer>
#include <QTimer>

namespace gonfalone {

/// Who else has the open case open: says now and then that this window has it, and tells who does.
class CaseCompany : public QObject
{
    Q_OBJECT

public:
    explicit CaseCompany(PatrocinioGateway *gateway, QObject *parent = nullptr);

    /// An empty label: no case is open any more.
    void enter(const QString &label);
    /// Asks again without saying anything, when somebody wrote.
    void look();

signals:
    void changed(const QList<gonfalone::Presence> &others);

private:
    void beat();
    void take(const QString &label, const Result<QList<Presence>> &found);

    PatrocinioGateway *m_gateway;
    QString m_label;
    QTimer m_beat;
    QElapsedTimer m_passed;
    PresenceWatch m_watch;
    QList<Presence> m_others;
};

} // namespace gonfalone
