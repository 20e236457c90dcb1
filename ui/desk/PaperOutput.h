#pragma once

#include "core/base/Result.h"
#include "core/base/WorkThread.h"
#include "core/documents/Paper.h"

#include <QObject>

#include <functional>
#include <optional>

namespace gonfalone {

class PrintDesk;

/// A paper out of the program: looked at first, then printed or saved as PDF/A. It is set, painted and written aside
/// from the window's thread.
class PaperOutput : public QObject
{
    Q_OBJECT

public:
    /// Called aside, once for the PDF and once for each print: it holds what it needs by value.
    using Make = std::function<Result<Paper>()>;

    explicit PaperOutput(QWidget *window);

    /// Sets it; previewReady() or failed() follows, unless another is asked for meanwhile. `name` is proposed for the
    /// file, without its ending.
    void preview(const Make &make, const QString &name);
    /// Prints what was looked at last; asks for the printer first.
    void print();
    /// Saves what was looked at last; asks for the file's name first.
    void saveAs();
    void write(const QString &path);
    /// What is read was closed: nothing of it is kept.
    void forget();
    int pending() const;

signals:
    void previewReady(const QString &title, const QByteArray &pdf);
    void written(const QString &path);
    void printed();
    void failed(const gonfalone::Error &error);
    void done();

private:
    /// What was looked at last.
    struct Shown {
        Make make;
        QString name;
        QString title;
        QByteArray pdf;
    };

    void ended();

    QWidget *m_window;
    PrintDesk *m_printer;
    std::optional<Shown> m_shown;
    int m_asked = 0; ///< older answers are dropped
    int m_pending = 0;
    WorkThread m_aside;
};

} // namespace gonfalone
