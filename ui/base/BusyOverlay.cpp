#include "ui/base/BusyOverlay.h"

#include "ui/base/Theme.h"

#include <QEvent>
#include <QFrame>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace gonfalone {

namespace {
constexpr int kDelayMs = 200;
}

BusyOverlay::BusyOverlay(QWidget *parent)
    : QWidget(parent), m_text(new QLabel(this)), m_cancel(new QPushButton(tr("Cancel"), this))
{
    auto *outer = new QVBoxLayout(this);
    auto *box = new QFrame(this);
    box->setProperty("card", true);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(space::kXl, space::kL, space::kXl, space::kL);
    layout->setSpacing(space::kM);
    auto *progress = new QProgressBar(box);
    progress->setRange(0, 0);
    progress->setTextVisible(false);
    progress->setAccessibleName(tr("Work in progress"));
    m_text->setAlignment(Qt::AlignCenter);
    layout->addWidget(m_text);
    layout->addWidget(progress);
    layout->addWidget(m_cancel, 0, Qt::AlignHCenter);
    outer->addWidget(box, 0, Qt::AlignCenter);
    m_cancel->setAccessibleName(m_cancel->text());
    m_delay.setSingleShot(true);
    m_delay.setInterval(kDelayMs);
    connect(&m_delay, &QTimer::timeout, this, &BusyOverlay::appear);
    connect(m_cancel, &QPushButton::clicked, this, &BusyOverlay::cancelRequested);
    parent->installEventFilter(this);
    setVisible(false);
}

void BusyOverlay::start(const QString &text, bool cancellable)
{
    m_busy = true;
    m_cancellable = cancellable;
    m_text->setText(text);
    setAccessibleName(text);
    m_cancel->setVisible(cancellable);
    if (!isVisible())
        m_delay.start();
}

void BusyOverlay::stop()
{
    m_busy = false;
    m_delay.stop();
    setVisible(false);
}

void BusyOverlay::appear()
{
    setGeometry(parentWidget()->rect());
    raise();
    setVisible(true);
}

bool BusyOverlay::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize)
        setGeometry(parentWidget()->rect());
    return QWidget::eventFilter(watched, event);
}

void BusyOverlay::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QColor veil(theme::tokens().window);
    veil.setAlphaF(0.75F);
    painter.fillRect(rect(), veil);
}

void BusyOverlay::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_cancellable)
        emit cancelRequested();
}

} // namespace gonfalone
