#pragma once

#include "core/cases/ProcedureClock.h"
#include "core/patrocinio/Patrocinio.h"

#include <QWidget>

class QLabel;

namespace gonfalone {

class Card;
class Chip;
class ElidedLabel;
class PathView;
class ReasonsPopover;
class TermBar;

/// What a case is and where it stands: title, number · applicant · day · place, state, path, clock with «Why?».
class CaseHeader : public QWidget
{
    Q_OBJECT

public:
    explicit CaseHeader(QWidget *parent = nullptr);

    void setCase(const Patrocinio &patrocinio, const ProcedureClock &clock, const QDate &today);
    void setDirty(bool dirty);
    /// Who else has the case open: shown, and blocking nobody. The words of the chip and the whole sentence.
    void setCompany(const QString &words, const QString &sentence);
    /// Opens the reasons of the term.
    void explain();

protected:
    void hideEvent(QHideEvent *event) override;

private:
    void showPath(const CaseFile &file);
    void showTerm(const CaseFile &file, const ProcedureClock &clock, const QDate &today);

    ElidedLabel *m_title;
    ElidedLabel *m_line;
    Chip *m_company;
    Chip *m_unsaved;
    Chip *m_state;
    PathView *m_path;
    Card *m_card;
    TermBar *m_bar;
    ReasonsPopover *m_reasons = nullptr;
    QList<Reason> m_why;
};

} // namespace gonfalone
