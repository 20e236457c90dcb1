#pragma once

#include "ui/base/FormCard.h"
#include "ui/settings/SettingsGateway.h"

class QLabel;
class QLineEdit;
class QPushButton;

namespace gonfalone {

/// The erasure of one of the staff: what goes, what stays, and until when the law keeps the file.
class StaffErasureCard : public FormCard
{
    Q_OBJECT

public:
    explicit StaffErasureCard(SettingsGateway *gateway, QWidget *parent = nullptr);

    /// Shows what an erasure would do today; an invalid person hides the card.
    void show(StaffPersonId person);
    QLineEdit *requestField() const { return m_request; }
    QPushButton *eraseButton() const { return m_erase; }
    QLabel *verdict() const { return m_verdict; }

signals:
    void erased(const QString &said);
    void refused(const gonfalone::Error &error);

private:
    void showPreview(const StaffErasure &preview);
    void erase();

    SettingsGateway *m_gateway;
    StaffPersonId m_person;
    QLabel *m_verdict;
    QLabel *m_why;
    QLineEdit *m_request;
    QPushButton *m_erase;
};

} // namespace gonfalone
