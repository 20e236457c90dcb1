#pragma once

#include <QPlainTextEdit>

namespace gonfalone {

/// Several lines of text that grow with what is written, from two lines to eight; Tab goes to the next field.
class TextField : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit TextField(QWidget *parent = nullptr);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fit();
};

} // namespace gonfalone
