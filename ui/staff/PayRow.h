#pragma once

#include "ui/staff/StaffGateway.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace gonfalone {

class LabeledRow;

/// What the chosen contract pays. It is read only when it is asked for, because each reading is in the log; it is
/// forgotten when another contract is chosen.
class PayRow : public QWidget
{
    Q_OBJECT

public:
    explicit PayRow(StaffGateway *gateway, QWidget *parent = nullptr);

    void show(StaffFactId contract);
    QPushButton *readButton() const { return m_read; }
    QPushButton *saveButton() const { return m_save; }
    QLineEdit *field() const { return m_sum; }
    LabeledRow *row() const { return m_row; }
    bool isDirty() const;

signals:
    void said(const QString &words);
    void refused(const gonfalone::Error &error);

private:
    void read();
    void save();

    StaffGateway *m_gateway;
    StaffFactId m_contract;
    QLabel *m_words;
    QPushButton *m_read;
    QLineEdit *m_sum;
    QPushButton *m_save;
    LabeledRow *m_row;
};

} // namespace gonfalone
