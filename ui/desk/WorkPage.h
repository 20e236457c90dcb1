#pragma once

#include <QWidget>

#include <functional>

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
    /// Something is typed here that leave() does not keep.
    virtual bool isUnkept() const { return false; }
    /// The person wants to go while something is unkept: the page says so, and does `then` when it was given up.
    virtual void askToGiveUp(const std::function<void()> &then) { then(); }

signals:
    void idle();
};

} // namespace gonfalone
