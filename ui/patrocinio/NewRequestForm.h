#pragma once

#include "core/base/Result.h"
#include "core/patrocinio/Patrocinio.h"
#include "ui/base/FormCard.h"

class QLineEdit;
class QPushButton;

namespace gonfalone {

class DateField;
class InlineMessage;

/// A request that came on paper or by word: the least that a case needs; the rest is filled in later.
class NewRequestForm : public FormCard
{
    Q_OBJECT

public:
    explicit NewRequestForm(QWidget *parent = nullptr);

    /// Empties it for a request received `today`.
    void begin(const QDate &today);
    /// Forgets what was typed.
    void reset();
    Result<Patrocinio> value() const;
    void showError(const Error &error);
    void setText(const QString &field, const QString &text);

signals:
    void submitted(const gonfalone::Patrocinio &draft);
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void submit();

    InlineMessage *m_message;
    QLineEdit *m_subject;
    QLineEdit *m_applicant;
    DateField *m_received;
    DateField *m_starts;
    QLineEdit *m_place;
};

} // namespace gonfalone
