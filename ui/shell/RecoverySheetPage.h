#pragma once

#include "core/base/Error.h"

#include <QWidget>

class QPushButton;

namespace gonfalone {

class BusyOverlay;
class InlineMessage;

/// After the first run: the sheet that opens what is sealed when nobody's password does. It is printed now or, by who
/// may, later from the settings.
class RecoverySheetPage : public QWidget
{
    Q_OBJECT

public:
    explicit RecoverySheetPage(QWidget *parent = nullptr);

    void setBusy(bool busy);
    void showError(const Error &error);
    QPushButton *saveButton() const { return m_save; }
    QPushButton *laterButton() const { return m_later; }

signals:
    void fileChosen(const QString &path);
    void postponed();

private:
    void choose();

    InlineMessage *m_message;
    QPushButton *m_save;
    QPushButton *m_later;
    BusyOverlay *m_busy;
};

} // namespace gonfalone
