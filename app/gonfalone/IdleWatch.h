#pragma once

#include <QObject>
#include <QTimer>

#include <chrono>

namespace gonfalone {

/// Tells when nobody has touched keyboard or mouse for a while. Watches the whole application.
class IdleWatch : public QObject
{
    Q_OBJECT

public:
    explicit IdleWatch(QObject *parent = nullptr);

    /// From now on; 0: never tells.
    void start(std::chrono::milliseconds time);
    void stop();

signals:
    void idle();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QTimer m_timer;
};

} // namespace gonfalone
