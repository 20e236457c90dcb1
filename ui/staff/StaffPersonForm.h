#pragma once

#include "core/base/Error.h"
#include "core/staff/Staff.h"
#include "ui/base/FormCard.h"

class QLineEdit;
class QPushButton;

namespace gonfalone {

/// Who somebody is: name, number, tax code, how to reach them, their account. Tax codes only for who manages the
/// people.
class StaffPersonForm : public FormCard
{
    Q_OBJECT

public:
    explicit StaffPersonForm(bool writes, QWidget *parent = nullptr);

    /// A person without a number is a new one. What is typed on the same person stays.
    void load(const StaffPerson &person);
    StaffPerson value() const;
    bool isDirty() const;
    const StaffPerson &seen() const { return m_seen; }
    QLineEdit *field(const QString &key) const { return m_fields.value(key); }
    QPushButton *saveButton() const { return m_save; }

signals:
    void submitted();
    void cancelled();

private:
    void showButtons();

    QMap<QString, QLineEdit *> m_fields;
    QPushButton *m_save;
    QPushButton *m_back;
    StaffPerson m_seen;
};

} // namespace gonfalone
