#pragma once

#include <QWidget>

class QGridLayout;
class QLabel;

namespace gonfalone {

/// A label at the left (above when there is little room), a field at the right, what is wrong with it (or a hint)
/// below. The label becomes the field's accessible name when it has none, the words below its accessible description.
class LabeledRow : public QWidget
{
    Q_OBJECT

public:
    LabeledRow(const QString &label, QWidget *field, QWidget *parent = nullptr);

    QWidget *field() const { return m_field; }
    void setLabel(const QString &label);
    /// For a label that is a sentence: it stands above the field even where there is room.
    void setLabelAbove();
    /// A quiet sentence below the field, shown when there is no error.
    void setHint(const QString &hint);
    void setError(const QString &message);
    QString error() const { return m_error; }
    void clearError() { setError({}); }

    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    /// The widget that is typed in: the field, or the part of it that has the focus for it.
    QWidget *target() const;
    void showBelow();
    void arrange(bool stacked);

    QLabel *m_label;
    QWidget *m_field;
    QLabel *m_below;
    QGridLayout *m_grid;
    bool m_stacked = false;
    bool m_above = false;
    QString m_hint;
    QString m_error;
};

} // namespace gonfalone
