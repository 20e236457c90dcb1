#pragma once

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace gonfalone {

/// A panel with a one-pixel line, a title and content below it.
class Card : public QFrame
{
    Q_OBJECT

public:
    explicit Card(const QString &title = {}, QWidget *parent = nullptr);

    /// An empty title hides the header's words.
    void setTitle(const QString &title);
    QString title() const;
    /// Puts a widget at the right end of the title's row (a chip, a count, a link).
    void addHeaderWidget(QWidget *widget);
    /// Where the content goes.
    QVBoxLayout *body() const { return m_body; }

private:
    QLabel *m_title;
    QHBoxLayout *m_header;
    QVBoxLayout *m_body;
};

} // namespace gonfalone
