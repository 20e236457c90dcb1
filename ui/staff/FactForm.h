#pragma once

#include "core/base/Error.h"
#include "ui/staff/FactFields.h"

#include <QWidget>

class QCheckBox;
class QLineEdit;
class QPushButton;

namespace gonfalone {

class DateField;
class FormCard;

/// A fact that is being written, in the card that lists its like: to add, correct, end, withdraw or, of an assignment,
/// move. Only what the deed wants is asked. What is typed stays until it is saved or given up.
class FactForm : public QWidget
{
    Q_OBJECT

public:
    FactForm(FactKind kind, const QDate &today, QWidget *parent = nullptr);

    /// `fact` is the row as it was read, or a blank one with its subject.
    void begin(FactDeed deed, const StaffFact &fact, const StaffBook &book, const QDate &day);
    void finish();
    void setTitle(const QString &title);
    void focusFirst();
    bool isOpen() const { return m_open; }
    bool isDirty() const;
    FactDeed deed() const { return m_deed; }
    /// The row as it was read.
    const StaffFact &seen() const { return m_fact; }
    /// As it is typed.
    StaffFact value() const;
    QString reason() const;
    bool endsEarlier() const;
    /// What is no day, or missing where the deed is about it: asked before anything is sent, because an unreadable last
    /// day would be none.
    QList<FieldError> unreadable() const;
    /// Marks the fields; returns those that have none here.
    QList<FieldError> showErrors(const QList<FieldError> &errors);
    FormCard *card() const { return m_card; }
    QPushButton *saveButton() const { return m_save; }

signals:
    void submitted();
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Typed {
        StaffFact fact;
        QStringList texts; ///< of the days and the reason, also where they are half written
        bool operator==(const Typed &) const = default;
    };
    void build();
    void showRows();
    Typed typed() const;

    FactKind m_kind;
    std::unique_ptr<FactFields> m_fields;
    FormCard *m_card;
    DateField *m_from;
    DateField *m_to;
    QCheckBox *m_earlier;
    QLineEdit *m_reason;
    QPushButton *m_save;
    QPushButton *m_back;
    bool m_open = false;
    FactDeed m_deed = FactDeed::Add;
    StaffFact m_fact;
    Typed m_baseline;
};

} // namespace gonfalone
