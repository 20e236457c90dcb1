#pragma once

#include "ui/base/FormCard.h"
#include "ui/evaluation/EvaluationGateway.h"

class QComboBox;
class QLineEdit;

namespace gonfalone {

class DateField;
class InlineMessage;

/// Whose sheet is opened: the person, and where it differs from what the contracts say, category and days.
class NewSheetForm : public FormCard
{
    Q_OBJECT

public:
    explicit NewSheetForm(QWidget *parent = nullptr);

    void begin(int year, const SheetCandidates &candidates);
    Result<SheetRequest> value() const;
    void showError(const Error &error);
    void setText(const QString &field, const QString &text);
    QLineEdit *personField() const { return m_person; }
    QComboBox *categoryBox() const { return m_category; }

signals:
    void submitted(const gonfalone::SheetRequest &request);
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    const SheetCandidate *candidate() const;
    void showDays();
    void submit();

    int m_year = 0;
    SheetCandidates m_candidates;
    InlineMessage *m_message;
    QLineEdit *m_person;
    QComboBox *m_category;
    DateField *m_starts;
    DateField *m_ends;
};

} // namespace gonfalone
