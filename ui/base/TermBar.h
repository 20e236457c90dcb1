#pragma once

#include "ui/base/Tokens.h"

#include <QDate>
#include <QList>
#include <QPair>
#include <QWidget>

class QLabel;
class QPushButton;

namespace gonfalone {

/// How near the end of a term is, as a tone: expired is Bad, five days or fewer are Warn.
Tone toneOfDays(int daysLeft);

/// The clock of a case: from the day it began to the day it must end, what has elapsed, when it stood still (hatched),
/// words below, and «Why?» for the reasons of the date.
class TermBar : public QWidget
{
    Q_OBJECT

public:
    struct Term {
        QString title;                               ///< "Term of the procedure: Wednesday 6 May"
        QString left;                                ///< "27 Mar · received"
        QString middle;                              ///< "suspended 8 days for integrations", may be empty
        QString right;                               ///< "3 days left"
        double elapsed = 0;                          ///< 0 … 1 of the whole bar
        QList<QPair<double, double>> suspended = {}; ///< stretches of the bar, 0 … 1
        Tone tone = Tone::Accent;                    ///< of the elapsed part
        bool explained = true;                       ///< shows «Why?»
    };

    explicit TermBar(QWidget *parent = nullptr);

    void setTerm(const Term &term);
    /// Where `day` is between `start` (0) and `end` (1), clamped; 1 when the days do not follow each other.
    static double fraction(const QDate &start, const QDate &end, const QDate &day);
    QPushButton *whyButton() const { return m_why; }

signals:
    void whyRequested();

private:
    class Bar;
    QLabel *m_title;
    QPushButton *m_why;
    Bar *m_bar;
    QLabel *m_left;
    QLabel *m_middle;
    QLabel *m_right;
};

} // namespace gonfalone
