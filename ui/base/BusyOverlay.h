#pragma once

#include <QTimer>
#include <QWidget>

class QLabel;
class QPushButton;

namespace gonfalone {

/// Covers its parent while something is awaited: nothing for 200 ms, then a quiet progress, words and, when wanted,
/// Cancel. What is below is kept and shows through.
class BusyOverlay : public QWidget
{
    Q_OBJECT

public:
    explicit BusyOverlay(QWidget *parent);

    void start(const QString &text, bool cancellable = false);
    void stop();
    bool isBusy() const { return m_busy; }

signals:
    void cancelRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void appear();

    bool m_busy = false;
    bool m_cancellable = false;
    QTimer m_delay;
    QLabel *m_text;
    QPushButton *m_cancel;
};

} // namespace gonfalone
