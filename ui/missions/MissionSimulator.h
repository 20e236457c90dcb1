#pragma once

#include "ui/base/FormCard.h"
#include "ui/missions/MissionGateway.h"

#include <QHash>
#include <QTimer>

class QLabel;

namespace gonfalone {

/// Before anything is registered: how much may be spent on a journey of that length and distance, with an overnight
/// stay and without it, and up to what one's own car is refunded. It computes while one types and writes nothing.
class MissionSimulator : public FormCard
{
    Q_OBJECT

public:
    explicit MissionSimulator(MissionGateway *gateway, QWidget *parent = nullptr);

    /// Begins with what a mission says.
    void begin(const Mission &mission);
    void setText(const QString &field, const QString &text);
    QString resultText() const;
    bool isSettled() const { return !m_soon.isActive(); }

signals:
    void backRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void ask();

    MissionGateway *m_gateway;
    QHash<QString, QWidget *> m_fields;
    QLabel *m_result;
    QTimer m_soon;
    int m_question = 0; ///< only the last answer counts
};

} // namespace gonfalone
