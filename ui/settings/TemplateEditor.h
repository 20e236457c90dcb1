#pragma once

#include "core/base/Error.h"

#include <QPlainTextEdit>

namespace gonfalone {

/// The text of a template with the numbers of its lines; lines with a fault are marked, with a sign beside the number.
/// Tab goes on to the next field.
class TemplateEditor : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit TemplateEditor(QWidget *parent = nullptr);

    void setFaults(const QList<FieldError> &faults);
    void goToLine(int line);
    /// Puts `text` where the cursor is, in place of what is selected.
    void insert(const QString &text);

    void paintNumbers(QPainter &painter, const QRect &area);
    int numberWidth() const;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fit();
    void mark();

    QWidget *m_numbers;
    QMap<int, QString> m_faults; ///< line → what is wrong with it
};

} // namespace gonfalone
