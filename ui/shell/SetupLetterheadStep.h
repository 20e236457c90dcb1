#pragma once

#include "ui/shell/SetupStep.h"

class QLabel;
class QLineEdit;
class QPushButton;

namespace gonfalone {

/// Step 3: what heads every page: the office's name and the arms of the comune.
class SetupLetterheadStep : public SetupStep
{
    Q_OBJECT

public:
    explicit SetupLetterheadStep(QWidget *parent = nullptr);
    QList<FieldError> validate() const override;
    void save(SetupAnswers &answers) const override;
    void enter(const SetupAnswers &answers) override;
    QWidget *firstField() const override;
    /// Reads an image (SVG, PNG, JPEG up to 2 MB); says below the field why not, and keeps the one before.
    bool useImage(const QString &path);

protected:
    void changeEvent(QEvent *event) override;

private:
    void choose();
    void draw();

    QLineEdit *m_office;
    QLineEdit *m_email;
    QLineEdit *m_pec;
    QByteArray m_image;
    QWidget *m_picker;
    QPushButton *m_choose;
    QPushButton *m_default;
    QLabel *m_preview;
    QLabel *m_comune;
    QLabel *m_heading;
};

} // namespace gonfalone
