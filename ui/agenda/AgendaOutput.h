#pragma once

#include "core/agendaprint/AgendaSheet.h"
#include "ui/agenda/AgendaGateway.h"
#include "ui/desk/PaperOutput.h"

#include <QObject>

class QAction;
class QMenu;

namespace gonfalone {

/// The agenda out of the program: looked at first, then printed or saved as PDF/A. It is read on the thread of the
/// database and set, painted and written aside from the window's thread.
class AgendaOutput : public QObject
{
    Q_OBJECT

public:
    /// What is on the screen when something is asked for: the kind of its view, its days, its calendars, its filter.
    using Source = std::function<SheetOrder()>;

    AgendaOutput(AgendaGateway *gateway, const Source &source, QWidget *window);

    QMenu *menu() const { return m_menu; }
    /// Just what is seen.
    void previewSeen() { preview(m_source()); }
    /// The sheet of another kind for the days that are seen.
    void previewKind(SheetKind kind, bool a4 = false);
    void preview(const SheetOrder &order);
    /// Prints what was looked at last; asks for the printer first.
    void print() { m_paper->print(); }
    /// Saves what was looked at last; asks for the file's name first.
    void saveAs() { m_paper->saveAs(); }
    void write(const QString &path) { m_paper->write(path); }
    /// What is read was closed: nothing of it is kept.
    void forget();
    /// Works that are not done yet.
    int pending() const { return m_reading + m_paper->pending(); }

signals:
    void previewReady(const QString &title, const QByteArray &pdf);
    void written(const QString &path);
    void printed();
    void failed(const gonfalone::Error &error);
    void done();

private:
    void set(const AgendaSheet &sheet);
    void ended();

    AgendaGateway *m_gateway;
    Source m_source;
    QMenu *m_menu;
    QAction *m_large;
    PaperOutput *m_paper;
    int m_asked = 0; ///< older answers are dropped
    int m_reading = 0;
};

} // namespace gonfalone
