#pragma once

#include "ui/base/Tokens.h"

#include <QWidget>

namespace gonfalone {

/// A word in a rounded box whose tone repeats what the word says ("3 days", "suspended").
class Chip : public QWidget
{
    Q_OBJECT

public:
    explicit Chip(const QString &word = {}, Tone tone = Tone::Neutral, QWidget *parent = nullptr);

    QString word() const { return m_word; }
    Tone tone() const { return m_tone; }
    /// An empty word hides the chip.
    void setWord(const QString &word, Tone tone);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

    /// The same for delegates of lists: the size of a chip and its drawing, elided to `area`.
    static QSize sizeFor(const QString &word);
    static void paint(QPainter *painter, const QRectF &area, const QString &word, Tone tone);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QString m_word;
    Tone m_tone;
};

} // namespace gonfalone
