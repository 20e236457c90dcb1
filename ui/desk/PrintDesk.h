#pragma once

#include "core/base/Result.h"
#include "core/base/WorkThread.h"
#include "core/documents/DraftDocument.h"

#include <QObject>

#include <functional>

class QPrinter;
class QWidget;

namespace gonfalone {

/// Pages to the printer: it is asked for first, then they are painted aside from the window's thread.
class PrintDesk : public QObject
{
    Q_OBJECT

public:
    /// Called aside: it holds what it needs by value.
    using Paint = std::function<Outcome(QPrinter &)>;

    explicit PrintDesk(QWidget *window);

    void print(const QString &title, const Paint &paint);
    void print(const DraftDocument &draft);
    /// Still being painted.
    int pending() const { return m_pending; }

    static Error noAnswer();

signals:
    void printed();
    void failed(const gonfalone::Error &error);

private:
    QWidget *m_window;
    int m_pending = 0;
    WorkThread m_aside;
};

} // namespace gonfalone
