#pragma once

#include <QWidget>

namespace gonfalone {

/// A page of the window with data of the office: what the window asks of each of them, whatever it shows.
class WorkPage : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// Nothing is being read or written and what was asked for is shown.
    virtual bool isIdle() const = 0;
    /// Everything is read again: the data can be reached again, or the person is back.
    virtual void refresh() {}
    /// Somebody wrote to the data: what is shown is brought up to date; selection, scroll and typing stay.
    virtual void officeChanged() {}
    /// The person went away: what is sealed is not kept in the window. What was typed is.
    virtual void closeSecrets() {}
    /// The window closes, or is locked, or somebody else signs in: what was typed goes to the data.
    virtual void leave() {}

signals:
    void idle();
};

} // namespace gonfalone
